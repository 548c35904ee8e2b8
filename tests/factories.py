"""Small records for tests: every function makes a valid one, and takes what a test wants to be otherwise."""

from dataclasses import replace
from datetime import date

from tacitus.model import (
    Attribution,
    Basis,
    Block,
    BlockKind,
    Claim,
    Count,
    Document,
    Event,
    EventActor,
    EventRole,
    EventType,
    Hand,
    Hedge,
    Maker,
    Measure,
    Note,
    NoteCode,
    People,
    Qualifier,
    Reading,
    Scope,
    Sentence,
    Source,
    Span,
    Speech,
    SpeechKind,
    Statement,
    Status,
    Unit,
    content_id,
    sha256_of,
)

MAKER = Maker("tests", "1")
PAGE = Hand(source=Source("the-courier", "The Courier"), basis=Basis.PAGE)
TEXT = """Jail stormed in Aldora

The raid left 154 people dead, the Aldora Monitor told Radio East: 102 rebels, 45 guards and seven civilians.
About 40 prisoners are said to be at large. The army denied that 9 soldiers had died.
Read more: 300 killed in an older war
"""


def make_document(text: str = TEXT, **given: object) -> Document:
    """A document of The Courier of 24 January 2022."""
    values: dict[str, object] = {
        "id": "report-1",
        "text": text,
        "sha256": sha256_of(text.encode("utf-8", "surrogatepass")),
        "language": "en",
        "publisher": "The Courier",
        "published": date(2022, 1, 24),
    }
    return Document(**(values | given))  # type: ignore[arg-type]


def find(words: str, text: str = TEXT) -> Span:
    """The place of words that stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def exact(number: int) -> Count:
    """A number said as it is."""
    return Count(number, number, number, Qualifier.EXACT)


def make_hand(name: str, basis: Basis = Basis.STATED, span: Span | None = None) -> Hand:
    """A source that speaks or relays."""
    return Hand(source=Source(name.lower().replace(" ", "-"), name), basis=basis, span=span)


def make_claim(quote: str = "154 people", number: str = "154", text: str = TEXT, **given: object) -> Claim:
    """A claim of killed people whose quote stands in the text."""
    span = find(quote, text)
    at = span.start + quote.index(number)
    values: dict[str, object] = {
        "id": content_id("claim", span.start, span.end, quote),
        "span": span,
        "quote": quote,
        "number": Span(at, at + len(number)),
        "anchor": None,
        "sentence": 0,
        "measure": Measure.KILLED,
        "unit": Unit.PERSON,
        "count": exact(int(number)) if number.isdigit() else exact(7),
        "people": People(words=quote.split()[-1], status=Status.UNKNOWN),
        "made_by": MAKER,
        "why": ("in-a-test",),
        "score": 0.9,
        "attribution": Attribution(chain=(PAGE,)),
    }
    return Claim(**(values | given))  # type: ignore[arg-type]


def make_event(quote: str = "raid", text: str = TEXT, **given: object) -> Event:
    """An attack whose trigger stands in the text."""
    span = find(quote, text)
    values: dict[str, object] = {
        "id": content_id("event", span.start, span.end, quote),
        "type": EventType.ATTACK,
        "trigger": span,
        "quote": quote,
        "sentence": 0,
        "made_by": MAKER,
        "why": ("in-a-test",),
    }
    return Event(**(values | given))  # type: ignore[arg-type]


def make_event_actor(words: str = "The army", text: str = TEXT, **given: object) -> EventActor:
    """Who did it."""
    values: dict[str, object] = {
        "id": words.lower().replace(" ", "-"),
        "name": words,
        "role": EventRole.ACTOR,
        "span": find(words, text),
        "hedge": Hedge.ASSERTED,
        "why": "in-a-test",
    }
    return EventActor(**(values | given))  # type: ignore[arg-type]


def make_note(code: NoteCode = NoteCode.NUMBER_SET_ASIDE, message: str = "odd", span: Span | None = None) -> Note:
    """A note on the whole report, or on a place."""
    return Note(code=code, span=span, message=message, made_by=MAKER)


def make_statement(**given: object) -> Statement:
    """The Monitor tells Radio East."""
    values: dict[str, object] = {
        "speaker": find("the Aldora Monitor"),
        "cue": find("told"),
        "content": (find("The raid left 154 people dead"), find("102 rebels, 45 guards and seven civilians")),
        "hands": (make_hand("Aldora Monitor"), make_hand("Radio East")),
        "hedge": Hedge.ASSERTED,
        "kind": SpeechKind.SAY,
        "speech": Speech.INDIRECT,
        "sentence": 0,
        "rule": "subject-of-cue",
    }
    return Statement(**(values | given))  # type: ignore[arg-type]


def make_reading(**given: object) -> Reading:
    """A whole reading of TEXT by hand: a total with three parts, a stock, a denial, and furniture."""
    told = Attribution(chain=(make_hand("Aldora Monitor", span=find("the Aldora Monitor")), make_hand("Radio East"), PAGE))
    total = make_claim(attribution=told, anchor=find("dead"))
    rebels = People(words="rebels", status=Status.COMBATANT, affiliation="RAF")
    parts = (
        make_claim("102 rebels", "102", people=rebels, part_of=total.id, attribution=told),
        make_claim(
            "45 guards",
            "45",
            people=People(words="guards", status=Status.SECURITY_FORCES),
            part_of=total.id,
            attribution=told,
        ),
        make_claim(
            "seven civilians",
            "seven",
            people=People(words="civilians", status=Status.CIVILIAN),
            part_of=total.id,
            attribution=told,
        ),
    )
    at_large = make_claim(
        "About 40 prisoners", "40", measure=Measure.AT_LARGE, count=Count(None, 40, None, Qualifier.ABOUT),
        people=People(words="prisoners", status=Status.DETAINEE), hedge=Hedge.UNVERIFIED, sentence=1,
    )  # fmt: skip
    denied = make_claim(
        "9 soldiers", "9", hedge=Hedge.DENIED, scope=Scope.EARLIER_TOLL, sentence=2,
        attribution=Attribution(chain=(make_hand("Army of Aldora", Basis.INFERRED), PAGE)),
    )  # fmt: skip
    raid = make_event(type=EventType.PRISON_BREAK, mentions=(find("stormed"),), actors=(make_event_actor(),))
    values: dict[str, object] = {
        "document": make_document(),
        "blocks": (
            Block(span=find("Jail stormed in Aldora"), kind=BlockKind.TITLE, why="first_line"),
            Block(span=find("Read more: 300 killed in an older war"), kind=BlockKind.RELATED_LINK, why="read_more"),
        ),
        "sentences": (
            Sentence(index=0, block=0, span=Span(24, 133)),
            Sentence(index=1, block=0, span=find("About 40 prisoners are said to be at large.")),
            Sentence(index=2, block=0, span=find("The army denied that 9 soldiers had died.")),
        ),
        "about_conflict": True,
        "claims": (replace(total, event=raid.id), *parts, at_large, denied),
        "statements": (make_statement(),),
        "events": (raid,),
        "notes": (make_note(NoteCode.FURNITURE, "related_link", find("Read more: 300 killed in an older war")),),
    }
    return Reading(**(values | given))  # type: ignore[arg-type]
