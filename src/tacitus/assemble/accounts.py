"""Accounts: what a report tells of each incident, so that reports can be linked by what they tell and not as wholes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from tacitus.model import (
    Account,
    Basis,
    Claim,
    Event,
    Maker,
    Modality,
    Place,
    Reading,
    Scope,
    content_id,
    kilometres,
)

MAKER = Maker("assemble.accounts", "1")
NEAR = 50.0  # kilometres: a town and the villages around it are one scene in one report
DAYS = 3  # a battle or a flight that a report tells day by day
NIGHT = 1  # days: what lasts a moment is told of one night at most; two bombings of one week are two incidents
PLACES = 8


def accounts_of(reading: Reading) -> tuple[Account, ...]:
    """What the report tells of each incident, the main one first; nothing where it tells of no conflict.

    A report that nobody has read, as without a language pack, has an account all the same and is linked by day and words.

    Events at one scene within some days are one account. Plans, fears and denials make none. What is told beside the
    main incident makes one where a figure hangs on it, or where both its day and its place are told.

    Source: issue 5 (an incident joins accounts, never whole pages); UCDP GED codebook (one place, one day, one dyad).
    """
    if reading.about_conflict is False:
        return ()
    told = [e for e in reading.events if e.modality in (Modality.ACTUAL, Modality.HISTORICAL)]
    groups = _grouped(told)
    if not groups or groups[0][0].modality is Modality.HISTORICAL:
        groups.insert(0, [])
    main = account(reading, groups[0], main=True)
    if reading.about_conflict is not None and not told and not main.claims:
        return ()
    others = (account(reading, group, main=False) for group in groups[1:])
    return (main, *(one for one in others if one.claims or (one.dated is Basis.STATED and one.place is not None)))


def account(reading: Reading, events: Sequence[Event], *, main: bool) -> Account:
    """The account of some events of a report; the main one has also what hangs on no event."""
    document = reading.document
    ids = tuple(event.id for event in events)
    places = _places(events, reading if main else None)
    start, end = _days(events)
    dated = Basis.STATED if start is not None else None
    if start is None and document.published is not None:
        start, end, dated = document.published, document.published, Basis.INFERRED
    return Account(
        id=content_id("account", document.id, document.sha256, *(event.trigger.start for event in events)),
        document=document.id,
        main=main,
        events=ids,
        claims=tuple(claim.id for claim in reading.claims if _belongs(claim, ids, main=main)),
        types=tuple(dict.fromkeys(event.type for event in events)),
        start=start,
        end=end,
        dated=dated,
        place=min(_places(events, None) or places, key=lambda place: place.precision, default=None),
        places=places,
        actors=_actors(events, reading if main else None),
        made_by=MAKER,
    )


def _grouped(events: Sequence[Event]) -> list[list[Event]]:
    """The events by scene, in the order of the first of each."""
    groups: list[list[Event]] = []
    for event in events:
        home = next((group for group in groups if all(_may_be_one_scene(event, other) for other in group)), None)
        if home is None:
            groups.append([event])
        else:
            home.append(event)
    return groups


def _may_be_one_scene(one: Event, other: Event) -> bool:
    """Whether nothing told parts two events of a report."""
    if (one.modality is Modality.HISTORICAL) != (other.modality is Modality.HISTORICAL):
        return False
    return not (_are_days_apart(one, other) or _are_far(one, other))


def _are_days_apart(one: Event, other: Event) -> bool:
    if one.start is None or other.start is None:
        return False
    gap = max(one.start, other.start) - min(one.end or one.start, other.end or other.start)
    return gap.days > (DAYS if one.type.lasts or other.type.lasts else NIGHT)


def _are_far(one: Event, other: Event) -> bool:
    """Whether both lie in known places that cannot be one scene: towns far from each other, or two countries."""
    if one.place is None or other.place is None:
        return False
    if one.place.is_scene and other.place.is_scene:
        return (kilometres(one.place, other.place) or 0.0) > NEAR
    return None not in (one.place.country, other.place.country) and one.place.country != other.place.country


def _belongs(claim: Claim, events: Sequence[str], *, main: bool) -> bool:
    """Whether a claim is of these events; what hangs on no event and is no background is of the main ones."""
    return claim.event in events if claim.event is not None else main and claim.scope is not Scope.BACKGROUND


def _days(events: Iterable[Event]) -> tuple[date | None, date | None]:
    """The first and the last day that any of the events was told to have."""
    dated = [(event.start, event.end or event.start) for event in events if event.start is not None]
    return (min(s for s, _ in dated), max(e for _, e in dated)) if dated else (None, None)


def _places(events: Iterable[Event], reading: Reading | None) -> tuple[Place, ...]:
    """The places of the events, then those that the report names most, without doubles."""
    found = [event.place for event in events if event.place is not None]
    if reading is not None:
        named = Counter(mention.place for mention in reading.places)
        found += [place for place, _ in named.most_common()]
    by_point = {(place.geonameid or place.name): place for place in reversed(found)}
    return tuple(dict.fromkeys(by_point[place.geonameid or place.name] for place in found))[:PLACES]


def _actors(events: Iterable[Event], reading: Reading | None) -> tuple[str, ...]:
    """The ids of those who act or suffer in the events, for the main ones of all whom the report names."""
    found = {actor.id for event in events for actor in event.actors}
    if reading is not None:
        found |= {mention.actor.id for mention in reading.actors}
    return tuple(sorted(id for id in found if id is not None))
