"""1. model: the nouns of the house, all frozen; every other room speaks in them."""

from tacitus.model.account import Account
from tacitus.model.actor import Actor, ActorKind, ActorMention, Naming
from tacitus.model.block import Block, BlockKind
from tacitus.model.claim import Claim
from tacitus.model.count import Count, Qualifier, say_count
from tacitus.model.document import Document, sha256_of
from tacitus.model.event import Event, EventActor, EventRole, EventType, Modality, Wording
from tacitus.model.figure import Agreement, Figure, FigureNote, Origin, OriginKind, Standing, Value
from tacitus.model.hedge import Hedge, Scope
from tacitus.model.ids import content_id
from tacitus.model.incident import Incident, Pair, Reason
from tacitus.model.judgement import Judgement, Verdict
from tacitus.model.lineage import Copy, CopyGroup, CopyKind, Lineage, Overlap, Passage
from tacitus.model.maker import Maker
from tacitus.model.measure import OF_THINGS, Measure, Unit
from tacitus.model.mend import IMPOSSIBLE, Mend, MendKind, Sign, Translation
from tacitus.model.note import Note, NoteCode
from tacitus.model.people import Demographic, People, Status
from tacitus.model.place import Place, kilometres
from tacitus.model.place_mention import OtherPlace, PlaceMention
from tacitus.model.quantity import Quantity, QuantityKind
from tacitus.model.reading import Layer, Reading, check_reading
from tacitus.model.sentence import Sentence, Token
from tacitus.model.source import Attribution, Basis, Hand, Source
from tacitus.model.span import Span, cover
from tacitus.model.statement import Speech, SpeechKind, Statement, told_by
from tacitus.model.when import DateBasis, DateMention, DatePrecision, When, news_since

__all__ = [
    "IMPOSSIBLE", "OF_THINGS", "Account", "Actor", "ActorKind", "ActorMention", "Agreement", "Attribution", "Basis", "Block",
    "BlockKind", "Claim", "Copy", "CopyGroup", "CopyKind", "Count", "DateBasis", "DateMention", "DatePrecision", "Demographic",
    "Document", "Event", "EventActor", "EventRole", "EventType", "Figure", "FigureNote", "Hand", "Hedge", "Incident",
    "Judgement", "Layer", "Lineage", "Maker", "Measure", "Mend", "MendKind", "Modality", "Naming", "Note", "NoteCode", "Origin",
    "OriginKind", "OtherPlace", "Overlap", "Pair", "Passage", "People", "Place", "PlaceMention", "Qualifier", "Quantity",
    "QuantityKind", "Reading", "Reason", "Scope", "Sentence", "Sign", "Source", "Span", "Speech", "SpeechKind", "Standing",
    "Statement", "Status", "Token", "Translation", "Unit", "Value", "Verdict", "When", "Wording", "check_reading", "content_id",
    "cover", "kilometres", "news_since", "say_count", "sha256_of", "told_by",
]  # fmt: skip
