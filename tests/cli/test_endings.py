"""Whatever goes wrong within the work of a command becomes one line and an exit code."""

from collections.abc import Callable

import pytest

from tacitus.cli.ending import ending
from tacitus.errors import BadCount, BadPack, MissingExtra, PipelineError, TacitusError, UnknownName


def failing(error: BaseException) -> Callable[[], int]:
    """Work that fails with an error."""

    def work() -> int:
        raise error

    return work


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (UnknownName("format", "xml", ("table",)), 2, "no format named 'xml'; there is: table"),
        (MissingExtra("fr_core_news_md", "tacitus[fr]"), 2, "install it with"),
        (PipelineError("find.claims", ("sentences",)), 2, "needs sentences"),
        (BadPack("lang/en/people.toml", "no such key"), 3, "lang/en/people.toml: no such key"),
        (BadCount("low 5, best 4"), 4, "low 5, best 4"),
        (TacitusError("something else"), 1, "something else"),
        (KeyboardInterrupt(), 130, "stopped"),
        (ZeroDivisionError("oh"), 1, "a fault of ours: ZeroDivisionError: oh; --debug shows where"),
    ],
)
@pytest.mark.parametrize("debug", [False, True])
def test_an_error_is_one_line(
    error: BaseException, code: int, says: str, debug: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ending(failing(error), debug=debug) == code
    err = capsys.readouterr().err
    assert says in err
    assert ("Traceback" in err) is (debug and not isinstance(error, KeyboardInterrupt))
    if not debug:
        assert err.count("\n") == 1


def test_work_that_goes_well_ends_as_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending(lambda: 3, debug=False) == 3
    assert capsys.readouterr().err == ""
