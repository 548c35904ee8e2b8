"""Furniture: tells "read more" and "leave a reply" from the report by the rules of the language pack."""

import re
from dataclasses import dataclass

from tacitus.lang.form_page import Furniture, FurnitureRule

LONGEST = 500  # code points; a block longer than this is told by no rule, so that no report is lost to one
LONGEST_TAIL = 300  # code points of a link or caption that begins inside a paragraph
AFTER_SENTENCE = re.compile(r"[.!?…。؟][\"'”’»)\]]*\s+")


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule and its pattern, ready to be matched from a block's start."""

    rule: FurnitureRule
    pattern: re.Pattern[str]


class FurnitureSigns:
    """The rules of one language, tried in order."""

    __slots__ = ("_rules", "_within")

    def __init__(self, furniture: Furniture) -> None:
        """Compile every pattern once."""
        self._rules = tuple(CompiledRule(rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in furniture.rule)
        self._within = tuple(compiled for compiled in self._rules if compiled.rule.within)

    def rule_for(self, words: str) -> FurnitureRule | None:
        """The first rule that says these words, a whole block, are no part of the report; None where none does."""
        if len(words) > LONGEST:
            return None
        return next((compiled.rule for compiled in self._rules if compiled.pattern.match(words)), None)

    def tail_of(self, words: str) -> tuple[int, FurnitureRule] | None:
        """Where furniture begins after a sentence inside the block (code points from its start), and its rule."""
        for match in AFTER_SENTENCE.finditer(words, max(0, len(words) - LONGEST_TAIL)):
            rest = words[match.end() :]
            rule = next((compiled.rule for compiled in self._within if compiled.pattern.match(rest)), None)
            if rule is not None and rest:
                return match.end(), rule
        return None
