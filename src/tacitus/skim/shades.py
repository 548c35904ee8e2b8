"""Shades: how firmly a number is told, whether it is a fact at all, and of which event it speaks."""

from collections.abc import Sequence

from tacitus.lang.light import LightPack
from tacitus.model import Hedge, Scope
from tacitus.skim.draft import Draft
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.scenes import Scene
from tacitus.skim.words import Word, Wording

BEHIND = 3  # words behind a word of harm among which may stand that it is no fact ("getötet werden könnten")


class ShadeReader:
    """Reads the shades of numbers; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording) -> None:
        """Index the pack's words."""
        shades = pack.shades
        hedges = ((Hedge.DENIED, shades.denied), (Hedge.UNVERIFIED, shades.unverified), (Hedge.CLAIMED, shades.claimed))
        self._hedges = PhraseTable(wording, ((word, hedge) for hedge, words in hedges for word in words))
        self._unreal = PhraseTable(wording, ((word, True) for word in shades.unreal))
        self._negations = PhraseTable(wording, ((word, True) for word in shades.negations))
        self._reach = shades.negation_reach
        self._earlier = PhraseTable(wording, ((word, True) for word in shades.earlier))
        self._background = PhraseTable(wording, ((word, True) for word in shades.background))

    def hedge(self, scene: Scene, draft: Draft) -> Hedge:
        """How firmly the words of its own clause tell the number."""
        found = [match.value for match in self._hedges.find(self._clause(scene, draft))]
        return next((hedge for hedge in (Hedge.DENIED, Hedge.UNVERIFIED, Hedge.CLAIMED) if hedge in found), Hedge.ASSERTED)

    def unreal(self, scene: Scene, draft: Draft) -> str | None:
        """The words by which the number is no fact; None where it is one."""
        clause = self._clause(scene, draft, behind=BEHIND)
        match = next(iter(self._unreal.find(clause)), None)
        if match is not None:
            return " ".join(word.text for word in clause[match.first : match.last + 1])
        if draft.trigger is not None:
            low = max(0, draft.trigger.first - self._reach)
            near = [*scene.words[low : draft.trigger.first], *scene.words[draft.trigger.last + 1 : draft.trigger.last + 2]]
            if (no := next(iter(self._negations.find(near)), None)) is not None:
                return near[no.first].text
        return None

    def scope(self, scene: Scene, draft: Draft) -> Scope:
        """Whether the clause puts the number in the past, or in a whole war."""
        clause = self._clause(scene, draft)
        if self._earlier.has(clause):
            return Scope.EARLIER_TOLL
        return Scope.BACKGROUND if self._background.has(clause) else Scope.INCIDENT

    def _clause(self, scene: Scene, draft: Draft, behind: int | None = None) -> Sequence[Word]:
        """The words of the clause in which the number and its word of harm stand, as many words behind them as are asked for."""
        places = [draft.figure.first, max(draft.figure.last, draft.group.last)]
        if draft.trigger is not None and draft.rule != "window-list":
            places += [draft.trigger.first, draft.trigger.last]
        low, high = min(places), max(places)
        while low > 0 and low - 1 not in scene.breaks:
            low -= 1
        limit = len(scene.words) if behind is None else min(len(scene.words), high + 1 + behind)
        while high + 1 < limit and high + 1 not in scene.breaks:
            high += 1
        return scene.words[low : high + 1]
