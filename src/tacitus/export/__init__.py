"""9. export: a reading in the forms that people read.

plain_lines(reading)    one line a record, without colour or width: what golden tests compare
sheet_of(reading)       what a person should see of a reading, as words in rows
render(sheet, width)    the sheet for a terminal
why_of_reading(reading) why each field of each claim and event is what it is, for a program
incident_sheet(...)     what a person should see of an incident; render_incident draws it
"""

from tacitus.export.escape import visible
from tacitus.export.incident_sheet import IncidentSheet, incident_sheet, joined_words
from tacitus.export.incident_table import render_incident
from tacitus.export.plain import plain_lines
from tacitus.export.sheet import Row, Sheet, sheet_of
from tacitus.export.table import render
from tacitus.export.why import why_of_reading

__all__ = [
    "IncidentSheet", "Row", "Sheet", "incident_sheet", "joined_words", "plain_lines", "render", "render_incident", "sheet_of",
    "visible", "why_of_reading",
]  # fmt: skip
