"""Accounts and sides in few words: a test names only what it is about."""

from datetime import date

from tacitus.link import Side, side_of
from tacitus.link.sketch import SCALE, WEIGHT_BITS
from tacitus.model import Account, Basis, Claim, EventType, Maker, Place

ALDORA = Place(name="Aldora", geonameid=1, lat=10.0, lon=20.0, precision=1, country="ALD")
BESIDE = Place(name="Besidem", geonameid=2, lat=10.1, lon=20.0, precision=1, country="ALD")
FARAWAY = Place(name="Farawen", geonameid=3, lat=13.0, lon=20.0, precision=1, country="ALD")
ALDIA = Place(name="Aldia", geonameid=5, lat=11.0, lon=20.0, precision=6, country="ALD")
ABROAD = Place(name="Abroda", geonameid=4, lat=None, lon=None, precision=6, country="ABR")
PRISON = (0xA1, 0xA2, 0xA3)


def make_account(name: str = "a", day: int | None = 6, *, place: Place | None = ALDORA, **given: object) -> Account:
    """An armed clash in Aldora on 6 May 2024, told by the report of the same name."""
    start = date(2024, 5, day) if day is not None else None
    values: dict[str, object] = {
        "id": f"account-{name}",
        "document": name,
        "main": True,
        "events": (),
        "claims": (),
        "types": (EventType.ARMED_CLASH,),
        "start": start,
        "end": start,
        "dated": Basis.STATED if start else None,
        "place": place,
        "places": (place,) if place else (),
        "actors": (),
        "made_by": Maker("tests", "1"),
    }
    return Account(**(values | given))  # type: ignore[arg-type]


def make_side(
    name: str = "a",
    day: int | None = 6,
    *,
    words: tuple[int, ...] = PRISON,
    claims: tuple[Claim, ...] = (),
    published: int | None = 7,
    language: str = "en",
    copied: frozenset[str] = frozenset(),
    **given: object,
) -> Side:
    """The account of that name, ready to be compared; `words` are hashes of rare words."""
    account = make_account(name, day, **({"claims": tuple(claim.id for claim in claims)} | given))  # type: ignore[arg-type]
    return side_of(
        account,
        claims,
        [word << WEIGHT_BITS | 3 * SCALE for word in words],
        published=date(2024, 5, published) if published else None,
        language=language,
        copied=copied,
    )
