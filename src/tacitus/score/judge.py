"""Judge: the reading of one report against what stands in it."""

from tacitus.errors import UsageError
from tacitus.model import Claim, Reading
from tacitus.score.align import align, bounds_of, overlaps
from tacitus.score.fields import FieldJudge
from tacitus.score.form import Bounds, GoldClaim, GoldDistractor
from tacitus.score.gold import Annotated, Gold
from tacitus.score.run import ClaimOutcome, FalseClaim, FieldOutcome, ReportOutcome


def judged(gold: Gold, reading: Reading) -> ReportOutcome:
    """What became of every true and every found claim of one report.

    Raises:
        UsageError: the reading is of another text than the gold's, so that no place in it would fit.
    """
    annotated = gold.reports.get(reading.document.id)
    if annotated is None or annotated.report.text != reading.document.text:
        raise UsageError(f"report {reading.document.id!r} is not, or not with this text, in the gold {gold.name!r}")
    alignment = align(reading.claims, annotated.claims)
    judge = FieldJudge(annotated=annotated, found=reading.claims, names=gold.names)
    answered = {true.id: (claim.score, judge.judge(claim, true)) for claim, true in alignment.pairs}
    return ReportOutcome(
        gold=gold.name,
        id=annotated.report.id,
        language=annotated.language,
        is_conflict=annotated.is_conflict,
        has_distractors=bool(annotated.distractors),
        claims=tuple(_claim(true, answered.get(true.id)) for true in annotated.claims if not true.optional),
        false=tuple(_false(claim, annotated) for claim in alignment.false),
        set_aside=len(alignment.set_aside),
    )


def _claim(true: GoldClaim, answer: tuple[float, dict[str, FieldOutcome]] | None) -> ClaimOutcome:
    score, fields = answer or (None, {})
    return ClaimOutcome(
        id=true.id,
        start=true.start,
        end=true.end,
        quote=true.quote,
        measure=true.measure,
        wanted=f"{_figures(true.count.bounds)} {true.qualifier.value}",
        found=answer is not None,
        score=score,
        fields=fields,
        has_whole=true.part_of is not None,
        has_earlier=true.repeats is not None,
        has_speaker=true.attribution.speaker is not None,
    )


def _false(claim: Claim, annotated: Annotated) -> FalseClaim:
    return FalseClaim(
        start=claim.span.start,
        end=claim.span.end,
        quote=claim.quote,
        measure=claim.measure.value,
        said=f"{_figures(bounds_of(claim))} {claim.count.qualifier.value}",
        score=claim.score,
        on_distractor=any(_on(claim, distractor) for distractor in annotated.distractors),
    )


def _on(claim: Claim, distractor: GoldDistractor) -> bool:
    return overlaps(claim, distractor)


def _figures(bounds: Bounds) -> str:
    return "/".join("-" if n is None else str(n) for n in bounds)
