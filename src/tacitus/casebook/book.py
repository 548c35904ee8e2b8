"""Book: THE STORY OF MANY REPORTS: read and keep, find copies, link, reconcile; each step whole or not at all.

keep (read, accounts, fingerprints) -> copies -> pairs -> groups -> incidents -> figures
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from types import MappingProxyType
from typing import TypeVar

from tacitus.casebook.deciding import standing
from tacitus.casebook.keeping import extractor_of, kept, unread
from tacitus.casebook.linking import Linker
from tacitus.errors import Outrun
from tacitus.model import Judgement, Reading, Verdict
from tacitus.pipeline import read_documents
from tacitus.read import Arrival
from tacitus.reconcile import rule_named
from tacitus.settings import Settings
from tacitus.store import Store
from tacitus.world import load_register, places_file

KEPT_AT_ONCE = 64  # reports in one transaction
LINKED_AT_ONCE = 64
RULE = "range_only"
RULE_SETTING = "rule"
TRIES = 50  # each time that it is in vain, another run has got on
Watch = Callable[[Reading], None]
Count = Callable[[int], None]
Item = TypeVar("Item")
NOTHING: Mapping[str, str] = MappingProxyType({})


def uncounted(_: int) -> None:
    """Nothing: nobody wants to know how far it is."""


def unwatched(_: Reading) -> None:
    """Nothing: nobody wants to know of each report."""


@dataclass(frozen=True, slots=True)
class Added:
    """What adding came to: reports that came, of them those that were new or read anew, and the ids of these."""

    came: int
    read: tuple[str, ...]


class Casebook:
    """Many reports in one store, linked into incidents with reconciled figures."""

    def __init__(
        self,
        store: Store,
        settings: Settings | None = None,
        *,
        clock: Callable[[], datetime],
        rule: str | None = None,
        parameters: Mapping[str, str] = NOTHING,
    ) -> None:
        """A casebook over a store that is open for writing.

        Args:
            store: where it is kept.
            settings: how reports are read.
            clock: gives the time, with its zone.
            rule: the name of the rule for the best figure; None for the one that the casebook remembers.
            parameters: what the rule needs.

        Raises:
            UnknownName: no rule has that name.
            UsageError: the rule needs a parameter that is not given.
        """
        self.store = store
        self.settings = settings or Settings()
        self._clock = clock
        self._kept_rule = _rule_of(store.setting(RULE_SETTING))
        self.rule, self.parameters = (rule, dict(parameters)) if rule is not None else self._kept_rule
        rule_named(self.rule, self.parameters)
        self._linker = Linker(store, load_register(self.settings.register), rule=self.rule, parameters=self.parameters)

    def add(self, arrivals: Iterable[Arrival], progress: Watch = unwatched, linked: Count = uncounted) -> Added:
        """Read the reports that are not yet known, keep them and link them; stopped at any moment, it can be done again.

        Args:
            arrivals: reports; one that is known is passed over.
            progress: is told of every report that was read.
            linked: is told, again and again, how many more reports have been linked.
        """
        came = 0
        read: list[str] = []
        for batch in portions(arrivals, KEPT_AT_ONCE):
            came += len(batch)
            read += self._keep(batch, progress)
        self.link(linked)
        return Added(came, tuple(read))

    def reread(self, progress: Watch = unwatched) -> Added:
        """Read anew what another extractor read, and link it; no judgement is touched."""
        older = self.store.read_otherwise(extractor_of(self.settings))
        arrivals = (Arrival(document=document) for ids in portions(older, KEPT_AT_ONCE) for document in self.store.documents(ids))
        return self.add(arrivals, progress)

    def _keep(self, batch: Iterable[Arrival], progress: Callable[[Reading], None]) -> tuple[str, ...]:
        fresh = unread(self.store, batch, extractor_of(self.settings))
        readings = []
        places = places_file(self.settings.places)
        for reading in read_documents(fresh, self.settings.register, places, learnt=self.settings.learnt):
            progress(reading)
            readings.append(reading)
        return self.keep(readings)

    def keep(self, readings: Iterable[Reading]) -> tuple[str, ...]:
        """Keep what was read, to be linked by the next call of `link`; the ids of the documents that are new or read anew."""
        extractor = extractor_of(self.settings)
        made = [kept(reading, extractor) for reading in readings]
        fresh = self.store.put(made, at=self._clock()) if made else ()
        if fresh:
            self._linker.own_change()
        return fresh

    def link(self, linked: Count = uncounted) -> None:
        """Link every document that is kept and not yet linked; what an earlier call left undone is done now.

        Under another rule than the casebook remembers, all its figures are made anew.
        """
        for documents in self._pending():
            self._apply(documents)
            linked(len(documents))
        if (self.rule, self.parameters) != self._kept_rule:
            everything = sorted({document for kept in self.store.incidents() for document in kept.incident.documents})
            for documents in portions(everything, LINKED_AT_ONCE):
                self._apply(documents)
            self._kept_rule = (self.rule, self.parameters)
            self.store.keep_setting(RULE_SETTING, json.dumps([self.rule, self.parameters], sort_keys=True))

    def _pending(self) -> Iterator[tuple[str, ...]]:
        while waiting := self.store.unlinked(LINKED_AT_ONCE):
            yield waiting

    def judge(self, judgement: Judgement) -> None:
        """Keep what a person decided, and let it take effect on the incidents that it is about."""
        self.store.judge(judgement)
        documents = self._concerned(judgement)
        if documents:
            self._apply(documents)

    def _apply(self, documents: tuple[str, ...]) -> None:
        """Link these documents; worked out anew where somebody else has changed the casebook meanwhile."""
        for attempt in range(TRIES):
            try:
                self.store.apply(self._linker.change(documents, self._clock().date()))
                self._linker.own_change()
                return
            except Outrun:
                if attempt == TRIES - 1:
                    raise

    def _concerned(self, judgement: Judgement) -> tuple[str, ...]:
        """The documents whose incidents a judgement can change."""
        about = judgement.about
        if judgement.verdict is Verdict.UNDO:
            undone = [one for one in self.store.judgements() if one.id in about]
            return tuple(sorted({document for one in undone for document in self._concerned(one)}))
        if judgement.verdict in (Verdict.SAME, Verdict.NOT_SAME):
            return tuple(sorted(document.id for document in self.store.documents(about)))
        return tuple(sorted(self._holding(about[0])))

    def _holding(self, record: str) -> set[str]:
        """The documents of the incidents that have this claim or this figure."""
        incidents = set(self.store.incidents_by_figure([record]).values())
        incidents.update(self.store.incidents_with(self.store.homes([record]).values()))
        return {document for kept in self.store.incidents(sorted(incidents)) for document in kept.incident.documents}

    def judgements(self) -> tuple[Judgement, ...]:
        """What persons have decided, as far as it stands."""
        return standing(self.store.judgements())


def _rule_of(kept: str | None) -> tuple[str, dict[str, str]]:
    """The rule that a casebook remembers with its parameters; `RULE` where it remembers none."""
    if kept is None:
        return RULE, {}
    rule, parameters = json.loads(kept)
    return rule, parameters


def portions(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """The items in order, so many at a time, the last portion what is left."""
    coming = iter(items)
    while portion := tuple(islice(coming, size)):
        yield portion
