"""Words: the fields of a claim in the words that a person reads."""

import re
from collections.abc import Iterable

from tacitus.export.escape import visible
from tacitus.model import Attribution, Basis, Claim, Hand, Hedge, Reading, Scope, Span, Status, Unit, cover
from tacitus.world import load_sources
from tacitus.world.names import is_acronym

PLURALS = {Unit.FAMILY: "families", Unit.HOUSEHOLD: "households", Unit.BUILDING: "buildings"}
LANGUAGE_OF_THE_SHEET = "en"
THE_PAGE = "the page itself"
BROKEN = "broken words"
LONGEST_CONTEXT = 90  # code points; a longer stretch between the number and its verb is not shown, only the number's words


def measure_words(claim: Claim) -> str:
    """What is counted, and in which unit where that is not persons: "displaced (families)"."""
    words = claim.measure.value.replace("_", " ")
    if claim.measure.counts_persons and claim.unit in PLURALS:
        return f"{words} ({PLURALS[claim.unit]})"
    return words


def who_words(claim: Claim) -> str:
    """Who is counted: the report's own words, then in brackets what we take them for where the words do not say it."""
    people = claim.people
    words = visible(_behind_number(claim))
    labels = [] if people.status in (Status.UNKNOWN, Status.MIXED) else [people.status.value.replace("_", " ")]
    labels += [one.value for one in people.demographic]
    new = [label for label in labels if not _says(words, label)]
    if people.affiliation is not None and not _names(words, people.affiliation):
        new.append(_actor_name(people.affiliation))
    label = f"({', '.join(new)})" if new else ""
    return f"{words} {label}".strip()


def _behind_number(claim: Claim) -> str:
    """The words for the people without the number before them, which has a column of its own."""
    start = claim.span.start
    number = claim.quote[claim.number.start - start : claim.number.end - start]
    _, found, behind = claim.people.words.partition(number)
    return behind.strip() if found else claim.people.words


def _says(words: str, label: str) -> bool:
    """Whether the words hold the label as a word of its own, perhaps in the plural."""
    return re.search(rf"\b{re.escape(label)}s?\b", words, re.IGNORECASE) is not None


def _names(words: str, actor: str) -> bool:
    """Whether the words name the actor in one of the ways that the register knows."""
    places = [(match.start(), match.end(), match.group()) for match in re.finditer(r"[\w.'’-]+", words)]
    return any(entry.id == actor for _, _, entry in load_sources().mentions(places))


def _actor_name(actor: str) -> str:
    entry = load_sources().entries.get(actor)
    return short_name(actor) or (entry.name if entry else actor)


def source_words(attribution: Attribution | None) -> str:
    """According to whom, and through whom it came to the page: "SOHR, through AFP"."""
    if attribution is None:
        return ""
    if attribution.speaker is None:
        return THE_PAGE
    return ", through ".join(hand_words(hand) for hand in attribution.chain[:-1])


def hand_words(hand: Hand) -> str:
    """The name of a hand, marked where it was carried over from other words of the page. Source: record.md law 8."""
    name = short_name(hand.source.id) or hand.source.name or hand.source.id
    return f"{visible(name)} (inferred)" if hand.basis is Basis.INFERRED else visible(name)


def short_name(source: str) -> str | None:
    """The acronym by which the field knows a source of the register; None where it has none."""
    entry = load_sources().entries.get(source)
    aliases = entry.aliases.get(LANGUAGE_OF_THE_SHEET, ()) if entry else ()
    return next((alias for alias in aliases if is_acronym(alias)), None)


def acronyms(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Every acronym that the claims are shown with, and what it stands for: "SOHR: Syrian Observatory for ..."."""
    entries = load_sources().entries
    ids = {hand.source.id for claim in claims if claim.attribution for hand in claim.attribution.chain[:-1]}
    ids |= {claim.people.affiliation for claim in claims if claim.people.affiliation}
    short = {short_name(source): entries[source].name for source in ids if short_name(source)}
    return tuple(f"{acronym}: {name}" for acronym, name in sorted(short.items()) if acronym != name)


def standing_words(claim: Claim, reading: Reading) -> tuple[str, ...]:
    """All that keeps a figure from being a plain new one: hedge, scope, day, said again, resting on broken words."""
    words = [] if claim.hedge is Hedge.ASSERTED else [claim.hedge.value]
    if claim.scope is not Scope.INCIDENT:
        words.append(claim.scope.value.replace("_", " "))
    if claim.repeats is not None:
        words.append("said again")
    if claim.as_of is not None and claim.as_of != reading.document.published:
        words.append(f"as of {claim.as_of.isoformat()}")
    if any(claim.id in mend.hangs for mend in reading.mends):
        words.append(BROKEN)
    return tuple(words)


def quoted_words(claim: Claim, reading: Reading) -> str:
    """The exact words, from the number to the word that says what is counted, where those stand near each other."""
    return f"“{visible(_shown(claim, reading).words(reading.document.text))}”"


def _shown(claim: Claim, reading: Reading) -> Span:
    """The claim's own span, or as far as its anchor if that is near and no other figure stands between."""
    if claim.anchor is None or claim.sentence >= len(reading.sentences):
        return claim.span
    whole = cover((claim.span, claim.anchor))
    is_near = reading.sentences[claim.sentence].span.covers(whole) and whole.end - whole.start <= LONGEST_CONTEXT
    holds_another = any(other.id != claim.id and whole.overlaps(other.number) for other in reading.claims)
    return whole if is_near and not holds_another else claim.span
