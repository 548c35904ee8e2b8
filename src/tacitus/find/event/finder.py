"""Finder: every telling of an event in a report, as an event of its own; which tellings are one is said later."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.event.classes import ClassReader
from tacitus.find.event.kinds import Found, KindReader
from tacitus.find.event.signs import Sign, SignReader
from tacitus.find.event.standing import StandingReader
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Claim, Event, EventType, Layer, Maker, Measure, Reading, Scope, Sentence, Span, Wording, content_id
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

MAKER = Maker("find.event", "1")
NEAR_VERB = 7  # tokens between a noun and the verb that says that it happened
HAPPENING = frozenset({"subject", "passive_subject"})
MARKS = frozenset({",", ";", ":", "(", ")"})
MOST_AT_ONCE = 20  # a report may tell of 15 blasts in one night, hardly of more


def events_stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    """The stage that gives an event for every word of a report about conflict that tells one."""
    finder = EventFinder(pack, register)
    return per_document(
        finder.read,
        needs=(Layer.SENTENCES, Layer.CLAIMS, Layer.ABOUT_CONFLICT, Layer.ONLY_DISPLACEMENT),
        gives=(Layer.EVENTS,),
        maker=MAKER,
    )


class EventFinder:
    """Finds the tellings of events in one report; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.classes = ClassReader(pack, register)
        self.signs = SignReader(pack.events)
        self.kinds = KindReader(pack.events)
        self.light = frozenset(pack.events.light_verbs)
        self.happening = frozenset(pack.events.happening_verbs)
        self.groups = frozenset(pack.events.group_words)
        self.standing = StandingReader(pack.events, pack.measures)

    def read(self, reading: Reading) -> Reading:
        """The reading with its events in the order of the text; without any where the report is not about conflict."""
        if reading.about_conflict is False:
            return reading
        found = [event for sentence in reading.sentences for event in self.events(reading, sentence)]
        if reading.only_displacement:
            found = [event for event in found if event.type is EventType.DISPLACEMENT]
        return replace(reading, events=tuple(found))

    def events(self, reading: Reading, sentence: Sentence) -> list[Event]:
        """The events that one sentence tells, in order."""
        if not any(self.signs.has_word(token) for token in sentence.tokens):
            return []
        tree = Tree(sentence.tokens)
        sorts = self.classes.sorts(tree)
        signs = self.signs.read(tree, sorts)
        weapons = self.kinds.weapons(tree) if signs else ()
        made = []
        for sign in signs:
            own = self.kinds.owned(tree, weapons, signs, sign)
            if self._is_held(reading, tree, sign) or self._is_of_a_war(reading, tree, sign) or _is_tallied(tree, sign):
                continue
            kind, why = self.kinds.type_of(tree, sorts, sign, own)
            extent = self._extent(tree, sign, signs)
            made.append(self._event(reading, sentence, tree, (sign, extent), (kind, why, own)))
        return made

    def _extent(self, tree: Tree, sign: Sign, signs: Sequence[Sign]) -> tuple[int, int]:
        """The first and the last token of the trigger: a verb that only says that the noun happened goes with it.

        It may stand before ("launched a string of attacks") or behind ("the attack occurred").
        """
        at = sign.head
        if tree.dep(at) == "oblique" and tree.tokens[tree.head(at)].lemma in self.groups:
            at = tree.head(at)
        head, role = tree.head(at), tree.dep(at)
        first, last = min(head, sign.first), max(head, sign.last)
        verb = tree.tokens[head].lemma
        light = role == "object" and verb in self.light and head < sign.first
        happening = role in HAPPENING and verb in self.happening and head > sign.last
        other = any(first <= one.head <= last for one in signs if one is not sign)
        marked = any(token.text in MARKS for token in tree.tokens[first : last + 1])
        near = last - first - (sign.last - sign.first) <= NEAR_VERB
        return (first, last) if near and not other and not marked and (light or happening) else (sign.first, sign.last)

    def _is_held(self, reading: Reading, tree: Tree, sign: Sign) -> bool:
        """Whether the words tell of people held at a time, which is no arrest."""
        anchored = _anchored(reading, tree, sign)
        return sign.rule.type is EventType.ARRESTS and any(claim.measure is Measure.DETAINED for claim in anchored)

    def _is_of_a_war(self, reading: Reading, tree: Tree, sign: Sign) -> bool:
        """Whether a word only says what was counted over a whole war or several years, which is no single event."""
        anchored = _anchored(reading, tree, sign)
        if anchored:
            harm = sign.rule.wording is Wording.HARM or tree.tokens[sign.head].pos in VERBAL
            return harm and all(claim.scope is Scope.BACKGROUND for claim in anchored)
        within = Span(tree.tokens[0].start, tree.tokens[-1].end)
        beside = [claim for claim in reading.claims if within.covers(claim.number)]
        cause = tree.dep(sign.head) == "oblique"  # "have died in the fighting since then"
        return cause and bool(beside) and all(claim.scope is Scope.BACKGROUND for claim in beside)

    def _event(
        self,
        reading: Reading,
        sentence: Sentence,
        tree: Tree,
        told: tuple[Sign, tuple[int, int]],
        kind: tuple[EventType, tuple[str, ...], tuple[Found, ...]],
    ) -> Event:
        document = reading.document
        tokens = tree.tokens
        sign, (first, last) = told
        trigger = Span(tokens[first].start, tokens[last].end)
        words = sentence.span.words(document.text)
        modality, word = self.standing.read(tree, sign.head, words, document.published)
        weapons = tuple(Span(tokens[start].start, tokens[end].end) for start, end, _ in kind[2])
        return Event(
            id=content_id("event", document.sha256, document.id, trigger.start, trigger.end),
            type=kind[0],
            trigger=trigger,
            quote=trigger.words(document.text),
            sentence=sentence.index,
            made_by=MAKER,
            why=(*kind[1], f"{modality.value}:{word}") if word else kind[1],
            wording=sign.rule.wording,
            weapons=weapons,
            modality=modality,
        )


def _anchored(reading: Reading, tree: Tree, sign: Sign) -> list[Claim]:
    """The claims whose measure the words of a sign say."""
    trigger = Span(tree.tokens[sign.first].start, tree.tokens[sign.last].end)
    return [claim for claim in reading.claims if claim.anchor is not None and claim.anchor.overlaps(trigger)]


def _is_tallied(tree: Tree, sign: Sign) -> bool:
    """Whether a noun is counted by so high a number that it is a tally over time: "the 700 assassinations of the year"."""
    numbers = (tree.tokens[c].text.replace(",", "") for c in tree.children(sign.head, "number"))
    return any(number.isdecimal() and int(number) > MOST_AT_ONCE for number in numbers)
