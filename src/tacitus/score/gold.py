"""Gold: reads a folder of annotated reports and checks it, so that no score rests on a slip of the pen."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from tacitus.errors import BadGold
from tacitus.model import Measure
from tacitus.score.form import GoldClaim, GoldDistractor, GoldEvent, GoldLine, GoldReport, GoldSource
from tacitus.score.names import Spellings, spellings_of

FILES = ("reports.jsonl", "gold.jsonl", "sources.json")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """One report and what stands in it.

    Attributes:
        language: BCP 47.
        claims: the true claims, optional ones too.
    """

    report: GoldReport
    language: str
    is_conflict: bool
    claims: tuple[GoldClaim, ...]
    distractors: tuple[GoldDistractor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A gold folder.

    Attributes:
        name: of the folder.
        digest: SHA-256 of its three files, so that figures say of which text they are.
        reports: what stands in each report, by its id, in the order of reports.jsonl.
        names: the ways each source is written, by its id.
    """

    name: str
    folder: Path
    digest: str
    reports: dict[str, Annotated]
    names: dict[str, tuple[Spellings, ...]]


def load_gold(folder: Path) -> Gold:
    """The gold of a folder, checked.

    Raises:
        BadGold: a file is missing or is not in the form; a key is unknown; a quote does not stand at its place; an id stands
            twice or leads nowhere. The message names file, line and key.
    """
    raw = {name: _bytes(folder / name) for name in FILES}
    digest = hashlib.sha256(b"\0".join(raw.values())).hexdigest()
    names = _names(folder / "sources.json", raw["sources.json"])
    reports = _reports(folder / "reports.jsonl", raw["reports.jsonl"])
    annotated = _annotated(folder / "gold.jsonl", raw["gold.jsonl"], reports, names)
    resolved = folder.resolve()
    return Gold(name=resolved.name, folder=folder, digest=digest, reports=annotated, names=names)


def gold_folders(folder: Path) -> tuple[Path, ...]:
    """The folder itself where it is gold, else the gold folders in it by name, so that many can be named at once.

    Raises:
        BadGold: it is no gold folder and holds none.
    """
    inside = () if (folder / FILES[1]).exists() or not folder.is_dir() else tuple(sorted(folder.iterdir()))
    found = tuple(path for path in inside if all((path / name).exists() for name in FILES))
    if inside and not found:
        raise BadGold(str(folder), f"holds no gold; a gold folder holds {', '.join(FILES)}")
    return found or (folder,)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadGold(str(path), f"{error.strerror or error}; a gold folder holds {', '.join(FILES)}") from error


def _json(path: Path, where: str, raw: bytes) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadGold(str(path), f"{where}not JSON: {error}") from error


def _lines(path: Path, raw: bytes) -> Iterator[tuple[int, object]]:
    """Each line that is not empty, with its number."""
    for number, line in enumerate(raw.split(b"\n"), 1):
        if line.strip():
            yield number, _json(path, f"line {number}: ", line)


def _read(path: Path, where: str, value: object, form: type[T]) -> T:
    """A value in its form; `where` goes before the key in the message."""
    try:
        return msgspec.convert(value, form)
    except msgspec.ValidationError as error:
        raise BadGold(str(path), f"{where}: {str(error).replace('`$.', '`')}") from error


def _names(path: Path, raw: bytes) -> dict[str, tuple[Spellings, ...]]:
    names: dict[str, tuple[Spellings, ...]] = {}
    rows = _json(path, "", raw)
    for number, row in enumerate(_read(path, "the whole", rows, list[Any]), 1):
        source = _read(path, f"source {number}", row, GoldSource)
        if source.id in names:
            raise BadGold(str(path), f"source {number}: id {source.id!r} stands twice")
        names[source.id] = tuple(words for name in (source.id, source.name, *source.aliases) for words in spellings_of(name))
    return names


def _reports(path: Path, raw: bytes) -> dict[str, GoldReport]:
    reports: dict[str, GoldReport] = {}
    for number, value in _lines(path, raw):
        report = _read(path, f"line {number}", value, GoldReport)
        if report.id in reports:
            raise BadGold(str(path), f"line {number}: id {report.id!r} stands twice")
        reports[report.id] = report
    return reports


def _annotated(
    path: Path, raw: bytes, reports: dict[str, GoldReport], names: dict[str, tuple[Spellings, ...]]
) -> dict[str, Annotated]:
    done: dict[str, Annotated] = {}
    for number, value in _lines(path, raw):
        line = _read(path, f"line {number}", value, GoldLine)
        where = f"line {number} ({line.id})"
        if line.id not in reports or line.id in done:
            problem = "stands twice" if line.id in done else "is no report of reports.jsonl"
            raise BadGold(str(path), f"line {number}: id {line.id!r} {problem}")
        report = reports[line.id]
        if line.language != report.language:
            raise BadGold(str(path), f"{where}, language: {line.language!r} here, {report.language!r} in reports.jsonl")
        checker = Checker(path=path, where=where, text=report.text, names=names)
        done[line.id] = checker.read(line, report)
    missing = [name for name in reports if name not in done]
    if missing:
        raise BadGold(str(path), f"no line for {', '.join(missing)}")
    return {name: done[name] for name in reports}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checker:
    """Reads the annotations of one line; every complaint names the line."""

    path: Path
    where: str
    text: str
    names: dict[str, tuple[Spellings, ...]]

    def read(self, line: GoldLine, report: GoldReport) -> Annotated:
        """The line as annotations of its report.

        Raises:
            BadGold: something in it is wrong.
        """
        claims = tuple(self._one(row, f"claims[{i}]", GoldClaim) for i, row in enumerate(line.claims))
        distractors = tuple(self._one(row, f"distractors[{i}]", GoldDistractor) for i, row in enumerate(line.distractors))
        for i, row in enumerate(line.events):
            self._one(row, f"events[{i}]", GoldEvent)
        for distractor in distractors:
            self._hold_place("distractor", distractor)
        known = [claim.id for claim in claims]
        for claim in claims:
            self._hold_place(f"claim {claim.id}", claim)
            if known.count(claim.id) > 1:
                self._complain(f"claim {claim.id}, id", "stands twice")
            self._hold_words(claim)
            self._hold_links(claim, known)
        return Annotated(
            report=report, language=line.language, is_conflict=line.is_conflict, claims=claims, distractors=distractors
        )

    def _one(self, row: dict[str, Any], key: str, form: type[T]) -> T:
        name = f" {row['id']}" if isinstance(row.get("id"), str) else ""
        return _read(self.path, f"{self.where}, {key}{name}", row, form)

    def _complain(self, key: str, problem: str) -> None:
        raise BadGold(str(self.path), f"{self.where}, {key}: {problem}")

    def _hold_place(self, key: str, marked: GoldClaim | GoldDistractor) -> None:
        """Source: record.md law 1: text[start:end] == quote."""
        start, end = marked.start, marked.end
        if not 0 <= start < end <= len(self.text):
            self._complain(f"{key}, start, end", f"{start}, {end} is no place in a text of {len(self.text)} code points")
        if self.text[start:end] != marked.quote:
            self._complain(f"{key}, quote", f"{marked.quote!r} is not text[{start}:{end}], which is {self.text[start:end]!r}")

    def _hold_words(self, claim: GoldClaim) -> None:
        if claim.optional:
            return
        if claim.measure not in set(Measure):
            self._complain(f"claim {claim.id}, measure", f"{claim.measure!r} is no measure of the record")
        said = [n for n in claim.count.bounds if n is not None]
        if not said or said != sorted(said):
            self._complain(f"claim {claim.id}, count", "want at least one of low <= best <= high")

    def _hold_links(self, claim: GoldClaim, known: list[str]) -> None:
        links = {"part_of": (claim.part_of,), "repeats": (claim.repeats,), "part_of_alt": claim.part_of_alt}
        for key, targets in links.items():
            for target in targets:
                if target is not None and (target not in known or target == claim.id):
                    self._complain(f"claim {claim.id}, {key}", f"{target!r} is no other claim of this report")
        said = claim.attribution
        if not said.chain:
            self._complain(f"claim {claim.id}, attribution.chain", "is empty; its last hand is the page")
        hands = {
            "speaker": [said.speaker.id] if said.speaker else [],
            "chain": [hand.id for hand in said.chain[:-1]],
            "speaker_alt": [who for who in said.speaker_alt if who is not None],
            "chain_alt": [who for chain in said.chain_alt for who in chain],
        }
        for key, ids in hands.items():
            for who in ids:
                if who not in self.names:
                    self._complain(f"claim {claim.id}, attribution.{key}", f"{who!r} is no source of sources.json")
