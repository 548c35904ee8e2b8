"""Writes a small casebook of today's version as SQL, for the test that every version can be brought up to date.

    python -m tools.keep_version

Run it once with each new version of the tables; a file of a version that was released is never written anew.
"""

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tacitus.model import Verdict
from tacitus.store import Change, KeptCopy, Store, open_store
from tacitus.store.versions import NEWEST
from tests.casebooks import DAY, NOON, make_figure, make_incident, make_judgement, make_kept, make_pair
from tests.factories import TEXT

FOLDER = Path(__file__).parents[1] / "tests" / "unit" / "store" / "versions"


def fill(store: Store) -> None:
    """Put two documents, one incident, a pair, a copy and two judgements into a casebook."""
    store.put([make_kept("a"), make_kept("b", text=f"{TEXT}Ḥasakah \x00 “Ω”\n")], at=NOON)
    copy = KeptCopy(
        copy="b", original="a", kind="whole", share=0.75, passages=((0, 9, 5, 14),), why="the earlier day", agency="afp"
    )
    incidents = ((make_incident("a", "b"), (make_figure(), make_figure(id="figure-2", status=None, high=2**70))),)
    store.apply(Change(on=DAY, documents=("a",), copies=(copy,), pairs=(make_pair(decided=True),), incidents=incidents))
    store.judge(make_judgement())
    store.judge(make_judgement(("claim-a",), Verdict.REJECT, at=NOON + timedelta(hours=1), reason="a slip"))


def dumped(path: Path) -> Iterator[str]:
    """The statements that make a SQLite casebook again; of the index of words they fill the index itself."""
    connection = sqlite3.connect(path)
    tables = "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql NOT NULL AND name NOT LIKE 'word!_index!_%' ESCAPE '!'"
    for name, sql in connection.execute(tables, ("table",)).fetchall():
        yield f"{sql};\n"
        if name == "word_index":
            continue
        columns = [f'quote("{row[1]}")' for row in connection.execute(f"PRAGMA table_info({name})")]
        said = " || ', ' || ".join(columns)
        for (values,) in connection.execute(f"SELECT {said} FROM {name}").fetchall():
            yield f"INSERT INTO {name} VALUES ({values});\n"
    for _, sql in connection.execute(tables, ("index",)).fetchall():
        yield f"{sql};\n"
    connection.close()


def main() -> None:
    """Write the file of today's version."""
    from tacitus.store.words import fold

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "casebook.db"
        with open_store(path, create=True) as store:
            fill(store)
            texts = {document.id: document.text for document in store.documents(["a", "b"])}
        words = [
            f"INSERT INTO word_index (rowid, words) VALUES ({n}, '{' '.join(fold(texts[id]))}');\n"
            for n, id in ((1, "a"), (2, "b"))
        ]
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{NEWEST}.sql").write_text("".join([*dumped(path), *words]), encoding="utf-8")
    sys.stdout.write(f"{NEWEST}.sql\n")


if __name__ == "__main__":
    main()
