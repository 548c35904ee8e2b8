"""Measure: what is counted, and in which unit."""

from enum import StrEnum


class Measure(StrEnum):
    """What a number counts. Source: record.md, "Claim"; ACLED, UCDP, IDMC, OHCHR terms in standards.md."""

    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    MISSING = "missing"
    BODIES_UNIDENTIFIED = "bodies_unidentified"
    EXECUTED = "executed"
    DETAINED = "detained"
    ARRESTED = "arrested"
    ESCAPED = "escaped"
    RECAPTURED = "recaptured"
    AT_LARGE = "at_large"
    SURRENDERED = "surrendered"
    RELEASED = "released"
    ABDUCTED = "abducted"
    HOSTAGE = "hostage"
    HUMAN_SHIELD = "human_shield"
    DISPLACED = "displaced"
    IDPS = "idps"
    EVACUATED = "evacuated"
    RETURNED = "returned"
    REFUGEES = "refugees"
    BESIEGED = "besieged"
    AFFECTED = "affected"
    IN_NEED = "in_need"
    POPULATION = "population"
    PARTICIPANTS = "participants"
    RECRUITED = "recruited"
    TORTURED = "tortured"
    SEXUAL_VIOLENCE = "sexual_violence"
    STRIKES = "strikes"
    INCIDENTS = "incidents"
    WEAPONS_USED = "weapons_used"
    WEAPONS_SEIZED = "weapons_seized"
    VEHICLES_DESTROYED = "vehicles_destroyed"
    BUILDINGS_DAMAGED = "buildings_damaged"
    BUILDINGS_DESTROYED = "buildings_destroyed"
    FACILITIES_HIT = "facilities_hit"
    FACILITIES = "facilities"

    @property
    def is_stock(self) -> bool:
        """Whether it counts a state at one time (a stock); the others count what happened in a period (a flow).

        Source: record.md law 6: a stock is never added to a flow.
        """
        return self in STOCKS

    @property
    def counts_persons(self) -> bool:
        """Whether it counts people (in persons, families or households) and not things."""
        return self not in OF_THINGS

    @property
    def family(self) -> "Measure":
        """The measure that stands for its family: executed counts among the killed. Source: record.md, "Families"."""
        return FAMILY.get(self, self)


STOCKS = frozenset(
    {
        Measure.MISSING,
        Measure.BODIES_UNIDENTIFIED,
        Measure.DETAINED,
        Measure.AT_LARGE,
        Measure.HOSTAGE,
        Measure.HUMAN_SHIELD,
        Measure.IDPS,
        Measure.REFUGEES,
        Measure.BESIEGED,
        Measure.AFFECTED,
        Measure.IN_NEED,
        Measure.POPULATION,
        Measure.PARTICIPANTS,
        Measure.FACILITIES,
    }
)
OF_THINGS = frozenset(
    {
        Measure.STRIKES,
        Measure.INCIDENTS,
        Measure.WEAPONS_USED,
        Measure.WEAPONS_SEIZED,
        Measure.VEHICLES_DESTROYED,
        Measure.BUILDINGS_DAMAGED,
        Measure.BUILDINGS_DESTROYED,
        Measure.FACILITIES_HIT,
        Measure.FACILITIES,
    }
)
FAMILY = {
    Measure.EXECUTED: Measure.KILLED,
    Measure.HOSTAGE: Measure.ABDUCTED,
    Measure.EVACUATED: Measure.DISPLACED,
}


class Unit(StrEnum):
    """The unit of a count: people by themselves or by families and households, or things of a sort. Source: record.md, "unit"."""

    PERSON = "person"
    FAMILY = "family"
    HOUSEHOLD = "household"
    BUILDING = "building"
    VEHICLE = "vehicle"
    WEAPON = "weapon"
    STRIKE = "strike"
    FACILITY = "facility"
