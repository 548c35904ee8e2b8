"""3. read: files and pages into documents; after this the text never changes.

for item in read_reports("reports.jsonl", Settings()):
    an `Arrival` (the document and notes on its reading) or an `UnreadableReport` that says which and why
"""

from tacitus.read.arrival import Arrival, document_from_text
from tacitus.read.formats import read_reports

__all__ = ["Arrival", "document_from_text", "read_reports"]
