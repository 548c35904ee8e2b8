"""Roles: what part the people of a number play for a verb of harm: its subject, its object, or neither."""

from collections.abc import Iterator

from tacitus.lang.form_find import Peoples
from tacitus.lang.tree import NOMINAL, VERBAL, Tree

Found = tuple[float, str]  # cost and rule


class RoleReader:
    """Says whether people are subject or object of a verb, by the parse; made once a pack."""

    def __init__(self, people: Peoples) -> None:
        """Keep the words that join a part to its whole."""
        self.shares = frozenset(people.share_words)
        self.of_words = frozenset(people.of_words)

    def anchors(self, tree: Tree, node: int) -> Iterator[tuple[int, float]]:
        """`node` and the nouns that it is joined to as an equal (list, apposition, "bodies of"), with their cost."""
        yield node, 0.0
        cost, at = 0.0, node
        for head in tree.above(node):
            token = tree.tokens[at]
            if tree.tokens[head].pos not in NOMINAL:
                return
            if token.dep == "conjunct":
                cost += 0.2
            elif token.dep in ("apposition", "loose", "attribute"):
                cost += 0.4
            elif token.dep in ("number", "compound") or (token.case in self.of_words and self._is_group(tree, head)):
                cost += 0.8
            else:
                return
            yield head, cost
            at = head

    def _is_group(self, tree: Tree, head: int) -> bool:
        """Whether "head of N people" means the N people ("the bodies of 31"), not a share of them ("half of the 850")."""
        token = tree.tokens[head]
        return token.pos == "NOUN" and token.lemma not in self.shares

    def verb(self, tree: Tree, node: int, verb: int, role: str) -> Found | None:
        """The number's people as subject or object of a verb, directly, through a list, or through a verb above it."""
        for at, extra in self.anchors(tree, node):
            head = tree.head(at)
            if tree.tokens[head].pos not in VERBAL and head != verb:
                continue
            played = self._plays(tree, at, head, verb)
            if played is not None and role in played[0]:
                return extra + played[1], played[2]
        return self.adnominal(tree, node, verb, role)

    def _plays(self, tree: Tree, at: int, head: int, verb: int) -> tuple[tuple[str, ...], float, str] | None:
        """Which roles the noun `at` may play for `verb`, given that it hangs on `head`."""
        dep = tree.dep(at)
        if dep == "agent":
            return (("subject",), 1.0, "agent") if head == verb else None
        if dep == "noun_adverb" and head == verb < at and not tree.has(verb, "object"):
            return ("object",), 0.8, dep
        if dep not in ("subject", "passive_subject", "object", "complement", "attribute", "indirect_object"):
            return None
        if head == verb:
            if dep in ("passive_subject", "object"):
                return ("object",), 0.0, dep
            if dep == "subject":
                bare = not tree.has(verb, "object") and tree.tokens[verb].tag in {"VBN", "VBD"}
                return (("subject", "object") if bare else ("subject",)), 0.9 if bare else 0.0, "subject"
            return (("object",), 1.0, dep) if dep in ("complement", "indirect_object") else None
        return self._shared(tree, at, head, verb)

    def _shared(self, tree: Tree, at: int, head: int, verb: int) -> tuple[tuple[str, ...], float, str] | None:
        for found, steps in tree.verbs_of(head):
            if found != verb or not steps:
                continue
            if tree.dep(at) == "object" and tree.dep(verb) == "conjunct":
                return None
            listed = tree.dep(verb) == "conjunct" and tree.dep(at) == "passive_subject" and tree.tokens[verb].tag == "VBN"
            passive = (
                tree.is_passive(verb) or listed or (tree.tokens[verb].tag == "VBN" and not tree.has(verb, "auxiliary", "object"))
            )
            return (("object",) if passive else ("subject",)), 0.3 + 0.3 * steps, "shared"
        return None

    def adnominal(self, tree: Tree, node: int, verb: int, role: str) -> Found | None:
        """A verb that hangs on the people: "12 people killed in", "89 detainees who fled", "20 displaced families"."""
        if tree.tokens[verb].tag == "VBN" and (node == verb or (tree.head(node) == verb and tree.dep(node) == "number")):
            return (1.0, "number_before") if role == "object" else None
        if tree.head(verb) != node:
            above = [
                h for h in (tree.head(verb),) if tree.tokens[h].dep in ("relative_clause", "noun_clause") and tree.head(h) == node
            ]
            if not above or tree.dep(verb) not in ("conjunct", "open_clause"):
                return None
        dep, tag = tree.dep(verb), tree.tokens[verb].tag
        if dep in ("noun_clause", "modifier", "loose", "conjunct"):
            played = "subject" if tag == "VBG" else "object"
            return (2.0 if dep == "noun_clause" else 2.6, dep) if played == role else None
        if dep in ("relative_clause", "open_clause"):
            played = "object" if tree.is_passive(verb) else "subject"
            return (3.0, dep) if played == role else None
        return None
