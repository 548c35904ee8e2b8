"""Judging: what a person decides, into a casebook."""

from collections.abc import Sequence
from pathlib import Path

from tacitus.casebook import Casebook
from tacitus.cli.clock import utc_now
from tacitus.cli.finding import the_claim, the_document, the_figure, the_judgement
from tacitus.errors import BadRecord, UnknownName, UsageError
from tacitus.model import Judgement, Verdict, content_id
from tacitus.settings import Settings
from tacitus.store import Store, open_store


def decide(
    casebook: str,
    verdict: str,
    about: Sequence[str],
    *,
    by: str,
    reason: str,
    value: int | None,
    register: Path | None,
) -> int:
    """Keep a decision and let it take effect; the exit code.

    Raises:
        UnknownName: there is no such verdict, or nothing bears the id.
        UsageError: the decision lacks something.
        StoreError: the casebook is not there or is none of ours.
    """
    if verdict not in list(Verdict):
        raise UnknownName("verdict", verdict, tuple(Verdict))
    with open_store(casebook, write=True) as store:
        ids = tuple(_found(store, Verdict(verdict), id) for id in about)
        at = utc_now()
        try:
            judgement = Judgement(
                id=content_id("judgement", verdict, *ids, by, at.isoformat(), reason, value),
                verdict=Verdict(verdict),
                about=ids,
                by=by,
                at=at,
                reason=reason,
                value=value,
            )
        except BadRecord as error:
            raise UsageError(str(error)) from error
        book = Casebook(store, Settings(register=register), clock=utc_now)
        book.judge(judgement)
    print(judgement.id)
    return 0


def _found(store: Store, verdict: Verdict, id: str) -> str:
    match verdict:
        case Verdict.SAME | Verdict.NOT_SAME:
            return the_document(store, id)
        case Verdict.REJECT:
            return the_claim(store, id).id
        case Verdict.BEST:
            return the_figure(store, id)[1].id
        case Verdict.UNDO:
            return the_judgement(store, id).id
