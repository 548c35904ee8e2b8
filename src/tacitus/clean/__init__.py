"""4. clean: marks what is the report, where its sentences run and which are worth parsing; deletes nothing.

The stages in order: body, sentences, topic, parsing, mends.
"""

from tacitus.clean.body import body_stage
from tacitus.clean.gate import Gate, GateTerms
from tacitus.clean.mends import mends_stage
from tacitus.clean.parsing import parsing_stage
from tacitus.clean.sentences import SentenceBreaker, sentences_stage
from tacitus.clean.topic import TopicJudge, TopicVerdict, topic_stage

__all__ = [
    "Gate", "GateTerms", "SentenceBreaker", "TopicJudge", "TopicVerdict", "body_stage", "mends_stage", "parsing_stage",
    "sentences_stage", "topic_stage",
]  # fmt: skip
