"""Reading: why each claim and event of a report is what it is, for a program."""

from typing import Any

from tacitus.export.why.claims import explain_claim
from tacitus.export.why.events import explain_event
from tacitus.export.why.explanation import why_of
from tacitus.model import Reading


def why_of_reading(reading: Reading) -> dict[str, list[dict[str, Any]]]:
    """Id of a claim or event -> its explanations in plain dictionaries, field by field."""
    text = reading.document.text
    claims = {claim.id: [why_of(one, text) for one in explain_claim(claim, reading)] for claim in reading.claims}
    events = {event.id: [why_of(one, text) for one in explain_event(event, reading)] for event in reading.events}
    return events | claims
