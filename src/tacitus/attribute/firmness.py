"""Firmness: how firmly each event is told, by those who say it and by the words around it."""

from dataclasses import replace

from tacitus.attribute.hedges import HedgeReader, hedge_of, is_authorship, token_at, weakest
from tacitus.attribute.lexicon import SpeechLexicon, lexicon_of
from tacitus.attribute.tree import Tree
from tacitus.lang import LanguagePack
from tacitus.lang.form_speech import SpeechKind
from tacitus.model import Event, Hedge, Layer, Maker, Modality, Reading, Statement
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

MAKER = Maker("attribute.firmness", "1")


def firmness_stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    """A stage that gives EVENTS again, each telling with its hedge.

    Args:
        pack: the language's pack.
        register: the sources that are known by name.
    """
    reader = FirmnessReader(pack, register)
    needs = (Layer.EVENTS, Layer.STATEMENTS, Layer.SENTENCES)
    return per_document(reader.read, needs=needs, gives=(Layer.EVENTS,), maker=MAKER)


class FirmnessReader:
    """Reads how firmly events are told; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Index the pack's words."""
        self.words: SpeechLexicon = lexicon_of(pack, register)
        self.hedges = HedgeReader(pack.hedges, pack.speech.joints)

    def read(self, reading: Reading) -> Reading:
        """The reading, each telling of an event with its hedge; what is denied is no fact.

        Source: record.md law 4: denied and unverified are kept apart from asserted; a denial of authorship denies no event.
        """
        trees: dict[int, Tree] = {}
        done = []
        for event in reading.events:
            tree = trees.get(event.sentence) or trees.setdefault(event.sentence, Tree(reading.sentences[event.sentence].tokens))
            hedge = weakest([hedge_of(self._nest(reading, event)), self._around(tree, event)])
            modality = Modality.DENIED if hedge is Hedge.DENIED and event.modality is Modality.ACTUAL else event.modality
            hedge = Hedge.DENIED if modality is Modality.DENIED else hedge
            done.append(replace(event, hedge=hedge, modality=modality))
        return replace(reading, events=tuple(done))

    def _nest(self, reading: Reading, event: Event) -> list[Statement]:
        """The innermost statement that tells the event, and those outwards that tell of that statement."""
        holding = [s for s in reading.statements if s.says(event.trigger) and self.words.kind_of(s.rule) is not SpeechKind.MIND]
        holding.sort(key=lambda s: (sum(part.end - part.start for part in s.content), -s.cue.start))
        nest: list[Statement] = []
        for one in holding:
            if not is_authorship(one) and (not nest or one.says(nest[-1].cue)):
                nest.append(one)
        return nest

    def _around(self, tree: Tree, event: Event) -> Hedge:
        """The hedge of the words around the trigger in its own sentence: "reportedly", "could not be confirmed"."""
        at = token_at(tree, event.trigger)
        return self.hedges.around_word(tree, at) if at is not None else Hedge.ASSERTED
