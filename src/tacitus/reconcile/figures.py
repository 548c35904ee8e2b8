"""Figures: every figure of an incident from the claims told of it, the quarrel left in sight.

told -> origins -> bodies -> restored origins -> checked parts -> cells -> drafts of values -> superseded
     -> bounds, rule, agreement
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from tacitus.model import Figure, FigureNote, Judgement, Measure, OriginKind, Standing, Status, Value, Verdict, content_id
from tacitus.reconcile.agree import CONTESTED, agreement_of, contested, denials
from tacitus.reconcile.cells import Cell, cells
from tacitus.reconcile.checks import check_parts, with_outliers, withdrawn, without_tenfold
from tacitus.reconcile.draft import Draft, least, most, names_a_number
from tacitus.reconcile.judged import by_record
from tacitus.reconcile.listing import listed
from tacitus.reconcile.origins import OriginFinder
from tacitus.reconcile.parties import about_enemy
from tacitus.reconcile.restore import restore
from tacitus.reconcile.rules import ABOUT_ENEMY, Parameters, in_force, rule_named
from tacitus.reconcile.said import Remark, Said
from tacitus.reconcile.same_body import same_body
from tacitus.reconcile.scope import open_scope
from tacitus.reconcile.supersede import supersede
from tacitus.reconcile.told import Told, in_order
from tacitus.reconcile.values import drafts_of
from tacitus.reconcile.wholes import Whole, wholes_of
from tacitus.world import Register, load_nameless

STATUS_ORDER = (None, *Status)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What all figures of an incident are made with."""

    incident: str
    rule: str
    parameters: Parameters
    register: Register
    picks: Mapping[str, Judgement]
    wholes: tuple[Whole, ...]
    remarks: tuple[Remark, ...]


def figures(
    told: Sequence[Told],
    *,
    register: Register,
    rule: str = "range_only",
    parameters: Parameters | None = None,
    judgements: Iterable[Judgement] = (),
    incident: str | None = None,
) -> tuple[Figure, ...]:
    """Every figure of one incident, in the order of measures and statuses; the same whatever the order of what is given.

    Args:
        told: the claims of all reports of the incident.
        register: who speaks and acts.
        rule: the name of the rule for the best figure.
        parameters: what the rule needs.
        judgements: decisions of persons about claims (reject) and figures (best).
        incident: its id, from which the ids of its figures are made; its documents where it has none.

    Raises:
        UnknownName: no rule has that name.
        UsageError: the rule needs a parameter that is not given.
    """
    given = dict(parameters or {})
    rule_named(rule, given)
    judgements = tuple(judgements)
    ordered = in_order(told)
    origins = OriginFinder(ordered, register, load_nameless())
    first = listed(ordered, origins, by_record(judgements, Verdict.REJECT))
    said: Sequence[Said]
    said, remarks = same_body(first, register, load_nameless())
    for step in (restore, check_parts, cells):
        said, more = step(said)
        remarks += more
    case = _Case(
        incident=incident or " ".join(sorted({one.document for one in ordered})),
        rule=rule,
        parameters=given,
        register=register,
        picks=by_record(judgements, Verdict.BEST),
        wholes=wholes_of(said),
        remarks=tuple(remarks),
    )
    groups: dict[Cell, list[Said]] = {}
    for one in said:
        groups.setdefault((one.measure, one.status, one.affiliation), []).append(one)
    return _contested([_figure(cell, groups[cell], case) for cell in sorted(groups, key=_rank)])


def _rank(cell: Cell) -> tuple[int, int, str]:
    return list(Measure).index(cell[0]), STATUS_ORDER.index(cell[1]), cell[2] or ""


def _figure(cell: Cell, said: Sequence[Said], case: _Case) -> Figure:
    """The figure of one cell."""
    measure, status, affiliation = cell
    drafts = withdrawn(drafts_of(said, case.wholes))
    drafts = with_outliers(supersede(without_tenfold(drafts), stock=measure.is_stock))
    whose = sorted({side for one in said if (side := one.told.claim.people.affiliation) is not None})
    values = tuple(sorted((_valued(draft, cell, case.register, whose) for draft in drafts), key=_when))
    notes = [remark.note for remark in case.remarks if (measure, status) in remark.cells]
    notes += _notes(values, said)
    notes += open_scope(values, case.wholes) if status is None else []
    low, high = _bounds(values)
    best = rule_named(case.rule, case.parameters)(values, case.parameters)
    id = content_id("figure", case.incident, measure, status, affiliation)
    pick = case.picks.get(id)
    if pick is not None and pick.value is not None:
        best = pick.value
        notes.append(FigureNote(code="picked", message=f"{pick.by} picked {best:,}: {pick.reason}"))
    if best is not None:
        low, high = min(best, low if low is not None else best), max(best, high if high is not None else best)
    standing = in_force(values)
    return Figure(
        id=id,
        measure=_shown_measure(measure, said),
        status=status,
        affiliation=affiliation,
        low=low,
        best=best,
        high=high,
        rule=case.rule,
        values=values,
        number_of_origins=len({value.origin.id for value in standing}),
        number_of_documents=len({document for value in values for document in value.documents}),
        agreement=agreement_of(values),
        parameters=tuple(sorted(case.parameters.items())),
        notes=tuple(sorted(set(notes), key=lambda note: (note.code, note.message, note.claims))),
    )


def _valued(draft: Draft, cell: Cell, register: Register, whose: Iterable[str]) -> Value:
    """The noun of a draft; a party's word on its enemy is flagged."""
    enemy = about_enemy(draft.origin.id, cell[1], cell[2], register, whose)
    return replace(draft, flags=(*draft.flags, ABOUT_ENEMY)).value() if enemy else draft.value()


def _when(value: Value) -> tuple[str, int, str, tuple[str, ...]]:
    return value.as_of.isoformat() if value.as_of else "", value.count.figure, value.origin.name or "", value.claims


def _shown_measure(measure: Measure, said: Iterable[Said]) -> Measure:
    """The measure that all its claims share ("executed"), else that of their family."""
    shared = {one.told.claim.measure for one in said}
    return shared.pop() if len(shared) == 1 else measure


def _bounds(values: Sequence[Value]) -> tuple[int | None, int | None]:
    """The smallest and the largest number in force; of named origins, and only where none has a name of the others.

    Words that name a bound and no number ("dozens", "several") bound the figure only where nobody gives a number.

    Source: record.md; Airwars methodology (min and max over sources); law 5.
    """
    standing = in_force(values) or [v for v in values if v.standing is Standing.CURRENT and not v.partial]
    exact = [v for v in standing if v.count.qualifier.value != "vague"]
    telling = exact or [v for v in standing if names_a_number(v.count)] or standing
    if not telling:
        return None, None
    open_above = not any(names_a_number(v.count) for v in telling)
    return min(least(v.count) for v in telling), None if open_above else max(most(v.count) for v in telling)


def _notes(values: Sequence[Value], said: Sequence[Said]) -> list[FigureNote]:
    """What the values themselves tell: nobody with a name, numbers denied, families instead of people."""
    notes = []
    if not in_force(values) and any(value.standing is Standing.CURRENT for value in values):
        notes.append(FigureNote(code="no_named_origin", message="no origin with a name gives a figure that stands"))
    for value in denials(values):
        message = f"{value.origin.name} denies {value.count.figure:,}"
        notes.append(FigureNote(code="denied", message=message, claims=value.claims))
    units = {one.told.claim.unit for one in said if one.stands}
    if len(units) == 1 and (unit := units.pop()).value in ("family", "household"):
        notes.append(FigureNote(code="unit", message=f"counted by {unit.value}"))
    if any(value.origin.kind is OriginKind.UNKNOWN for value in values):
        notes.append(FigureNote(code="nameless", message="speakers without a name are shown and corroborate nothing"))
    return notes


def _contested(found: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures; where the status of the counted is contested the minimum is 0 on both sides."""
    notes: dict[str, list[FigureNote]] = {}
    for measure in dict.fromkeys(figure.measure.family for figure in found):
        ours = [f for f in found if f.measure.family is measure and f.status in (Status.CIVILIAN, Status.COMBATANT)]
        sides = ([v for f in ours if f.status is side for v in f.values] for side in (Status.CIVILIAN, Status.COMBATANT))
        for note, values in contested(*sides):
            for figure in ours:
                touched = any(value in figure.values for value in values)
                told = note if touched or note.code != CONTESTED else replace(note, code="same_number")
                notes.setdefault(figure.id, []).append(told)
    return tuple(_with_notes(figure, notes.get(figure.id, [])) for figure in found)


def _with_notes(figure: Figure, notes: Sequence[FigureNote]) -> Figure:
    """The figure with further notes; its low is 0 where one says that the status of its people is contested."""
    low = 0 if any(note.code == CONTESTED for note in notes) else figure.low
    return replace(figure, low=low, notes=(*figure.notes, *notes))
