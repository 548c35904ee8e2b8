"""Fields: whether each field of a found claim is what the true one says, with both in words.

Source: tests/corpus/README.md, "What counts as right".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.model import Claim, Source
from tacitus.score.align import accepted_bounds, bounds_of, overlaps, same_value
from tacitus.score.form import Bounds, GoldClaim
from tacitus.score.gold import Annotated
from tacitus.score.names import Spellings, is_named, is_outlet
from tacitus.score.run import FieldOutcome

OUTLET = "the outlet"
NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldJudge:
    """Judges the fields of claims of one report.

    Attributes:
        found: all claims that were found in it, to which links lead.
        names: the ways each source is written, by its id.
    """

    annotated: Annotated
    found: Sequence[Claim]
    names: dict[str, tuple[Spellings, ...]]

    def judge(self, claim: Claim, true: GoldClaim) -> dict[str, FieldOutcome]:
        """Every field, in the order of the table."""
        words: dict[str, tuple[str, tuple[str, ...]]] = {
            "qualifier": (claim.count.qualifier, (true.qualifier, *true.qualifier_alt)),
            "status": (claim.people.status, (true.status, *true.status_alt)),
            "hedge": (claim.hedge, (true.hedge, *true.hedge_alt)),
            "scope": (claim.scope, (true.scope, *true.scope_alt)),
        }
        return {
            "value": _outcome(same_value(claim, true), _bounds(bounds_of(claim)), _bounds(accepted_bounds(true)[0])),
            **{field: _outcome(said in allowed, said, allowed[0]) for field, (said, allowed) in words.items()},
            "part_of": self._link(claim.part_of, (true.part_of, *true.part_of_alt)),
            "repeats": self._link(claim.repeats, (true.repeats,)),
            "speaker": self._speaker(claim, true),
            "chain": self._chain(claim, true),
        }

    def _link(self, said: str | None, allowed: tuple[str | None, ...]) -> FieldOutcome:
        """A link is right where the claim it leads to lies where the true one lies, whatever number that carries."""
        target = next((claim for claim in self.found if claim.id == said), None)
        lies_there = target is not None and any(true.id in allowed and overlaps(target, true) for true in self.annotated.claims)
        right = None in allowed if said is None else lies_there
        wanted = next((true.quote for true in self.annotated.claims if true.id == allowed[0]), NONE)
        return _outcome(right, target.quote if target else NONE, wanted)

    def _speaker(self, claim: Claim, true: GoldClaim) -> FieldOutcome:
        said = true.attribution
        speaker = claim.attribution.speaker.source if claim.attribution and claim.attribution.speaker else None
        allowed = (said.speaker.id if said.speaker else None, *said.speaker_alt)
        right = any(self._is(speaker, who) for who in allowed)
        wanted = (said.speaker.name or said.speaker.id) if said.speaker else OUTLET
        return _outcome(right, _called(speaker) if speaker else OUTLET, wanted)

    def _is(self, speaker: Source | None, who: str | None) -> bool:
        if who is None:
            return is_outlet(speaker, self.annotated.report.publisher)
        return speaker is not None and is_named(speaker, self.names[who])

    def _chain(self, claim: Claim, true: GoldClaim) -> FieldOutcome:
        """Every hand in order; the last is the page and is not compared."""
        said = true.attribution
        hands = [hand.source for hand in claim.attribution.chain[:-1]] if claim.attribution else []
        allowed = (tuple(hand.id for hand in said.chain[:-1]), *said.chain_alt)
        right = claim.attribution is not None and any(
            len(ids) == len(hands) and all(is_named(hand, self.names[who]) for hand, who in zip(hands, ids, strict=True))
            for ids in allowed
        )
        wanted = [hand.name or hand.id for hand in said.chain[:-1]]
        return _outcome(right, " > ".join(map(_called, hands)) or OUTLET, " > ".join(wanted) or OUTLET)


def _outcome(right: bool, said: str, wanted: str) -> FieldOutcome:
    return FieldOutcome(right=right, said=str(said), wanted=str(wanted))


def _called(source: Source) -> str:
    return source.name or source.id


def _bounds(bounds: Bounds) -> str:
    return "/".join("-" if n is None else str(n) for n in bounds)
