"""Showing: one record of a casebook, down to the words that it rests on."""

from collections.abc import Iterator

from tacitus.cli.building import counted
from tacitus.cli.finding import the_claim, the_incident
from tacitus.cli.incidents import check_form, print_incident, print_object, printed
from tacitus.cli.output import printer_for
from tacitus.codec import to_printed
from tacitus.errors import UnknownName
from tacitus.export import joined_words, visible
from tacitus.export.words import measure_words, quoted_words, source_words, standing_words, who_words
from tacitus.model import Claim, Reading, Standing, say_count
from tacitus.store import KeptIncident, Store, open_store
from tacitus.world import load_register

GROUNDS = 5  # pairs that are told of an incident
STANDINGS = {Standing.CURRENT: "in force", Standing.SUPERSEDED: "superseded", Standing.EXCLUDED: "left out"}


def show_record(casebook: str, id: str, *, form: str) -> int:
    """Print the incident, report or claim; the exit code.

    Raises:
        UnknownName: nothing bears the id, or there is no such format.
        UsageError: several incidents begin so.
        StoreError: the casebook is not there or is none of ours.
    """
    check_form(form)
    with open_store(casebook) as store:
        if store.ids_taken([id]):
            _show_document(store, id, form)
        elif id.startswith("claim-"):
            _show_claim(store, the_claim(store, id), form)
        elif id.startswith("incident-"):
            _show_incident(store, the_incident(store, id), form)
        else:
            raise UnknownName("incident, report or claim", id, None)
    return 0


def _show_incident(store: Store, kept: KeptIncident, form: str) -> None:
    if form == "jsonl":
        print_object(printed(kept))
        return
    own = set(kept.incident.accounts)
    documents = {account.id: account.document for account in store.accounts(kept.incident.accounts)}
    pairs = [pair for pair in store.pairs_touching(kept.incident.accounts) if own.issuperset((pair.first, pair.second))]
    print_incident(kept, load_register(None), whole=True, joined=joined_words(pairs, documents, GROUNDS))


def _show_document(store: Store, id: str, form: str) -> None:
    (reading,) = store.readings([id])
    if form == "jsonl":
        print_object(to_printed(reading))
        return
    printer_for("table").write(reading)
    for kept in store.incidents(store.incidents_with([id])):
        print(visible(f"tells of {kept.incident.id}: {kept.incident.title}"))
    for copy in store.copies_of([id]):
        other = copy.original if copy.copy == id else copy.copy
        print(visible(f"shares text with {other}: {copy.kind}, {copy.share:.0%} in {counted(len(copy.passages), 'passage')}"))


def _show_claim(store: Store, claim: Claim, form: str) -> None:
    (reading,) = store.readings(store.homes([claim.id]).values())
    if form == "jsonl":
        print_object(next(one for one in to_printed(reading)["claims"] if one["id"] == claim.id))
        return
    for line in (*_claim_lines(claim, reading), *_standings(claim.id, store, reading.document.id)):
        print(line)


def _claim_lines(claim: Claim, reading: Reading) -> Iterator[str]:
    """The fields of a claim, one on a line, and its words."""
    document = reading.document
    yield visible(quoted_words(claim, reading))
    yield f"{measure_words(claim)}  {say_count(claim.count)}  {who_words(claim)}".rstrip()
    yield f"according to {source_words(claim.attribution)}"
    yield ", ".join((*standing_words(claim, reading), f"as of {claim.as_of}" if claim.as_of else "day not known"))
    yield visible(", ".join(str(part) for part in (document.publisher, document.published, document.id) if part))
    yield f"read by {', '.join(claim.why)}; score {claim.score:.2f}"


def _standings(claim: str, store: Store, document: str) -> Iterator[str]:
    """In which figures the claim stands, and how."""
    for kept in store.incidents(store.incidents_with([document])):
        for figure in kept.figures:
            for value in figure.values:
                if claim in value.claims:
                    why = f": {value.reason}" if value.reason else ""
                    where = f"{figure.measure.value} in {kept.incident.title} ({kept.incident.id})"
                    yield visible(f"{STANDINGS[value.standing]}, {where}{why}")
