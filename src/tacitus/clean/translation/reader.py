"""Reader: weighs the signs of a report and gives what a translation broke in it."""

from collections.abc import Iterable, Sequence

from tacitus.clean.translation.acronyms import AcronymReader
from tacitus.clean.translation.faults import FaultFinder
from tacitus.clean.translation.found import ANY_LANGUAGE, ENOUGH, Evidence, Finding, Ground
from tacitus.clean.translation.plain_words import PlainWordFinder
from tacitus.clean.translation.signs import SignFinder
from tacitus.clean.translation.words import NameFinder, WordFinder, kept
from tacitus.lang import LanguagePack
from tacitus.model import Mend, Reading, Sign, Translation
from tacitus.world import SourceRegister

STRONG = 1.0  # of a translation; which language it came from, or through, is seldom sure
DAMAGES_OF_A_MACHINE = 3  # of different kinds; who translates by hand breaks one, and not three


class TranslationReader:
    """Tells whether a report is a translation and what that broke; made once a pack and register."""

    def __init__(self, pack: LanguagePack, sources: SourceRegister) -> None:
        """Make the finders."""
        self._signs = SignFinder(pack.mends, pack.language.code, sources)
        self._words = WordFinder(pack.mends)
        self._names = NameFinder(pack.mends)
        self._plain_words = PlainWordFinder(pack.mends, sources)
        self._acronyms = AcronymReader(self._signs, sources)
        adjectives = sorted({adjective for country in pack.actors.country.values() for adjective in country.adjectives})
        self._faults = FaultFinder(pack.mends, adjectives, sources)

    def read(self, reading: Reading) -> tuple[Translation | None, tuple[Mend, ...]]:
        """What shows the report to be a translation, None where too little does; and what is broken, in the order of the text."""
        document = reading.document
        ground = Ground(document.text, [block.span for block in reading.blocks if block.kind.is_report])
        signs = list(self._signs.find(ground, document.url))
        found = [*self._words.find(ground), *self._names.find(ground)]
        weights = weigh(signs, found)
        everywhere = weights.pop(ANY_LANGUAGE, 0.0)
        languages = tuple(
            code
            for code, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0]))
            if weight + everywhere >= ENOUGH
        )
        is_translation = bool(languages) or everywhere >= ENOUGH or document.machine_translated
        meant = [one for one in found if one.language in languages or (is_translation and one.weight >= STRONG)]
        if is_translation:
            meant += [
                *self._plain_words.find(ground),
                *self._acronyms.find(ground),
                *self._faults.find(ground, reading.sentences),
            ]
        broken = kept(
            sorted(meant, key=lambda one: languages.index(one.language) if one.language in languages else len(languages))
        )
        mends = tuple(Mend(span=o.span, kind=o.kind, meant=o.meant, why=o.why, rule=o.rule) for o in broken)
        if not is_translation:
            return None, mends
        by_machine = any(sign.machine for sign in signs) or len({one.rule for one in broken}) >= DAMAGES_OF_A_MACHINE
        return Translation(
            languages=languages, signs=tuple(_signs_of(signs, languages)), by_machine=by_machine or document.machine_translated
        ), mends  # fmt: skip


def weigh(signs: Iterable[Evidence], found: Iterable[Finding]) -> dict[str, float]:
    """Language -> how much speaks for a translation from it; each sign and each entry counts once."""
    weights: dict[str, float] = {}
    entries: dict[tuple[str, str], float] = {}
    for sign in signs:
        entries[sign.language, sign.why] = sign.weight
    for one in found:
        entries[one.language, f"entry:{one.entry}"] = one.weight
    for (language, _), weight in entries.items():
        weights[language] = weights.get(language, 0.0) + weight
    return weights


def _signs_of(signs: Sequence[Evidence], languages: Sequence[str]) -> list[Sign]:
    kept = {sign.why: sign for sign in signs if sign.language in (*languages, ANY_LANGUAGE)}.values()
    ordered = sorted(kept, key=lambda sign: -1 if sign.span is None else sign.span.start)
    return [Sign(span=sign.span, why=sign.why) for sign in ordered]
