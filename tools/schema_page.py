"""Writes docs/casebook-schema.md anew from the tables, so that the page says what is so.

python -m tools.schema_page
"""

from pathlib import Path

from sqlalchemy import Column, Table

from tacitus.store.joined import METADATA

PAGE = Path(__file__).parents[1] / "docs" / "casebook-schema.md"
KINDS = {
    "Words": "text",
    "Json": "json",
    "Moment": "time",
    "Integer": "integer",
    "BigInteger": "integer",
    "Double": "number",
    "Boolean": "true or false",
    "Date": "day",
    "LargeBinary": "bytes",
}
HEAD = """# The tables of a casebook

A casebook is one SQLite file, or a database on a PostgreSQL server; the tables are the same. This page is made from them
(`make schema`). Any program that reads SQL may read a casebook while Tacitus has it open. Nothing but Tacitus should write it.

- Days are ISO 8601 days; times are UTC. Offsets are code points of `document.text`, from 0, the end exclusive.
- `json` columns are JSON texts. A text with a NUL or half a surrogate pair, which databases do not keep, stands as the
  character ESC and its JSON form; so does a text that begins with ESC.
- Every document is put in one transaction with all that was read in it. `reading.record` holds the reading whole.
- `word_index` is the index of words over the texts: FTS5 on SQLite (`rowid` is `document.number`), a `tsvector` on PostgreSQL.
  Its words are without case and without marks over letters, and are those of the first 16,000 words of a text.
"""


def page() -> str:
    """The page as it is to be."""
    parts = [HEAD]
    for table in METADATA.tables.values():
        parts.append(f"\n## `{table.name}`\n\n{table.comment}\n\n| column | kind | meaning |\n|---|---|---|\n")
        parts += [f"| {names(column)} | {kind(column)} | {column.comment} |\n" for column in table.c]
        parts.append(indexed(table))
    return "".join(parts)


def names(column: Column[object]) -> str:
    """The name of a column; in bold where it is the key, or part of it."""
    return f"**`{column.name}`**" if column.primary_key else f"`{column.name}`"


def kind(column: Column[object]) -> str:
    """What stands in a column, in one word or two."""
    said = KINDS[type(column.type).__name__]
    return f"{said}, or null" if column.nullable else said


def indexed(table: Table) -> str:
    """Which other columns can be looked up quickly."""
    found = sorted(", ".join(f"`{column.name}`" for column in index.columns) for index in table.indexes)
    return f"\nAlso found by {'; '.join(found)}.\n" if found else ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
