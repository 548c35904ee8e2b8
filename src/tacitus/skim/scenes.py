"""Scenes: a sentence taken apart into numbers, who is counted, and words of harm, before they are joined."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.light import HarmWord, LightPack, Side
from tacitus.model import Count, Qualifier
from tacitus.skim.draft import Trigger
from tacitus.skim.figures import Figure, FigureReader
from tacitus.skim.groups import Group, GroupReader
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.words import Word, Wording

PAIR_RULE, SINGLE_RULE = "pair", "single_noun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence taken apart: its words, its numbers with who is counted, its words of harm, and where clauses end."""

    words: Sequence[Word]
    figures: Sequence[Figure]
    groups: Sequence[Group]
    triggers: Sequence[Trigger]
    breaks: frozenset[int]


class SceneReader:
    """Takes sentences apart; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording) -> None:
        """Index the pack's words."""
        harms = pack.harms.harm
        alike: dict[str, list[HarmWord]] = {}
        for harm in harms:
            for word in harm.words:
                alike.setdefault(word, []).append(harm)
        self._triggers = PhraseTable(wording, ((word, tuple(told)) for word, told in alike.items()))
        self._beside = {id(harm): PhraseTable(wording, ((w, True) for w in harm.beside)) for harm in harms if harm.beside}
        self.groups = GroupReader(pack, wording)
        self.figures = FigureReader(pack, wording)
        self._breaks = PhraseTable(wording, ((word, True) for word in pack.writing.breaks))

    def read(self, words: Sequence[Word], silent: frozenset[int]) -> Scene:
        """The sentence taken apart.

        Args:
            words: its words.
            silent: the places of words that name who speaks, in which nobody is counted.
        """
        triggers = self._find_triggers(words)
        figures = [f for f in self.figures.read(words) if not silent & {*range(f.first, f.last + 1)}]
        figures += [f for f in self._without_numbers(words, triggers, figures) if f.first not in silent]
        figures.sort(key=lambda figure: figure.first)
        limits = [*(figure.first for figure in figures[1:]), len(words)]
        groups = [
            self.groups.behind(words, figure, limit)
            if figure.rule not in (PAIR_RULE, SINGLE_RULE)
            else self.groups.itself(words, figure)
            for figure, limit in zip(figures, limits, strict=False)
        ]
        ends = [max(group.last, figure.last) + 1 for group, figure in zip(groups, figures, strict=True)]
        figures = [self.figures.bounded(words, figure, end) for figure, end in zip(figures, ends, strict=True)]
        breaks = frozenset(at for match in self._breaks.find(words) for at in range(match.first, match.last + 1))
        return Scene(words=words, figures=figures, groups=groups, triggers=triggers, breaks=breaks)

    def _find_triggers(self, words: Sequence[Word]) -> list[Trigger]:
        found = []
        for match in self._triggers.find(words):
            for harm in match.value:
                beside = self._beside.get(id(harm))
                if beside is not None and not beside.has(words):
                    continue
                found.append(Trigger(first=match.first, last=match.last, harm=harm, side=harm.side))
                if match.tail is not None:
                    found.append(Trigger(first=match.tail[0], last=match.tail[1], harm=harm, side=harm.tail))
        return sorted(found, key=lambda trigger: trigger.first)

    def _without_numbers(self, words: Sequence[Word], triggers: Sequence[Trigger], taken: Sequence[Figure]) -> list[Figure]:
        """Words that count by themselves: a dual, or a single person right behind a word of harm."""
        held = {at for figure in taken for at in range(figure.first, figure.last + 1)}
        found = []
        for match in self.groups.pairs(words):
            if match.first not in held and match.first - 1 not in held:
                two = Count(2, 2, 2, Qualifier.EXACT)
                found.append(_figure(match.first, match.last, two, PAIR_RULE))
        for trigger in triggers:
            match_ = self.groups.single(words, trigger.last + 1) if trigger.side in (Side.BEHIND, Side.EITHER) else None
            if match_ is not None and not held & {match_.first, match_.last + 1}:
                one = Count(1, 1, 1, Qualifier.EXACT)
                found.append(_figure(match_.first, match_.last, one, SINGLE_RULE))
        return found


def _figure(first: int, last: int, count: Count, rule: str) -> Figure:
    return Figure(first=first, last=last, number_first=first, number_last=last, count=count, rule=rule)
