"""Joins: which word of harm of its clause says what happened to the people of a number."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tacitus.lang.light import HarmWord, LightPack, Side
from tacitus.model import Count, Measure, Qualifier, Status
from tacitus.skim.draft import Draft, Trigger
from tacitus.skim.figures import Figure, FigureReader
from tacitus.skim.groups import Group, GroupReader
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.words import Word, Wording

BEHIND_REACH = 9  # words between a word of harm and the number that it governs
BEFORE_REACH = 9  # words between the counted and the word of harm that tells of them
ADJECTIVES = 3  # words behind the people of one number that may belong to them: "three Malian soldiers" in other word orders
TIGHT = 4  # words, within which an unknown or a missing word for people is taken for people
PAIR_RULE, SINGLE_RULE = "pair", "single_noun"
SELF, AHEAD, GOVERNED, LISTED = "window-self", "window-before", "window-behind", "window-list"
SCORES = {SELF: 0.8, GOVERNED: 0.75, AHEAD: 0.72, LISTED: 0.68}
MAY_BE_HELD = frozenset({Status.COMBATANT, Status.CIVILIAN, Status.MIXED})  # whom a prison makes detainees in the first place
STATES = frozenset(
    {Measure.HOSTAGE, Measure.MISSING, Measure.REFUGEES, Measure.IDPS, Measure.DISPLACED}
)  # who one is, not what befell him
OF_STATES = frozenset(
    {Measure.KILLED, Measure.EXECUTED, Measure.INJURED, Measure.RELEASED, Measure.RETURNED, Measure.ARRESTED, Measure.ABDUCTED}
)
LOOSE = 0.55  # where words stand between, or the people are not known


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence taken apart: its words, its numbers with who is counted, its words of harm, and where clauses end."""

    words: Sequence[Word]
    figures: Sequence[Figure]
    groups: Sequence[Group]
    triggers: Sequence[Trigger]
    breaks: frozenset[int]


class JoinReader:
    """Joins numbers and words of harm; made once a pack."""

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
        self._joiners = PhraseTable(wording, ((word, True) for word in (*pack.writing.joiners, *pack.writing.part_joiners)))
        self._continuers = PhraseTable(wording, ((word, True) for word in pack.writing.continuers))
        self._stops = PhraseTable(wording, ((word, True) for word in pack.writing.stops))
        self._glued = tuple(map(wording.plain, pack.writing.glued_joiners))
        self._fillers = frozenset(map(wording.plain, pack.writing.fillers))

    def scene(self, words: Sequence[Word], silent: frozenset[int]) -> Scene:
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
        if any(draft.measure is None or draft.measure in STATES for draft in drafts):
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
        open_ = [i for i, draft in enumerate(drafts) if draft.measure is None or draft.measure in STATES]
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


def _figure(first: int, last: int, count: Count, rule: str) -> Figure:
    return Figure(first=first, last=last, number_first=first, number_last=last, count=count, rule=rule)


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
