"""Building: reports into a casebook, with what came of it told on stderr."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tacitus.casebook import Added, Casebook
from tacitus.cli.announcing import announce_gazetteer
from tacitus.cli.clock import utc_now
from tacitus.cli.progress import ReadingProgress
from tacitus.cli.read import Intake
from tacitus.cli.streams import complain
from tacitus.errors import UsageError
from tacitus.lang import load_pack
from tacitus.settings import Settings
from tacitus.store import open_store


def settings_of(
    published: datetime | None,
    publisher: str | None,
    language: str | None,
    register: Path | None,
    places: Path | None,
    *,
    learnt: bool,
) -> Settings:
    """The settings that the options of the call come to."""
    return Settings(
        published=published.date() if published else None,
        publisher=publisher,
        language=language,
        register=register,
        places=places,
        learnt=learnt,
    )


def rule_parameters(ranking: str | None) -> dict[str, str]:
    """What a rule needs, from the options of the call."""
    return {"ranking": ranking} if ranking is not None else {}


def add_files(
    casebook: str,
    files: Sequence[str],
    settings: Settings,
    *,
    rule: str | None,
    ranking: str | None,
    create: bool,
    reread: bool = False,
) -> int:
    """Read the files into the casebook, link and reconcile; the exit code.

    Raises:
        UsageError: there is nothing to add.
        UnknownName: there is no such rule, or no pack for the language.
        StoreError: the casebook is not there, is none of ours, or cannot be written.
    """
    if not files and not reread:
        raise UsageError("nothing to add; name a file, or - for standard input, or --reread")
    if settings.language is not None:
        load_pack(settings.language)
    announce_gazetteer()
    paths: list[Path | str] = [file if file == "-" else Path(file) for file in files]
    with open_store(casebook, create=create, write=True) as store, ReadingProgress(paths) as progress:
        book = Casebook(store, settings, clock=utc_now, rule=rule, parameters=rule_parameters(ranking))
        intake = Intake(files=paths, settings=settings, progress=progress)
        added = book.add(intake.arrivals(), lambda _: progress.count_report(), progress.count_linked)
        again = book.reread(lambda _: progress.count_report()) if reread else Added(0, ())
        counts = dict(store.status().counts)
    complain(_summary(added, again, counts))
    return intake.exit_code


def _summary(added: Added, again: Added, counts: dict[str, int]) -> str:
    parts = [f"{len(added.read):,} of {added.came:,} reports read"]
    if again.came:
        parts.append(f"{len(again.read):,} read again")
    if known := added.came - len(added.read):
        parts.append(f"{known:,} known already")
    reports, incidents = (counted(counts[table], word) for table, word in (("document", "report"), ("incident", "incident")))
    return f"{', '.join(parts)}; {reports} and {incidents} in the casebook"


def counted(number: int, word: str) -> str:
    """The number with the word, in the plural unless it is one: "13 reports"."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"
