"""Features: one small named function for each ground to join two accounts or to keep them apart.

Each looks at two sides and gives the name of the case that it finds with the ground in words, or None where it has nothing to
say; what a case weighs stands in `weigh.py`.
"""

from collections.abc import Callable

from tacitus.link.side import Side
from tacitus.model import Account, Basis, EventType, Place, kilometres

Found = tuple[str, str] | None
Feature = Callable[[Side, Side], Found]

SCENE = 5.0  # kilometres
CITY = 25.0
REGION = 100.0
NIGHT = 1  # days: a page of the evening before, by the clock of another country
GAPS = ((0, "same"), (1, "1"), (3, "2-3"), (7, "4-7"), (30, "8-30"))
ENOUGH = 10.0  # weight of the words shared; a town and its river in two notes of five lines are no likeness
MANY = 5  # a figure from which on two accounts seldom share it by chance
VIOLENT = frozenset(
    {
        EventType.ARMED_CLASH, EventType.AIR_STRIKE, EventType.SUICIDE_BOMB, EventType.SHELLING, EventType.REMOTE_EXPLOSIVE,
        EventType.GRENADE, EventType.CHEMICAL_WEAPON, EventType.ATTACK, EventType.PRISON_BREAK, EventType.NON_STATE_OVERTAKES,
        EventType.GOVERNMENT_REGAINS, EventType.HOSTAGE_TAKING, EventType.ABDUCTION, EventType.MOB_VIOLENCE,
        EventType.SEXUAL_VIOLENCE, EventType.EXCESSIVE_FORCE,
    }
)  # fmt: skip
PEACEFUL = frozenset({EventType.PEACEFUL_PROTEST, EventType.AGREEMENT, EventType.HEADQUARTERS, EventType.NON_VIOLENT_TRANSFER})


def days(one: Side, other: Side) -> Found:
    """How far the days lie apart, and whether the texts tell both of them, one or none."""
    a, b = one.account, other.account
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return None
    gap = max(0, (max(a.start, b.start) - min(a.end, b.end)).days)
    told = (a.dated is Basis.STATED) + (b.dated is Basis.STATED)
    if told == 1 and gap > NIGHT and (a.start < b.start) is (a.dated is Basis.INFERRED):
        return "page before", f"one was published {gap} days before the day that the other tells"
    case = _gap_case(gap)
    words = "their days overlap" if gap == 0 else f"their days lie {gap} apart"
    basis = ("neither told", "one told", "both told")[told]
    if told == 2 and case == "2-3" and _lasts(a) and _lasts(b):
        case = "2-3 of days"
    return f"{case}, {basis}", f"{words} ({basis} by the text)"


def pages(one: Side, other: Side) -> Found:
    """How far the days of publication lie apart; less counts where both texts tell their days and these agree."""
    if one.published is None or other.published is None:
        return None
    gap = abs((one.published - other.published).days)
    case = f"{_gap_case(gap)}, days agree" if _agree_on_days(one, other) else _gap_case(gap)
    return case, "published on one day" if gap == 0 else f"published {gap} day{'s' if gap > 1 else ''} apart"


def scene(one: Side, other: Side) -> Found:
    """How near the nearest towns of the two lie."""
    near = _nearest(one.account.places, other.account.places)
    if near is None:
        return None
    distance, a, b = near
    for limit, case in ((SCENE, "one town"), (CITY, "one city"), (REGION, "one region")):
        if distance < limit:
            return case, a.name if a.name == b.name else f"{a.name} and {b.name} lie {distance:.0f} km apart"
    return "far", f"{a.name} and {b.name} lie {distance:.0f} km apart"


def main_place(one: Side, other: Side) -> Found:
    """Whether the places of the events themselves agree."""
    a, b = one.account.place, other.account.place
    if a is None or b is None:
        return None
    if a.is_scene and b.is_scene:
        distance = kilometres(a, b)
        if distance is None or CITY <= distance < REGION:
            return None
        return ("same", f"both in {a.name}") if distance < CITY else ("far", f"one in {a.name}, the other in {b.name}")
    if None not in (a.country, b.country) and a.country != b.country:
        return "other country", f"one in {a.country}, the other in {b.country}"
    return None


def words(one: Side, other: Side) -> Found:
    """How much of their rare words they share; of two languages at one scene, that words cannot speak for it."""
    if one.language != other.language:
        near = _nearest(one.account.places, other.account.places)
        here = near is not None and near[0] < CITY
        return ("other language", f"one in {one.language}, the other in {other.language}: words tell nothing") if here else None
    shared = one.words.keys() & other.words.keys()
    if not shared or not one.length or not other.length:
        return None
    enough = min(1.0, sum(one.words[word] for word in shared) / ENOUGH)
    alike = enough * sum(one.words[word] * other.words[word] for word in shared) / (one.length * other.length)
    for limit, case in ((0.6, "nearly all"), (0.45, "most"), (0.3, "many"), (0.2, "some"), (0.1, "few")):
        if alike >= limit:
            return case, f"{_words(len(shared))} shared ({alike:.0%} alike)"
    return "hardly any", f"{_words(len(shared))} shared"


def sites(one: Side, other: Side) -> Found:
    """Whether both are about a site of one kind in one town, or on one day in one country where one of them tells no town."""
    shared = sorted(one.sites & other.sites)
    near = _nearest(one.account.places, other.account.places)
    if shared and near is not None and near[0] < CITY:
        return "same", f"both about a {shared[0]} there"
    if shared and near is None and _agree_on_days(one, other) and _country(one) is not None and _country(one) == _country(other):
        return "same country", f"both about a {shared[0]} in {_country(one)}"
    return ("other", "each about another kind of site") if one.sites and other.sites and not shared else None


def names(one: Side, other: Side) -> Found:
    """Whether both tell of somebody of one name, who is nowhere shown."""
    shared = len(one.names & other.names)
    if not shared:
        return None
    return ("several" if shared > 1 else "one"), f"{shared} name{'s' if shared > 1 else ''} shared"


def figures(one: Side, other: Side) -> Found:
    """Whether they give the same figures of the same measures; large ones that differ may be one toll on its way up."""
    shared = one.figures & other.figures
    large = sorted(((number, measure.value) for measure, number in shared if number >= MANY), reverse=True)
    if large:
        words = ", ".join(f"{number:,} {measure.replace('_', ' ')}" for number, measure in large)
        return ("several" if len(large) > 1 else "one"), f"both count {words}"
    both = {measure for measure, _ in one.figures} & {measure for measure, _ in other.figures}
    small = all(number < MANY for _, number in one.figures | other.figures)
    return ("other", "no figure of one measure agrees") if both and not shared and small else None


def actors(one: Side, other: Side) -> Found:
    """Whether they name the same sides."""
    a, b = set(one.account.actors), set(other.account.actors)
    if not a or not b:
        return None
    shared = sorted(a & b)
    if shared:
        return ("several" if len(shared) > 1 else "one"), f"both name {', '.join(shared)}"
    return "none", "they name different sides"


def kinds(one: Side, other: Side) -> Found:
    """Whether what happened is of one kind."""
    a, b = set(one.account.types), set(other.account.types)
    if (a <= PEACEFUL and b <= VIOLENT) or (b <= PEACEFUL and a <= VIOLENT):
        return ("apart", "one is peaceful, the other violent") if a and b else None
    return None


def copies(one: Side, other: Side) -> Found:
    """Whether one report is known to repeat the other."""
    if one.account.document not in other.copied and other.account.document not in one.copied:
        return None
    return ("main", "one report copies the other") if one.account.main and other.account.main else None


FEATURES: tuple[Feature, ...] = (days, pages, scene, main_place, words, sites, names, figures, actors, kinds, copies)


def _agree_on_days(one: Side, other: Side) -> bool:
    """Whether both texts tell their days and these overlap."""
    a, b = one.account, other.account
    if a.dated is not Basis.STATED or b.dated is not Basis.STATED or a.start is None or b.start is None:
        return False
    return max(a.start, b.start) <= min(a.end or a.start, b.end or b.start)


def _country(side: Side) -> str | None:
    """The country of the place of the event, else of the first place that the report names."""
    places = ((side.account.place,) if side.account.place else ()) + side.account.places
    return next((place.country for place in places if place.country), None)


def _lasts(account: Account) -> bool:
    """Whether what is told may go on for days: a battle, a flight, a manhunt."""
    return any(kind.lasts for kind in account.types)


def _words(number: int) -> str:
    return f"{number} rare word{'s' if number > 1 else ''}"


def _gap_case(gap: int) -> str:
    return next((case for limit, case in GAPS if gap <= limit), "more")


def _nearest(some: tuple[Place, ...], others: tuple[Place, ...]) -> tuple[float, Place, Place] | None:
    """The two towns that lie nearest, with their distance in km."""
    best: tuple[float, Place, Place] | None = None
    for a in some[:4]:
        for b in others[:4]:
            if a.is_scene and b.is_scene:
                distance = kilometres(a, b)
                if distance is not None and (best is None or distance < best[0]):
                    best = distance, a, b
    return best
