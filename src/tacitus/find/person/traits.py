"""Traits: what a mention of one person says that tells it from other persons: name, age, sex, child or grown, suspect.

A name is kept to tell two persons apart and goes no further. Source: record.md law 10: people are counted, never profiled.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tacitus.find.draft import Draft
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import Tree
from tacitus.model import Measure, QuantityKind, Sentence, Status, Token
from tacitus.world import SourceRegister

LONGEST = 4
OLDEST = 110
AGE_CLOSERS = frozenset({",", ".", ")", ";", ":", "-", "–", "—", "--"})
AGE_OPENERS = frozenset({",", "(", "-", "–", "—", "--"})
SHOUTED = 4  # letters of a word in capitals that is no name but a headline's
AGE = re.compile(r"(\d{1,3})\s*-\s*(\w+)\s*-\s*old")
DECADE = re.compile(r"\b([1-9]0)\s?s\b")  # "in her 60s"
SET_APART = frozenset({Status.SECURITY_FORCES, Status.AID_OR_MEDICAL, Status.JOURNALIST, Status.PEACEKEEPER, Status.DETAINEE})
CALLING = frozenset({QuantityKind.CARDINAL, QuantityKind.INDEFINITE, QuantityKind.DEFINITE})
SINGULAR = "NN"
MALE, FEMALE = "male", "female"
CHILD, GROWN = "child", "grown"
ANYBODYS = ""  # kin of nobody who is told: "a father", "his" left out in a headline
BOUND = 18  # years from which on somebody is grown


class NameReader:
    """Tells names of persons from names of places and bodies; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Keep the words that stand before names, and those that stand in other names."""
        self.register = register
        self.not_names = frozenset(pack.persons.not_names)
        self.titles = frozenset(pack.persons.titles) | frozenset(pack.speech.names.titles)
        self.old = frozenset(pack.persons.old_words)
        self.units = pack.persons.age_units
        self.people = frozenset(n for group in pack.people.people for n in group.nouns) | frozenset(pack.people.persons)

    def of_report(self, sentences: Iterable[Sentence]) -> frozenset[str]:
        """The parts of all names of persons in the report, in lower case: a later mention may use one part alone."""
        parts: set[str] = set()
        for sentence in sentences:
            if sentence.tokens and not _is_title(sentence.tokens):
                for first, last in _runs(sentence.tokens):
                    first = self._bare(sentence.tokens, first, last)
                    if self._is_clean(sentence.tokens, first, last) and (
                        first < last or self.age(sentence.tokens, first, last) is not None
                    ):
                        parts.update(sentence.tokens[i].lower for i in (first, last) if len(sentence.tokens[i].text) > 2)
        return frozenset(parts)

    def name(self, tree: Tree, node: int, known: frozenset[str]) -> tuple[int, int] | None:
        """First and last token of the personal name that ends at `node`; None where it is none, or not known to be one."""
        tokens = tree.tokens
        if tokens[node].pos != "PROPN" or not tokens[node].text[:1].isupper():
            return None
        first = node
        while first > 0 and node - first < LONGEST and tokens[first - 1].pos == "PROPN" and tokens[first - 1].text[:1].isupper():
            first -= 1
        last = node
        while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN" and tokens[last + 1].head == node:
            last += 1  # "Jr."
        titled = first > 0 and (tokens[first - 1].lower.strip(".") in self.titles or self._is_called(tree, first, last))
        bare = self._bare(tokens, first, last)
        titled = titled or bare > first
        if not self._is_clean(tokens, bare, last):
            return None
        certain = titled or self.age(tokens, bare, last) is not None or bare < last or tokens[last].lower in known
        return (bare, last) if certain else None

    def age(self, tokens: Sequence[Token], first: int, last: int) -> int | None:
        """The age told of the person of a phrase: "24-year-old Rahimi", "Rahimi, 24,"; None where none is."""
        for i in range(max(0, first - 5), last + 1):
            aged = tokens[i].lower in self.old and i >= 4 and tokens[i - 1].text == "-" and tokens[i - 4].text[:1].isdigit()
            if aged and all(t.pos != "ADP" for t in tokens[i + 1 : first]):
                years = _number(tokens[i - 4].text)
                return years // self.units.get(tokens[i - 2].lower, 1) if years is not None else None
        if last + 2 < len(tokens) and tokens[last + 1].text in AGE_OPENERS and tokens[last + 2].text.isdecimal():
            closed = last + 3 >= len(tokens) or tokens[last + 3].text in AGE_CLOSERS or tokens[last + 3].pos in {"VERB", "AUX"}
            return _number(tokens[last + 2].text) if closed else None
        return None

    def _is_called(self, tree: Tree, first: int, last: int) -> bool:
        """Whether the word for one person stands right before a name: "rebel leader Rahimi", "rebel leader, Rahimi,"."""
        tokens, at = tree.tokens, first - 1
        if tokens[at].text == "," and at > 0 and tree.head(last) == at - 1 and tree.dep(last) == "apposition":
            closed = last + 1 >= len(tokens) or tokens[last + 1].pos == "PUNCT"
            at = at - 1 if closed else at
        return tokens[at].tag == SINGULAR and tokens[at].lower in self.people

    def _bare(self, tokens: Sequence[Token], first: int, last: int) -> int:
        """Where the name starts behind its titles."""
        while first < last and (tokens[first].lower.strip(".") in self.titles or tokens[first].lower in self.people):
            first += 1
        return first

    def _is_clean(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether no word of the run makes it the name of a place, a body or a thing."""
        run = tokens[first : last + 1]
        if any(t.lower in self.not_names or t.lower in self.people or not t.text[:1].isalpha() for t in run):
            return False
        if any(t.text.isupper() and len(t.text) >= SHOUTED for t in run):
            return False
        words = [(t.start, t.end, t.text) for t in run]
        return next(self.register.mentions(words), None) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What one mention says of a person; None or empty where it does not say.

    Attributes:
        names: the parts of the name, in lower case.
        age: the least and the most years that it says.
        sex: "male" or "female".
        grown: "child" or "grown".
        suspect: whether it is called the one who did it.
        status: their part in the conflict.
        called: the noun, where it says more than man, woman, boy or victim.
        kin: whose (the word for them, empty where none is) and what the person is to them, where the noun says that ("his son").
        other: whether words set the person apart from all before ("another man").
        alive: whether the sentence tells of the person as one who lives ("is expected to recover").
    """

    names: frozenset[str]
    age: tuple[int, int] | None
    sex: str | None
    grown: str | None
    suspect: bool
    status: Status
    called: str | None
    kin: tuple[str, str] | None
    other: bool
    alive: bool


class TraitReader:
    """Reads the traits of mentions of one person; made once a pack."""

    def __init__(self, pack: LanguagePack, names: NameReader) -> None:
        """Keep the word lists as sets."""
        words = pack.persons
        self.names = names
        self.sexes = {w: MALE for w in words.male} | {w: FEMALE for w in words.female}
        self.ages = {w: CHILD for w in words.child} | {w: GROWN for w in words.grown}
        self.suspects = frozenset(words.suspects)
        self.others = frozenset(words.others)
        self.generic = frozenset(words.generic)
        self.relations = frozenset(words.relations)
        self.theirs = frozenset(words.theirs)
        self.living = frozenset(words.living)
        self.pronouns = frozenset(words.pronouns)

    def read(self, draft: Draft, known: frozenset[str]) -> Traits:
        """The traits of the one person of a draft."""
        tree, counted = draft.tree, draft.counted
        node = self._whose(tree, counted.noun if counted.noun is not None else counted.node)
        doer = tree.subject(tree.head(node)) if draft.quantity.rule == "reflexive" else None
        node = doer if doer is not None else node
        near = self._near(draft, node)
        age = self._age(draft, node)
        sex = next((self.sexes[w] for w in near if w in self.sexes), None)
        grown = next((self.ages[w] for w in near if w in self.ages), None)
        if grown is None and age is not None:
            grown = CHILD if age[1] < BOUND - 1 else GROWN if age[0] > BOUND + 1 else None
        status = draft.people.status if draft.people is not None else Status.UNKNOWN
        suspect = near[0] in self.suspects
        kin = self._kin(draft, node)
        return Traits(
            names=draft.names or self._names(draft, node, known),
            age=age,
            sex=sex,
            grown=grown,
            suspect=suspect or (draft.quantity.kind is not QuantityKind.NAMED and status is Status.COMBATANT),
            status=status,
            called=self._called(draft, near[0]) if kin is None else None,
            kin=kin,
            other=self._is_other(draft, node),
            alive=draft.measure is Measure.INJURED and any(t.lemma in self.living for t in tree.tokens),
        )

    def _whose(self, tree: Tree, noun: int) -> int:
        """The person of whom a noun like "death" tells ("the boy's death"); else the noun itself."""
        if tree.tokens[noun].lemma not in self.theirs:
            return noun
        return next((c for c in tree.children(noun, "possessive") if tree.tokens[c].pos in ("NOUN", "PROPN")), noun)

    def _kin(self, draft: Draft, node: int) -> tuple[str, str] | None:
        """Whose and what the person is; None where the noun says no such thing, or where "his" leads back to a sentence before.

        In "A clerk was killed. His wife was hurt" she is told apart from the clerk by what she is called.
        """
        tree, noun = draft.tree, draft.tree.tokens[node].lemma
        if noun not in self.relations or draft.quantity.kind not in CALLING:
            return None
        if draft.quantity.rule == "one_word":
            return ANYBODYS, ANYBODYS
        whose = next(iter(tree.children(node, "possessive")), None)
        if whose is None:
            return ANYBODYS, noun
        word = tree.tokens[whose]
        led = any(t.pos in ("NOUN", "PROPN") or t.lower in self.pronouns for t in tree.tokens[:whose])
        return (word.lower, noun) if word.pos != "PRON" or led else None

    def _is_other(self, draft: Draft, node: int) -> bool:
        """Whether words set the person apart from all before; "one teen shot another teen" does so only from the doer."""
        if draft.quantity.rule == "ordinal":
            return True
        tree = draft.tree
        words = {tree.tokens[c].lower for c in tree.children(node, "determiner", "modifier")}
        if not (draft.quantity.additional or words & self.others):
            return False
        return not any(self._is_like(t, tree.tokens[node]) for t in tree.tokens[: draft.counted.first])

    def _is_like(self, one: Token, other: Token) -> bool:
        """Whether two nouns can tell of one sort of person: the same noun, or two that fit anybody and of one sex and age."""
        if one.tag != SINGULAR or one.pos != "NOUN":
            return False
        if one.lemma == other.lemma:
            return True
        if not {one.lemma, other.lemma} <= self.generic:
            return False
        return all(len({t for w in (one, other) if (t := table.get(w.lemma))}) < 2 for table in (self.sexes, self.ages))

    def _called(self, draft: Draft, noun: str) -> str | None:
        """The noun of a mention, where it is one that says who it is."""
        own = draft.counted.noun is not None and draft.quantity.kind in CALLING
        return noun if own and noun not in self.generic else None

    def _near(self, draft: Draft, node: int) -> list[str]:
        """The noun, then what stands in apposition to it or describes it."""
        tree = draft.tree
        hung = tree.children(node, "apposition", "compound", "modifier")
        over = [tree.head(node)] if tree.dep(node) == "apposition" else []
        said_of = tree.subject(tree.head(node)) if tree.dep(node) == "attribute" else None
        over += [said_of] if said_of is not None else []
        return [tree.tokens[i].lemma for i in (node, *over, *hung)]

    def _names(self, draft: Draft, node: int, known: frozenset[str]) -> frozenset[str]:
        """The name that stands beside a noun: "the victim, Rahimi", "Mayor Rahimi"."""
        tree = draft.tree
        beside = [node, *tree.children(node, "apposition")]
        if tree.dep(node) in ("apposition", "compound"):
            beside.append(tree.head(node))
        for at in beside:
            name = self.names.name(tree, at, known)
            if name is not None:
                return frozenset(t.lower for t in tree.tokens[name[0] : name[1] + 1])
        return frozenset()

    def _age(self, draft: Draft, node: int) -> tuple[int, int] | None:
        tree = draft.tree
        tokens = tree.tokens
        first, last = tree.phrase(node)
        low = min(first, node)
        low = max(0, low - 5) if draft.quantity.kind is QuantityKind.NAMED else low
        words = " ".join(t.text for t in tokens[low : last + 1])
        found = AGE.search(words)
        if found is not None:
            told = int(found[1]) // self.names.units.get(found[2], 1)
            return told, told
        decade = DECADE.search(words)
        if decade is not None:
            return int(decade[1]), int(decade[1]) + 9
        years = self.names.age(tokens, node, node)
        return (years, years) if years is not None else None


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and int(text) <= OLDEST else None


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised proper nouns."""
    start = None
    for i, token in enumerate(tokens):
        named = token.pos == "PROPN" and token.text[:1].isupper()
        if named and start is None:
            start = i
        if start is not None and (not named or i + 1 == len(tokens)):
            end = i if named else i - 1
            if end - start < LONGEST:
                yield start, end
            start = None


def _is_title(tokens: Sequence[Token]) -> bool:
    """Whether most words of the sentence have capitals, so that they say nothing of names."""
    words = [t for t in tokens if t.text[:1].isalpha() and len(t.text) > 3]
    return len(words) > 2 and sum(t.text[0].isupper() for t in words) >= 0.7 * len(words)
