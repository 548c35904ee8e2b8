"""Draft: a value in the making: all that one origin says of one number in one figure."""

from dataclasses import dataclass
from datetime import date

from tacitus.model import Count, Demographic, Origin, Qualifier, Standing, Value
from tacitus.reconcile.said import Said
from tacitus.reconcile.wholes import ids_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One value before it is known whether it stands.

    Attributes:
        said: the claims behind it, in order.
        first, last: the first and the last day for which it is given; None where no day is known.
        dated: whether the words of the claim of the last day say it.
        reason: why it does not stand; empty where it does.
    """

    origin: Origin
    voice: str
    count: Count
    said: tuple[Said, ...]
    first: date | None
    last: date | None
    dated: bool
    partial: bool = False
    standing: Standing = Standing.CURRENT
    flags: tuple[str, ...] = ()
    reason: str = ""

    @property
    def number(self) -> int:
        """The number by which it is compared."""
        return self.count.figure

    @property
    def rivals(self) -> bool:
        """Whether it stands for its origin beside those of others."""
        return self.standing is Standing.CURRENT and not self.partial

    @property
    def demographic(self) -> tuple[Demographic, ...]:
        """Whom it counts by age and sex, where all its claims say so."""
        sets = [frozenset(one.told.claim.people.demographic) for one in self.said]
        return tuple(sorted(frozenset.intersection(*sets)))

    def value(self) -> Value:
        """The noun."""
        day = self.first if self.standing is Standing.SUPERSEDED else self.last
        return Value(
            origin=self.origin,
            count=self.count,
            as_of=day,
            claims=ids_of(self.said),
            documents=tuple(sorted({one.told.document for one in self.said})),
            demographic=self.demographic,
            partial=self.partial,
            standing=self.standing,
            flags=tuple(sorted(set(self.flags))),
            reason=self.reason,
        )


def least(count: Count) -> int:
    """The smallest number that the words commit to, inclusive; where they name none, the number that they name."""
    if count.low is not None:
        return count.low + 1 if count.qualifier is Qualifier.MORE_THAN else count.low
    return most(count) if count.qualifier is Qualifier.LESS_THAN else count.figure


def most(count: Count) -> int:
    """The largest number that the words commit to, inclusive; where they name none, the number that they name."""
    if count.high is not None:
        return max(count.high - 1, 0) if count.qualifier is Qualifier.LESS_THAN else count.high
    return max(least(count), count.figure)


def names_a_number(count: Count) -> bool:
    """Whether the words name a number at all: "dozens" names a bound, "several" none."""
    return not (count.qualifier is Qualifier.VAGUE and count.best is None and count.high is None)


def leaves_room_for(count: Count, number: int) -> bool:
    """Whether a looser count says nothing against a number: "more than 100" and "hundreds" leave room for 102."""
    loose = {Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.UP_TO, Qualifier.LESS_THAN, Qualifier.BETWEEN, Qualifier.VAGUE}
    if count.qualifier not in loose:
        return False
    above = count.low is None or least(count) <= number
    return above and (count.high is None or number <= most(count))
