"""Kills runs that write a casebook, at random moments, and looks whether anything is lost, doubled or half there.

    python -m tools.kill_adds [KILLS] [ADDRESS]        default: 200 kills, each casebook a new SQLite file

A run puts batches of documents, links each, and judges; it says each step as it is done. After a kill (SIGKILL) every step that
was said is there, every batch is there wholly or not at all, and the next run goes on with the same casebook until it is through.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from sqlalchemy import text

from tacitus.errors import NotACasebook
from tacitus.store import Change, Kept, Store, open_store
from tests.casebooks import DAY, NOON, make_figure, make_incident, make_judgement, make_kept
from tests.factories import TEXT

BATCHES = 12
SIZE = 5
STEPS = ("put", "linked", "judged")


def names_of(batch: int) -> list[str]:
    """The ids of the documents of a batch."""
    return [f"{batch:02}-{i}" for i in range(SIZE)]


def batch_of(batch: int) -> list[Kept]:
    """The documents of a batch, all with a fingerprint and a near key of the batch in common."""
    text, key, prints = f"{TEXT} batch{batch:02}", f"batch {batch}", (batch, batch + 1000)
    return [make_kept(name, text=text, near=((f"account-{name}", key),), fingerprints=prints) for name in names_of(batch)]


def work(where: str, say: Callable[[str], object]) -> None:
    """Write all batches of a casebook, going on where another run was stopped."""
    with open_store(where, create=True) as store:
        for batch in range(BATCHES):
            store.put(batch_of(batch), at=NOON)
            say(f"put {batch}")
            names = names_of(batch)
            if set(names) & set(store.unlinked()):
                incident = make_incident(*names, id=f"incident-{batch:02}")
                store.apply(Change(on=DAY, documents=tuple(names), incidents=((incident, (make_figure(incident.id),)),)))
            say(f"linked {batch}")
            store.judge(make_judgement((f"claim-{names[0]}", f"claim-{names[1]}"), reason=f"batch {batch}"))
            say(f"judged {batch}")


def steps_of(store: Store) -> dict[str, set[int]]:
    """The batches for which each step is done; whatever is half there is an error.

    Raises:
        AssertionError: part of a step is there, or there is something else.
    """
    done: dict[str, set[int]] = {step: set() for step in STEPS}
    incidents = {kept.incident.id: kept for kept in store.incidents()}
    unlinked = set(store.unlinked())
    for batch in range(BATCHES):
        kept, names = batch_of(batch), names_of(batch)
        if not store.ids_taken(names):
            assert not store.incidents_with(names), "an incident without its documents"
            continue
        done["put"].add(batch)
        assert store.readings(names) == tuple(one.reading for one in kept), "readings"
        assert len(store.claims(f"claim-{name}" for name in names)) == SIZE, "claims"
        accounts = [account.id for account in store.accounts_of(names)]
        assert len(accounts) == len(store.sketches(accounts)) == SIZE, "accounts"
        assert {len(near) for near in store.near(accounts, limit=99).values()} == {SIZE - 1}, "near keys"
        assert {shared.count for shared in store.sharing(names, at_least=1)} == {2}, "fingerprints"
        assert len(store.search(f"batch{batch:02}", limit=99)) == SIZE, "words"
        if not unlinked & set(names):
            done["linked"].add(batch)
            found = incidents.pop(f"incident-{batch:02}")
            assert found.incident.accounts == tuple(accounts), "members"
            assert found.figures == (make_figure(found.incident.id),), "figures"
        else:
            assert unlinked.issuperset(names), "half of a batch linked"
    assert not incidents, "an incident of documents that are not linked"
    reasons = [judgement.reason for judgement in store.judgements()]
    done["judged"] = {batch for batch in range(BATCHES) if f"batch {batch}" in reasons}
    assert len(done["judged"]) == len(reasons), "judgements"
    store.check_judgements()
    assert store.revision() == len(done["put"]) + len(done["linked"]), "a change that nobody made"
    return done


def look(where: str, said: Iterable[str]) -> None:
    """Hold that a casebook whose writer was killed is whole, and has all that the writer said.

    Raises:
        AssertionError: it is not, or has not.
    """
    steps = [(step, int(batch)) for step, batch in (line.split() for line in said)]
    try:
        store = open_store(where, write=True)
    except NotACasebook:
        if steps:
            raise
        return
    with store:
        with store._database.writing() as connection:  # type: ignore[attr-defined]  # what the killed one sent is through or not
            if connection.dialect.name == "sqlite":
                assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        done = steps_of(store)
        lost = [(step, batch) for step, batch in steps if batch not in done[step]]
        assert not lost, f"said and not there: {lost}"


def killed(where: str, moment: float) -> tuple[list[str], bool]:
    """What a run said before it was killed so many seconds after it began, and whether it was through by then."""
    command = [sys.executable, "-m", "tools.kill_adds", "--work", where]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n", "the run did not begin"
        try:
            run.wait(moment)
        except subprocess.TimeoutExpired:
            run.kill()
        said = [line for line in run.stdout.read().split("\n")[:-1] if line]
    return said, run.returncode == 0


def kills(many: int, places: Iterator[str], longest: float, chance: random.Random) -> Iterator[str]:
    """Where and when each of so many kills fell, one after another, in words; each casebook is looked at after each of its kills.

    Raises:
        AssertionError: something was lost, doubled or half there.
    """
    where, fallen = next(places), 0
    while fallen < many:
        moment = chance.uniform(0, longest)
        said, through = killed(where, moment)
        look(where, said)
        if not through:
            fallen += 1
            yield f"kill {fallen} after {moment:.3f} s: the run had said {said[-1] if said else 'nothing'}"
            continue
        with open_store(where) as store:
            assert steps_of(store) == {step: set(range(BATCHES)) for step in STEPS}, "not through"
        where = next(places)


def files(folder: Path) -> Iterator[str]:
    """New places for casebooks in a folder, without end."""
    number = 0
    while True:
        number += 1
        yield str(folder / f"casebook-{number}.db")


def main(arguments: list[str]) -> None:
    """Kill, look and tell; or, as the one that is killed, work."""
    if arguments[:1] == ["--work"]:
        print("ready", flush=True)
        work(arguments[1], lambda line: print(line, flush=True))
        return
    many = int(arguments[0]) if arguments else 200
    with tempfile.TemporaryDirectory() as folder:
        places = files(Path(folder)) if len(arguments) < 2 else iter(arguments[1:])
        started = time.perf_counter()
        work(str(Path(folder) / "unharmed.db"), str)
        longest = (time.perf_counter() - started) / 2
        for told in kills(many, places, longest, random.Random(7)):
            print(told, flush=True)
    print(f"{many} kills: nothing lost, nothing doubled, nothing half there")


if __name__ == "__main__":
    main(sys.argv[1:])
