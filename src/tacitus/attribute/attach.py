"""Attach: gives every claim its chain of hands and its hedge, and every telling of an event its hedge."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tacitus.attribute.carry import Reach, carry
from tacitus.attribute.hedges import HedgeReader, hedge_of, is_authorship, token_at, weakest
from tacitus.attribute.lexicon import NEGATED, SpeechLexicon, lexicon_of
from tacitus.attribute.relays import Credit, chain_of, find_credit
from tacitus.attribute.tree import Tree
from tacitus.lang import LanguagePack
from tacitus.model import (
    Attribution,
    Basis,
    BlockKind,
    Claim,
    Event,
    Hand,
    Hedge,
    Layer,
    Maker,
    Modality,
    Reading,
    Source,
    SpeechKind,
    Statement,
)
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

MAKER = Maker("attribute.attach", "1")
FIRMNESS = Maker("attribute.firmness", "1")
PAGE = "page"


def attach_stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    """A stage that gives CLAIMS again, each with its attribution and hedge.

    Args:
        pack: the language's pack.
        register: the sources that are known by name.
    """
    reader = AttachReader(pack, register)
    needs = (Layer.CLAIMS, Layer.STATEMENTS, Layer.SENTENCES, Layer.BLOCKS)
    return per_document(reader.read, needs=needs, gives=(Layer.CLAIMS,), maker=MAKER)


class AttachReader:
    """Attaches the statements of a report to its claims; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Index the pack's words."""
        self.words: SpeechLexicon = lexicon_of(pack, register)
        self._hedges = HedgeReader(pack.hedges, pack.speech.joints)

    def read(self, reading: Reading) -> Reading:
        """The reading, each claim with its chain and hedge; where nobody is said to say it, the outlet speaks.

        Source: record.md, "Claim": attribution and hedge.
        """
        if not reading.claims:
            return reading
        trees = {i: Tree(reading.sentences[i].tokens) for i in _sentences_wanted(reading)}
        reached = {}
        for claim in reading.claims:
            reach = self._reach(reading, claim)
            if reach is not None:
                reached[claim.id] = reach
        carried = carry(reading, reached, trees, frozenset(self.words.names.own_voices))
        credit = find_credit(reading, self.words.register)
        done = []
        for claim in reading.claims:
            reach = reached.get(claim.id) or carried.get(claim.id)
            hands = reach.hands if reach else ()
            if claim.id in carried:
                hands = tuple(replace(hand, basis=Basis.INFERRED) for hand in hands)
            said = [reach.hedge] if reach else []
            said += [self._hedges.around(claim, trees[claim.sentence]), self._doubted(reading, claim, trees)]
            chain = self._chain(reading, claim, hands, credit)
            done.append(replace(claim, attribution=Attribution(chain=chain), hedge=weakest(said)))
        return replace(reading, claims=tuple(without_denied_totals(done)))

    def _reach(self, reading: Reading, claim: Claim) -> Reach | None:
        """What the statements that hold the claim's number make of it; None where none does."""
        holding = [s for s in reading.statements if s.says(claim.number) and s.kind is not SpeechKind.MIND]
        if not holding:
            return None
        holding.sort(key=lambda s: (sum(part.end - part.start for part in s.content), -s.cue.start))
        own = [s for s in holding if is_authorship(s)]
        if own:
            rest = [s for s in holding if s not in own]
            hedge = hedge_of(rest) if own[0].rule.endswith("!deed") else Hedge.UNVERIFIED
            return Reach(hands=chain_of(rest), hedge=hedge)
        denial = next((i for i, s in enumerate(holding) if s.hedge is Hedge.DENIED), 0)
        nest = self._nest(holding[denial:])
        return Reach(hands=chain_of(nest), hedge=hedge_of(nest))

    def _nest(self, holding: list[Statement]) -> list[Statement]:
        """The innermost statement and, outwards, each that holds the word of saying of the one before.

        Whoever asks for something or condemns it does not pass on what others say of it.
        """
        nest: list[Statement] = []
        for one in holding:
            passes_on = one.kind is SpeechKind.SAY
            if not nest or (passes_on and one.says(nest[-1].cue)):
                nest.append(one)
        return nest

    def _doubted(self, reading: Reading, claim: Claim, trees: Mapping[int, Tree]) -> Hedge:
        """Whether one of the next sentences says that this could not be confirmed."""
        counted = {c.sentence for c in reading.claims}
        for later in (claim.sentence + 1, claim.sentence + 2):
            tree = trees.get(later)
            if tree is None or later in counted or self._hedges.doubt_at(tree) is None:
                continue
            near = later == claim.sentence + 1 or self._says_nothing(reading, later - 1)
            if self._hedges.leads_back(tree, 0, len(tree)) and (near or self._hedges.reaches_two(tree)):
                return Hedge.UNVERIFIED
        return Hedge.ASSERTED

    def _says_nothing(self, reading: Reading, sentence: int) -> bool:
        """Whether a sentence gives no number and only tells of silence ("Kyiv has not commented"): a doubt reaches over it."""
        silent = all(s.rule.endswith(NEGATED) for s in reading.statements if s.sentence == sentence)
        return silent and not any(token.pos == "NUM" for token in reading.sentences[sentence].tokens)

    def _chain(self, reading: Reading, claim: Claim, hands: tuple[Hand, ...], credit: Credit | None) -> tuple[Hand, ...]:
        """Speaker, relays, the agency of the whole report, the page; the page is not its own relay."""
        publisher = reading.document.publisher
        page = Hand(source=Source(PAGE, publisher), basis=Basis.PAGE)
        kept = [hand for at, hand in enumerate(hands) if at == 0 or not self._is_page(hand.source, publisher)]
        title = reading.blocks[reading.sentences[claim.sentence].block].kind is BlockKind.TITLE
        if credit is not None and not title and not self._is_page(credit.hand.source, publisher):
            kept += [credit.hand] if all(hand.source.id != credit.hand.source.id for hand in kept) else []
        return (*kept, page)

    def _is_page(self, source: Source, publisher: str | None) -> bool:
        if publisher is None:
            return False
        entry = self.words.register.lookup(publisher)
        return (entry is not None and entry.id == source.id) or (source.name or "").casefold() == publisher.casefold()


def without_denied_totals(claims: Sequence[Claim]) -> list[Claim]:
    """The claims in order, none that stands part of a figure that is denied elsewhere.

    Source: record.md law 4: what is denied is kept apart from what is asserted.
    """
    denied = {claim.id: claim.sentence for claim in claims if claim.hedge is Hedge.DENIED}
    return [
        replace(c, part_of=None) if c.part_of in denied and c.hedge is not Hedge.DENIED and c.sentence != denied[c.part_of] else c
        for c in claims
    ]


def firmness_stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    """A stage that gives EVENTS again, each telling with its hedge.

    Args:
        pack: the language's pack.
        register: the sources that are known by name.
    """
    reader = FirmnessReader(pack, register)
    needs = (Layer.EVENTS, Layer.STATEMENTS, Layer.SENTENCES)
    return per_document(reader.read, needs=needs, gives=(Layer.EVENTS,), maker=FIRMNESS)


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
            said = hedge_of(self._nest(reading, event))
            said = Hedge.ASSERTED if said is Hedge.DENIED else said  # a denial of a figure or of a part in it denies no event
            hedge = weakest([said, self._around(tree, event)])
            hedge = Hedge.DENIED if event.modality is Modality.DENIED else hedge
            done.append(replace(event, hedge=hedge))
        return replace(reading, events=tuple(done))

    def _nest(self, reading: Reading, event: Event) -> list[Statement]:
        """The innermost statement that tells the event, and those outwards that tell of that statement."""
        holding = [s for s in reading.statements if s.says(event.trigger) and s.kind is not SpeechKind.MIND]
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


def _sentences_wanted(reading: Reading) -> set[int]:
    here = {claim.sentence for claim in reading.claims}
    return {i + step for i in here for step in range(3) if i + step < len(reading.sentences)}
