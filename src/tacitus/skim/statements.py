"""Statements: the voices of a sentence as acts of saying, what is said being the rest of the sentence."""

from collections.abc import Sequence

from tacitus.model import Sentence, Span, Speech, SpeechKind, Statement
from tacitus.skim.voices import Voice
from tacitus.skim.words import Word


def statements_of(sentence: Sentence, words: Sequence[Word], voices: Sequence[Voice]) -> list[Statement]:
    """A statement for each voice of a sentence that says anything.

    Args:
        sentence: the sentence.
        words: its words.
        voices: who speaks in it.
    """
    found = []
    for voice in voices:
        cue = Span(words[voice.first].start, words[voice.last].end)
        speaker = Span(words[voice.speaker[0]].start, words[voice.speaker[1]].end) if voice.speaker else None
        start, end = (min(cue.start, speaker.start), max(cue.end, speaker.end)) if speaker else (cue.start, cue.end)
        around = ((sentence.span.start, start), (end, sentence.span.end))
        content = tuple(Span(low, high) for low, high in around if high - low > 1)
        if not content:
            continue
        rule = "window:carried" if voice.carried else "window:voice"
        said = Statement(
            speaker=speaker, cue=cue, content=content, hands=voice.hands, kind=SpeechKind.SAY, hedge=voice.hedge,
            speech=Speech.INDIRECT, sentence=sentence.index, rule=rule,
        )  # fmt: skip
        found.append(said)
    return found
