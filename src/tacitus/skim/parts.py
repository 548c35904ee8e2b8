"""Parts: which number is a part of which total."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tacitus.lang.light import LightPack
from tacitus.model import Measure, Scope, Status
from tacitus.skim.draft import Draft
from tacitus.skim.joins import LISTED, SCORES, SELF, JoinReader
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.scenes import Scene
from tacitus.skim.words import Wording

TOLLS = frozenset({Measure.KILLED, Measure.INJURED})
AMONG_REACH = 2  # sentences back to the total of which "among the dead" names parts
MOST_OF = 0.5  # share of a total that parts without a word for it must make


class PartReader:
    """Links parts to totals; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording, joins: JoinReader) -> None:
        """Index the pack's words."""
        self._cues = PhraseTable(wording, ((word, True) for word in pack.writing.part_joiners))
        self._among = PhraseTable(wording, ((word, True) for word in pack.harms.among))
        self._pronouns = PhraseTable(wording, ((word, True) for word in pack.harms.pronouns))
        self._joins = joins

    def read(self, drafts: Sequence[Draft], scenes: Mapping[int, Scene]) -> list[Draft]:
        """The drafts of a report in order, parts with the index of their total and, where they had none, with its measure.

        Source: record.md law 6: a total is never added to its own part.
        """
        done = list(drafts)
        for at in range(len(done)):
            scene = scenes[done[at].sentence]
            cued = self._cued(scene, done[at])
            if cued or done[at].measure is None:
                done[at] = self._under(done, at, scene, cued=cued)
        self._sums(done, scenes)
        return [self._mixed(done, at) for at in range(len(done))]

    def _cued(self, scene: Scene, draft: Draft) -> bool:
        """Whether words before or behind the number make it a part of what was told: "dont", "of them", "among the dead"."""
        words = scene.words
        run = next((r for r in self._joins.runs(scene) if any(scene.figures[i] is draft.figure for i in r)), [])
        first = scene.figures[run[0]].first if run else draft.figure.first
        for start in {first, draft.figure.first}:
            if any((m := self._cues.at(words, at)) is not None and m.last == start - 1 for at in range(max(0, start - 4), start)):
                return True
        inside = [at for i in run for at in (scene.figures[i].first,)]
        if (
            any(
                (m := self._cues.at(words, at)) is not None and first < at < draft.figure.first and m.last < draft.figure.first
                for at in range(first, draft.figure.first)
            )
            and inside
        ):
            return True
        if self._among.has(words):
            return True
        after = words[draft.figure.last + 1 : draft.figure.last + 4]
        return self._pronouns.has(after)

    def _under(self, drafts: Sequence[Draft], at: int, scene: Scene, *, cued: bool) -> Draft:
        """The draft under the nearest total that it may be a part of."""
        draft = drafts[at]
        if not cued:
            return draft
        among = self._among.has(scene.words)
        for back in range(at - 1, -1, -1):
            whole = drafts[back]
            if draft.sentence - whole.sentence > (AMONG_REACH if among else 1):
                break
            if whole.measure is None or (among and whole.sentence == draft.sentence):
                continue
            if whole.whole is not None or whole.scope is Scope.EARLIER_TOLL:
                continue
            own = draft.measure is not None or draft.sentence == whole.sentence
            fits = own and (draft.measure in (None, whole.measure) or draft.rule == LISTED)
            smaller = whole.figure.count.figure >= draft.figure.count.figure and whole.figure is not draft.figure
            if fits and smaller and (draft.group.known or draft.measure is not None or self._stands_for(scene, draft)):
                measure = draft.measure or whole.measure
                held = draft.measure is None and whole.status is Status.DETAINEE
                status = whole.status if held else draft.status if draft.measure else draft.group.status
                rule = draft.rule or "window-part"
                score = draft.score or SCORES[LISTED]
                trigger = draft.trigger or whole.trigger
                return replace(draft, measure=measure, status=status, rule=rule, score=score, whole=back, trigger=trigger)
        return draft

    def _stands_for(self, scene: Scene, draft: Draft) -> bool:
        return self._pronouns.has(scene.words[draft.figure.last + 1 : draft.figure.last + 4])

    def _sums(self, done: list[Draft], scenes: Mapping[int, Scene]) -> None:
        """Links the numbers of a list to the total before them to which they add up, or nearly."""
        for at, total in enumerate(done):
            self._apposed(done, at)
            if total.measure is None or done[at].whole is not None or total.status is not Status.UNKNOWN:
                continue
            parts = []
            for i in range(at + 1, len(done)):
                if done[i].sentence - total.sentence > 1:
                    break
                listed = done[i].sentence == total.sentence and self._in_one_list(scenes[total.sentence], total, done[i])
                if done[i].measure is total.measure and done[i].scope is total.scope and done[i].group.known and not listed:
                    parts.append(i)
            free = [i for i in parts if done[i].whole in (None, at) and done[i].status is not Status.UNKNOWN]
            summed = sum(done[i].figure.count.figure for i in free)
            whole = total.figure.count.figure
            lone = len(parts) == 1 and len(free) == 1 and total.measure in TOLLS and total.rule == SELF and summed < whole
            if lone and done[free[0]].sentence > total.sentence:  # "the toll rose to 25 ... 18 fighters were killed"
                done[free[0]] = replace(done[free[0]], whole=at)
            if len(free) > 1 and (summed == whole or MOST_OF * whole <= summed < whole) and _is_people(total.measure):
                for i in free:
                    done[i] = replace(done[i], whole=at)

    def _in_one_list(self, scene: Scene, one: Draft, other: Draft) -> bool:
        """Whether two numbers stand side by side in a list, and not one under the other."""
        runs = self._joins.runs(scene)
        return any({id(one.figure), id(other.figure)} <= {id(scene.figures[i]) for i in run} for run in runs)

    def _apposed(self, done: list[Draft], at: int) -> None:
        """Links the persons of an apposition to their number: "two civilians, a man and a woman"."""
        total, rest = done[at], []
        for i in range(at + 1, len(done)):
            alike = Status.UNKNOWN in (done[i].status, total.status) or done[i].status is total.status
            if (
                done[i].sentence != total.sentence
                or done[i].measure is not total.measure
                or done[i].whole is not None
                or not alike
            ):
                break
            rest.append(i)
            if len(rest) > 1 and sum(done[k].figure.count.figure for k in rest) == total.figure.count.figure:
                for k in rest:
                    status = total.status if done[k].status is Status.UNKNOWN else done[k].status
                    done[k] = replace(done[k], whole=at, status=status)
                return

    def _mixed(self, drafts: Sequence[Draft], at: int) -> Draft:
        """The draft, its people mixed where its parts are of several sides."""
        draft = drafts[at]
        if draft.status is not Status.UNKNOWN:
            return draft
        kinds = {one.status for one in drafts if one.whole == at}
        return replace(draft, status=Status.MIXED) if len(kinds - {Status.UNKNOWN}) > 1 else draft


def _is_people(measure: Measure) -> bool:
    return measure.counts_persons
