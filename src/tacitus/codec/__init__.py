"""3. codec: records to JSON and back.

Two forms, for two readers:

    encode_line(reading)      what the command prints, one JSON object a report: an interface (docs/output.md)
    encode_reading(reading)   everything, for a store of ours; decode_reading gives the same reading back
"""

from tacitus.codec.encode import decode_reading, encode_line, encode_object, encode_reading
from tacitus.codec.printed import to_printed
from tacitus.codec.printed_figure import figure_to_printed, origin_to_printed
from tacitus.codec.printed_incident import incident_to_printed

__all__ = [
    "decode_reading", "encode_line", "encode_object", "encode_reading", "figure_to_printed", "incident_to_printed",
    "origin_to_printed", "to_printed",
]  # fmt: skip
