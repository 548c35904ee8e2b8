"""Carry: claims that stand in no statement of their own but go on with one before them."""

from collections.abc import Mapping
from dataclasses import dataclass

from tacitus.attribute.tree import Tree
from tacitus.model import Claim, Hand, Hedge, Measure, Reading, Statement

TOLL = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING})
FIRST_WORDS = 1  # a word that may stand before the bare figure which opens a sentence: "Another", "And"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The hands of a claim without the page, and what the words of saying make of it."""

    hands: tuple[Hand, ...]
    hedge: Hedge


def carry(reading: Reading, reached: Mapping[str, Reach], trees: Mapping[int, Tree], own: frozenset[str]) -> dict[str, Reach]:
    """What the claims without a statement take over from others.

    A part takes over from its total in the same sentence or the one before. A sentence that opens with a bare figure of
    a toll goes on with the toll of the sentence right before it, where that ends in its word of saying
    ("51 died, the police say. Three people are missing.").

    Args:
        reading: with claims and statements.
        reached: the claims that stand in a statement.
        trees: the sentences of the claims.
        own: pronouns by which the outlet speaks of itself; behind one nothing goes on.

    Source: record.md law 8: such a hand is marked as inferred by the caller.
    """
    claims = {claim.id: claim for claim in reading.claims}
    done: dict[str, Reach] = {}
    for claim in reading.claims:
        if claim.id in reached:
            continue
        total = claims.get(claim.part_of) if claim.part_of else None
        if total is not None and claim.sentence != total.sentence and not own.isdisjoint(trees[claim.sentence].lowers):
            continue  # the outlet speaks of itself: "our nurses"
        taken = None
        if total is not None and 0 <= claim.sentence - total.sentence <= 1:
            taken = reached.get(total.id) or done.get(total.id)
            if taken is not None and taken.hedge is Hedge.DENIED and claim.sentence != total.sentence:
                continue  # who denies one figure does not deny the next
        taken = taken or _toll_before(reading, claim, reached, trees)
        if taken is not None:
            done[claim.id] = taken
    return done


def _toll_before(reading: Reading, claim: Claim, reached: Mapping[str, Reach], trees: Mapping[int, Tree]) -> Reach | None:
    sentence = reading.sentences[claim.sentence]
    if claim.measure not in TOLL or sentence.index == 0 or any(s.sentence == sentence.index for s in reading.statements):
        return None
    before = reading.sentences[sentence.index - 1]
    tree = trees[sentence.index]
    first = min((c.span.start for c in reading.claims if c.sentence == sentence.index), default=sentence.span.end)
    opens = sum(token.start < first for token in tree.tokens) <= FIRST_WORDS
    if before.block != sentence.block or not opens:
        return None
    said = [c for c in reading.claims if c.sentence == before.index and c.id in reached and c.measure in TOLL]
    closes = [s for s in reading.statements if s.sentence == before.index and s.hands and _closes(s)]
    if not said or not closes:
        return None
    return Reach(hands=reached[said[-1].id].hands, hedge=reached[said[-1].id].hedge)


def _closes(statement: Statement) -> bool:
    """Whether the word of saying is a verb that stands behind what it says."""
    return statement.rule.startswith("verb:") and statement.cue.start >= statement.content[0].end
