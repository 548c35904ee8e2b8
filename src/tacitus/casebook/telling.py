"""Telling: the claims of accounts made ready to be reconciled, each report taken from the store once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tacitus.model import Account
from tacitus.reconcile import Told, tell
from tacitus.store import Store
from tacitus.world import SourceRegister

REMEMBERED = 5_000  # accounts


class Teller:
    """Gives what the accounts of one store tell."""

    def __init__(self, store: Store, sources: SourceRegister) -> None:
        """Look into this store, and know speakers by this register."""
        self._store = store
        self._sources = sources
        self._told: dict[str, tuple[Told, ...]] = {}
        self._of: dict[str, set[str]] = defaultdict(set)  # the accounts of each document

    def clear(self) -> None:
        """Let go of everything."""
        self._told.clear()
        self._of.clear()

    def forget(self, documents: Iterable[str]) -> None:
        """Let go of what was known of these documents, which have been read anew, and of what is too much to remember."""
        if len(self._told) > REMEMBERED:
            self.clear()
        for account in [account for document in documents for account in self._of.pop(document, ())]:
            del self._told[account]

    def told(self, accounts: Iterable[Account], one_text: Mapping[str, str]) -> dict[str, tuple[Told, ...]]:
        """What each of these accounts tells, by its id.

        Args:
            accounts: of any reports.
            one_text: the name of the group of copies of each document that is one of several prints of a text.
        """
        wanted = list(accounts)
        new = [account for account in wanted if account.id not in self._told]
        readings = {r.document.id: r for r in self._store.readings(sorted({account.document for account in new}))}
        for account in new:
            self._of[account.document].add(account.id)
            self._told[account.id] = tell(readings[account.document], account.claims, register=self._sources)
        return {account.id: _under(self._told[account.id], one_text.get(account.document)) for account in wanted}


def _under(told: tuple[Told, ...], lineage: str | None) -> tuple[Told, ...]:
    return told if lineage is None else tuple(replace(one, lineage=lineage) for one in told)
