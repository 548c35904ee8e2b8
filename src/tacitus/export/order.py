"""Order: claims as they stand in the text, with the parts of a total under it."""

from collections.abc import Iterator

from tacitus.model import Claim


def under_totals(claims: tuple[Claim, ...]) -> Iterator[tuple[int, Claim]]:
    """Every claim once, with its depth: 0 for a total or a figure by itself, 1 for its part, 2 for a part of that.

    A part stands under its total even where the text names it first. A part whose total is not there, or that is in
    the end a part of itself, stands by itself.
    """
    parts: dict[str, list[Claim]] = {}
    known = {claim.id for claim in claims}
    ordered = sorted(claims, key=lambda claim: (claim.span.start, claim.number.start))
    for claim in ordered:
        if claim.part_of in known:
            parts.setdefault(claim.part_of or "", []).append(claim)
    done: set[str] = set()

    def below(claim: Claim, depth: int) -> Iterator[tuple[int, Claim]]:
        if claim.id in done:
            return
        done.add(claim.id)
        yield depth, claim
        for part in parts.get(claim.id, ()):
            yield from below(part, depth + 1)

    for claim in ordered:
        if claim.part_of not in known:
            yield from below(claim, 0)
    for claim in ordered:
        yield from below(claim, 0)
