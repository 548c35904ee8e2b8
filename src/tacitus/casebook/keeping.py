"""Keeping: a report, once read, made ready to be kept, with all by which others will find it."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from importlib.metadata import version

from tacitus.assemble import accounts_of
from tacitus.link import body_of, figures_of, fingerprints, near_keys, sketch_of
from tacitus.model import Document, Reading, content_id
from tacitus.read import Arrival
from tacitus.settings import Settings
from tacitus.store import Kept, Store


def key_of(document: Document) -> str:
    """The key of a report: the same text given twice under one name is one document."""
    return content_id("document", document.id, document.sha256)


def extractor_of(settings: Settings) -> str:
    """Who reads: our version, and a digest of the options that change what is read."""
    own = (hashlib.sha256(path.read_bytes()).hexdigest() if path else None for path in (settings.register, settings.places))
    return f"tacitus {version('tacitus')} {content_id('options', settings.learnt, settings.largest_text, *own)}"


def kept(reading: Reading, extractor: str) -> Kept:
    """The reading with its accounts, the keys and sketches by which they are found, and the fingerprints of its text."""
    accounts = accounts_of(reading)
    sketch = sketch_of(reading) if accounts else ()
    body = body_of(reading)
    return Kept(
        document_key=key_of(reading.document),
        reading=reading,
        extractor=extractor,
        accounts=accounts,
        near=tuple(
            (account.id, key)
            for account in accounts
            for key in sorted(near_keys(account, sketch, figures_of(account, reading.claims)))
        ),
        sketches=tuple((account.id, sketch) for account in accounts),
        fingerprints=fingerprints(body.text, body.parts),
    )


def unread(store: Store, arrivals: Iterable[Arrival], extractor: str) -> list[Arrival]:
    """Of these reports those that this extractor has not read, each under a name of its own.

    A name that stands for another text already gets a number ("report#2"): nothing is overwritten and nothing dropped.
    """
    coming = {key_of(arrival.document): arrival for arrival in arrivals}
    read = store.known(coming)
    fresh = {key: arrival for key, arrival in coming.items() if read.get(key) != extractor}
    taken = store.ids_taken(arrival.document.id for arrival in fresh.values())
    found = []
    for arrival in fresh.values():
        named = arrival
        number = 2
        while taken.setdefault(named.document.id, key_of(named.document)) != key_of(named.document):
            named = _renamed(arrival, number)
            taken |= store.ids_taken([named.document.id])
            number += 1
        if named is arrival or store.known([key_of(named.document)]).get(key_of(named.document)) != extractor:
            found.append(named)
    return found


def _renamed(arrival: Arrival, number: int) -> Arrival:
    return replace(arrival, document=replace(arrival.document, id=f"{arrival.document.id}#{number}"))
