"""Judging: the chain of judgements, in which a change, a loss or an insertion shows."""

import hashlib
import json
from datetime import UTC

from sqlalchemy import Connection, select

from tacitus.errors import BrokenChain, RecordError
from tacitus.model import Judgement
from tacitus.store.bulk import insert
from tacitus.store.joined import JUDGEMENT
from tacitus.store.outcomes import to_judgement
from tacitus.store.pieces import AnyRow

START = "0" * 64


def chain_hash(before: str, judgement: Judgement) -> str:
    """SHA-256 of the hash before and the judgement as JSON with sorted keys, ASCII only, its time in UTC."""
    said = {
        "id": judgement.id,
        "verdict": judgement.verdict.value,
        "about": list(judgement.about),
        "by": judgement.by,
        "at": judgement.at.astimezone(UTC).isoformat(),
        "reason": judgement.reason,
        "value": judgement.value,
    }
    canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(f"{before}{canonical}".encode("ascii")).hexdigest()


def add_judgement(connection: Connection, judgement: Judgement) -> str:
    """The hash of the judgement in the chain, at whose end it now stands unless it was there before."""
    kept = connection.execute(select(JUDGEMENT.c.hash).where(JUDGEMENT.c.id == judgement.id)).scalar()
    if kept is not None:
        return str(kept)
    last = connection.execute(select(JUDGEMENT.c.seq, JUDGEMENT.c.hash).order_by(JUDGEMENT.c.seq.desc()).limit(1)).first()
    seq, before = (last.seq, last.hash) if last else (0, START)
    own = chain_hash(before, judgement)
    row = {
        "seq": seq + 1, "id": judgement.id, "verdict": judgement.verdict.value, "about": list(judgement.about),
        "value": judgement.value, "by": judgement.by, "at": judgement.at, "reason": judgement.reason,
        "prev_hash": before, "hash": own,
    }  # fmt: skip
    insert(connection, JUDGEMENT, [row])
    return own


def all_judgements(connection: Connection) -> tuple[Judgement, ...]:
    """The judgements in the order of the chain."""
    return tuple(to_judgement(row) for row in connection.execute(select(JUDGEMENT).order_by(JUDGEMENT.c.seq)))


def last_hash(connection: Connection) -> str | None:
    """The hash of the last judgement; None without any."""
    return connection.execute(select(JUDGEMENT.c.hash).order_by(JUDGEMENT.c.seq.desc()).limit(1)).scalar()


def check_chain(connection: Connection, head: str | None) -> str | None:
    """The hash of the last judgement, if every one is what was judged and `head`, where given, is among them.

    Raises:
        BrokenChain: the place where the chain does not hold, and why.
    """
    before, at, met = START, 0, set()
    try:
        for row in connection.execute(select(JUDGEMENT).order_by(JUDGEMENT.c.seq)):
            at += 1
            before = _follows(row, at, before)
            met.add(before)
    except (ValueError, RecordError) as error:
        raise BrokenChain(max(at, 1), f"it is no judgement of ours: {error}") from error
    if head is not None and head not in met:
        raise BrokenChain(at + 1, f"the chain ends without the judgement of the hash {head}")
    return before if at else None


def _follows(row: AnyRow, at: int, before: str) -> str:
    """The hash of a row that stands at its place in the chain, and is what was judged."""
    if row.seq != at:
        raise BrokenChain(at, f"the next one is numbered {row.seq}")
    if row.prev_hash != before:
        raise BrokenChain(at, "it does not follow on the one before")
    if row.hash != chain_hash(before, to_judgement(row)):
        raise BrokenChain(at, "its content has another hash")
    return str(row.hash)
