"""Deciding: what persons have judged, as far as it stands, and what it says of pairs of accounts."""

from collections.abc import Iterable, Sequence
from itertools import product

from tacitus.model import Judgement, Verdict
from tacitus.store import Store


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that have not been taken back, in the order in which they were made; an undoing can itself be undone."""
    made = list(judgements)
    undone: set[str] = set()
    for judgement in reversed(made):
        if judgement.verdict is Verdict.UNDO and judgement.id not in undone:
            undone.update(judgement.about)
    return tuple(one for one in made if one.id not in undone and one.verdict is not Verdict.UNDO)


def decided_pairs(store: Store, judgements: Sequence[Judgement]) -> dict[tuple[str, str], bool]:
    """What persons said of pairs of accounts, the smaller id first: the last word on two reports stands.

    That two reports are the same joins what both are about; that they are not keeps all their accounts apart.

    Source: issue 5 ("not the same" by a person is never overruled).
    """
    said = {
        tuple(sorted(judgement.about)): judgement.verdict is Verdict.SAME
        for judgement in judgements
        if judgement.verdict in (Verdict.SAME, Verdict.NOT_SAME)
    }
    documents = sorted({document for pair in said for document in pair})
    accounts = store.accounts_of(documents)
    decided: dict[tuple[str, str], bool] = {}
    for (first, second), same in said.items():
        ones = [account for account in accounts if account.document == first and (account.main or not same)]
        others = [account for account in accounts if account.document == second and (account.main or not same)]
        for one, other in product(ones, others):
            decided[min(one.id, other.id), max(one.id, other.id)] = same
    return decided
