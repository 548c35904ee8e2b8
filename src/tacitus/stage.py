"""3. stage: how rooms are joined. Readings in, readings out; a chain of stages is a stage."""

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tacitus.errors import PipelineError
from tacitus.model import Layer, Maker, Note, NoteCode, Reading

Run = Callable[[Iterable[Reading]], Iterator[Reading]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A step of reading.

    Attributes:
        name: room and file, "find.claims".
        needs: layers that earlier stages must have given.
        gives: layers that this stage may change; notes may always be added.
        maker: who made what it makes.
        run: readings in, readings out, in the same order.
    """

    name: str
    needs: frozenset[Layer]
    gives: frozenset[Layer]
    maker: Maker
    run: Run


def per_document(step: Callable[[Reading], Reading], *, needs: Iterable[Layer], gives: Iterable[Layer], maker: Maker) -> Stage:
    """A stage from a function of one reading.

    A step that raises on one document does not stop the others: that reading goes on unchanged with a note
    that holds the error, so nothing is lost in silence.
    """

    def run(readings: Iterable[Reading]) -> Iterator[Reading]:
        for reading in readings:
            try:
                done = step(reading)
            except Exception as error:  # the runner's duty: one odd report must not cost the others theirs
                place = traceback.extract_tb(error.__traceback__)[-1]
                message = f"{maker.name} failed: {type(error).__name__}: {error} ({place.name}, line {place.lineno})"
                note = Note(code=NoteCode.STAGE_FAILED, span=None, message=message, made_by=maker)
                done = replace(reading, notes=(*reading.notes, note))
            yield done

    return Stage(name=maker.name, needs=frozenset(needs), gives=frozenset(gives), maker=maker, run=run)


def chain(stages: Sequence[Stage], *, name: str, maker: Maker) -> Stage:
    """All stages one after the other, as one stage.

    Raises:
        PipelineError: a stage needs a layer that no earlier one gives.
    """
    given: set[Layer] = set()
    for stage in stages:
        missing = stage.needs - given
        if missing:
            raise PipelineError(stage.name, tuple(sorted(missing)))
        given |= stage.gives

    def run(readings: Iterable[Reading]) -> Iterator[Reading]:
        stream: Iterable[Reading] = readings
        for stage in stages:
            stream = stage.run(stream)
        yield from stream

    return Stage(name=name, needs=frozenset(), gives=frozenset(given), maker=maker, run=run)
