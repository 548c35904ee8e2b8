"""Speakers: who stands with a word of saying, by the relations of the sentence and by windows of words."""

from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.tree import NOUNS, STOPS, VERBS, Range, Tree
from tacitus.lang.tree import SUBJECTS

CARRIED = frozenset({"conjunct", "open_clause", "adverbial_clause", "preposition_clause", "clause", "parenthesis"})
BREAKS = STOPS | {",", "(", ")", "–", "—", "-", '"', "“", "”", "«", "»", "„"}
DASHES = frozenset({"–", "—", "-", "--"})
LONGEST_DATELINE = 12  # tokens
START = 4  # verbs up to which a subject is looked for
WIDEST_OFFICE = 14  # words of "the deputy head of the state emergency service in the Kharkiv region"
LONGEST_PERSON = 7  # tokens of "Abd al-Rahman al-Rashid"
WIDEST_NAME = 9  # words; a longer run before a word of saying is no name


class SpeakerFinder:
    """Finds the head of the noun phrase that speaks."""

    def __init__(self, words: SpeechLexicon) -> None:
        """Keep the words."""
        self.words = words
        self._relatives = frozenset(words.names.relatives)
        self._pronouns = frozenset((*words.names.persons, *words.names.bodies))
        self._whole = self._pronouns - self.words.determiners
        self._between = frozenset(words.joints.between) | frozenset(words.joints.negations)

    def subject(self, tree: Tree, verb: int, *, depth: int = START) -> int | None:
        """The head of the verb's subject, or of the verb's on which it hangs; for "who" the noun before."""
        own = self.own(tree, verb)
        token = tree.tokens[verb]
        office = self._office_before_name(tree, verb) if depth == START else None
        if office is not None:
            return office
        if not own and tree.children(verb, *SUBJECTS):
            words = self.before(tree, verb)
            return self.head_of(tree, words) if words else None
        aside = self.over_aside(tree, verb) if own and tree.lowers[verb - 1] == "," else None
        if aside is not None and aside[1] < min(own):
            return self.head_of(tree, aside)  # "Myanmar Now, an outlet, reported"
        if own:
            near = min(own, key=lambda kid: abs(kid - verb))
            if tree.lowers[near] in self._relatives:
                return token.head if token.dep == "relative_clause" else None
            return self._whom(tree, near, verb)
        if token.dep == "relative_clause":
            return None
        if token.dep == "noun_clause" and tree.lowers[verb] in self.words.gerunds:
            return token.head
        if depth == START and tree.lowers[verb] not in self.words.gerunds:
            aside = self.over_aside(tree, verb)
            if aside is not None:
                return self.head_of(tree, aside)
        if self.is_bare_subject(tree, verb):
            return token.head
        before = self._before_aside(tree, verb)
        if before is not None:
            return before
        if token.dep in CARRIED and depth:
            over = self._finite_over(tree, verb, self._verb_over(tree, verb))
            return self.subject(tree, over, depth=depth - 1) if over is not None else None
        return None

    def place_of(self, tree: Tree, verb: int, head: int) -> Range | None:
        """The pronoun that stands for the speaker at the verb ("the guards, WHO say"); None where his own words do."""
        own = [kid for kid in tree.children(verb, *SUBJECTS) if tree.lowers[kid] in self._relatives and kid != head]
        return (own[-1], own[-1]) if own else None

    def going_on(self, tree: Tree, verb: int, head: int | None) -> int | None:
        """Who speaks with "…, ADDING that": whoever is already speaking, where its own subject only stands in what he says."""
        gerund = tree.lowers[verb] in self.words.gerunds and tree.lowers[verb - 1] == ","
        joined = tree.tokens[verb].dep == "conjunct" and not self.own(tree, verb)
        if verb == 0 or not (gerund or joined):
            return head
        over = self._verb_over(tree, verb)
        while over is not None and tree.tokens[over].dep == "clause" and tree.lowers[tree.tokens[over].head] in self.words.verbs:
            over = tree.tokens[over].head
            own = [kid for kid in self.own(tree, over) if self.can_speak(tree, kid)]
            silent = head is None or not self.can_speak(tree, head) or bool(tree.children(head, "number", "passive_subject"))
            if own and (silent or tree.lowers[verb] in self.words.joints.further):
                return own[-1]
        return head

    def _before_aside(self, tree: Tree, verb: int) -> int | None:
        """The subject that the parser gave to an aside: of "Judge Bello, WRITING for the majority, said" Bello."""
        if verb == 0 or tree.lowers[verb - 1] != ",":
            return None
        for kid in (k for k in tree.children(verb, "adverbial_clause", "clause") if k < verb):
            for own in tree.children(kid, *SUBJECTS):
                ends = tree.name_at(own)[1]
                if ends < kid and tree.lowers[ends + 1] == "," and self.can_speak(tree, own):
                    return own
        return None

    def _whom(self, tree: Tree, subject: int, verb: int) -> int:
        """The noun that a subject stands for: of "One of them, a party of the north, claimed" the party."""
        if tree.tokens[subject].pos in VERBS and tree.children(subject, *SUBJECTS):
            return tree.children(subject, *SUBJECTS)[0]  # "the ministry run by the rebels counts", run taken for its verb
        for kid in tree.children(subject, "apposition"):
            own = tree.lowers[tree.left[kid] - 1] == "," and tree.right[kid] == verb - 1 and tree.has(subject, "number")
            if own and self.can_speak(tree, kid):
                return kid  # "two of them policemen, a source told"
        if tree.tokens[subject].pos == "NUM" or tree.lowers[subject] in self.words.determiners:
            named = [kid for kid in tree.children(subject, "apposition") if self.can_speak(tree, kid)]
            return named[0] if named else subject
        return subject

    def _finite_over(self, tree: Tree, verb: int, over: int | None) -> int | None:
        """The verb that a finite verb goes on with, not an infinitive before it: "RAN to win the seat and accused"."""
        finite = frozenset(self.words.joints.finite)
        if over is None or tree.tokens[verb].dep != "conjunct" or tree.tokens[verb].tag not in finite:
            return over
        if tree.tokens[over].tag in finite or (
            tree.children(over, *SUBJECTS, "auxiliary") and not self._is_infinitive(tree, over)
        ):
            return over
        return next((i for i in tree.above(over) if tree.tokens[i].tag in finite and tree.children(i, *SUBJECTS)), over)

    def _is_infinitive(self, tree: Tree, verb: int) -> bool:
        return any(tree.tokens[kid].pos == "PART" for kid in tree.children(verb, "auxiliary"))

    def _verb_over(self, tree: Tree, verb: int) -> int | None:
        """The verb on which another hangs, also through a preposition ("by saying") or a noun ("a speech, saying")."""
        for steps, over in enumerate(tree.above(verb)):
            if tree.tokens[over].pos in VERBS:
                return over
            if steps > 0 or tree.tokens[over].dep not in {"preposition", "case", "oblique", "object", "adverbial_clause"}:
                return None
        return None

    def is_bare_subject(self, tree: Tree, verb: int) -> bool:
        """Whether a finite verb was taken for a participle below its own subject ("The group boasted of ...")."""
        token = tree.tokens[verb]
        over = tree.tokens[token.head]
        near = token.head == verb - 1 or (tree.lowers[verb - 1] == "," and self.can_speak(tree, token.head))
        alone = token.dep == "noun_clause" and over.head == over.i and near
        return alone and not tree.children(verb, "agent") and tree.lowers[verb] not in self.words.gerunds

    def can_speak(self, tree: Tree, head: int) -> bool:
        """Whether the noun is a name, a pronoun for a person or body, or a noun for one."""
        token, lower = tree.tokens[head], tree.lowers[head]
        if token.pos == "PROPN" or lower in self._pronouns or lower in self.words.speakers:
            return True
        if lower in self._relatives:
            return False
        named = any(tree.tokens[kid].pos == "PROPN" for kid in tree.children(head, "apposition"))  # "its founder, Omar Said"
        office = token.pos == "NOUN" and lower in self.words.titles
        return named or office or token.lemma in self.words.speakers or (head > 0 and token.text[:1].isupper())

    def voice_of(self, tree: Tree, head: int) -> int:
        """Who speaks through a vehicle: of "a statement by the army" the army; the head itself where no other is named."""
        if tree.lowers[head] not in self.words.carriers:
            return head
        for kid in tree.children(head, "possessive", "oblique", "agent"):
            joined = tree.tokens[kid].dep == "possessive" or tree.tokens[kid].case in self.words.joints.of
            if joined and (self.can_speak(tree, kid) or tree.tokens[kid].dep == "possessive"):
                return kid
        for kid in tree.children(head, "compound") if tree.lowers[head] in self.words.names.vehicles else ():
            if tree.lowers[kid] in self.words.speakers:  # "an army statement"
                return kid
        released = self._released(tree, head)
        if released is not None:
            return released
        for kid in tree.children(head, "noun_clause"):
            for agent in tree.children(kid, "agent") if tree.lowers[kid] in self.words.publishing else ():
                return agent
        return head

    def _released(self, tree: Tree, head: int) -> int | None:
        """Who let a vehicle out: of "figures THAT THE ARMY RELEASED" the army; None where nobody did."""
        if head + 2 >= len(tree) or tree.lowers[head + 1] not in self._relatives:
            return None
        for i in range(head + 3, min(head + 2 + WIDEST_NAME, len(tree))):
            if tree.lowers[i] in self.words.publishing:
                name = self.head_of(tree, (head + 2, i - 1))
                return name if self.can_speak(tree, name) else None
        return None

    def before(self, tree: Tree, verb: int) -> Range | None:
        """The run of words right before a verb that can be its subject where nobody has parsed the sentence."""
        hi = verb - 1
        while hi >= 0 and tree.lowers[hi] in self._between:
            hi -= 1
        lo = hi
        while lo >= 0 and hi - lo < WIDEST_NAME and not self._breaks(tree, lo):
            lo -= 1
        while hi > lo + 1 and tree.tokens[hi].pos == "ADP":
            hi -= 1  # "police at first thought"
        return self._name(tree, lo + 1, hi)

    def over_aside(self, tree: Tree, verb: int) -> Range | None:
        """The name before an aside between commas: "OCHA, the UN's office, reported"."""
        if verb < 4 or tree.lowers[verb - 1] != ",":
            return None
        opens = next((i for i in range(verb - 2, 0, -1) if tree.lowers[i] == ","), None)
        if opens is None or any(tree.lowers[i] in BREAKS - {"-", "(", ")"} for i in range(opens + 1, verb - 1)):
            return None
        aside = tree.lowers[opens + 1]
        if (
            aside not in self.words.determiners
            and aside not in self._relatives
            and aside not in self.words.titles | self.words.citing
        ):
            return None
        hi = opens - 1
        lo = hi
        while lo >= 0 and hi - lo < WIDEST_NAME and not self._breaks(tree, lo):
            lo -= 1
        name = self._name(tree, lo + 1, hi)
        named = (
            name is not None
            and tree.tokens[lo + 1].pos != "ADP"
            and (tree.tokens[hi].text[:1].isupper() or tree.lowers[hi] in self.words.speakers)
        )
        return name if named else None

    def own(self, tree: Tree, verb: int) -> list[int]:
        """The verb's own subjects, less a place that the parser took from the line before the report."""
        own = tree.children(verb, *SUBJECTS)
        dateline = self._dateline(tree) if own else 0
        stray = bool(own) and max(own) < dateline < verb and DASHES.isdisjoint(tree.lowers[dateline + 1 : verb])
        return [] if stray else own

    def _dateline(self, tree: Tree) -> int:
        """The dash that ends the place and day before a report ("GOMA, May 4 — "); 0 where there is none."""
        for i in range(1, min(LONGEST_DATELINE, len(tree) - 1)):
            apart = tree.tokens[i - 1].end < tree.tokens[i].start
            if tree.lowers[i] in DASHES and apart:
                return i
            if tree.tokens[i].pos in VERBS or tree.tokens[i].pos == "DET":
                return 0
        return 0

    def _office_before_name(self, tree: Tree, verb: int) -> int | None:
        """The office of "the head of the region, Oleh Marchuk, wrote", wherever the parser hung it."""
        opens = verb - 2
        while opens > 0 and (tree.tokens[opens].pos == "PROPN" or tree.lowers[opens] == "-" or tree.lowers[opens + 1] == "-"):
            opens -= 1
        if tree.lowers[verb - 1] != "," or tree.lowers[opens] != "," or not 1 < verb - opens - 1 <= LONGEST_PERSON + 1:
            return None
        lo = opens - 1
        while lo >= 0 and opens - lo < WIDEST_OFFICE and not self._breaks(tree, lo):
            lo -= 1
        offices = (i for i in range(lo + 1, opens) if tree.lowers[i] in self.words.titles | self.words.speakers)
        first = tree.lowers[lo + 1]
        known = first in self.words.determiners or tree.tokens[lo + 1].text[:1].isupper()
        heads = [i for i in offices if tree.tokens[i].pos == "NOUN" and tree.tokens[i].dep not in {"compound", "possessive"}]
        return heads[0] if heads and known else None

    def after(self, tree: Tree, verb: int) -> Range | None:
        """The run of words right behind a verb that can be its subject ("said the mayor")."""
        hi = verb + 1
        while hi < len(tree) and hi - verb <= WIDEST_NAME and not self._breaks(tree, hi):
            hi += 1
        return self._name(tree, verb + 1, hi - 1)

    def _breaks(self, tree: Tree, at: int) -> bool:
        lower = tree.lowers[at]
        return lower in BREAKS or lower in self.words.joints.that or lower in self.words.joints.turns

    def _name(self, tree: Tree, lo: int, hi: int) -> Range | None:
        if lo > hi or tree.lowers[lo] in self._relatives:
            return None
        whole = {*self._whole, *self.words.speakers}
        if all(tree.lowers[i] in self.words.determiners - whole or not tree.lowers[i].isalpha() for i in range(lo, hi + 1)):
            return None  # "An estimated 300 people"
        texts = [tree.tokens[i].text for i in range(lo, hi + 1)]
        named = any(text[:1].isupper() for text in texts[1:]) or (texts[0][:1].isupper() and lo > 0)
        known = any(tree.lowers[i] in self.words.speakers or tree.lowers[i] in self._whole for i in range(lo, hi + 1))
        return (lo, hi) if named or known or tree.lowers[lo] in self.words.determiners else None

    def head_of(self, tree: Tree, words: Range) -> int:
        """The head of a run of words: by the parser, else the last noun-like word before a preposition."""
        lo, hi = words
        if tree.parsed:
            for i in range(lo, hi + 1):
                outside = not lo <= tree.tokens[i].head <= hi or tree.tokens[i].head == i
                if outside and tree.tokens[i].pos in NOUNS:
                    return i
        for i in range(lo, hi):
            if tree.lowers[i + 1] in self.words.joints.of or tree.lowers[i + 1] in {"(", ","}:
                return i
        return hi
