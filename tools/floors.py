"""Checks the corpora against their floors, and raises the floors after an improvement; a floor is never lowered.

python -m tools.floors                      checks, and prints what undercuts a floor
python -m tools.floors --raise              raises every floor to today's mark, and gives new corpora theirs
python -m tools.floors --raise --changed own_a
                                            the same, after the text or the gold of own_a was changed on purpose:
                                            its floors are set anew, and those that fall are printed for the diff
"""

import argparse
import sys

from tacitus.errors import TacitusError
from tacitus.score import Floors, read_floors, undercuts, with_raised, write_floors
from tests.corpus.folders import FLOORS, corpora, run_of

Marks = dict[tuple[str, str, str], float]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="up", action="store_true", help="raise the floors to today's marks")
    parser.add_argument("--changed", nargs="+", default=[], metavar="CORPUS", help="corpora whose floors are set anew")
    options = parser.parse_args()
    try:
        floors, run = read_floors(FLOORS), run_of(*corpora())
        if not options.up:
            wrong = undercuts(floors, run)
            print("\n".join(wrong) or "every floor holds")
            return 1 if wrong else 0
        raised = with_raised(floors, run, changed=options.changed)
    except TacitusError as error:
        print(f"floors: {error}", file=sys.stderr)
        return error.exit_code
    write_floors(raised, FLOORS)
    print("\n".join(moves(floors, raised)) or "every floor stays")
    return 0


def moves(before: Floors, now: Floors) -> list[str]:
    """Every floor that moved, in words."""
    old, new = flat(before), flat(now)
    return [f"{' '.join(key)}: {old.get(key, '-')} -> {value}" for key, value in new.items() if old.get(key) != value]


def flat(floors: Floors) -> Marks:
    """Every floor by corpus, language and mark."""
    return {
        (name, language, mark): value
        for name, corpus in floors.corpora.items()
        for language, level in corpus.languages.items()
        for mark, value in (level.floors | {"claims_on_negatives": level.claims_on_negatives}).items()
    }


if __name__ == "__main__":
    sys.exit(main())
