"""Ending: the one place where errors of the house, and those of the machine, become an exit code and one line."""

import errno
import os
import sys
import traceback
from collections.abc import Callable

from tacitus.cli.streams import complain
from tacitus.errors import TacitusError

INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it
PIPE_CLOSED = 141  # 128 + SIGPIPE
CANNOT_WRITE = 1
FAULT = 1


def ending(work: Callable[[], int], *, debug: bool) -> int:
    """The exit code of some work; whatever goes wrong in it is said in one line on stderr."""
    try:
        code = work()
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        complain("stopped")
        return INTERRUPTED
    except TacitusError as error:
        if debug:
            traceback.print_exc()
        complain(str(error))
        return error.exit_code
    except OSError as error:
        return _unwritable(error, debug=debug)
    except Exception as error:  # a fault of ours: still one line, and the way to all of it
        if debug:
            traceback.print_exc()
        complain(f"a fault of ours: {type(error).__name__}: {error}; --debug shows where; please report it")
        return FAULT


def _unwritable(error: OSError, *, debug: bool) -> int:
    """What to end with when the output cannot be written; silence where the reader of a pipe has had enough."""
    # what is left in the buffer would be tried again, and fail again with a traceback, when the process ends
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno == errno.EPIPE:
        return PIPE_CLOSED
    if debug:
        traceback.print_exc()
    complain(f"cannot write: {error.strerror or error}")
    return CANNOT_WRITE
