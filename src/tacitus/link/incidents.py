"""Incidents: a group of accounts made into the thing that happened: its days, its place, its title."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import median_low

from tacitus.model import Account, Basis, Incident, Place, content_id

ASTRAY = timedelta(days=45)  # from the middle day of all accounts: a day read wrongly, or another one recalled


def incident_of(accounts: Sequence[Account]) -> Incident:
    """The incident that these accounts tell.

    It is named after its first account, by day and then by id, so that it keeps its id while later reports join it.
    Its days are those that the texts tell, where any does; a day far from the middle of all is left out of them.
    """
    ordered = sorted(accounts, key=lambda account: (account.start or date.max, account.id))
    start, end = days_of(ordered)
    place = place_of(ordered)
    return Incident(
        id=content_id("incident", ordered[0].id),
        title=title_of(ordered, start, end, place),
        start=start,
        end=end,
        place=place,
        accounts=tuple(sorted(account.id for account in ordered)),
        documents=tuple(sorted({account.document for account in ordered})),
    )


def days_of(accounts: Sequence[Account]) -> tuple[date | None, date | None]:
    """The first and the last day, inclusive; days of publication only where no text tells a day."""
    for basis in (Basis.STATED, Basis.INFERRED):
        dated = [(a.start, a.end) for a in accounts if a.start is not None and a.end is not None and a.dated is basis]
        if dated:
            middle = median_low(sorted(start for start, _ in dated))
            near = [days for days in dated if abs(days[0] - middle) <= ASTRAY] or dated
            return min(start for start, _ in near), max(end if end - middle <= ASTRAY else start for start, end in near)
    return None, None


def place_of(accounts: Sequence[Account]) -> Place | None:
    """The place that most accounts tell, the most exact of those told as often."""
    told = [account.place for account in accounts if account.place is not None]
    if not told:
        return None
    often = Counter(place.geonameid or place.name for place in told)
    return min(told, key=lambda place: (-often[place.geonameid or place.name], place.precision, place.name))


def title_of(accounts: Iterable[Account], start: date | None, end: date | None, place: Place | None) -> str:
    """What, where and when, in neutral words and according to nobody: "Armed clash, Aleppo, 2012-07-21"."""
    often = Counter(account.types[0] for account in accounts if account.types)
    kind = min(often, key=lambda kind: (-often[kind], kind.value)).value if often else "Incident"
    days = f"{start}" if start == end else f"{start} to {end}"
    return ", ".join(part for part in (kind, place.name if place else None, days if start else None) if part)
