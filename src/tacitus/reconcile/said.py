"""Said: what one origin says in one claim, on its way to a value; and remarks that reach over figures."""

from dataclasses import dataclass
from datetime import date

from tacitus.model import Count, FigureNote, Measure, Origin, OriginKind, Status
from tacitus.reconcile.told import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A claim with the origin behind it and the figure to which it belongs.

    Attributes:
        told: the claim.
        origin: who stands behind it.
        voice: equal for what one origin says, and never for two origins.
        count: of the claim; of a total that is known to be an origin's by its parts alone, the sum of these.
        measure: the one under which it is counted.
        status: whose; None for all together.
        affiliation: to whom the counted belong, as far as told apart.
        day: for which it holds; dated: whether the words say so, else it is the day of the page.
        partial: it counts a part of what its figure counts.
        flags, out: what a person should look at; why it is left out, empty where it is not.
    """

    told: Told
    origin: Origin
    voice: str
    count: Count
    measure: Measure
    status: Status | None
    affiliation: str | None
    day: date | None
    dated: bool
    partial: bool = False
    flags: tuple[str, ...] = ()
    out: str = ""

    @property
    def number(self) -> int:
        """The number by which it is compared."""
        return self.count.figure

    @property
    def id(self) -> str:
        """The id of its claim."""
        return self.told.claim.id

    @property
    def named(self) -> bool:
        """Whether its origin has a name, and so can count."""
        return self.origin.kind is OriginKind.NAMED

    @property
    def stands(self) -> bool:
        """Whether it is put forward as a figure of the incident at all."""
        return not self.out


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A note that rests on claims of several figures, and the figures (measure and status) that it concerns."""

    note: FigureNote
    cells: frozenset[tuple[Measure, Status | None]]


def remark(code: str, message: str, about: tuple[Said, ...]) -> Remark:
    """A remark about claims, which concerns every figure that one of them belongs to."""
    note = FigureNote(code=code, message=message, claims=tuple(sorted({one.id for one in about})))
    return Remark(note=note, cells=frozenset((one.measure, one.status) for one in about))


def name_of(said: Said) -> str:
    """Who says it, in words."""
    return said.origin.name or said.told.publisher or "a page"


def on(day: date | None) -> str:
    """A day in words: "29 Jan"; "a day not known"."""
    return f"{day.day} {day:%b}" if day else "a day not known"
