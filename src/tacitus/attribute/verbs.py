"""Verbs of saying: "X said", "said X", "X put the toll at", "are said to be"."""

from dataclasses import replace

from tacitus.attribute.contents import ContentFinder
from tacitus.attribute.found import Found
from tacitus.attribute.lexicon import NEGATED, SpeechLexicon
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import NOUNS, VERBS, Range, Tree
from tacitus.attribute.windows import LONGEST_ASIDE, WindowReader
from tacitus.lang.form_speech import SpeechVerb, Takes
from tacitus.model import Hedge, SpeechKind

MISSED = frozenset({"conjunct", "root", "parenthesis", "adverbial_clause"})  # where a verb stands that lost its subject
ABSORBED = frozenset({"oblique", "noun_adverb", "adverb", "indirect_object", "particle", "agent"})


class VerbReader:
    """Reads every verb of saying of a sentence."""

    def __init__(self, words: SpeechLexicon, speakers: SpeakerFinder, contents: ContentFinder) -> None:
        """Keep the words."""
        self.words = words
        self.speakers = speakers
        self.contents = contents
        self.windows = WindowReader(words, speakers, contents)
        self._negations = frozenset((*words.joints.negations, *words.joints.unreal))
        self._between = frozenset(words.joints.between)

    def read(self, tree: Tree) -> list[Found]:
        """What each verb of saying says, in the order of the sentence."""
        found: list[Found] = []
        for at, lower in enumerate(tree.lowers):
            entries = self.words.verbs.get(lower, ())
            ones = (one for one in (self._read_one(tree, at, entry) for entry in entries) if one is not None)
            awaiting: Found | None = None
            for one in ones:
                if one.content:
                    found.append(one)
                    break
                awaiting = awaiting or one
            else:
                found += [awaiting] if awaiting is not None else []
        return found

    def _read_one(self, tree: Tree, at: int, entry: SpeechVerb) -> Found | None:
        token = tree.tokens[at]
        if tree.parsed and token.pos not in VERBS:
            return self.windows.read(tree, at, entry) if token.pos in {"ADJ", "NOUN"} and token.dep != "compound" else None
        if not tree.parsed:
            return self.windows.read(tree, at, entry)
        if self._is_passive(tree, at):
            return self._passive(tree, at, entry)
        missed = self._missed(tree, at)
        head = missed[1] if missed is not None else self.speakers.going_on(tree, at, self.speakers.subject(tree, at))
        if head is None:
            return self.windows.read(tree, at, entry) or self._before(tree, at, entry)
        if entry.weak and tree.lowers[at] in self.words.gerunds and tree.children(head, "number"):
            return None  # "3,000 fighters took part, judging by": whoever is counted does not judge
        head = self.speakers.voice_of(tree, head)
        if tree.lowers[head] in self.words.names.empty and tree.lowers[head] not in self.words.names.bodies:
            return None
        speaks = self.speakers.can_speak(tree, head) or self._is_whose(tree, at) or self._sets(tree, at, entry)
        speaks = speaks or (entry.personal and tree.tokens[head].pos in NOUNS and bool(tree.children(at, "clause")))
        if entry.weak and not speaks:
            return None
        return self._found(tree, at, entry, head, name=missed[0] if missed is not None else None)

    def _before(self, tree: Tree, at: int, entry: SpeechVerb) -> Found | None:
        """A subject that the parser missed: the words right before the verb ("Save the Children said")."""
        name = self.speakers.before(tree, at)
        if name is None or entry.weak or name[0] > 0 or tree.lowers[at] in self.words.gerunds:
            return None
        head = self.speakers.head_of(tree, name)
        found = self._found(tree, at, entry, head) if self.speakers.can_speak(tree, head) else None
        return replace(found, speaker=name, frame=(0, found.frame[1])) if found is not None else None

    def _missed(self, tree: Tree, at: int) -> tuple[Range, int] | None:
        """The speakers right before a verb which the parser took for those who are counted: "shot nine men, police said"."""
        if (
            tree.tokens[at].dep not in MISSED
            or tree.children(at, "marker")
            or self.speakers.own(tree, at)
            or tree.lowers[at] in self.words.gerunds
        ):
            return None
        name = self.speakers.before(tree, at)
        if name is None or name[1] != at - 1 or tree.tokens[at - 1].pos not in NOUNS:
            return None
        first = name
        if name[0] > 1 and tree.tokens[name[0] - 1].pos == "CCONJ":
            first = self.speakers.before(tree, name[0] - 1) or name
        head = self.speakers.head_of(tree, first)
        alone = first[0] > 0 and tree.lowers[first[0] - 1] in {",", ";"}
        return ((first[0], name[1]), head) if alone and self.speakers.can_speak(tree, head) else None

    def _is_whose(self, tree: Tree, at: int) -> bool:
        """Whether the subject is a pronoun that stands for people alone ("who")."""
        return any(tree.lowers[kid] == self.words.names.relatives[0] for kid in tree.children(at, "subject"))

    def _sets(self, tree: Tree, at: int, entry: SpeechVerb) -> bool:
        """Whether it sets a figure by name, as only a speaker does: "put the TOLL at 12"."""
        return bool(entry.frame) and any(tree.lowers[kid] in self.words.nouns for kid in tree.children(at, "object") if kid > at)

    def _is_passive(self, tree: Tree, at: int) -> bool:
        if tree.children(at, "passive_auxiliary", "passive_subject"):
            return True
        if tree.lowers[at] in self.words.gerunds:
            return False
        if self.speakers.is_bare_subject(tree, at):
            return False
        token = tree.tokens[at]
        if at == 0 and token.dep == "adverbial_clause" and tree.lowers[at] not in self.words.bare:
            return True  # "Asked about the raid, the minister ..."
        bare = not tree.children(at, "subject") and not tree.children(at, "auxiliary")
        return bare and (token.dep == "noun_clause" or bool(tree.children(at, "agent")))

    def _found(self, tree: Tree, at: int, entry: SpeechVerb, head: int, *, name: Range | None = None) -> Found | None:
        frame = self._frame(tree, at, entry, head)
        frame = (min(frame[0], name[0]), frame[1]) if name is not None else frame
        content = self.contents.beside(tree, at, entry) or self.contents.active(tree, at, entry, frame)
        awaits = not content and self._closes(tree, entry, frame)
        if not content and not awaits:
            return None
        hearers = tuple(k for k in tree.below[at] if self._carries(tree, k, entry, after=k > at))
        negated = self._is_negated(tree, at) or self._is_refused(tree, at)
        return Found(
            rule=f"verb:{entry.name}{NEGATED if negated else ''}",
            kind=SpeechKind.MIND if negated else entry.kind,
            hedge=self._hedge(tree, head, entry),
            cue=self._cue(tree, at),
            frame=frame,
            content=content,
            speaker=tree.name_at(head),
            head=head,
            outer=hearers,
            negated=negated,
            own=self.contents.own_mark(tree, at, content) if content else "",
            place=self.speakers.place_of(tree, at, head),
            awaits=awaits,
        )

    def _closes(self, tree: Tree, entry: SpeechVerb, frame: Range) -> bool:
        """Whether the sentence opens with the frame and what it says can only stand before: "“Why us?” Omar Said asked."."""
        return Takes.CLAUSE in entry.takes and frame[0] == 0 and self.contents.ends_clause(tree, frame[1])

    def _hedge(self, tree: Tree, head: int, entry: SpeechVerb) -> Hedge:
        """The entry's own, or that of the noun of saying which is its subject and belongs to nobody ("rumours say")."""
        noun = self.words.nouns.get(tree.lowers[head])
        known = tree.lowers[tree.name_at(head)[0]] in self.words.definite or any(
            tree.tokens[kid].pos == "PROPN" for kid in tree.children(head, "compound", "possessive", "oblique")
        )
        if noun is None or noun.unnamed is None or known or entry.hedge is not Hedge.ASSERTED:
            return entry.hedge
        return noun.unnamed

    def _carries(self, tree: Tree, kid: int, entry: SpeechVerb, *, after: bool) -> bool:
        """Whether it hears or carries the words: "told Reuters", "said through its agency"."""
        token = tree.tokens[kid]
        return (after and entry.hears and token.dep in {"object", "indirect_object"}) or token.case in self.words.relays.via

    def _is_negated(self, tree: Tree, at: int) -> bool:
        return (
            any(tree.lowers[kid] in self._negations for kid in tree.below[at] if kid < at or tree.tokens[kid].dep == "object")
            or (at > 0 and tree.lowers[at - 1] in self._negations)
            or (at > 1 and tree.tokens[at - 1].pos == "PART" and tree.lowers[at - 2] in self._negations)
        )

    def _is_refused(self, tree: Tree, at: int) -> bool:
        """Whether it hangs on a verb of refusing: "declined to say"."""
        token = tree.tokens[at]
        return token.dep == "open_clause" and tree.lowers[token.head] in self.words.joints.refusals

    def _cue(self, tree: Tree, at: int) -> Range:
        lo = at
        while lo > 0 and tree.tokens[lo - 1].head == at and tree.lowers[lo - 1] in self._between | self._negations:
            lo -= 1
        return lo, at

    def _frame(self, tree: Tree, at: int, entry: SpeechVerb, head: int) -> Range:
        """Speaker, verb, and what stands right behind: to whom, when, where."""
        lo, hi = self._cue(tree, at)
        if tree.tokens[head].head == at or tree.left[head] <= at:
            if head < at and tree.tokens[head].head == at:
                lo = min(lo, tree.left[head])
            elif head > at:
                hi = max(hi, self._name_end(tree, head))
        for kid in sorted(k for k in tree.below[at] if k > at):
            token = tree.tokens[kid]
            hears = entry.hears and token.dep == "object"
            close = tree.left[kid] == hi + 1 or self._is_enclosed(tree, hi + 1, kid)
            aside = token.dep in ABSORBED and token.case not in entry.about and token.case not in entry.frame
            if close and (hears or aside) and tree.right[kid] - hi <= LONGEST_ASIDE and tree.right[kid] > hi:
                hi = self._aside_end(tree, kid, entry)
        return lo, hi

    def _is_enclosed(self, tree: Tree, comma: int, kid: int) -> bool:
        """Whether an aside stands between two commas ("said, in a statement, that")."""
        ends = tree.right[kid] + 1
        return tree.left[kid] == comma + 1 and tree.lowers[comma] == "," and tree.lowers[ends : ends + 1] == [","]

    def _aside_end(self, tree: Tree, kid: int, entry: SpeechVerb) -> int:
        """The end of an aside, less what the parser hung on it: "said in a statement THAT", "spoke on television OF"."""
        for i in range(kid + 1, tree.right[kid] + 1):
            about = (
                tree.tokens[i].dep == "case" and tree.lowers[i] in entry.about and tree.tokens[tree.tokens[i].head].head == kid
            )
            if about or self.contents.opens_clause(tree, i):
                return i - 1
        return tree.right[kid]

    def _name_end(self, tree: Tree, head: int) -> int:
        end = tree.name_at(head)[1]
        for i in range(end + 1, tree.right[head] + 1):
            if tree.lowers[i] in {":", ";", "“", '"', "«"}:
                return i - 1
        return tree.right[head] if tree.right[head] - end <= LONGEST_ASIDE * 2 else end

    def _passive(self, tree: Tree, at: int, entry: SpeechVerb) -> Found | None:
        """Reads a passive: "was reported by X" has a speaker, "is said to be" has none."""
        agents = [kid for kid in tree.children(at, "agent") if tree.lowers[kid] not in self.words.days]
        if not agents and entry.passive is None:
            return None
        content = self.contents.passive(tree, at, entry)
        if not content:
            return None
        head = agents[0] if agents else None
        if head is not None and entry.weak and not self.speakers.can_speak(tree, head):
            return None
        negated = self._is_negated(tree, at) or self._is_refused(tree, at)
        return Found(
            rule=f"verb:{entry.name}{NEGATED if negated else ''}",
            kind=SpeechKind.MIND if negated else entry.kind,
            hedge=entry.hedge if head is not None or entry.passive is None else entry.passive,
            cue=self._cue(tree, at),
            frame=(self._cue(tree, at)[0], tree.right[head] if head is not None and head > at else at),
            content=content,
            speaker=tree.name_at(head) if head is not None else None,
            head=head,
            negated=negated,
            own=self.contents.own_mark(tree, at, content),
        )
