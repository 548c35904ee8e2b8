"""9. store: keeps every record and every judgement, in one SQLite file or on a PostgreSQL server, by one code.

    open_store(where)    a casebook; `contract.Store` says what it takes and what it can be asked

Adding is one transaction a call: after a crash at any moment it is wholly there or not at all.
"""

from tacitus.store.answers import Found, Head, KeptIncident, Shared, Status
from tacitus.store.contract import Change, Kept, KeptCopy, Store, View, Writer
from tacitus.store.opening import open_store

__all__ = [
    "Change", "Found", "Head", "Kept", "KeptCopy", "KeptIncident", "Shared", "Status", "Store", "View", "Writer", "open_store",
]  # fmt: skip
