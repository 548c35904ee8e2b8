"""Searching: the reports of a casebook that hold some words."""

from datetime import date

from tacitus.cli.incidents import check_form, print_object
from tacitus.errors import UsageError
from tacitus.export import visible
from tacitus.store import Found, open_store


def print_found(casebook: str, words: str, *, most: int, form: str) -> int:
    """Print the reports whose text holds all the words; the exit code.

    Raises:
        UnknownName: there is no such format.
        UsageError: there is nothing to look for.
        StoreError: the casebook is not there or is none of ours.
    """
    check_form(form)
    if not any(char.isalnum() for char in words):
        raise UsageError("nothing to look for; give a word")
    with open_store(casebook) as store:
        found = store.search(words, limit=most + 1)  # one more, to know whether there are more
    for one in found[:most]:
        if form == "jsonl":
            print_object(_printed(one))
        else:
            print("  ".join(visible(part) for part in (one.document, one.publisher, _day(one.published), one.title) if part))
    if form == "table" and not found:
        print("no report holds all of these words")
    if form == "table" and len(found) > most:
        print(f"there are more; --most {most * 2} shows more of them")
    return 0


def _printed(found: Found) -> dict[str, object]:
    return {"id": found.document, "title": found.title, "publisher": found.publisher, "published": _day(found.published)}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
