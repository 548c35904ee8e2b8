"""Roles: what part the people of a number play for a verb of harm: its subject, its object, or neither."""

from collections.abc import Iterator

from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import NOMINAL, VERBAL, Tree

PLAYERS = frozenset({"subject", "passive_subject", "object", "complement", "attribute", "indirect_object"})
Found = tuple[float, str]  # cost and rule


class RoleReader:
    """Says whether people are subject or object of a verb, by the parse; made once a pack."""

    def __init__(self, people: Peoples) -> None:
        """Keep the words that join a part to its whole."""
        self.shares = frozenset(people.share_words)
        self.of_words = frozenset(people.of_words)
        self.with_words = frozenset(people.with_words)
        self.along_words = frozenset(people.along_words)

    def anchors(self, tree: Tree, node: int) -> Iterator[tuple[int, float]]:
        """`node` and the nouns that it is joined to as an equal (list, apposition, "bodies of"), with their cost."""
        yield node, 0.0
        cost, at = 0.0, node
        for head in tree.above(node):
            token = tree.tokens[at]
            if tree.tokens[head].pos not in NOMINAL or (token.dep == "oblique" and tree.has(head, "number")):
                return
            if token.dep == "conjunct":
                cost += 0.2
            elif token.dep in ("apposition", "loose", "attribute"):
                cost += 0.4
            elif self._is_along(tree, at):
                cost += 0.3
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
        beside = self._beside(tree, node, verb)
        if role in beside:
            return beside[role]
        for at, extra in self.anchors(tree, node):
            head = tree.head(at)
            if tree.tokens[head].pos not in VERBAL and head != verb:
                continue
            if tree.dep(head) == "passive_auxiliary" and tree.head(head) == verb and tree.dep(at) == "subject":
                return (extra, "passive_subject") if role == "object" else None  # the parse hangs "remained displaced" so
            played = self._plays(tree, at, head, verb).get(role)
            if played is not None:
                return extra + played[0], played[1]
        return self.adnominal(tree, node, verb, role)

    def _plays(self, tree: Tree, at: int, head: int, verb: int) -> dict[str, Found]:
        """The roles that the noun `at` may play for `verb`, given that it hangs on `head`, each with cost and rule."""
        dep = tree.dep(at)
        if dep == "agent":
            return {"subject": (1.0, "agent")} if head == verb else {}
        if dep == "noun_adverb" and head == verb < at and not tree.has(verb, "object"):
            return {"object": (0.8, dep)}
        if dep not in PLAYERS:
            return {}
        if head != verb and dep == "subject" and self._is_let(tree, head, verb):
            return {"object": (0.3, "let")}
        if head != verb:
            return self._shared(tree, at, head, verb)
        if dep in ("passive_subject", "object"):
            return {"object": (0.0, dep)}
        if dep == "subject":
            doing = tree.has(verb, "auxiliary") or any(tree.has(v, "object") for v in (verb, *tree.children(verb, "conjunct")))
            bare = not doing and tree.tokens[verb].tag in {"VBN", "VBD"}
            return {"subject": (0.0, dep)} | ({"object": (0.9, "bare_participle")} if bare else {})
        return {"object": (1.0, dep)} if dep in ("complement", "indirect_object") else {}

    def _is_along(self, tree: Tree, at: int) -> bool:
        """Whether the noun stands beside others: "the cook along with three drivers"."""
        first = min((c for c in tree.children(at, "case")), default=0)
        with_them = tree.tokens[at].case in self.with_words and first > 0
        return with_them and tree.tokens[first - 1].lower in self.along_words

    def _beside(self, tree: Tree, node: int, verb: int) -> dict[str, Found]:
        """The roles of people told beside those of a verb: "was held along with several of his men"."""
        if not self._is_along(tree, node):
            return {}
        over = tree.head(node)
        over = tree.head(over) if tree.tokens[over].lower in self.along_words else over
        if over != verb:
            return {}
        done_to = tree.has(verb, "object") or tree.is_passive(verb)
        return {"object": (0.4, "along_with")} if done_to else {"subject": (0.4, "along_with")}

    def _is_let(self, tree: Tree, head: int, verb: int) -> bool:
        """Whether the people of a bare infinitive are the object of the verb over it: "let five prisoners go"."""
        bare = tree.tokens[head].tag == "VB" and not tree.has(head, "auxiliary", "marker")
        return bare and tree.head(head) == verb and tree.dep(head) == "clause"

    def _shared(self, tree: Tree, at: int, head: int, verb: int) -> dict[str, Found]:
        """The role for a verb that shares its subject with the one that the noun hangs on ("are said to be held")."""
        for found, steps in tree.verbs_of(head):
            if found != verb or not steps:
                continue
            if tree.dep(at) == "object" and tree.dep(verb) == "conjunct":
                return {}
            participle = tree.tokens[verb].tag == "VBN"
            listed = tree.dep(verb) == "conjunct" and tree.dep(at) == "passive_subject" and participle
            passive = tree.is_passive(verb) or listed or (participle and not tree.has(verb, "auxiliary", "object"))
            return {"object" if passive else "subject": (0.3 + 0.3 * steps, "shared")}
        return {}

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
            does = dep == "conjunct" and tree.head(verb) != node and tree.dep(tree.head(verb)) == "relative_clause"
            does = does and not tree.is_passive(tree.head(verb))  # "the boy who shot and killed his brother"
            played = "subject" if tag == "VBG" or does else "object"
            return (2.0 if dep == "noun_clause" else 2.6, dep) if played == role else None
        if dep in ("relative_clause", "open_clause"):
            played = "object" if tree.is_passive(verb) else "subject"
            return (3.0, dep) if played == role else None
        return None
