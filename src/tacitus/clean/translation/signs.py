"""Signs: what on a page shows that its report was written in another language."""

import re
from collections.abc import Iterator

from tacitus.clean.terms import TermFinder
from tacitus.clean.translation.found import ANY_LANGUAGE, ENOUGH, Evidence, Ground
from tacitus.clean.translation.words import language_name
from tacitus.lang.form_mends import Mends
from tacitus.model import Span
from tacitus.world import SourceRegister
from tacitus.world.names import is_acronym

ACRONYM = re.compile(r"\b[A-Z](?:[A-Za-z]{0,6}[A-Z]s?|\.[A-Z]{1,3}(?:\.[A-Z]{0,3})*\.?)(?![\w-])")
REMAINS_ENOUGH = 3  # different small words
REMAINS_WEIGHT = 1.5
MARKS_WEIGHT = 0.5
EXPANSION = re.compile(r"((?:[\w’'-]+ ){2,8})\($")


class SignFinder:
    """Finds the signs of a translation; made once a pack and register."""

    def __init__(self, mends: Mends, language: str, sources: SourceRegister) -> None:
        """Index the acronyms that other languages use for bodies that have another one here."""
        self._mends = mends
        self._credits = [(re.compile(credit.pattern, re.IGNORECASE), credit.machine) for credit in mends.credit]
        self._sources = sources
        self.foreign = _foreign_acronyms(mends, language, sources)
        self._remains = {code: TermFinder(words) for code, words in mends.remains.items()}

    def find(self, ground: Ground, address: str | None) -> Iterator[Evidence]:
        """Every sign, credits anywhere on the page, the others in the report's own words."""
        if address and (part := next((one for one in self._mends.addresses if one in address), None)):
            yield Evidence(span=None, language=ANY_LANGUAGE, weight=ENOUGH, why=f"its address ({part})", machine=True)
        yield from self._credit(ground)
        yield from self._acronyms(ground)
        yield from self._leftovers(ground)

    def _credit(self, ground: Ground) -> Iterator[Evidence]:
        if not ({"translat", "originally "} & {word for word in ("translat", "originally ") if word in ground.lower}):
            return
        for pattern, machine in self._credits:
            for match in pattern.finditer(ground.text):
                named = match.groupdict().get("language")
                known = self._mends.language_names.get(named.lower(), ANY_LANGUAGE) if named else ANY_LANGUAGE
                yield Evidence(
                    span=_trimmed(match), language=known, weight=ENOUGH, why=f"“{match[0].strip()}”", machine=machine
                )  # fmt: skip

    def _acronyms(self, ground: Ground) -> Iterator[Evidence]:
        """Acronyms of another language, each once; where the report also has ours for the same body, that is enough."""
        places: dict[str, Span] = {}
        for match in ACRONYM.finditer(ground.text):
            places.setdefault(match[0], Span(match.start(), match.end()))
        for letters, span in places.items():
            for code, ours in self.foreign.get(letters, {}).items():
                if not ground.is_own(span) or _is_explained(ground.text, span, letters):
                    continue
                name = language_name(code, self._mends.language_names)
                both = ours in places
                why = f"{letters} is {name} for {ours}" + (", which stands here too" if both else "")
                yield Evidence(span=span, language=code, weight=ENOUGH if both else 1.0, why=why)

    def _leftovers(self, ground: Ground) -> Iterator[Evidence]:
        """Small words and marks of the other language that were left behind."""
        for code, finder in self._remains.items():
            words = dict.fromkeys(finder.finds(ground.text))
            if len(words) >= REMAINS_ENOUGH:
                name = language_name(code, self._mends.language_names)
                yield Evidence(span=None, language=code, weight=REMAINS_WEIGHT, why=f"{name} words: {', '.join(words)}")
        for code, marks in self._mends.marks.items():
            mark = next((one for one in marks if one in ground.text), None)
            if mark is not None:
                at = ground.text.index(mark)
                why = f"quotation marks as in {language_name(code, self._mends.language_names)}"
                yield Evidence(span=Span(at, at + len(mark)), language=code, weight=MARKS_WEIGHT, why=why)


def _foreign_acronyms(mends: Mends, language: str, sources: SourceRegister) -> dict[str, dict[str, str]]:
    """Acronym -> language -> what a report here writes: the pack's own, and those of the register's bodies."""
    own = {alias for entry in sources.entries.values() for alias in entry.aliases.get(language, ()) if is_acronym(alias)}
    found: dict[str, dict[str, str]] = {}
    for code, known in mends.acronyms.items():
        for letters, ours in known.items():
            found.setdefault(letters, {})[code] = ours
    for entry in sources.entries.values():
        ours = next((alias for alias in entry.aliases.get(language, ()) if is_acronym(alias)), entry.name)
        for code, aliases in entry.aliases.items():
            for alias in aliases if code != language else ():
                if is_acronym(alias) and alias not in own:
                    found.setdefault(alias, {}).setdefault(code, ours)
    return found


def _is_explained(text: str, span: Span, letters: str) -> bool:
    """Whether it stands in brackets behind words with these first letters: then the report itself explains it."""
    before = EXPANSION.search(text, max(0, span.start - 120), span.start)
    initials = "".join(word[0] for word in re.split(r"[ -]", before[1]) if word[:1].isupper()) if before else ""
    return initials.endswith(letters)


def _trimmed(match: re.Match[str]) -> Span:
    """The place of the match without the white space and the bracket around it."""
    words = match[0]
    lead = len(words) - len(words.lstrip(" \n(.)"))
    return Span(match.start() + lead, match.end())
