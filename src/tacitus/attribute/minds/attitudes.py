"""Attitudes: who is said to think, want or hold something, without having spoken: "X opposes the truce", "Y's plan to leave"."""

from tacitus.attribute.contents import QUOTES
from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.minds.stances import StanceReader
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import CLAUSES, VERBS, Range, Tree
from tacitus.lang.form_attitudes import AttitudeVerb, AttitudeWords
from tacitus.lang.form_speech import SpeechVerb, Takes
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Hedge, SpeechKind

Words = tuple[AttitudeVerb, ...]
ALONG_WITHIN = 4  # words between a verb and what must go along with it: "take careful aim"
PREPOSITIONS = frozenset({"preposition", "case", "marker", "particle", "adverb"})


class AttitudeReader:
    """Reads what the text ascribes to somebody's mind; made once a pack."""

    def __init__(self, words: SpeechLexicon, attitudes: AttitudeWords, speech: tuple[SpeechVerb, ...]) -> None:
        """Index the words; a word of saying that could not be read as such ascribes its content still."""
        self.words = words
        self._speakers = SpeakerFinder(words)
        self._stances = StanceReader(words, attitudes)
        self._verbs: dict[str, Words] = {}
        for verb in (*attitudes.verb, *(_as_attitude(verb) for verb in speech if not verb.frame and not verb.objects)):
            for forms in verb.words:
                for form in forms.split():
                    self._verbs[form] = (*self._verbs.get(form, ()), verb)
        self._asking = frozenset(attitudes.asking)
        self.cues = frozenset(self._verbs) | self._stances.cues

    def read(self, tree: Tree, found: list[Found]) -> list[Found]:
        """What is ascribed in a sentence beside what is said in it; what is thought of is part of the thought."""
        if not tree.parsed:
            return []
        done: list[Found] = []
        for at in tree.downwards():
            if tree.lowers[at] not in self.cues or _is_within(at, found) or _is_within(at, done):
                continue
            one = self._verb(tree, at) or self._stances.read(tree, at)
            if one is not None:
                done.append(one)
        return done

    def _verb(self, tree: Tree, at: int) -> Found | None:
        token = tree.tokens[at]
        if token.pos not in VERBS or token.dep in {"auxiliary", "passive_auxiliary"}:
            return None
        for entry in self._verbs.get(tree.lowers[at], ()):
            end = self._along(tree, at, entry)
            one = self._read(tree, at, end, entry) if end is not None else None
            if one is not None:
                return one
        return None

    def _along(self, tree: Tree, at: int, entry: AttitudeVerb) -> int | None:
        """The last token of the verb with what must go along with it; None where that is missing."""
        if not entry.along:
            return at
        within = range(at + 1, min(at + 1 + ALONG_WITHIN, len(tree)))
        return next(
            (
                i
                for i in within
                if tree.lowers[i] in entry.along and at in {i - 1, tree.tokens[i].head, tree.tokens[tree.tokens[i].head].head}
            ),
            None,
        )

    def _read(self, tree: Tree, at: int, end: int, entry: AttitudeVerb) -> Found | None:
        passive = self._is_passive(tree, at)
        if not passive and not entry.active:
            return None
        behind = self._behind(tree, at, end, entry, passive=passive)
        holder = self._agent(tree, at) if passive else self._stances.holder_of(tree, at)
        if entry.bare:
            return (
                self._made(tree, at, entry, behind, None, before=tree.children(at, *SUBJECTS)) if behind and not passive else None
            )
        if passive:
            before = tree.children(at, *SUBJECTS) or ([tree.tokens[at].head] if tree.tokens[at].dep == "noun_clause" else [])
            told = behind is not None or (entry.active and (holder is not None or Takes.OBJECT in entry.takes))
            known = told and (holder is not None or entry.passive)
            return self._made(tree, at, entry, behind, holder, before=before) if known else None
        if holder is None or not (entry.anyone or self._stances.can_hold(tree, holder[0])):
            return None
        before = [] if behind or Takes.OBJECT not in entry.takes else self._fronted(tree, at)
        return self._made(tree, at, entry, behind, holder, before=before) if behind or before else None

    def _made(
        self,
        tree: Tree,
        at: int,
        entry: AttitudeVerb,
        behind: Range | None,
        holder: tuple[int, Range] | None,
        *,
        before: list[int],
    ) -> Found | None:
        fronted = [tree.name_at(k) if tree.tokens[k].head != at else (tree.left[k], tree.right[k]) for k in before]
        content = tidy(tree, [*fronted, *([behind] if behind else [])])
        cue = self._cue(tree, at, behind)
        if not content:
            return None
        place = holder[1] if holder else None
        return Found(
            rule=f"attitude:{entry.name}", kind=SpeechKind.MIND, hedge=Hedge.ASSERTED, cue=cue, frame=cue, content=content,
            speaker=tree.name_at(holder[0]) if holder else None, head=holder[0] if holder else None, place=place,
        )  # fmt: skip

    def _is_passive(self, tree: Tree, at: int) -> bool:
        if tree.children(at, "passive_auxiliary", "passive_subject", "agent"):
            return True
        token = tree.tokens[at]
        bare = not tree.children(at, "subject", "auxiliary")
        return bare and token.tag in self.words.joints.past[:1] and token.dep in {"noun_clause", "adverbial_clause", "modifier"}

    def _agent(self, tree: Tree, at: int) -> tuple[int, Range] | None:
        for kid in (k for k in tree.children(at, "agent") if tree.lowers[k] not in self.words.days):
            return (kid, tree.name_at(kid)) if self._stances.can_hold(tree, kid) else None
        return None

    def _behind(self, tree: Tree, at: int, end: int, entry: AttitudeVerb, *, passive: bool) -> Range | None:
        """What hangs behind the verb and can be its content."""
        near = tree.below[at] + (tree.below[end] if end != at else [])
        for kid in sorted((k for k in near if k > at and k != end), key=lambda k: tree.left[k]):
            token, first = tree.tokens[kid], tree.left[kid]
            start = None
            if token.dep == "clause" or (token.dep in {"adverbial_clause", "loose"} and self._opens(tree, at, kid)):
                start = first if Takes.CLAUSE in entry.takes or (Takes.ACTION in entry.takes and not passive) else None
            elif token.dep in CLAUSES:
                start = first if Takes.ACTION in entry.takes else None
            elif token.dep in {"object", "attribute", "complement"}:
                start = first if Takes.OBJECT in entry.takes else None
            if start is None:
                start = self._about(tree, kid, entry)
            if start is not None:
                return start, self._end(tree, at, max(start, kid))
        nxt = end + 1
        if Takes.CLAUSE in entry.takes and not passive and nxt < len(tree) and tree.lowers[nxt] in QUOTES | {":"}:
            return nxt, self._end(tree, at, nxt)
        return None

    def _about(self, tree: Tree, kid: int, entry: AttitudeVerb) -> int | None:
        """The first token behind a preposition of the entry: of "railed against the deal" that of "the deal"."""
        token = tree.tokens[kid]
        if token.case in entry.about:
            case = next((k for k in tree.children(kid, "case") if k < kid), None)
            return case + 1 if case is not None else tree.left[kid]
        if tree.lowers[kid] in entry.about and token.dep in PREPOSITIONS and tree.right[kid] > kid:
            return kid + 1
        first = tree.left[kid]
        opened = token.dep in {"adverbial_clause", "clause"} and tree.lowers[first] in entry.about
        return first + 1 if opened else None

    def _opens(self, tree: Tree, at: int, verb: int) -> bool:
        """Whether a clause tells what is thought or asked, wherever the parser hung it: "knows WHEN the gate opens"."""
        asked = tree.left[verb] == at + 1 and tree.lowers[at + 1] in self._asking
        return asked or any(tree.lowers[kid] in self.words.joints.that for kid in tree.children(verb, "marker"))

    def _fronted(self, tree: Tree, at: int) -> list[int]:
        """What stands before the verb and is its object: "the deal that he opposes", "what they want"."""
        objects = [k for k in tree.children(at, "object") if k < at]
        if objects or tree.tokens[at].dep != "relative_clause":
            return objects
        subject = tree.children(at, *SUBJECTS)
        own = subject and tree.lowers[subject[-1]] not in self.words.names.relatives
        return [tree.tokens[at].head] if own else []

    def _end(self, tree: Tree, at: int, least: int) -> int:
        """The last token of what hangs behind, less another verb beside it or an aside of time."""
        end = max(tree.right[at], least)
        for kid in tree.below[at]:
            token = tree.tokens[kid]
            other = token.dep == "conjunct" and token.pos in VERBS
            aside = token.dep == "adverbial_clause" and tree.left[kid] > 0 and tree.lowers[tree.left[kid] - 1] == ","
            if tree.left[kid] > least and (other or aside):
                end = min(end, self._cut_left(tree, tree.left[kid]))
        return end

    def _cut_left(self, tree: Tree, at: int) -> int:
        while at > 0 and (tree.lowers[at - 1] in self.words.joints.turns or tree.lowers[at - 1] == ","):
            at -= 1
        return at - 1

    def _cue(self, tree: Tree, at: int, behind: Range | None) -> Range:
        """The verb with its auxiliaries and adverbs, and the preposition or particle between it and the content."""
        lo = hi = at
        while (
            lo > 0
            and tree.tokens[lo - 1].head == at
            and tree.tokens[lo - 1].dep in {"auxiliary", "passive_auxiliary", "adverb", "negation"}
        ):
            lo -= 1
        if behind is not None and 0 < behind[0] - at - 1 <= ALONG_WITHIN:
            hi = behind[0] - 1
            while hi > at and tree.lowers[hi] in {",", ":", *QUOTES}:
                hi -= 1
        return lo, hi


def _as_attitude(verb: SpeechVerb) -> AttitudeVerb:
    return AttitudeVerb(
        name=f"as-{verb.name}", words=verb.words, examples=verb.examples, takes=verb.takes, about=verb.about,
        passive=verb.passive is not None,
    )  # fmt: skip


def _is_within(at: int, found: list[Found]) -> bool:
    """Whether a token is part of a word of saying, or of what is said with it."""
    return any(lo <= at <= hi for one in found for lo, hi in (one.cue, *one.content))
