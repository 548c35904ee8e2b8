"""Read: files in, one printed report after the other out, as they are read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tacitus.cli.announcing import announce_gazetteer
from tacitus.cli.output import printer_for
from tacitus.cli.progress import ReadingProgress
from tacitus.cli.streams import complain
from tacitus.errors import UnreadableReport
from tacitus.lang import is_light, load_light_pack, load_pack
from tacitus.model import NoteCode, Reading
from tacitus.pipeline import read_documents
from tacitus.read import Arrival, read_reports
from tacitus.settings import Settings
from tacitus.world import load_places, load_register, places_file


def read_files(
    files: Sequence[Path | str],
    *,
    published: date | None,
    publisher: str | None,
    language: str | None,
    register: Path | None,
    places: Path | None,
    form: str,
    learnt: bool = True,
    explain: bool = False,
) -> int:
    """Print every report of the files, in order; the exit code.

    A report that cannot be read gets a line on stderr, and the others are read.

    Raises:
        UnknownName: there is no such format, or no pack for the language.
        BadPack: the register of the caller's own has a fault.
        BadPlaces: the file of the caller's own places is not there, or none of ours.
    """
    printer = printer_for(form, explain=explain)
    if language is not None:
        load_light_pack(language) if is_light(language) else load_pack(language)
    load_register(register)
    added = places_file(places)
    announce_gazetteer()
    load_places(added)
    settings = Settings(
        publisher=publisher, published=published, language=language, register=register, places=places, learnt=learnt
    )
    with ReadingProgress(files) as progress:
        intake = Intake(files=files, settings=settings, progress=progress)
        for reading in read_documents(intake.arrivals(), settings.register, added, learnt=settings.learnt):
            with progress.aside():
                printer.write(reading)
            if failures := _failures(reading):
                with progress.aside(on_stderr=True):
                    complain(failures)
            progress.count_report()
        return intake.exit_code


@dataclass(kw_only=True)
class Intake:
    """The reports of all files as they come, and how the whole has gone so far."""

    files: Sequence[Path | str]
    settings: Settings
    progress: ReadingProgress
    exit_code: int = field(default=0, init=False)

    def arrivals(self) -> Iterator[Arrival]:
        """Every report that can be read; a line on stderr for each that cannot."""
        for file in self.files:
            self.progress.open(file)
            for item in read_reports(file, self.settings):
                if isinstance(item, UnreadableReport):
                    self.exit_code = item.exit_code
                    with self.progress.aside(on_stderr=True):
                        complain(str(item))
                else:
                    yield item
            self.progress.close()


def _failures(reading: Reading) -> str:
    """What a program that reads only claims would miss: the stages that failed on this report; empty where none did."""
    failed = [note.message for note in reading.notes if note.code is NoteCode.STAGE_FAILED]
    return f"{reading.document.id}: {'; '.join(failed)}; the rest of it was read" if failed else ""
