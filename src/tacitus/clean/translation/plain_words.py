"""Plain words: a word that the report itself uses as a plain word, where only a name can stand."""

import re
from collections.abc import Iterator

from tacitus.clean.translation.found import Finding, Ground
from tacitus.clean.translation.words import AFTER_A_NAME
from tacitus.lang.form_mends import Mends
from tacitus.model import MendKind, Span
from tacitus.world import SourceRegister

NAME = r"(?:[Tt]he )?(?P<name>[A-Z][a-z]{3,})"
KINDS = frozenset({MendKind.OUTLET, MendKind.PLACE})


class PlainWordFinder:
    """Finds plain words in the place of names, in a report that is a translation; made once a pack and register."""

    def __init__(self, mends: Mends, sources: SourceRegister) -> None:
        """Make a pattern of each slot that tells what stands before the name."""
        self._slots = [
            (re.compile(f"{slot.before}{NAME}{slot.after}"), slot.kind)
            for slot in mends.slot
            if slot.before and slot.kind in KINDS
        ]
        self._sources = sources

    def find(self, ground: Ground) -> Iterator[Finding]:
        """Every word with a capital in such a slot that nobody is known by and that stands in small letters elsewhere."""
        for pattern, kind in self._slots:
            for match in pattern.finditer(ground.text):
                span, word = Span(match.start("name"), match.end("name")), match["name"]
                if not ground.is_own(span) or AFTER_A_NAME.search(ground.text, match.start(), span.start):
                    continue
                if self._sources.lookup(word) or not re.search(rf"\b{word.lower()}\b", ground.text):
                    continue
                yield Finding(
                    span=span, kind=kind, meant=None, rule="plain_word_as_name",
                    why=f"only the name of a {kind.value} can stand here, and the report uses this word as a plain one",
                )  # fmt: skip
