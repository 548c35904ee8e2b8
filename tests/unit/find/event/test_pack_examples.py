"""The examples that stand beside the rules of events.toml are read as they say."""

import re

import pytest

from tacitus.lang.form_events import EventExample, EventRule
from tests.unit.find.event.tellings import events_in
from tests.unit.find.sentences import pack

RULES = [(rule, text) for rule in pack().events.rule for text in rule.examples]
REFUSED = [(rule, text) for rule in pack().events.rule for text in rule.counterexamples]
DECIDED = [example for weapon in pack().events.weapon for example in weapon.examples]
DECIDED += [example for turn in pack().events.turn for example in turn.examples]


def marked(example: str) -> tuple[str, int]:
    """The text without brackets, and where the marked words start."""
    found = re.search(r"\[(.+?)\]", example)
    assert found is not None, f"no trigger is marked in {example!r}"
    return re.sub(r"\[(.+?)\]", r"\1", example), found.start()


@pytest.mark.parametrize(("rule", "example"), RULES, ids=[text for _, text in RULES])
def test_rule_tells(rule: EventRule, example: str) -> None:
    text, start = marked(example)
    found = {event.trigger.start: event for event in events_in(text)}
    assert start in found, f"{text!r} tells {[e.quote for e in found.values()]}"
    assert found[start].type is rule.type


@pytest.mark.parametrize(("rule", "example"), REFUSED, ids=[text for _, text in REFUSED])
def test_rule_leaves_alone(rule: EventRule, example: str) -> None:
    assert rule.type not in {event.type for event in events_in(example)}


@pytest.mark.parametrize("example", DECIDED, ids=[example.text for example in DECIDED])
def test_weapons_and_sides_decide(example: EventExample) -> None:
    text, start = marked(example.text)
    assert {event.trigger.start: event.type for event in events_in(text)}.get(start) is example.type
