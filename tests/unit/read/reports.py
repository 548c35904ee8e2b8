"""Reports and readers for the tests of this room."""

import json
from pathlib import Path

from tacitus.errors import UnreadableReport
from tacitus.model import Document
from tacitus.read import Arrival, read_reports
from tacitus.settings import Settings

PLAIN = Settings(language="en")
SENTENCE = "Nine people were killed in the old town on Monday, the governor said. "
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Nine killed | Example News</title>
<meta property="og:title" content="Nine killed in the old town"><meta property="og:site_name" content="Example News">
<link rel="canonical" href="https://news.example.org/a/1">
<meta property="article:published_time" content="2023-05-03T10:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Nine killed in the old town</h1>
<p>{SENTENCE * 2}</p><ul><li>Four of the dead were children</li><li>Two were guards</li></ul>
<p>{SENTENCE}“We ran,” he said.</p></article></body></html>"""


def all_of(source: str | Path | bytes, settings: Settings = PLAIN) -> list[Arrival | UnreadableReport]:
    return list(read_reports(source, settings))


def one_document(source: str | Path | bytes, settings: Settings = PLAIN) -> Document:
    (item,) = all_of(source, settings)
    assert isinstance(item, Arrival), item
    return item.document


def one_refusal(source: str | Path | bytes) -> str:
    (item,) = all_of(source)
    assert isinstance(item, UnreadableReport), item
    assert "\n" not in str(item)
    return str(item)


def lines(*objects: object) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in objects)
