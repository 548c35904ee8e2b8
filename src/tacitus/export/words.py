"""Words: the fields of a claim in the words that a person reads."""

import re

from tacitus.export.escape import visible
from tacitus.model import Attribution, Basis, Claim, Hand, Hedge, Reading, Scope, Span, Status, cover
from tacitus.world import load_sources

THE_PAGE = "the page itself"
LONGEST_CONTEXT = 90  # code points; a longer stretch between the number and its verb is not shown, only the number's words


def measure_words(claim: Claim) -> str:
    """What is counted, and in which unit where that is not persons: "displaced (families)"."""
    words = claim.measure.value.replace("_", " ")
    if claim.measure.counts_persons and claim.unit.value in ("family", "household"):
        return f"{words} ({'families' if claim.unit.value == 'family' else 'households'})"
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
    if not words:
        return ", ".join(new)
    return f"{words} ({', '.join(new)})" if new else words


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
    return entry.name if entry else actor


def source_words(attribution: Attribution | None) -> str:
    """According to whom, and through whom it came to the page: "SOHR, through AFP"."""
    if attribution is None:
        return ""
    if attribution.speaker is None:
        return THE_PAGE
    return ", through ".join(hand_words(hand) for hand in attribution.chain[:-1])


def hand_words(hand: Hand) -> str:
    """The name of a hand, marked where it was carried over from other words of the page. Source: record.md law 8."""
    name = visible(hand.source.name or hand.source.id)
    return f"{name} (inferred)" if hand.basis is Basis.INFERRED else name


def standing_words(claim: Claim, reading: Reading) -> tuple[str, ...]:
    """All that keeps a figure from being a plain new one: hedge, scope, day, and whether it is said again."""
    words = [] if claim.hedge is Hedge.ASSERTED else [claim.hedge.value]
    if claim.scope is not Scope.INCIDENT:
        words.append(claim.scope.value.replace("_", " "))
    if claim.repeats is not None:
        words.append("said again")
    if claim.as_of is not None and claim.as_of != reading.document.published:
        words.append(f"as of {claim.as_of.isoformat()}")
    return tuple(words)


def quoted_words(claim: Claim, reading: Reading) -> str:
    """The exact words, from the number to the word that says what is counted, where those stand near each other."""
    return f"“{visible(_shown(claim, reading).words(reading.document.text))}”"


def _shown(claim: Claim, reading: Reading) -> Span:
    if claim.anchor is None:
        return claim.span
    whole = cover((claim.span, claim.anchor))
    in_sentence = claim.sentence < len(reading.sentences) and reading.sentences[claim.sentence].span.covers(whole)
    return whole if in_sentence and whole.end - whole.start <= LONGEST_CONTEXT else claim.span
