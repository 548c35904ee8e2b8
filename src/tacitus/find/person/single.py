"""Single: what a noun for one person ("a man", "the victim") needs in order to be counted, and the name behind it left out."""

from dataclasses import replace

from tacitus.find.counted import Counted
from tacitus.find.joins import WEAK, Join
from tacitus.find.person.traits import NameReader
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS, VERBAL, Tree
from tacitus.model import Measure, QuantityKind
from tacitus.world import SourceRegister

# of death and wounds a clause or a state tells of one person as well as the very verb
FARTHEST = {QuantityKind.INDEFINITE: 3.5, QuantityKind.DEFINITE: 2.5}
WHO = (":relative_clause", ":conjunct")  # "the boy who died", "the boy who was shot and killed"
DEATH_OR_WOUND = frozenset({Measure.KILLED, Measure.INJURED, Measure.EXECUTED})


class SingleJudge:
    """Judges nouns for one person; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Keep the words for being, and what tells names."""
        self.names = NameReader(pack, register)
        self.being = frozenset(pack.measures.being)

    def private(self, tree: Tree, kind: QuantityKind, counted: Counted) -> Counted:
        """The person without the name behind the word for them ("Mayor Rahimi"). Source: record.md law 10."""
        if kind not in FARTHEST or counted.noun is None:
            return counted
        name = self.names.name(tree, counted.noun, frozenset())
        return replace(counted, last=name[0] - 1) if name is not None and name[0] > counted.first else counted

    def may(self, tree: Tree, kind: QuantityKind, join: Join) -> bool | None:
        """Whether the words tell the death or the wounds of one person; None where they tell of something else."""
        if join.mark.trigger.measure not in DEATH_OR_WOUND:
            return None
        if kind is QuantityKind.DEFINITE and not self._is_in_state(tree, join):
            return None
        farthest = FARTHEST[kind]
        if self._is_of_whom(tree, join) and join.mark.trigger.measure is not Measure.INJURED:
            farthest = max(farthest, FARTHEST[QuantityKind.INDEFINITE])
        return join.cost - WEAK * join.mark.trigger.weak < farthest

    def _is_of_whom(self, tree: Tree, join: Join) -> bool:
        """Whether a clause says of the person what became of them: "the boy who died", not "the fifth boy to be killed"."""
        verb = join.mark.first
        return join.rule.endswith(WHO) and any(tree.has(at, *SUBJECTS) for at in (verb, tree.head(verb)))

    def _is_in_state(self, tree: Tree, join: Join) -> bool:
        """Whether words say of one known person what became of him: a verb, or a state that he is or is found in."""
        mark, role = join.mark, join.mark.trigger.role
        if role != "predicate":
            return role in ("object", "subject")
        verb = tree.head(mark.first)
        over = tree.tokens[verb]
        return over.lemma in self.being or tree.is_passive(verb) or tree.has(verb, "object") or over.pos not in VERBAL
