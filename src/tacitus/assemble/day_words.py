"""Day words: the days on which a figure hangs by the words of its own sentence, and those on which somebody says it."""

from datetime import date

from tacitus.assemble.attachment import Attachment, head_of
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import Tree
from tacitus.model import BlockKind, Claim, DateMention, DatePrecision, Measure, Reading, Statement

OUTCOMES = frozenset(
    {Measure.KILLED, Measure.EXECUTED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.BODIES_UNIDENTIFIED}
)
HEADINGS = (BlockKind.TITLE, BlockKind.SUBHEADING)
PRESENT = "PRESENT_REF"
PRESENT_TAGS = frozenset({"VBZ", "VBP"})
LOOK_BACK = 24  # code points before a date in which the words stand that make a figure hold for it
STEPS = 4  # from the day of speaking up to the word of saying: "said in a statement that was released on Friday"


class DayWords:
    """The dates of one report as what figures hang on."""

    def __init__(self, reading: Reading, pack: LanguagePack) -> None:
        """Sort the dates by their sentences."""
        words = pack.dates
        self._holding = tuple(f" {phrase}" for phrase in words.holding_words)
        self._open = frozenset((*words.since_words, *words.open_words))
        self._verbs = frozenset(words.figure_verbs)
        self._reading = reading
        self._attachment = Attachment(reading)
        self._numbers = [claim.number.start for claim in reading.claims]
        self._held: dict[int, list[tuple[int, date]]] = {}
        self._dates: dict[int, list[DateMention]] = {}
        for mention in reading.dates:
            sentence = self._attachment.sentence_of(mention.span)
            if sentence is not None and mention.when is not None:
                self._dates.setdefault(sentence, []).append(mention)
                if mention.when.precision <= DatePrecision.WEEK and self.is_holding(mention):
                    block = reading.sentences[sentence].block
                    self._held.setdefault(block, []).append((sentence, mention.when.last))

    def of_figure(self, claim: Claim) -> date | None:
        """The last day of those that the sentence gives for the figure; None where it gives none.

        The day of an attack is no day of its toll, which grows: for the dead and the hurt the words must say that the count is
        of that day ("as of Sunday", "stood at 51 on Sunday").
        """
        dates = self._dates.get(claim.sentence, ())
        if not dates:
            return None
        tree = self._attachment.tree(claim.sentence)
        clauses = self._clauses(claim, tree)
        given = [m for m in dates if self._gives(m, claim, tree, clauses)]
        own = [m for m in given if claim.number.end <= m.span.start < self._next_number(claim)]
        return max((m.when.last for m in own or given if m.when is not None), default=None)

    def _next_number(self, claim: Claim) -> int:
        """Where the next figure begins, to which the days behind it belong: "33 on Sunday and 12 on Monday"."""
        return min((start for start in self._numbers if start > claim.number.start), default=len(self._reading.document.text))

    def _gives(self, mention: DateMention, claim: Claim, tree: Tree, clauses: set[int]) -> bool:
        node = head_of(tree, mention.span)
        if node is None or tree.clause(node) not in clauses or mention.when is None:
            return False
        if self.is_holding(mention):
            return mention.when.precision <= DatePrecision.MONTH
        if tree.dep(node) == "possessive":
            return False  # "Monday's attack": the day is the attack's
        if tree.tokens[node].case in self._open or mention.when.precision > DatePrecision.WEEK:
            return False
        return claim.measure not in OUTCOMES or tree.tokens[tree.clause(node)].lemma in self._verbs

    def is_holding(self, mention: DateMention) -> bool:
        """Whether the words before a date make figures hold for it: "as of Sunday", "by 23 January"."""
        before = self._reading.document.text[max(0, mention.span.start - LOOK_BACK) : mention.span.start]
        return f" {' '.join(before.lower().split())}".endswith(self._holding)

    def of_speech(self, statement: Statement) -> date | None:
        """The day on which it was said; None where its sentence does not say."""
        if statement.sentence not in self._dates:
            return None
        tree = self._attachment.tree(statement.sentence)
        cue = head_of(tree, statement.cue)
        days = [
            mention.when.last
            for mention in self._dates.get(statement.sentence, ())
            if mention.when is not None
            and mention.when.precision is DatePrecision.DAY
            and not statement.says(mention.span)
            and self._leads_to(tree, mention, cue, statement)
        ]
        return max(days, default=None)

    def _leads_to(self, tree: Tree, mention: DateMention, cue: int | None, statement: Statement) -> bool:
        """Whether a date hangs on the word of saying by no more than a few words, none of which is said or speaks."""
        node = head_of(tree, mention.span)
        if node is None or cue is None or tree.tokens[node].case in self._open:
            return False
        way: list[int] = []
        for at in tree.above(node):
            if at == cue:
                return True
            way.append(at)
            token = tree.tokens[at].span
            speaks = statement.speaker is not None and statement.speaker.covers(token)
            if len(way) > STEPS or statement.says(token) or speaks:
                return False
        return False

    def is_of_now(self, claim: Claim) -> bool:
        """Whether words beside the figure say that it holds now: "850 children now detained"."""
        tree = self._attachment.tree(claim.sentence)
        if not tree.tokens:
            return False
        clauses = self._clauses(claim, tree)
        within = self._reading.sentences[claim.sentence].span
        nows = (m for m in self._reading.dates if m.value == PRESENT and within.covers(m.span))
        return any(node is not None and tree.clause(node) in clauses for node in (head_of(tree, m.span) for m in nows))

    def is_in_present(self, claim: Claim) -> bool:
        """Whether the figure is told in the present or the perfect: "hundreds are unaccounted for", "has killed 60"."""
        tree = self._attachment.tree(claim.sentence)
        verbs = self._clauses(claim, tree) if tree.tokens else set()
        helped = {c for verb in verbs for c in tree.children(verb, "auxiliary", "passive_auxiliary")}
        return any(tree.tokens[verb].tag in PRESENT_TAGS for verb in verbs | helped)

    def _clauses(self, claim: Claim, tree: Tree) -> set[int]:
        """The verbs of the clauses in which the number and the word of the measure stand."""
        places = (claim.number, claim.anchor) if claim.anchor is not None else (claim.number,)
        return {tree.clause(i) for i in (head_of(tree, place) for place in places) if i is not None}

    def of_paragraph(self, claim: Claim) -> date | None:
        """The day for which all figures of its paragraph hold: "By 23 January the fighting had spread. ..."."""
        block = self._reading.sentences[claim.sentence].block
        days = (day for sentence, day in reversed(self._held.get(block, ())) if sentence < claim.sentence)
        return next(days, None)

    def of_heading(self) -> date | None:
        """The day for which the whole report gives its figures: "Situation as of 23 January" over it."""
        blocks = self._reading.blocks
        headed = {self._reading.sentences[claim.sentence].block for claim in self._reading.claims}
        days = (held[0][1] for block, held in self._held.items() if block not in headed and blocks[block].kind in HEADINGS)
        return next(days, None)
