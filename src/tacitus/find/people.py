"""People: who is counted, on the three axes of the record, from the noun of a number and what hangs on it."""

from collections.abc import Iterator

from tacitus.find.counted import Counted
from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import Tree
from tacitus.model import Demographic, Measure, People, Status, Unit
from tacitus.world import SourceEntry, SourceRegister

BODY_STATUS = {
    "armed_actor": Status.COMBATANT,
    "military": Status.SECURITY_FORCES,
    "police": Status.SECURITY_FORCES,
    "intelligence_service": Status.SECURITY_FORCES,
}
ARMED = frozenset({Status.COMBATANT, Status.SECURITY_FORCES})
DEPTH = 4


class PeopleReader:
    """Says who is counted with the words of one language; made once a pack."""

    def __init__(self, words: Peoples, register: SourceRegister) -> None:
        """Keep the nouns by their dictionary form, and the register of bodies that people belong to."""
        self.words = words
        self.register = register
        endings = tuple(words.plural_endings.items())
        self.status = {form: group.status for group in words.people for noun in group.nouns for form in _forms(noun, endings)}
        self.modifier = {word: group.status for group in words.people for word in group.modifiers}
        self.belonging = frozenset(words.belonging_verbs)
        self.members = frozenset(words.member_words)
        self.persons = frozenset(words.persons)
        regular = tuple(words.regular_endings.items())
        self.things = {form: name for name, nouns in words.things.items() for noun in nouns for form in _forms(noun, regular)}
        self.units = {form: Unit(unit) for noun, unit in words.units.items() for form in _forms(noun, regular)}
        self.demographic: dict[str, set[Demographic]] = {}
        for group in words.demographic:
            for word in group.words:
                self.demographic.setdefault(word, set()).add(group.demographic)

    def thing(self, tree: Tree, counted: Counted) -> str | None:
        """The list of things that the counted noun, or the noun that it explains, stands in; None where it can be people."""
        if counted.noun is None:
            return None
        lemma = tree.tokens[counted.noun].lemma
        known = lemma in self.status or lemma in self.persons or lemma in self.units
        if known or tree.tokens[counted.noun].tag in {"VBN", "JJ"}:
            return None
        explained = tree.tokens[tree.head(counted.noun)].lemma if tree.dep(counted.noun) == "apposition" else lemma
        return self.things.get(explained) or self.things.get(lemma)

    def is_person(self, tree: Tree, counted: Counted) -> bool:
        """Whether the counted noun is known to mean people, or is a name or a bare number, which may."""
        if counted.noun is None:
            return True
        token = tree.tokens[counted.noun]
        known = token.lemma in self.status or token.lemma in self.persons or token.lemma in self.units
        if not known and token.lemma not in self.things and token.lemma.endswith(self.words.suffixes):
            return True
        return known or token.lemma in self.members or token.pos == "PROPN" or token.tag in {"JJ", "VBN"}

    def is_noun_for_people(self, tree: Tree, node: int) -> bool:
        """Whether the noun at `node` is known to mean people."""
        lemma = tree.tokens[node].lemma
        return lemma in self.status or lemma in self.persons or lemma in self.members

    def unit(self, tree: Tree, counted: Counted, things: str) -> Unit:
        """The unit of the count."""
        if things != "people":
            return Unit(self.words.thing_units[things])
        if counted.noun is None:
            return Unit.PERSON
        return self.units.get(tree.tokens[counted.noun].lemma, Unit.PERSON)

    def read(self, tree: Tree, counted: Counted, measure: Measure, text: str) -> People:
        """Who is counted, as far as the words of the number's phrase say.

        Source: record.md, "Three axes"; who is held is a detainee, the displaced are civilians unless said otherwise.
        """
        body = self._body(tree, counted.first, counted.last)
        statuses = self._statuses(tree, counted, BODY_STATUS.get(body.kind) if body is not None else None)
        if not statuses:
            body, statuses = self._said(tree, counted)
        forced = self.words.forced_status.get(measure)
        status = forced or self._one(statuses) or self.words.default_status.get(measure) or Status.UNKNOWN
        node = counted.noun if counted.noun is not None else counted.node
        told = (node, *self._listed(tree, node), *self._attributes(tree, counted.node))
        found = {d for at in told for w in self._words_of(tree, at) for d in self.demographic.get(w, ())}
        tokens = tree.tokens
        words = text[tokens[counted.first].start : tokens[counted.last].end]
        affiliation = body.id if body is not None and body.kind in BODY_STATUS else None
        return People(
            words=words,
            status=status,
            affiliation=affiliation,
            demographic=tuple(sorted(found, key=list(Demographic).index)),
        )

    def _one(self, statuses: list[Status]) -> Status | None:
        kinds = set(statuses)
        if not kinds:
            return None
        if len(kinds) == 1 or kinds <= ARMED:
            return statuses[0]
        return Status.MIXED if kinds & ARMED and kinds - ARMED - {Status.DETAINEE} else statuses[0]

    def _said(self, tree: Tree, counted: Counted) -> tuple[SourceEntry | None, list[Status]]:
        """Body and statuses in what a verb or a phrase says of people whose noun does not tell: "18 of the dead were guards"."""
        apposed = (c for c in tree.children(counted.node, "apposition") if not self._has_number(tree, counted.last, c))
        for at in (*apposed, *self._said_of(tree, counted.node), *self._next_phrase(tree, counted)):
            body = self._body(tree, *tree.phrase(at))
            status = BODY_STATUS.get(body.kind) if body is not None else None
            status = status or self.status_of(tree, at)
            if status is not None:
                return body, [status]
        return None, []

    def _has_number(self, tree: Tree, last: int, at: int) -> bool:
        """Whether a number of its own stands before a noun behind the people: "12 people, four of them children"."""
        return tree.has(at, "number") or any(t.pos == "NUM" for t in tree.tokens[last + 1 : at])

    def _next_phrase(self, tree: Tree, counted: Counted) -> Iterator[int]:
        """The phrase directly behind the counted that the parse has hung on their verb: "eighteen dead in the ranks of"."""
        for at in tree.children(tree.head(counted.node), "oblique"):
            if counted.last + 1 in tree.children(at, "case"):
                yield at

    def _body(self, tree: Tree, first: int, last: int) -> SourceEntry | None:
        """The first body of the register among the tokens from first to last, both inclusive."""
        inside = tree.tokens[first : last + 1]
        if not any(t.pos == "PROPN" or t.text[:1].isupper() for t in inside):
            return None
        words = [(t.start, t.end, t.text) for t in inside]
        return next((entry for _, _, entry in self.register.mentions(words)), None)

    def _statuses(self, tree: Tree, counted: Counted, body: Status | None) -> list[Status]:
        """The statuses of the counted noun and of the nouns listed with it, in order."""
        node = counted.noun if counted.noun is not None else counted.node
        if body is not None and (
            counted.noun is None or tree.tokens[node].lemma in self.members or tree.tokens[node].pos == "PROPN"
        ):
            return [body, *(s for at in self._listed(tree, node) if (s := self.status_of(tree, at)) is not None)]
        found = []
        for at in (node, *self._listed(tree, node)):
            status = self.status_of(tree, at)
            if status is not None:
                found.append(status)
        return found

    def _attributes(self, tree: Tree, node: int) -> list[int]:
        """What the verb "be" says of the people."""
        return tree.children(tree.head(node), "attribute") if tree.dep(node) in ("subject", "passive_subject") else []

    def _listed(self, tree: Tree, node: int) -> Iterator[int]:
        """The nouns in one list with `node` that carry no number of their own."""
        at = node
        for _ in range(DEPTH):
            joined = tree.children(at, "conjunct")
            if not joined or tree.has(joined[0], "number", "determiner") or tree.tokens[joined[0]].pos not in {"NOUN", "PROPN"}:
                return
            at = joined[0]
            yield at

    def _said_of(self, tree: Tree, node: int) -> Iterator[int]:
        """Nouns that a verb says of the counted: "18 of the dead belonged to the police", "40 of them were soldiers"."""
        verb = tree.head(node)
        if tree.dep(node) in ("subject", "passive_subject"):
            yield from self._attributes(tree, node)
            if tree.tokens[verb].lemma in self.belonging:
                yield from tree.children(verb, "oblique")
        yield from (c for c in tree.children(node, "oblique") if not tree.is_apart(c))

    def status_of(self, tree: Tree, node: int) -> Status | None:
        """The status of a noun and of what describes it; None where neither says."""
        token = tree.tokens[node]
        near = tree.children(node, "compound", "modifier", "possessive", "noun_clause")
        modifiers = [tree.tokens[c].lemma for m in near for c in (*tree.children(m, "compound"), m)]
        pairs = [f"{m} {token.lemma}" for m in modifiers]
        by_pair = next((self.status[p] for p in pairs if p in self.status), None)
        if by_pair is not None:
            return by_pair
        own = self.status.get(token.lemma)
        changed = next((self.modifier[m] for m in modifiers if m in self.modifier), None)
        if own is Status.CIVILIAN and changed in ARMED:
            return changed
        if own is not None:
            return own
        if changed is not None:
            return changed
        below = (w for w in self._words_of(tree, node) if w != token.lemma)
        return next((self.status.get(w) or self.modifier[w] for w in below if w in self.status or w in self.modifier), None)

    def side_of(self, tree: Tree, node: int) -> Status | None:
        """The status of the people of a body, or of a noun for people: what a side loses is of its own."""
        body = self._body(tree, *tree.phrase(node))
        return (BODY_STATUS.get(body.kind) if body is not None else None) or self.status_of(tree, node)

    def _words_of(self, tree: Tree, node: int) -> Iterator[str]:
        """Dictionary forms of the noun and of what describes it, no clauses, no numbers of their own."""
        stack = [(node, 0)]
        while stack:
            at, depth = stack.pop(0)
            yield tree.tokens[at].lemma
            if depth < DEPTH:
                stack.extend(
                    (c, depth + 1)
                    for c in tree.children(at, "compound", "modifier", "possessive", "oblique")
                    if not (tree.tokens[c].dep == "oblique" and tree.has(c, "number"))
                )


def _forms(noun: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """The noun and those of its plurals that a parser may leave as they are: "serviceman", "servicemen"."""
    yield noun
    for plural, singular in endings:
        if noun.endswith(singular):
            yield noun.removesuffix(singular) + plural
