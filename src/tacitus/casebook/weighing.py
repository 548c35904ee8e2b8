"""Weighing: accounts of the store made ready to be compared, and what each pair of them scores, each worked out once."""

from collections import defaultdict
from collections.abc import Iterable

from tacitus.link import Side, side_of, weigh
from tacitus.model import Pair
from tacitus.store import KeptCopy, Store

REMEMBERED = 5_000  # accounts ready to be compared


class Weigher:
    """Compares accounts of one store."""

    def __init__(self, store: Store) -> None:
        """Look into this store."""
        self._store = store
        self._sides: dict[str, Side] = {}
        self._of: dict[str, set[str]] = defaultdict(set)  # the accounts of each document that are ready
        self._scores: dict[str, dict[str, float]] = defaultdict(dict)  # each pair under both of its accounts
        self._copied: dict[str, set[str]] = defaultdict(set)

    def clear(self) -> None:
        """Let go of everything."""
        for known in (self._sides, self._of, self._scores, self._copied):
            known.clear()

    def forget(self, documents: Iterable[str]) -> None:
        """Let go of what was known of these documents, which have changed, and of everything where it is too much to remember."""
        if len(self._sides) > REMEMBERED:
            self.clear()
        for account in [account for document in documents for account in self._of.pop(document, ())]:
            del self._sides[account]
            for other in self._scores.pop(account, {}):
                del self._scores[other][account]

    def learn_copies(self, copies: Iterable[KeptCopy]) -> None:
        """Know from now on that these documents repeat each other."""
        self.forget(sorted(self._learnt(copies)))

    def _learnt(self, copies: Iterable[KeptCopy]) -> set[str]:
        """The documents of which it was not known that they repeat each other, and now is."""
        new = [copy for copy in copies if copy.original not in self._copied[copy.copy]]
        for copy in new:
            self._copied[copy.copy].add(copy.original)
            self._copied[copy.original].add(copy.copy)
        return {document for copy in new for document in (copy.copy, copy.original)}

    def load(self, accounts: Iterable[str]) -> None:
        """Make these accounts ready, all at once."""
        wanted = sorted(set(accounts) - self._sides.keys())
        known = self._store.accounts(wanted)
        sketches = self._store.sketches(wanted)
        documents = sorted({account.document for account in known})
        heads = self._store.heads(documents)
        self._learnt(self._store.copies_of(documents))
        claims = {c.id: c for c in self._store.claims(sorted({claim for account in known for claim in account.claims}))}
        for account in known:
            head = heads[account.document]
            self._of[account.document].add(account.id)
            self._sides[account.id] = side_of(
                account,
                [claims[id] for id in account.claims],
                sketches[account.id],
                published=head.published,
                language=head.language,
                copied=frozenset(self._copied[account.document]),
            )

    def is_one_report(self, one: str, other: str) -> bool:
        """Whether both accounts are of one report, which has told them apart itself."""
        return self._sides[one].account.document == self._sides[other].account.document

    def pair(self, one: str, other: str) -> Pair:
        """The two compared, with every ground; both must have been loaded."""
        return weigh(self._sides[one], self._sides[other])

    def score(self, one: str, other: str) -> float:
        """The log odds that both tell of one incident; 0 for two of one report, which say nothing of each other."""
        known = self._scores[one].get(other)
        if known is None:
            known = 0.0 if self.is_one_report(one, other) else self.pair(one, other).score
            self._scores[one][other] = self._scores[other][one] = known
        return known
