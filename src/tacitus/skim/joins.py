"""Joins: which word of harm of its clause says what happened to the people of a number."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.lang.light import LightPack, Side
from tacitus.model import Measure, Status
from tacitus.skim.draft import Draft, Trigger
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.scenes import Scene
from tacitus.skim.words import Word, Wording

BEHIND_REACH = 9  # words between a word of harm and the number that it governs
BEFORE_REACH = 9  # words between the counted and the word of harm that tells of them
ADJECTIVES = 3  # words behind the people of one number that may belong to them: "three Malian soldiers" in other word orders
TIGHT = 4  # words, within which an unknown or a missing word for people is taken for people
SELF, AHEAD, GOVERNED, LISTED = "window-self", "window-before", "window-behind", "window-list"
SCORES = {SELF: 0.8, GOVERNED: 0.75, AHEAD: 0.72, LISTED: 0.68}
MAY_BE_HELD = frozenset({Status.COMBATANT, Status.CIVILIAN, Status.MIXED})  # whom a prison makes detainees in the first place
STATES = frozenset(
    {Measure.HOSTAGE, Measure.MISSING, Measure.REFUGEES, Measure.IDPS, Measure.DISPLACED, Measure.DETAINED}
)  # who one is, not what befell him
OF_STATES = frozenset(
    {Measure.KILLED, Measure.EXECUTED, Measure.INJURED, Measure.RELEASED, Measure.RETURNED, Measure.ARRESTED, Measure.ABDUCTED}
)
LOOSE = 0.55  # where words stand between, or the people are not known


class JoinReader:
    """Joins numbers and words of harm; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording) -> None:
        """Index the pack's words."""
        self._joiners = PhraseTable(wording, ((word, True) for word in (*pack.writing.joiners, *pack.writing.part_joiners)))
        self._continuers = PhraseTable(wording, ((word, True) for word in pack.writing.continuers))
        self._stops = PhraseTable(wording, ((word, True) for word in pack.writing.stops))
        self._glued = tuple(map(wording.plain, pack.writing.glued_joiners))
        self._fillers = frozenset(map(wording.plain, pack.writing.fillers))

    def read(self, scene: Scene, sentence: int) -> list[Draft]:
        """A draft for each number of a sentence, with its measure where words of its clause say one."""
        drafts: list[Draft] = []
        for run in self.runs(scene):
            drafts += self._joined(scene, run, sentence)
        return drafts

    def runs(self, scene: Scene) -> list[list[int]]:
        """The numbers of the sentence, those together that stand in one list."""
        runs: list[list[int]] = []
        for i in range(len(scene.figures)):
            if runs and self._is_listed(scene, i - 1, i):
                runs[-1].append(i)
            else:
                runs.append([i])
        return runs

    def _is_listed(self, scene: Scene, one: int, other: int) -> bool:
        """Whether nothing but the words of a list stands between two numbers with their people."""
        at, end = max(scene.groups[one].last, scene.figures[one].last) + 1, scene.figures[other].first
        begun = {trigger.first for trigger in scene.triggers}
        for _ in range(ADJECTIVES):
            if at >= end or not scene.words[at].is_word or at in begun or self._closes(scene.words, at):
                break
            at += 1
        if any(
            (m := self._continuers.at(scene.words, back)) is not None and m.last == end - 1
            for back in range(max(0, end - 3), end)
        ):
            return True
        glued = scene.words[end].plain.startswith(self._glued) if self._glued else False
        if at == end:
            return glued
        seen = glued
        while at < end:
            if scene.words[at].text == "(":
                at = next((i for i in range(at, end) if scene.words[i].text == ")"), at) + 1
                continue
            match = self._joiners.at(scene.words, at)
            if match is not None:
                seen, at = True, match.last + 1
            elif scene.words[at].plain in self._fillers:
                at += 1
            else:
                return False
        return seen

    def _closes(self, words: Sequence[Word], at: int) -> bool:
        """Whether the words for who is counted end before a word: a joiner, a preposition, a verb."""
        return self._joiners.at(words, at) is not None or self._stops.at(words, at) is not None

    def _joined(self, scene: Scene, run: Sequence[int], sentence: int) -> list[Draft]:
        """The drafts of one list: each by its own word, else by the word that stands before or behind the list."""
        drafts = [Draft(figure=scene.figures[i], group=scene.groups[i], sentence=sentence) for i in run]
        drafts = [self._by_itself(scene, draft) for draft in drafts]
        if any(draft.measure is None or _is_state(draft) for draft in drafts):
            drafts = self._by_clause(scene, drafts)
        for at in range(1, len(drafts)):
            before = drafts[at - 1]
            if drafts[at].measure is None and before.measure is not None and _is_countable(drafts[at], loose=False):
                told = replace(drafts[at], measure=before.measure, trigger=before.trigger, rule=LISTED, score=SCORES[LISTED])
                drafts[at] = _with_status(told)
        return drafts

    def _by_itself(self, scene: Scene, draft: Draft) -> Draft:
        """The draft with the measure of a word that is the counted themselves: "12 dead", "12 people killed"."""
        begin, last = draft.figure.last + 1, max(draft.group.last, draft.figure.last)
        for trigger in scene.triggers:
            inside = begin <= trigger.first <= (last + 1 if trigger.side == Side.SELF else last)
            if (
                trigger.side in (Side.SELF, Side.BEFORE)
                and inside
                and not self._parted(scene, begin, trigger.first)
                and _fits(draft, trigger)
            ):
                group = draft.group if trigger.last <= draft.group.last else replace(draft.group, last=trigger.last, bare=False)
                known = draft.group.known or draft.group.bare or trigger.first == begin
                if known and not (draft.figure.article and not draft.group.known and trigger.first > begin + 1):
                    return _told(replace(draft, group=group), trigger, SELF, SCORES[SELF])
        return draft

    def _by_clause(self, scene: Scene, drafts: list[Draft]) -> list[Draft]:
        """The drafts of a list with the measure of the nearest word of harm that may speak of all of them."""
        open_ = [i for i, draft in enumerate(drafts) if draft.measure is None or _is_state(draft)]
        first, last = open_[0], open_[-1]
        start = drafts[first].figure.first
        end = max(drafts[last].group.last, drafts[last].figure.last)
        options = [
            *self._governing(scene, drafts[first], start),
            *self._following(scene, drafts[last], end),
        ]
        done = list(drafts)
        for distance, rule, trigger in sorted(options, key=lambda option: option[0]):
            fits = [i for i in open_ if _fits(drafts[i], trigger) and self._may(drafts[i], trigger, distance)]
            fits = [i for i in fits if drafts[i].measure is None or (distance <= TIGHT and trigger.harm.measure in OF_STATES)]
            if not fits:
                continue
            score = SCORES[rule] if distance <= TIGHT else LOOSE
            for i in fits:
                done[i] = _told(
                    drafts[i], trigger, rule if i in (first, last) else LISTED, score if drafts[i].group.known else LOOSE
                )
            break
        return done

    def _governing(self, scene: Scene, draft: Draft, start: int) -> list[tuple[float, str, Trigger]]:
        """Words of harm before a list that may govern it."""
        found: list[tuple[float, str, Trigger]] = []
        for trigger in reversed(scene.triggers):
            if trigger.last >= start or trigger.side not in (Side.BEHIND, Side.EITHER):
                continue
            distance = start - trigger.last - 1
            if distance > BEHIND_REACH or self._parted(scene, trigger.last + 1, start):
                break
            if found and trigger.first != found[0][2].first:
                break
            if not self._figures_between(scene, trigger.last, start, draft):
                found.append((distance + 0.5 * (trigger.side == Side.EITHER), GOVERNED, trigger))
            else:
                break
        return found

    def _following(self, scene: Scene, draft: Draft, end: int) -> list[tuple[float, str, Trigger]]:
        """Words of harm behind a list that may tell of it."""
        found: list[tuple[float, str, Trigger]] = []
        for trigger in scene.triggers:
            if trigger.first <= end or trigger.side not in (Side.BEFORE, Side.EITHER) or self._begins_anew(scene, trigger):
                continue
            distance = trigger.first - end - 1
            if distance > BEFORE_REACH or self._parted(scene, end + 1, trigger.first):
                break
            if self._figures_between(scene, end, trigger.first, draft) or (found and trigger.first != found[0][2].first):
                break
            commas = sum(word.text in ",،" for word in scene.words[end + 1 : trigger.first])
            found.append((distance + 1.5 * commas + 0.5 * (trigger.side == Side.EITHER), AHEAD, trigger))
        return found

    def _begins_anew(self, scene: Scene, trigger: Trigger) -> bool:
        """Whether an "and" is glued to the word of harm, which then tells of what stands behind it."""
        return bool(self._glued) and scene.words[trigger.first].plain.startswith(self._glued)

    def _parted(self, scene: Scene, start: int, end: int) -> bool:
        return any(at in scene.breaks for at in range(start, end))

    def _figures_between(self, scene: Scene, start: int, end: int, draft: Draft) -> bool:
        """Whether another number that counts people stands between."""
        between = [i for i, f in enumerate(scene.figures) if start < f.first < end and f is not draft.figure]
        return any(not scene.figures[i].article and (scene.groups[i].known or scene.groups[i].bare) for i in between)

    def _may(self, draft: Draft, trigger: Trigger, distance: float) -> bool:
        """Whether the number is surely one of people: by their word, or because the word of harm tells of people alone."""
        if draft.group.known:
            return True
        if draft.figure.article or (draft.figure.vague and not draft.group.bare):
            return False
        return distance <= TIGHT and (draft.group.bare or trigger.harm.people)


def _is_state(draft: Draft) -> bool:
    """Whether a noun says who the counted are, so that a verb may say what befell them."""
    return draft.measure in STATES and draft.trigger is not None and draft.trigger.side == Side.SELF


def _is_countable(draft: Draft, *, loose: bool) -> bool:
    return draft.group.known or (loose and draft.group.bare and not draft.figure.article)


def _fits(draft: Draft, trigger: Trigger) -> bool:
    """Whether the word of harm may be said of these people."""
    harm, status = trigger.harm, draft.group.status
    if harm.only and status not in harm.only:
        return False
    return status not in harm.never


def _told(draft: Draft, trigger: Trigger, rule: str, score: float) -> Draft:
    return _with_status(replace(draft, measure=trigger.harm.measure, trigger=trigger, rule=rule, score=score))


def _with_status(draft: Draft) -> Draft:
    status = draft.group.status
    if draft.trigger is not None and draft.trigger.harm.status is not None:
        given = draft.trigger.harm.status
        status = given if status is Status.UNKNOWN or (given is Status.DETAINEE and status in MAY_BE_HELD) else status
    return replace(draft, status=status)
