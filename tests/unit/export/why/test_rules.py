"""No rule's name lacks words: what the corpora yield, and what stands in the packs and the tables."""

from collections import defaultdict
from functools import lru_cache

import pytest

from tacitus.export.why import rule_words
from tacitus.export.why.rules import RuleTable
from tacitus.lang import load_pack
from tacitus.lang.form_dates import DateRule
from tacitus.lang.form_speech import SpeechVerb
from tacitus.model import EventRole, Hedge, Modality, Reading
from tacitus.pipeline import read_documents
from tacitus.read import Arrival, read_reports
from tacitus.settings import Settings
from tests.corpus.folders import CORPORA

WIDE = ("own_d", "own_e", "hasakah_and_others")  # long reports, short ones of all kinds, and reports in every language
LACKS = "lacks words: add a line for it to src/tacitus/export/why/rules.toml"


def readings() -> list[Reading]:
    found = [item for name in WIDE for item in read_reports(CORPORA / name / "reports.jsonl", Settings())]
    return list(read_documents(item for item in found if isinstance(item, Arrival)))


@lru_cache(maxsize=1)
def names() -> dict[str, set[str]]:
    """The names of rules by the record in which they stand."""
    found: dict[str, set[str]] = defaultdict(set)
    for reading in readings():
        for claim in reading.claims:
            found["claim"] |= set(claim.why)
        for event in reading.events:
            found["event"] |= {*event.why, *(actor.why for actor in event.actors)}
        found["statement"] |= {statement.rule for statement in reading.statements}
        found["date"] |= {mention.rule for mention in reading.dates}
        found["actor"] |= {mention.rule for mention in reading.actors}
        for place in reading.places:
            found["place"] |= {*place.why, *(other.why for other in place.others)}
    return found


@pytest.mark.parametrize("record", ["claim", "event", "statement", "date", "actor", "place"])
def test_no_rule_that_reads_the_corpora_lacks_words(record: str) -> None:
    assert names()[record]
    assert not [name for name in sorted(names()[record]) if rule_words(record, name) is None], LACKS


@pytest.mark.parametrize("rule", ["digits", "spelled", "range", "round", "vague", "one", "pair", "single_noun"])
def test_every_number_of_a_language_without_parser_has_words(rule: str) -> None:
    assert rule_words("claim", f"number:{rule}"), LACKS


@pytest.mark.parametrize("rule", DateRule)
def test_every_way_of_saying_when_has_words(rule: DateRule) -> None:
    assert rule_words("date", rule.value), LACKS


@pytest.mark.parametrize("entry", load_pack("en").speech.verb, ids=lambda entry: entry.name)
def test_every_verb_of_saying_has_words(entry: SpeechVerb) -> None:
    for mark in ("", "!not", "!own", "!not!own", "!not!deed"):
        assert rule_words("statement", f"verb:{entry.name}{mark}"), LACKS


@pytest.mark.parametrize("modality", Modality)
def test_every_modality_has_words(modality: Modality) -> None:
    assert rule_words("event", f"{modality.value}:word"), LACKS


@pytest.mark.parametrize("role", [EventRole.ACTOR, EventRole.RECIPIENT])
def test_every_role_has_words(role: EventRole) -> None:
    assert rule_words("event", f"{role.value}:syntax"), LACKS


@pytest.mark.parametrize(
    ("record", "name", "field", "words"),
    [
        ("claim", "number:digits", "number", "the number stands in digits"),
        (
            "claim",
            "measure:killed:of:of_harm",
            "measure",
            "it is a noun that has them behind it (“the deaths of”); the harm is of them",
        ),
        ("claim", "measure:killed:self:number_of_object", "measure", None),
        ("event", "told:ambush", "type", "a word of the kind of “ambush” tells it"),
        ("event", "date:before_it", "date", None),
        ("statement", "verb:say!not", "speaker", None),
        ("place", "best_of_12", "choice", "it fits best of 12 that bear the name"),
        ("place", "point_of:Wad Medani", "choice", None),
    ],
)
def test_a_name_in_words(record: str, name: str, field: str, words: str | None) -> None:
    found = rule_words(record, name)
    assert found is not None
    assert found.field == field
    assert words in (None, found.text)
    assert "{way" not in found.text
    assert "{mark" not in found.text


@pytest.mark.parametrize("name", ["measure:killed:subject:nobody_knows", "nobody_knows", "number:nobody_knows"])
def test_a_name_that_nobody_knows_has_none(name: str) -> None:
    assert rule_words("claim", name) is None


def test_the_first_that_fits_counts() -> None:
    table = RuleTable({"claim": {"number": {"number:one": "one", "number:*": "any: {1}"}}})
    one, other = table.words("claim", "number:one"), table.words("claim", "number:two")
    assert one is not None
    assert other is not None
    assert (one.text, other.text) == ("one", "any: two")


def test_hedges_of_authorship_have_words() -> None:
    for hedge in (Hedge.CLAIMED, Hedge.UNVERIFIED, Hedge.DENIED):
        for word in ("suspect", "accuse", "claim", "deny", "responsible", "attribute"):
            assert rule_words("event", f"{hedge.value}:{word}"), LACKS
