"""Linking: what new reports change among incidents, and nothing else: only what is near them is looked at.

What is worked out here is a `Change`, which the store takes whole or not at all; the same reports in any order and in any
portions come to the same incidents.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tacitus.casebook.copying import CopyFinder
from tacitus.casebook.deciding import decided_pairs, standing
from tacitus.casebook.telling import Teller
from tacitus.casebook.weighing import Weigher
from tacitus.link import EDGE, chained, groups, incident_of
from tacitus.model import Account, CopyKind, Figure, Incident, Pair
from tacitus.reconcile import Told, figures
from tacitus.store import Change, KeptCopy, Store
from tacitus.world import Register

NEAR = 60  # a key that more accounts share tells nothing
ONE_TEXT = CopyKind.WHOLE.value


class Linker:
    """Links documents of one store."""

    def __init__(self, store: Store, register: Register, *, rule: str, parameters: Mapping[str, str]) -> None:
        """Reconcile by this rule.

        Args:
            store: open for writing.
            register: who speaks and acts.
            rule: the name of the rule for the best figure.
            parameters: what the rule needs.
        """
        self._store = store
        self._register = register
        self._rule = rule
        self._parameters = dict(parameters)
        self._copies = CopyFinder(store, register.sources)
        self._weigher = Weigher(store)
        self._teller = Teller(store, register.sources)
        self._left: int | None = None  # the revision at which we left the casebook; at another somebody else has changed it

    def own_change(self) -> None:
        """Know that the casebook has moved by one because of us, so that what is remembered of it still holds."""
        self._left = None if self._left is None else self._left + 1

    def change(self, documents: Sequence[str], on: date) -> Change:
        """What linking these documents changes: copies, pairs, incidents and figures near them.

        Args:
            documents: ids of kept documents, linked before or not.
            on: the day that new and changed incidents are marked with.
        """
        seen = self._store.revision()
        if seen != self._left:
            self._copies.clear()
            self._weigher.clear()
            self._teller.clear()
        self._left = seen
        copies = self._copies.copies_of(documents)
        accounts = self._store.accounts_of(documents)
        self._weigher.forget(documents)
        self._teller.forget(documents)
        self._weigher.learn_copies([*self._store.copies_of(documents), *copies])
        pairs = self._compared(accounts)
        gone, kept = self._incidents(accounts, pairs, documents, copies)
        return Change(
            on=on,
            documents=tuple(documents),
            copies=copies,
            pairs=tuple(pairs.values()),
            gone=gone,
            incidents=kept,
            seen=seen,
        )

    def _compared(self, accounts: Sequence[Account]) -> dict[tuple[str, str], Pair]:
        """Every pair of these accounts with one near them that may be the same."""
        near = self._store.near([account.id for account in accounts], limit=NEAR)
        wanted = {(min(one, other), max(one, other)) for one, others in near.items() for other in others if one != other}
        self._weigher.load({account for pair in wanted for account in pair})
        weighed = (self._weigher.pair(*pair) for pair in sorted(wanted) if not self._weigher.is_one_report(*pair))
        return {(pair.first, pair.second): pair for pair in weighed if pair.score >= EDGE}

    def _incidents(
        self,
        accounts: Sequence[Account],
        pairs: Mapping[tuple[str, str], Pair],
        documents: Sequence[str],
        copies: Sequence[KeptCopy],
    ) -> tuple[tuple[str, ...], tuple[tuple[Incident, tuple[Figure, ...]], ...]]:
        """The incidents that are no more, and those that are new or changed, with their figures."""
        judgements = standing(self._store.judgements())
        decided = decided_pairs(self._store, judgements)
        touched, scores, old = self._touched({account.id for account in accounts}, pairs, decided, documents)
        self._weigher.load(touched)
        found = groups(touched, scores, self._weigher.score, decided)
        members = {account.id: account for account in self._store.accounts(touched)}
        incidents = [incident_of([members[id] for id in group]) for group in found]
        told = self._told(incidents, members, copies)
        kept = tuple(
            (
                incident,
                figures(
                    told[incident.id],
                    register=self._register,
                    rule=self._rule,
                    parameters=self._parameters,
                    judgements=judgements,
                    incident=incident.id,
                ),
            )
            for incident in sorted(incidents, key=lambda incident: incident.id)
        )
        ids = {incident.id for incident in incidents}
        return tuple(sorted(old - ids)), kept

    def _touched(
        self,
        start: set[str],
        pairs: Mapping[tuple[str, str], Pair],
        decided: Mapping[tuple[str, str], bool],
        documents: Sequence[str],
    ) -> tuple[set[str], dict[tuple[str, str], float], set[str]]:
        """The accounts that hang together with these by pairs, decisions or incidents; scores among them; their old incidents."""
        scores = {key: pair.score for key, pair in pairs.items()}
        touched: set[str] = set()
        old = set(self._store.incidents_with(documents))
        new = start | {account for kept in self._store.incidents(sorted(old)) for account in kept.incident.accounts}
        while new:
            touched |= new
            known = self._store.pairs_touching(sorted(new))
            scores |= {(p.first, p.second): p.score for p in known if (p.first, p.second) not in pairs}
            homes = set(self._store.incidents_of(sorted(new)).values()) - old
            old |= homes
            beside = {
                account for key in (*scores, *(k for k, yes in decided.items() if yes)) if new & set(key) for account in key
            }
            beside |= {account for kept in self._store.incidents(sorted(homes)) for account in kept.incident.accounts}
            new = {account.id for account in self._store.accounts(sorted(beside - touched))}
        there = {account.id for account in self._store.accounts(sorted(touched))}
        return there, {key: score for key, score in scores.items() if there.issuperset(key)}, old

    def _told(
        self, incidents: Sequence[Incident], members: Mapping[str, Account], copies: Sequence[KeptCopy]
    ) -> dict[str, tuple[Told, ...]]:
        """For each incident the claims of its accounts, copies of one text under one name."""
        documents = sorted({document for incident in incidents for document in incident.documents})
        kept = (*self._store.copies_of(documents), *copies)
        one_text = _lineages(documents, ((copy.copy, copy.original) for copy in kept if copy.kind == ONE_TEXT))
        told = self._teller.told(members.values(), one_text)
        return {incident.id: tuple(one for account in incident.accounts for one in told[account]) for incident in incidents}


def _lineages(documents: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The name of the group of copies of each document that has copies: the smallest id in it."""
    groups = (group for group in chained(documents, pairs) if len(group) > 1)
    return {document: f"copies of {group[0]}" for group in groups for document in group}
