"""Stances: nouns and adjectives that ascribe a thought or wish: "opposition to", "the belief that", "is worried about"."""

from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import CLAUSES, VERBS, Range, Tree
from tacitus.lang.form_attitudes import AttitudeAdjective, AttitudeNoun, AttitudeWords
from tacitus.lang.form_speech import Takes
from tacitus.model import Hedge, SpeechKind

Holder = tuple[int, Range]  # the head of who holds it, and the words that stand for him there
NOUN = frozenset({"NOUN", "PROPN"})


class StanceReader:
    """Reads nouns and adjectives of mind, and says who holds what a word ascribes; made once a pack."""

    def __init__(self, words: SpeechLexicon, attitudes: AttitudeWords) -> None:
        """Index the words."""
        self.words = words
        self._speakers = SpeakerFinder(words)
        self._nouns: dict[str, list[AttitudeNoun]] = {}
        for noun in attitudes.noun:
            for word in noun.words:
                self._nouns.setdefault(word, []).append(noun)
        self._adjectives: dict[str, list[AttitudeAdjective]] = {}
        for adjective in attitudes.adjective:
            for word in adjective.words:
                self._adjectives.setdefault(word, []).append(adjective)
        self._holders = frozenset((*attitudes.holders, *words.names.own_voices))
        self._endings = attitudes.endings
        self._of, self._light = frozenset(attitudes.of), frozenset(attitudes.light)
        self.cues = frozenset(self._nouns) | frozenset(self._adjectives)

    def can_hold(self, tree: Tree, head: int) -> bool:
        """Whether a noun can hold a thought: who can speak, and people counted ("half", "two thirds", "those")."""
        token, lower = tree.tokens[head], tree.lowers[head]
        person = token.pos in NOUN and lower.endswith(self._endings)
        return person or lower in self._holders or token.pos == "NUM" or self._speakers.can_speak(tree, head)

    def holder_of(self, tree: Tree, verb: int) -> Holder | None:
        """The subject of a verb, own or shared, and the words for it there ("who")."""
        head = self._speakers.subject(tree, verb)
        token = tree.tokens[verb]
        if head is None and token.dep == "noun_clause" and tree.tokens[token.head].pos in NOUN | {"PRON", "DET"}:
            head = token.head  # "the first to endorse", "those opposing"
        if head is None or head == verb:
            return None
        return head, self._speakers.place_of(tree, verb, head) or tree.name_at(head)

    def read(self, tree: Tree, at: int) -> Found | None:
        """What a noun or adjective ascribes; None where it ascribes nothing."""
        token = tree.tokens[at]
        if token.pos in NOUN:
            for noun in self._nouns.get(tree.lowers[at], ()):
                one = self._noun(tree, at, noun)
                if one is not None:
                    return one
        elif token.pos in {"ADJ", "VERB"}:
            for adjective in self._adjectives.get(tree.lowers[at], ()):
                one = self._adjective(tree, at, adjective)
                if one is not None:
                    return one
        return None

    def _noun(self, tree: Tree, at: int, entry: AttitudeNoun) -> Found | None:
        start, holder = self._start(tree, at, entry.takes, entry.about), self._owner(tree, at, entry)
        if start is None or (holder is None and not entry.alone):
            return None
        inside = holder is not None and start <= holder[1][0]
        end = holder[1][0] - 2 if inside and holder is not None and holder[1][0] - 2 >= start else tree.right[at]
        return self._made(tree, f"attitude:{entry.name}", (at, start - 1), (start, max(start, end)), holder)

    def _adjective(self, tree: Tree, at: int, entry: AttitudeAdjective) -> Found | None:
        start, holder = self._start(tree, at, entry.takes, entry.about), self._bearer(tree, at)
        if start is None or holder is None or not self.can_hold(tree, holder[0]):
            return None
        return self._made(tree, f"attitude:{entry.name}", (at, start - 1), (start, tree.right[at]), holder)

    def _made(self, tree: Tree, rule: str, cue: Range, content: Range, holder: Holder | None) -> Found | None:
        whole, cue = tidy(tree, [content]), tree.trim(cue) or cue
        if not whole:
            return None
        return Found(
            rule=rule, kind=SpeechKind.MIND, hedge=Hedge.ASSERTED, cue=(cue[0], max(cue)), frame=cue, content=whole,
            speaker=tree.name_at(holder[0]) if holder else None, head=holder[0] if holder else None,
            place=holder[1] if holder else None,
        )  # fmt: skip

    def _start(self, tree: Tree, at: int, takes: tuple[Takes, ...], about: tuple[str, ...]) -> int | None:
        """The first token of the content behind a noun or adjective."""
        for kid in (k for k in tree.below[at] if k > at):
            token, first = tree.tokens[kid], tree.left[kid]
            if token.case in about:
                case = next((k for k in tree.children(kid, "case") if k < kid), first)
                return case + 1
            if tree.lowers[kid] in about and tree.right[kid] > kid:
                return kid + 1
            if token.dep not in {"noun_clause", "open_clause", "clause", "adverbial_clause", "relative_clause", *CLAUSES}:
                continue
            infinitive = tree.lowers[first] not in self.words.joints.that and any(
                tree.tokens[k].tag == "TO" for k in tree.children(kid, "auxiliary")
            )
            if infinitive:
                if Takes.ACTION in takes:
                    return first
                continue
            opened = tree.lowers[first] in self.words.joints.that
            bare = token.dep == "clause"
            if Takes.CLAUSE in takes and (opened or bare) and token.dep != "relative_clause":
                return first + opened
        return None

    def _owner(self, tree: Tree, at: int, entry: AttitudeNoun) -> Holder | None:
        """Who holds what a noun says: "the UNION's demand", "support AMONG teachers", "the council HAS a plan"."""
        for kid in tree.children(at, "possessive"):
            return kid, tree.name_at(kid)
        for kid in tree.below[at]:
            if tree.tokens[kid].case in self._of and tree.tokens[kid].case not in entry.about and self.can_hold(tree, kid):
                return kid, tree.name_at(kid)
        for kid in tree.children(at, "oblique"):
            for far in tree.children(kid, "oblique"):
                if (
                    tree.tokens[far].case in self._of - {"of"}
                    and tree.tokens[far].case not in entry.about
                    and self.can_hold(tree, far)
                ):
                    return far, tree.name_at(far)
        verb = tree.tokens[at].head
        if tree.tokens[at].dep in {"object", "oblique"} and tree.lowers[verb] in self._light and tree.tokens[verb].pos in VERBS:
            holder = self.holder_of(tree, verb)
            if holder is not None and self.can_hold(tree, holder[0]):
                return holder
        for kid in tree.children(at, "compound", "modifier"):
            if kid < at and (tree.lowers[kid] in self.words.speakers or (tree.tokens[kid].text[:1].isupper() and kid > 0)):
                return kid, (kid, kid)
        return None

    def _bearer(self, tree: Tree, at: int) -> Holder | None:
        """Who is what an adjective says: the subject of its "be", or the noun that it stands behind."""
        token = tree.tokens[at]
        if token.pos == "VERB" and token.dep != "noun_clause":
            return self.holder_of(tree, at)
        over = token.head
        if token.dep == "conjunct" and tree.tokens[over].pos == "ADJ":
            over = tree.tokens[over].head
        if tree.tokens[over].pos in VERBS:
            return self.holder_of(tree, over)
        behind = tree.tokens[over].pos in NOUN | {"PRON", "DET"} and over < at
        return (over, tree.name_at(over)) if behind else None
