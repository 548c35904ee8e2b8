"""Arrange: where one act of saying ends and the next begins, and which holds which."""

from dataclasses import replace

from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.tree import Range, Tree
from tacitus.model import SpeechKind

CITED = "verb:cite"
NEAR = 2  # tokens: quotation mark and comma


def arrange(tree: Tree, found: list[Found], words: SpeechLexicon) -> list[Found]:
    """The finds of a sentence without doubles, each content cut where another speaker takes over.

    One act holds another ("the mayor said that the army claimed", "the agency announced, the paper reports") where the
    inner one begins with the content or ends right before the outer frame; else the two stand side by side.
    """
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (f.cue, f.rule)):
        if not any(other.cue[0] <= one.cue[1] and one.cue[0] <= other.cue[1] for other in kept):
            kept.append(one)
    kept = [one for one in kept if not any(_takes_over(cite, one) for cite in kept)]
    kept = [_up_to_asides(tree, one, kept, words) for one in kept]
    kept = [one for one in kept if not _is_told_thought(one, kept)]
    return [one for one in (_cut(tree, one, kept, words) for one in kept) if one.content or one.awaits]


def _takes_over(cite: Found, one: Found) -> bool:
    """Whether a word of saying belongs to one of citing: "quoted the governor AS SAYING"."""
    return cite is not one and cite.rule == CITED and cite.frame[0] <= one.cue[0] and one.cue[1] <= cite.frame[1]


def _is_told_thought(one: Found, found: list[Found]) -> bool:
    """Whether a thought or plan is part of what somebody says: he says it then, nobody else does."""
    inside = (lo <= one.cue[0] and one.cue[1] <= hi for other in found if other is not one for lo, hi in other.content)
    return one.kind is SpeechKind.MIND and any(inside)


def _up_to_asides(tree: Tree, outer: Found, found: list[Found], words: SpeechLexicon) -> Found:
    """What is said up to where its speaker goes on beside it: "blamed the mayor, SAYING that", "said six fell, ADDING that"."""
    content = list(outer.content)
    for inner in found:
        at = inner.cue[0]
        beside = inner is not outer and inner.head is not None and inner.head == outer.head
        gerund = tree.lowers[at - 1] == "," and tree.lowers[inner.cue[1]] in words.gerunds
        joined = tree.lowers[at - 1] in words.joints.turns and tree.tokens[inner.cue[1]].dep == "conjunct"
        if beside and at > outer.cue[1] and (gerund or joined):
            content = [(lo, min(hi, at - 1 - joined)) for lo, hi in content if lo < at]
    return replace(outer, content=tidy(tree, content)) if content and content != list(outer.content) else outer


def _cut(tree: Tree, outer: Found, all_found: list[Found], words: SpeechLexicon) -> Found:
    content = list(outer.content)
    if content == [(len(tree) - 1, len(tree) - 1)]:
        return outer  # a closing colon, which opens what stands below
    for inner in all_found:
        if inner is outer:
            continue
        content = [cut for part in content for cut in _cut_part(tree, outer, part, inner, words)]
    return replace(outer, content=tidy(tree, content))


def _cut_part(tree: Tree, outer: Found, part: Range, inner: Found, words: SpeechLexicon) -> list[Range]:
    lo, hi = part
    if not (lo <= inner.frame[0] and inner.frame[1] <= hi):
        return [part]
    start = inner.region[0]
    if lo > outer.cue[1]:
        rest = any(other[1] < outer.frame[0] for other in outer.content)
        if rest and inner.frame[0] <= lo + NEAR:  # "... announced on Tuesday, Anadolu reports": no part of what was announced
            return [(lo, inner.frame[0] - 1)]
        if lo < start and tree.lowers[start - 1] == ":":
            return [(lo, start - 1)]
        joined = start > 0 and (_turns(tree, start, words) or tree.lowers[start - 1] == ";")
        return [(lo, _before_turn(tree, start, words))] if joined and (rest or start > lo + NEAR) else [part]
    if hi < outer.cue[0]:
        between = range(inner.frame[1] + 1, hi + 1)
        opened = bool(between) and tree.lowers[hi] in words.joints.that[:1]
        if opened and lo >= inner.frame[0] - NEAR and any(a <= outer.cue[0] <= b for a, b in inner.content):
            return []  # "the paper reports that, by the ministry's count,"
        others = [c for c in inner.content if c[0] > inner.frame[1]]
        if others and not _turns(tree, outer.frame[0], words):
            return [part]
        if len(between) <= NEAR or not any(tree.tokens[i].pos in {"VERB", "AUX", ""} for i in between):
            return [part]
        first = inner.frame[1] + 1
        while first < hi and (tree.lowers[first] in {",", ";"} or tree.lowers[first] in words.joints.turns):
            first += 1
        return [(first, hi)]
    return [part]


def _turns(tree: Tree, at: int, words: SpeechLexicon) -> bool:
    """Whether the words before `at` (or at it) turn to another clause: ", while", "; and"."""
    if tree.lowers[at] in words.joints.turns:
        return True
    before = [tree.lowers[i] for i in range(max(0, at - 2), at)]
    return bool(before) and (before[-1] in words.joints.turns)


def _before_turn(tree: Tree, at: int, words: SpeechLexicon) -> int:
    """The last token before the words that turn to another clause."""
    while at > 0 and (tree.lowers[at - 1] in words.joints.turns or tree.lowers[at - 1] in {",", ";"}):
        at -= 1
    return at - 1
