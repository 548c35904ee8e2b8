"""Why each field of a record is what it is: the rules in words, the words of the text, and what was not chosen."""

from tacitus.export.why.claims import explain_claim
from tacitus.export.why.events import explain_event
from tacitus.export.why.explanation import Explanation, line_of
from tacitus.export.why.reading import why_of_reading
from tacitus.export.why.rules import rule_words

__all__ = ["Explanation", "explain_claim", "explain_event", "line_of", "rule_words", "why_of_reading"]
