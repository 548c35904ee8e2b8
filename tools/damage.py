"""Damage: how many of the annotated broken words of a translation are marked, and what is marked beside them.

The folder holds `report.txt` and `gold.json`, whose `mt_damage` lists places with `start`, `end` and `text`. Such texts are
other people's and stay outside the project; where there is none, nothing is counted.
"""

import json
import sys
from pathlib import Path

import tacitus


def main(folder: Path) -> int:
    """Print the count and every mark that lies on no annotated place; the exit code."""
    text, gold = folder / "report.txt", folder / "gold.json"
    if not (text.is_file() and gold.is_file()):
        print(f"no annotated translation in {folder}")
        return 0
    places = json.loads(gold.read_text(encoding="utf-8"))["mt_damage"]
    reading = tacitus.read(text.read_text(encoding="utf-8"), language="en")
    hit: set[int] = set()
    false = []
    for mend in reading.mends:
        over = {i for i, place in enumerate(places) if place["start"] < mend.span.end and mend.span.start < place["end"]}
        hit |= over
        if not over:
            false.append(mend.span.words(reading.document.text))
    print(f"{len(hit)} of {len(places)} broken places marked, {len(false)} false marks {false or ''}".rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
