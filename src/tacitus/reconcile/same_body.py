"""Same body: speakers of whom other reports of the incident tell which body they are, or speak for; always marked.

    "Marta Silva" here, "Marta Silva, a director of the Relief Office" in another report
    "the army" here, and one army of the register among those who speak of the incident

Source: record.md law 8.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.model import FigureNote
from tacitus.reconcile.said import Remark, Said, name_of
from tacitus.reconcile.wholes import ids_of
from tacitus.world import Nameless, Register


def same_body(said: Sequence[Said], register: Register, nameless: Nameless) -> tuple[tuple[Said, ...], list[Remark]]:
    """What is said, each body under one voice as far as it can be known, and a remark on each that was not named by its page."""
    known = {one.voice: one for one in said if one.named and one.origin.id in register.sources.entries}
    persons: dict[str, set[str]] = {}
    for one in said:
        if one.told.body is not None and (speaker := _speaker(one)) is not None and one.voice in known:
            persons.setdefault(speaker, set()).add(one.voice)
    firsts = {one.voice: one for one in reversed(said)}
    done: list[Said] = []
    remarks: list[Remark] = []
    for one in said:
        voices = _voices(one, persons, known, register, nameless)
        if not voices:
            done.append(one)
            continue
        evidence = [firsts[voice] for voice in sorted(voices)]  # one claim of a body is enough to say that it speaks
        body = known[next(iter(voices))].origin if len(voices) == 1 else None
        whose = f"counted as {body.name}" if body else "which of several bodies that is stays open"
        message = f"{name_of(one)}: {whose}, of whom other reports of the incident tell"
        note = FigureNote(code="body_elsewhere", message=message, claims=ids_of((one, *evidence)))
        remarks.append(Remark(note=note, cells=frozenset({(one.measure, one.status)})))
        changed = replace(one, origin=replace(body, external=True), voice=f"named {body.id}") if body else one
        done.append(replace(changed, flags=(*one.flags, "body_elsewhere")) if body else one)
    return tuple(done), remarks


def _voices(said: Said, persons: dict[str, set[str]], known: dict[str, Said], register: Register, nameless: Nameless) -> set[str]:
    """The voices of the bodies that this speaker may be, as other reports tell; none where the page itself says who speaks."""
    if not said.named or said.voice in known:
        return set()
    of_person = persons.get(_speaker(said) or "")
    if of_person:
        return of_person
    kind = nameless.body_kind(said.origin.name or "")
    actors = register.actors.entries
    return {
        voice for voice, one in known.items() if (actor := actors.get(one.origin.id or "")) is not None and actor.kind is kind
    }


def _speaker(said: Said) -> str | None:
    speaker = said.told.claim.attribution.speaker if said.told.claim.attribution else None
    return speaker.source.id if speaker is not None else None
