"""0. errors: every exception of the house.

    TacitusError                        exit
      UsageError                          2    the call cannot be what you meant
        UnknownName(door, name, known)         names what exists
        MissingExtra(name, package)            names what to install
        PipelineError(stage, missing)          the stages do not fit
      InputError                          3    a file cannot be read
        UnreadableReport(path, reason)
        BadPack(path, reason)
        BadGold(path, reason)
        BadRun(path, reason)
        UnreadableGazetteer(path, reason)
        BadPlaces(path, reason, faults)
      RecordError                         4    a record breaks a law of the model
        BadSpan  BadCount  BadRecord
      StoreError                          4    a casebook cannot be opened, or does not take what it is given
        NotACasebook(where, reason)            no file or database of ours
        Unusable(where, reason)                the disk or the server does not serve
        WrongVersion(where, found, wanted)     its tables are older or newer than ours
        OldReading(document)                   a reading in a form of another version
        Busy(where)                            another writer holds it
        Outrun(seen, now)                      it has moved since it was asked
        Conflict(id)                           an id stands for something else
        BrokenChain(at, reason)                a judgement was changed, taken away or put between

Odd *text* is never an exception: it becomes a `Note` with its place.
"""


class TacitusError(Exception):
    """The root of the family; `exit_code` is what the command ends with."""

    exit_code = 1


class UsageError(TacitusError):
    """The call cannot be what you meant; the message says what to change."""

    exit_code = 2


class UnknownName(UsageError):
    """A name that nothing here answers to.

    Attributes:
        door: what kind of thing was asked for, "language".
        name: the name that was asked for.
        known: the names that exist; empty also where they are too many to be listed.
    """

    def __init__(self, door: str, name: str, known: tuple[str, ...] | None) -> None:
        """Say what was asked for and what exists; None where that is too much to be listed."""
        super().__init__(f"no {door} named {name!r}" + ("" if known is None else f"; there is: {', '.join(known) or 'none'}"))
        self.door = door
        self.name = name
        self.known = known or ()


class MissingExtra(UsageError):
    """A part that is not installed; `package` is what to install."""

    def __init__(self, name: str, package: str) -> None:
        """Say what is missing and what brings it."""
        super().__init__(f"{name} is not installed; install it with: pip install {package!r}")
        self.name = name
        self.package = package


class PipelineError(UsageError):
    """Stages in an order that cannot work: `stage` needs `missing`."""

    def __init__(self, stage: str, missing: tuple[str, ...]) -> None:
        """Name the stage and the layers that no earlier stage gives."""
        super().__init__(f"stage {stage!r} needs {', '.join(missing)}, which no earlier stage gives")
        self.stage = stage
        self.missing = missing


class InputError(TacitusError):
    """A file cannot be read."""

    exit_code = 3


class UnreadableReport(InputError):
    """A report that cannot be read: `path` says which (with a line, where it has lines), `reason` why."""

    def __init__(self, path: str, reason: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class BadPack(InputError):
    """A language pack or register with a fault: `path` says which file, `reason` which key."""

    def __init__(self, path: str, reason: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class BadGold(InputError):
    """Annotated reports with a fault: `path` says which file, `reason` which line and key."""

    def __init__(self, path: str, reason: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class BadRun(InputError):
    """A kept run, or floors made from one, that cannot be used: `path` says which file, `reason` why."""

    def __init__(self, path: str, reason: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class UnreadableGazetteer(InputError):
    """The file of the gazetteer cannot be written or read; the message says where it should lie."""

    def __init__(self, path: str, reason: str) -> None:
        """Say which file and why."""
        remedy = "give XDG_CACHE_HOME a folder that can be written, or delete the file"
        super().__init__(f"the gazetteer {path} cannot be used: {reason}; {remedy}")
        self.path = path
        self.reason = reason


class BadPlaces(InputError):
    """A file of places with a fault: `path` says which file, `reason` which line and column; `faults` all that was found."""

    def __init__(self, path: str, reason: str, faults: tuple[str, ...] = ()) -> None:
        """Name the file and what is wrong with it."""
        super().__init__("; ".join(f"{path}: {fault}" for fault in faults or (reason,)))
        self.path = path
        self.reason = reason
        self.faults = faults or (reason,)


class RecordError(TacitusError):
    """A record breaks a law of the model: a fault of ours, or of a file made elsewhere."""

    exit_code = 4


class BadSpan(RecordError):
    """A span that is no place in a text, or whose words are not its text."""


class BadCount(RecordError):
    """Bounds that no words can commit to: low above best, best above high, below zero."""


class BadRecord(RecordError):
    """A record whose parts do not fit together."""


class StoreError(TacitusError):
    """A casebook that cannot be opened, or does not take what it is given."""

    exit_code = 4


class NotACasebook(StoreError):
    """What stands at `where` is no casebook of ours; `reason` says what it is."""

    def __init__(self, where: str, reason: str) -> None:
        """Say where, and why not."""
        super().__init__(f"{where} is no casebook: {reason}")
        self.where = where
        self.reason = reason


class Unusable(StoreError):
    """The disk or the server does not serve: `reason` is what it says."""

    def __init__(self, where: str, reason: str) -> None:
        """Say where, and what the disk or the server says."""
        super().__init__(f"the casebook {where} cannot be used: {reason}")
        self.where = where
        self.reason = reason


class WrongVersion(StoreError):
    """Tables of another version than ours: `found` and `wanted` name both."""

    def __init__(self, where: str, found: str, wanted: str, remedy: str) -> None:
        """Say which versions, and what to do."""
        super().__init__(f"{where} has tables of version {found}, and this Tacitus works with version {wanted}; {remedy}")
        self.where = where
        self.found = found
        self.wanted = wanted


class OldReading(StoreError):
    """A reading kept by another version in a form that this one cannot read: `document` says whose, `extractor` who read it."""

    def __init__(self, document: str, extractor: str, reason: str) -> None:
        """Name the document and say what to do."""
        remedy = "it is to be made anew, so add the report again"
        super().__init__(f"the reading of {document}, made by {extractor}, cannot be read: {remedy} ({reason})")
        self.document = document
        self.extractor = extractor
        self.reason = reason


class Busy(StoreError):
    """Another writer holds the casebook for longer than we wait."""

    def __init__(self, where: str) -> None:
        """Say which casebook, and what to do."""
        super().__init__(f"{where} is being written by another run; nothing of this was kept, so try again when that has ended")
        self.where = where


class Outrun(StoreError):
    """The casebook has moved from revision `seen` to `now` while a change was worked out."""

    def __init__(self, seen: int, now: int) -> None:
        """Name both revisions."""
        was = f"revision {seen} is now {now}"
        super().__init__(f"the casebook was changed by another run meanwhile ({was}); nothing of this was kept, so try again")
        self.seen = seen
        self.now = now


class Conflict(StoreError):
    """An id that stands for something else already."""

    def __init__(self, id: str, reason: str) -> None:
        """Name the id and what it stands for."""
        super().__init__(f"the id {id} is taken: {reason}")
        self.id = id
        self.reason = reason


class BrokenChain(StoreError):
    """The chain of judgements is not what was judged: `at` is the place in the chain, from 1."""

    def __init__(self, at: int, reason: str) -> None:
        """Say where and how it is broken."""
        super().__init__(f"judgement {at} of the casebook is not what was judged: {reason}")
        self.at = at
        self.reason = reason
