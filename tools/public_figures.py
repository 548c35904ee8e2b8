"""Scores the product on the development halves of public benchmarks and keeps the figures for docs/accuracy.md.

python -m tools.public_figures FOLDER

FOLDER holds `score_public.py` and `dev/SET/`; it lies beside the project and not in it, because the texts are other people's.
"""

import json
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "docs" / "public-figures.json"
COMMAND = "{tacitus} read {{reports}} --format jsonl"
SHOWN = {
    "isaf": ("killed_positive_exact", "captured_positive_exact", "date_exact", "province", "group_named"),
    "gva": ("killed_exact", "killed_positive_exact", "injured_exact", "injured_positive_exact", "date_exact", "place_25"),
    "idmc": ("quantity_exact", "term", "unit", "together"),
    "muc4": ("number_f1", "effect_f1", "organisation_f1", "confidence_f1", "kind_f1", "pooled_f1"),
    "polnear": ("cue_overlap_f1", "source_overlap_f1", "content_overlap_f1", "linked_f1"),
    "case2021": ("acled_weighted_f1", "weighted_f1"),
    "event-location": ("place_right", "place_right_given_event", "none_right", "event_found"),
    "lgl": ("toponym_f1", "a_161", "recall_161"),
    "geovirus": ("toponym_f1", "a_161", "recall_161"),
}

HEAD = """
## Public benchmarks, development halves

Other people's texts, which are read for measuring only and of which nothing stands in the project. These halves may be read while
rules are written, so these are development figures too. Beside ours: the plain baseline and the best figure known, as the sets'
own pages give them (some on the whole set, some by systems that were trained on it). `make public` writes them anew.
"""


def figures_of(folder: Path, name: str) -> dict[str, Any] | None:
    """What the scorer prints of one set, as an object; None where it failed, with its last words on stderr."""
    command = COMMAND.format(tacitus=shlex.quote(str(Path(sys.executable).with_name("tacitus"))))
    call = [sys.executable, "score_public.py", f"dev/{name}", "--run", command, "--json"]
    done = subprocess.run(call, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{name}: {(done.stderr.strip() or done.stdout.strip()).splitlines()[-1]}", file=sys.stderr)
        return None
    printed: dict[str, Any] = json.loads(done.stdout)
    return printed


def kept_of(printed: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The figures that are shown of a set, each with its count, the plain baseline and the best that is known."""
    rows = {}
    for metric in SHOWN[name]:
        known = [one for one in printed["known"] if one["metric"] == metric]
        rows[metric] = {
            "value": printed["figures"][metric]["value"],
            "n": printed["figures"][metric]["n"],
            "baseline": max((one["value"] for one in known if one["kind"] == "plain baseline"), default=None),
            "best": max((one["value"] for one in known if one["kind"] not in ("plain baseline", "ceiling")), default=None),
        }
    return {"reports": printed["reports"], "figures": rows}


def section() -> Iterator[tuple[str, ...]]:
    """The rows of the page: set, metric, ours, count, baseline, best; none where no figures are kept."""
    if not KEPT.is_file():
        return
    for name, one in json.loads(KEPT.read_text(encoding="utf-8")).items():
        for metric, row in one["figures"].items():
            yield name, metric, f"{row['value']:.3f}", str(row["n"]), *(_share(row[key]) for key in ("baseline", "best"))


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def main(folder: Path) -> None:
    """Score every set that is there and keep the figures.

    Raises:
        SystemExit: at the end, where the scorer failed on a set; the others are kept.
    """
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else {}
    failed: list[str] = []
    for name in SHOWN:
        if (folder / "dev" / name).is_dir():
            print(f"{name} ...", file=sys.stderr, flush=True)
            printed = figures_of(folder, name)
            if printed is None:
                failed.append(name)
                continue
            kept[name] = kept_of(printed, name)
            KEPT.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    if failed:
        sys.exit(f"not scored, the figures kept before stay: {', '.join(failed)}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "score_public.py").is_file():
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve())
