"""The page of the tables is made from the tables, and says something of every column."""

from tacitus.store.joined import METADATA
from tools.schema_page import PAGE, page


def test_the_page_of_the_tables_is_as_they_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "the tables have changed: run `make schema`"


def test_every_table_and_column_says_what_it_means() -> None:
    assert not [table.name for table in METADATA.tables.values() if not table.comment]
    assert not [f"{table.name}.{column.name}" for table in METADATA.tables.values() for column in table.c if not column.comment]
