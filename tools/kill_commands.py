"""Kills `tacitus add` at random moments, goes on after each, and holds the casebook against one that was built at one go.

    python -m tools.kill_commands [KILLS] [ADDRESS...]        default: 200 kills, each casebook a new SQLite file

Every run is the whole command in a process of its own, forked when the language has been loaded so that kills fall on its work.
After a kill (SIGKILL) every report is there wholly or not at all; when a run is through, incidents, figures, readings, copies and
pairs are those of the casebook that nobody killed, none lost and none doubled.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tacitus.casebook import book
from tacitus.cli.main import app
from tacitus.codec import incident_to_printed
from tacitus.pipeline import read_documents
from tacitus.store import Store, open_store
from tools.kill_adds import files
from tools.synthetic import reports

REPORTS = 20
AT_ONCE = 4  # reports kept or linked in one transaction, so that few reports make many of these
PAUSE = 0.002  # seconds between two looks at a process


def begun(arguments: Sequence[str]) -> int:
    """The process in which the command now runs."""
    process = os.fork()
    if process:
        return process
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    book.KEPT_AT_ONCE = book.LINKED_AT_ONCE = AT_ONCE
    code: object = 70
    try:
        app(list(arguments))
    except SystemExit as end:
        code = end.code
    finally:
        os._exit(code if isinstance(code, int) else 0)


def ended(process: int, seconds: float | None = None) -> bool:
    """Whether the process came to its end, well, before it was killed after so many seconds.

    Raises:
        AssertionError: it ended with an error of its own.
    """
    last = None if seconds is None else time.perf_counter() + seconds
    while True:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            assert os.waitstatus_to_exitcode(status) == 0, f"the command ended with {status}"
            return True
        if last is not None and time.perf_counter() >= last:
            os.kill(process, signal.SIGKILL)
            _, status = os.waitpid(process, 0)
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(PAUSE)


def view(store: Store) -> dict[str, Any]:
    """All that a casebook holds, days of its own left out."""
    incidents = list(store.incidents())
    documents = sorted(store.ids_taken(made.id for made in reports(REPORTS)))
    accounts = [account.id for account in store.accounts_of(documents)]
    return {
        "incidents": [incident_to_printed(kept.incident, kept.figures) for kept in incidents],
        "readings": store.readings(documents),
        "accounts": accounts,
        "copies": store.copies_of(documents),
        "pairs": store.pairs_touching(accounts),
        "unlinked": store.unlinked(),
        "rows": [(name, rows) for name, rows in store.status().counts],
    }


def progress(store: Store, whole: dict[str, Any]) -> tuple[int, int]:
    """How many reports are there, each of them wholly, and how many of these are linked.

    Raises:
        AssertionError: one is not there wholly, or is none of ours.
    """
    ids = [reading.document.id for reading in whole["readings"]]
    there = sorted(store.ids_taken(ids))
    assert store.readings(there) == tuple(one for one in whole["readings"] if one.document.id in there), "readings"
    accounts = store.accounts_of(there)
    assert [account.id for account in accounts] == [id for id in whole["accounts"] if id in {a.id for a in accounts}], "accounts"
    assert len(accounts) == len(store.sketches(account.id for account in accounts)), "sketches"
    assert len(store.accounts_of(ids)) == len(accounts), "accounts without their report"
    return len(there), len(there) - len(store.unlinked())


def kills(many: int, places: Iterator[str], folder: Path, chance: random.Random) -> Iterator[str]:
    """When each of so many kills fell and what was there by then, in words; every casebook is brought to its end.

    Raises:
        AssertionError: something was lost, doubled or half there.
    """
    given = folder / "reports.jsonl"
    given.write_text("".join(f"{made.line}\n" for made in reports(REPORTS)), encoding="utf-8")
    unharmed = str(folder / "unharmed.casebook")
    started = time.perf_counter()
    ended(begun(["build", str(given), "-o", unharmed]))
    longest = time.perf_counter() - started
    with open_store(unharmed) as store:
        whole = view(store)
    fallen = 0
    while fallen < many:
        where = next(places)
        open_store(where, create=True).close()
        through = False
        while not through:
            moment = chance.uniform(0, longest) if fallen < many else None
            through = ended(begun(["add", where, str(given)]), moment)
            fallen += not through
            with open_store(where, write=True) as store:
                known, linked = progress(store, whole)
                assert not through or view(store) == whole, "not what was built at one go"
            if not through:
                yield f"kill {fallen} after {moment:.3f} s: {known} of {REPORTS} reports there, {linked} linked"


def load() -> None:
    """Read one report of each language, so that a process that is forked has all that reading needs."""
    seen = {made.language: made for made in reports(REPORTS)}
    for made in seen.values():
        list(read_documents([made.arrival]))


def main(arguments: list[str]) -> None:
    """Kill, look and tell."""
    many = int(arguments[0]) if arguments else 200
    load()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = iter(arguments[1:]) if len(arguments) > 1 else files(folder)
        for told in kills(many, places, folder, random.Random(7)):
            print(told, flush=True)
    print(f"{many} kills: every casebook in the end what it is when built at one go")


if __name__ == "__main__":
    main(sys.argv[1:])
