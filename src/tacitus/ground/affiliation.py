"""Affiliation: to which actor those belong who are counted: "45 SDF fighters", "four Israeli soldiers"."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.model import ActorMention, Claim, Layer, Maker, Naming, Reading, Status
from tacitus.stage import Stage, per_document

MAKER = Maker("ground.affiliation", "1")
OF_A_SIDE = frozenset({Status.COMBATANT, Status.SECURITY_FORCES, Status.PEACEKEEPER, Status.DETAINEE})
OF_A_BODY = frozenset({*OF_A_SIDE, Status.UNKNOWN})
NEAR = 2  # code points between a number and the name that says whose people it counts
NO_MEMBERS = frozenset({"deed-of-a-state", "state-acts"})
REASON = "affiliation-from-actor"
INFERRED = "affiliation-inferred"


def affiliation_stage() -> Stage:
    """A stage that completes CLAIMS: the actor to whom the counted people belong, where their own words name one."""
    return per_document(affiliate, needs=(Layer.CLAIMS, Layer.ACTORS), gives=(Layer.CLAIMS,), maker=MAKER)


def affiliate(reading: Reading) -> Reading:
    """The reading with the affiliation of each claim that had none."""
    by_sentence: dict[int, list[ActorMention]] = {}
    for mention in reading.actors:
        if mention.actor.id is not None and mention.rule not in NO_MEMBERS:
            by_sentence.setdefault(mention.sentence, []).append(mention)
    claims = tuple(_affiliated(claim, by_sentence.get(claim.sentence, ())) for claim in reading.claims)
    return replace(reading, claims=claims)


def _affiliated(claim: Claim, mentions: Sequence[ActorMention]) -> Claim:
    if claim.people.affiliation is not None or not mentions or claim.people.status not in OF_A_BODY:
        return claim
    found = next((mention for mention in mentions if _counts(claim, mention)), None)
    if found is None:
        return claim
    reason = INFERRED if found.naming is Naming.REFERENCE else REASON
    return replace(claim, people=replace(claim.people, affiliation=found.actor.id), why=(*claim.why, reason))


def _counts(claim: Claim, mention: ActorMention) -> bool:
    """Whether the words for the counted name the actor: anywhere where they are of a side, else right behind the number.

    Source: record.md, "Three axes": affiliation is apart from status, so that people of no said status may have one too.
    """
    if not claim.span.covers(mention.span) or mention.span.start < claim.number.end:
        return False
    return claim.people.status in OF_A_SIDE or mention.span.start - claim.number.end <= NEAR
