"""Story: a figure in words, the quarrel and the history in one sentence."""

from collections.abc import Sequence

from tacitus.model import Count, Figure, Origin, OriginKind, Qualifier, Standing, Value
from tacitus.reconcile.rules import in_force
from tacitus.reconcile.said import on
from tacitus.world import Register, is_acronym

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
OPEN = frozenset({"contested_status", "scope_open", "denied"})  # notes on what the range alone does not show
WORDS = {
    Qualifier.ABOUT: "about", Qualifier.NEARLY: "nearly", Qualifier.AT_LEAST: "at least", Qualifier.MORE_THAN: "more than",
    Qualifier.UP_TO: "up to", Qualifier.LESS_THAN: "fewer than",
}  # fmt: skip


def story(figure: Figure, register: Register) -> str:
    """The figure in words: "killed: 12 (SOHR, 2 May) to 15 (UN, 3 May), two origins in nine documents; superseded: SOHR 9".

    Values that stand for nobody with a name are told behind, and what is left out with its reason.
    """
    said = [_range(figure, register), _counted(figure)]
    parts = [", ".join(part for part in said if part)]
    if figure.best is not None:
        parts.append(f"best {figure.best:,} ({figure.rule.replace('_', ' ')})")
    parts += _lists(figure, register)
    parts += [note.message for note in figure.notes if note.code in OPEN]
    return f"{_head(figure)}: " + "; ".join(parts)


def _head(figure: Figure) -> str:
    """What is counted, and of whom."""
    words = [figure.measure.value, figure.status.value if figure.status else ""]
    whose = f" of {figure.affiliation}" if figure.affiliation else ""
    unit = next((f" ({note.message})" for note in figure.notes if note.code == "unit"), "")
    return " ".join(word.replace("_", " ") for word in words if word) + whose + unit


def _range(figure: Figure, register: Register) -> str:
    """The lowest and the highest value in force, each with who says it and when."""
    standing = sorted(in_force(figure.values), key=lambda value: (value.count.figure, value.as_of is None, value.as_of))
    if not standing:
        return "no origin with a name"
    ends = [standing[0]] if len(standing) == 1 else [standing[0], standing[-1]]
    return " to ".join(f"{say(end.count)} ({short_name(end.origin, register)}, {on(end.as_of)})" for end in ends)


def _counted(figure: Figure) -> str:
    n, m = figure.number_of_origins, figure.number_of_documents
    return f"{_number(n)} origin{'s' if n != 1 else ''} in {_number(m)} document{'s' if m != 1 else ''}"


def _lists(figure: Figure, register: Register) -> list[str]:
    """What does not count, by why it does not."""
    values = figure.values
    gone = [value for value in values if value.standing is Standing.SUPERSEDED]
    out = [value for value in values if value.standing is Standing.EXCLUDED]
    rest = [value for value in values if value.standing is Standing.CURRENT]
    shown = [value for value in rest if value.origin.kind is not OriginKind.NAMED and not value.partial]
    parts = [value for value in rest if value.partial]
    lists = (("superseded", gone), ("shown, not counted", shown), ("parts", parts))
    told = [f"{words}: {_by_origin(some, register)}" for words, some in lists if some]
    return told + [f"left out: {short_name(value.origin, register)} {say(value.count)} ({value.reason})" for value in out]


def _by_origin(values: Sequence[Value], register: Register) -> str:
    """Values by origin, each origin's in order: "SOHR 25, 102; SDF 27"."""
    told: dict[str, list[str]] = {}
    for value in values:
        told.setdefault(short_name(value.origin, register), []).append(say(value.count))
    return ", ".join(f"{name} {', '.join(dict.fromkeys(numbers))}" for name, numbers in told.items())


def short_name(origin: Origin, register: Register) -> str:
    """The acronym by which the field knows an origin, else its name; "the page" where the page speaks."""
    entry = register.sources.entries.get(origin.id) if origin.id else None
    names = entry.names() if entry is not None else ()
    return next((name for name in names if is_acronym(name)), None) or origin.name or "the page"


def say(count: Count) -> str:
    """A count in words: "at least 495", "20 to 30"."""
    if count.qualifier in WORDS:
        return f"{WORDS[count.qualifier]} {count.figure:,}"
    if count.low is not None and count.high is not None and count.low != count.high:
        return f"{count.low:,} to {count.high:,}"
    return f"{count.figure:,}" if count.best is not None else f"{count.figure:,} or more"


def _number(n: int) -> str:
    return NUMBERS[n] if n < len(NUMBERS) else f"{n:,}"
