"""Cases: reports and what they tell in one line each, and the figures that come of them as lines, for tables of tests.

    A 3 May Courier | monitor: 154 killed | monitor: 102 killed combatant @raf in 154 | page: dozens injured
    B 4 May Herald copy of A | witnesses: 9 killed civilian as of 2 May

Lines of figures: `killed civilian 4..7 n2 differ`; of their values: `  monitor 7 7 May`, behind it `<` superseded, `x` left out,
`part`, and flags. All bodies and places are invented.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from tacitus.model import (
    ActorKind,
    Attribution,
    Basis,
    Claim,
    Count,
    Demographic,
    Figure,
    Hand,
    Hedge,
    Judgement,
    Maker,
    Measure,
    People,
    Qualifier,
    Scope,
    Source,
    Span,
    Standing,
    Status,
    Unit,
    Value,
    Verdict,
)
from tacitus.reconcile import Told, figures
from tacitus.reconcile.story import say
from tacitus.world import ActorEntry, Conflict, Register, SourceEntry
from tacitus.world.register import RegisterFile, register_of

MAKER = Maker("tests", "1")
MONTHS = {
    name: n for n, name in enumerate(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1)
}
HEAD = re.compile(r"(?P<id>\w+) (?P<day>-|\d+ [A-Z]\w\w)(?: (?!copy of)(?P<outlet>.+?))?(?: copy of (?P<text>\w+))?$")
HEDGES = {"denied": Hedge.DENIED, "unverified": Hedge.UNVERIFIED, "claimed": Hedge.CLAIMED}
SCOPES = {"background": Scope.BACKGROUND, "earlier": Scope.EARLIER_TOLL}
QUALIFIERS = {
    "at least": Qualifier.AT_LEAST, "about": Qualifier.ABOUT, "nearly": Qualifier.NEARLY, "more than": Qualifier.MORE_THAN,
    "up to": Qualifier.UP_TO, "fewer than": Qualifier.LESS_THAN,
}  # fmt: skip
VAGUE = {"several": (3, None, None), "dozens": (12, 12, 99), "hundreds": (100, 100, 999)}
WORDS = re.compile(
    r"(?:(?P<qualifier>at least|about|nearly|more than|up to|fewer than) )?"
    r"(?P<number>several|dozens|hundreds|[\d,]+)(?: to (?P<top>[\d,]+))? (?P<rest>.+)$"
)


def register() -> Register:
    """Who speaks and fights in Aldora."""

    def source(id: str, name: str, kind: str, **aliases: tuple[str, ...]) -> SourceEntry:
        return SourceEntry(id=id, name=name, kind=kind, source="https://example.org/", aliases=aliases)

    def actor(id: str, name: str, kind: ActorKind, *described: str) -> ActorEntry:
        return ActorEntry(
            id=id, name=name, kind=kind, source="https://example.org/", countries=("ALD",), conflicts=("aldora",),
            described={"en": described} if described else {},
        )  # fmt: skip

    sources = (
        source("monitor", "Aldora Monitor", "ngo_monitor", en=("ALM",), fr=("Observatoire d'Aldora",)),
        source("relief", "Relief Office", "igo", en=("RO",)),
        source("wire", "World Wire", "news_agency"),
        source("courier", "Courier", "newspaper"),
        source("voice", "Voice of the Front", "party_outlet"),
    )
    actors = (
        actor("raf", "Rebel Army Front", ActorKind.ARMED_GROUP),
        actor("army", "Aldoran Army", ActorKind.STATE_FORCE),
        actor("police", "Aldoran Police", ActorKind.POLICE),
    )
    conflict = Conflict(id="aldora", name="War in Aldora", countries=("ALD",), source="https://example.org/")
    return register_of([RegisterFile(source=sources, actor=actors, conflict=(conflict,))], RegisterFile())


REGISTER = register()


def told(text: str) -> list[Told]:
    """What the reports of a case tell."""
    joined = re.sub(r"\n\s*\|", " |", text.strip())  # a line that begins with a bar goes on with the report before
    lines = [line.strip() for line in joined.splitlines() if line.strip()]
    return [one for line in lines for one in _report(line)]


def run(text: str, **given: object) -> tuple[Figure, ...]:
    """The figures of a case."""
    return figures(told(text), register=REGISTER, **given)  # type: ignore[arg-type]


def lines(found: Iterable[Figure]) -> list[str]:
    """Figures as lines."""
    return [line for figure in found for line in (_figure(figure), *(_value(value) for value in figure.values))]


def reconciled(text: str, **given: object) -> list[str]:
    """The lines of the figures of a case."""
    return lines(run(text, **given))


def notes(text: str, code: str, **given: object) -> list[str]:
    """The messages of the notes of one code, without doubles."""
    found = (note.message for figure in run(text, **given) for note in figure.notes if note.code == code)
    return list(dict.fromkeys(found))


def _report(line: str) -> list[Told]:
    head, *statements = [part.strip() for part in line.split("|")]
    match = HEAD.match(head)
    assert match is not None, head
    document, outlet = match["id"], match["outlet"]
    claims: list[Claim] = []
    for statement in statements:
        who, words = statement.split(": ", 1)
        claims.append(_claim(document, outlet, who, words, claims))
    published = _day(match["day"])
    lineage = match["text"] or document
    return [Told(claim=c, document=document, publisher=outlet, published=published, lineage=lineage) for c in claims]


def _day(words: str) -> date | None:
    if words == "-":
        return None
    day, month = words.split()
    return date(2031, MONTHS[month], int(day))


def _claim(document: str, outlet: str | None, who: str, words: str, before: Sequence[Claim]) -> Claim:
    match = WORDS.match(words)
    assert match is not None, words
    rest = match["rest"]
    as_of = re.search(r" as of (\d+ \w+)", rest)
    whole = re.search(r" in ([\d,]+)", rest)
    tokens = re.sub(r" (?:as of \d+ \w+|in [\d,]+)", "", rest).split()
    place = len(before) * 10
    return Claim(
        id=f"{document}{len(before) + 1}",
        span=Span(place, place + 5),
        quote="words",
        number=Span(place, place + 2),
        anchor=None,
        sentence=0,
        measure=Measure(tokens[0]),
        unit=Unit.FAMILY if "families" in tokens else Unit.PERSON,
        count=_count(match["qualifier"], match["number"], match["top"]),
        people=_people(tokens[1:]),
        made_by=MAKER,
        why=("case",),
        score=1.0,
        hedge=next((HEDGES[t] for t in tokens if t in HEDGES), Hedge.ASSERTED),
        scope=next((SCOPES[t] for t in tokens if t in SCOPES), Scope.INCIDENT),
        attribution=_attribution(who, outlet),
        as_of=_day(as_of[1]) if as_of else None,
        part_of=_first(whole[1], before) if whole else None,
        repeats=_first(match["number"], before) if "again" in tokens else None,
    )


def _first(number: str, before: Sequence[Claim]) -> str:
    return next(claim.id for claim in before if claim.count.figure == int(number.replace(",", "")))


def _people(tokens: Sequence[str]) -> People:
    status = next((Status(token) for token in tokens if token in list(Status)), Status.UNKNOWN)
    demographic = tuple(Demographic(token) for token in tokens if token in list(Demographic))
    side = next((token[1:] for token in tokens if token.startswith("@")), None)
    return People(words="people", status=status, affiliation=side, demographic=demographic)


def _count(qualifier: str | None, number: str, top: str | None) -> Count:
    if number in VAGUE:
        return Count(*VAGUE[number], Qualifier.VAGUE)
    n = int(number.replace(",", ""))
    if top is not None:
        return Count(n, None, int(top.replace(",", "")), Qualifier.BETWEEN)
    kind = QUALIFIERS[qualifier] if qualifier else Qualifier.EXACT
    bounds = {
        Qualifier.EXACT: (n, n, n), Qualifier.ABOUT: (None, n, None), Qualifier.NEARLY: (None, n, n),
        Qualifier.AT_LEAST: (n, n, None),
        Qualifier.MORE_THAN: (n, n, None), Qualifier.UP_TO: (None, None, n), Qualifier.LESS_THAN: (None, None, n),
    }  # fmt: skip
    return Count(*bounds[kind], kind)


def _attribution(who: str, outlet: str | None) -> Attribution:
    """The chain; "monitor via wire" has a relay, "page" nobody but the page."""
    names = [] if who == "page" else who.split(" via ")
    known = {entry.id: entry for entry in REGISTER.sources.entries.values()}
    hands = []
    for name in names:
        entry = known.get(name) or REGISTER.sources.lookup(name)
        source = Source(entry.id, entry.name) if entry else Source(f"source-{name.casefold().replace(' ', '-')}", name)
        hands.append(Hand(source=source, basis=Basis.STATED))
    return Attribution(chain=(*hands, Hand(source=Source("page", outlet), basis=Basis.PAGE)))


def _figure(figure: Figure) -> str:
    ends = ("-" if bound is None else f"{bound:,}" for bound in (figure.low, figure.high))
    words = [
        figure.measure.value,
        figure.status.value if figure.status else "all",
        f"@{figure.affiliation}" if figure.affiliation else "",
    ]
    best = f" best {figure.best:,}" if figure.best is not None else ""
    said = " ".join(word for word in words if word)
    return f"{said} {'..'.join(ends)}{best} n{figure.number_of_origins} {figure.agreement.value}"


def _value(value: Value) -> str:
    marks = {Standing.CURRENT: "", Standing.SUPERSEDED: " <", Standing.EXCLUDED: " x"}
    day = f" {value.as_of.day} {value.as_of:%b}" if value.as_of else ""
    who = value.origin.id or "page"
    part = " part" if value.partial else ""
    flags = f" {' '.join(value.flags)}" if value.flags else ""
    external = " external" if value.origin.external else ""
    return f"  {who} {say(value.count)}{day}{marks[value.standing]}{part}{external}{flags}"


def judgement(verdict: str, about: str, **given: object) -> Judgement:
    """A decision of a named person."""
    values: dict[str, object] = {
        "id": f"judgement-{verdict}-{about}", "verdict": Verdict(verdict), "about": (about,), "by": "an editor",
        "at": datetime(2031, 6, 1, tzinfo=UTC), "reason": "read again",
    }  # fmt: skip
    return Judgement(**(values | given))  # type: ignore[arg-type]
