"""Contents: how far what is said reaches."""

from tacitus.attribute.found import tidy
from tacitus.attribute.lexicon import COLON, DEED, OWN, SpeechLexicon
from tacitus.attribute.tree import CLAUSES, VERBS, Range, Tree
from tacitus.lang.form_speech import SpeechVerb, Takes
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Hedge, SpeechKind

QUOTES = frozenset({'"', "“", "”", "«", "»", "„", "''", "``"})
BEFORE = frozenset({",", "”", '"', "»", "—", "–", "-", "''"})
LEAST = 3  # words that a sentence must have besides the frame to be what is said


class ContentFinder:
    """Finds the ranges of what is said with a verb or phrase."""

    def __init__(self, words: SpeechLexicon, own: frozenset[str], deeds: frozenset[str]) -> None:
        """Keep the words; `own` are those for the speaker's own side, `deeds` those for having done it."""
        self.words = words
        self._that = words.joints.that
        self._turns = frozenset(words.joints.turns)
        self._own = own
        self._deeds = deeds

    def active(self, tree: Tree, at: int, entry: SpeechVerb, frame: Range) -> tuple[Range, ...]:
        """What the subject of a verb of saying says: behind it, before it, or around it."""
        last = len(tree) - 1
        if Takes.CLAUSE in entry.takes and tree.lowers[last] == COLON and self._skip(tree, frame[1] + 1) == last:
            return ((last, last),)  # what is said stands below
        closed = tree.lowers[frame[1] + 1 : frame[1] + 2] == [";"] and Takes.CLAUSE in entry.takes
        if closed and self._stands_behind(tree, at, frame):
            return self.around(tree, frame)
        start = self._start_behind(tree, at, entry, frame)
        if start is None and not self._stands_behind(tree, at, frame):
            start = self._start_anyhow(tree, at, entry, frame)
        if start is not None:
            parts = [(self._skip(tree, start), self._end_behind(tree, at, start))]
            gerund = tree.lowers[at] in self.words.gerunds and frame[0] == at
            if not gerund and tree.lowers[frame[0] - 1 : frame[0]] and self._quote_ends(tree, frame[0] - 1):
                parts.insert(0, (0, frame[0] - 1))
            return tidy(tree, parts)
        if Takes.CLAUSE not in entry.takes and not entry.objects:
            return ()
        if self._stands_behind(tree, at, frame):
            return self.around(tree, frame)
        if entry.objects and tree.tokens[at].dep == "relative_clause":
            noun = tree.tokens[at].head
            if tree.lowers[noun] in entry.objects and not tree.children(at, "object"):
                return tidy(tree, [(0, frame[0] - 1), (frame[1] + 1, len(tree) - 1)])
        return ()

    def beside(self, tree: Tree, at: int, entry: SpeechVerb) -> tuple[Range, ...]:
        """What stands around an aside: "Nine men, AS THE MAYOR SAID, were shot"."""
        marks = [kid for kid in tree.children(at, "marker") if tree.lowers[kid] in self.words.joints.aside]
        own = tree.children(at, "clause", "open_clause", "object", "attribute", "complement")
        if not entry.aside or not marks or tree.tokens[at].dep not in {"adverbial_clause", "parenthesis"} or own:
            return ()
        aside = tree.trim((tree.left[at], tree.right[at]))
        over = tree.tokens[at].head
        if aside is None:
            return ()
        lo, hi = aside
        alone = (lo == 0 or tree.lowers[lo - 1] in BEFORE | {"(", ";"}) and self.ends_clause(tree, hi)
        return tidy(tree, [(self.start_before(tree, (lo, hi)), lo - 1), (hi + 1, max(hi, tree.right[over]))]) if alone else ()

    def _start_behind(self, tree: Tree, at: int, entry: SpeechVerb, frame: Range) -> int | None:
        """The first token of the content that hangs behind the verb; None if none does."""
        opens = frame[1] + 1
        if entry.objects:
            return self._figures(tree, at, entry)
        if entry.frame:
            return self._framed(tree, at, entry)
        if Takes.CLAUSE in entry.takes and opens < len(tree) - 1:
            if tree.lowers[opens] == ":" or (tree.lowers[opens] == "," and tree.lowers[opens + 1] in QUOTES):
                return opens + 1
            if tree.lowers[opens] in QUOTES and tree.left[at] <= frame[0]:
                return opens
        asides = [kid for kid in tree.children(at, "oblique") if entry.about and kid > at]
        far = [k for kid in asides for k in tree.children(kid, "oblique") if self._counts(tree, k)]
        for kid in sorted([*tree.below[at], *far]):
            token = tree.tokens[kid]
            first = tree.left[kid]
            if kid < frame[1]:
                continue
            finite = token.dep == "clause" or (token.dep in {"adverbial_clause", "loose"} and self._opens_that(tree, kid))
            if Takes.CLAUSE in entry.takes and finite and self._has_own_subject(tree, kid):
                return first
            if Takes.ACTION in entry.takes and token.dep in CLAUSES:
                return first
            called = token.dep == "clause" and tree.lowers[first] in entry.about  # "called for the army to leave"
            if called or token.case in entry.about or (tree.lowers[kid] in entry.about and tree.below[kid]):
                return first
            if Takes.OBJECT in entry.takes and token.dep in {"object", "attribute"} and not entry.hears:
                return first
        return None

    def _start_anyhow(self, tree: Tree, at: int, entry: SpeechVerb, frame: Range) -> int | None:
        """Where the parser hung the content elsewhere: behind a "that", or whatever follows a verb that takes anything."""
        if Takes.CLAUSE not in entry.takes or entry.objects or entry.frame:
            return None
        for i in range(frame[1] + 1, tree.right[at] + 1):
            if tree.lowers[i] in entry.about and i < tree.right[at] and tree.tokens[i + 1].pos in VERBS:
                return i  # "accused the army of killing"
            if self.opens_clause(tree, i):
                return i
        anything = len(entry.takes) == len(Takes) and not entry.weak
        return frame[1] + 1 if anything and tree.right[at] - frame[1] > 1 else None

    def opens_clause(self, tree: Tree, at: int) -> bool:
        """Whether a "that" opens a clause of its own, also where the parser took it for a pronoun beside a subject."""
        token = tree.tokens[at]
        if tree.lowers[at] not in self._that[:1]:
            return False
        return token.dep == "marker" or any(kid != at for kid in tree.children(token.head, *SUBJECTS))

    def _opens_that(self, tree: Tree, verb: int) -> bool:
        return any(tree.lowers[kid] in self._that for kid in tree.children(verb, "marker"))

    def _has_own_subject(self, tree: Tree, verb: int) -> bool:
        return tree.tokens[verb].pos not in VERBS or bool(tree.children(verb, *SUBJECTS, "expletive")) or tree.left[verb] < verb

    def _figures(self, tree: Tree, at: int, entry: SpeechVerb) -> int | None:
        """Reads "gave its own figures": what stands behind the colon, else the figures themselves."""
        for kid in tree.children(at, "object"):
            if kid > at and tree.lowers[kid] in entry.objects:
                colon = next((i for i in range(kid, len(tree)) if tree.lowers[i] == ":"), None)
                return tree.left[kid] if colon is None or colon + 1 >= len(tree) else colon + 1
        return None

    def _framed(self, tree: Tree, at: int, entry: SpeechVerb) -> int | None:
        """Reads "put the toll at 12": with the preposition alone it is a verb of saying."""
        objects = [k for k in tree.below[at] if k > at and tree.tokens[k].dep in {"object", "clause", "complement"}]
        before = tree.tokens[at].dep == "relative_clause" and tree.children(at, "object")  # "which the governor put at six"
        if not any(tree.lowers[i] in entry.frame for i in range(at + 1, tree.right[at] + 1)) or not (objects or before):
            return None
        if entry.figures and objects and not any(self._is_figure(tree, k) for k in objects):
            return None
        return at + 1

    def _counts(self, tree: Tree, at: int) -> bool:
        return any(tree.tokens[i].pos == "NUM" for i in range(tree.left[at], tree.right[at] + 1))

    def _is_figure(self, tree: Tree, at: int) -> bool:
        """Whether a noun is a figure, or stands for one: "the toll", "six dead", "this"."""
        return tree.lowers[at] in self.words.nouns or tree.tokens[at].pos in {"PRON", "DET", "NUM"} or tree.has(at, "number")

    def _end_behind(self, tree: Tree, at: int, start: int) -> int:
        """The last token of what hangs behind: the verb's own right end, less what another verb beside it begins."""
        end = tree.right[at] if tree.right[at] >= start else len(tree) - 1
        if any(tree.lowers[i] == ":" for i in range(at, min(end + 2, len(tree)))):
            end = len(tree) - 1
        for kid in tree.children(at, "conjunct"):
            other = tree.tokens[kid].pos in VERBS and not tree.children(kid, *SUBJECTS)
            if kid > start and other and not self._goes_on(tree, start, kid):
                end = min(end, self._cut_left(tree, tree.left[kid]))
        return end

    def _goes_on(self, tree: Tree, start: int, verb: int) -> bool:
        """Whether a verb hung on the word of saying goes on with what is said: "claims to have overrun a post and KILLED"."""
        opens = tree.tokens[start].pos == "PART" or tree.tokens[start].dep == "preposition"
        perfect = opens and tree.lowers[start + 1] in self.words.joints.perfect
        return perfect and tree.tokens[verb].tag in self.words.joints.past and tree.lowers[verb] not in self.words.verbs

    def _cut_left(self, tree: Tree, at: int) -> int:
        while at > 0 and (tree.lowers[at - 1] in self._turns or tree.lowers[at - 1] == ","):
            at -= 1
        return at - 1

    def _skip(self, tree: Tree, at: int) -> int:
        while at < len(tree) - 1 and (tree.lowers[at] in {",", ":"} or tree.lowers[at] == next(iter(self.words.joints.that))):
            at += 1
        return at

    def _quote_ends(self, tree: Tree, at: int) -> bool:
        near = range(max(0, at - 1), at + 1)
        return tree.lowers[at] not in self._turns and any(tree.lowers[i] in QUOTES for i in near)

    def _stands_behind(self, tree: Tree, at: int, frame: Range) -> bool:
        """Whether what is said stands before the frame, or around it."""
        if frame[0] == 0:
            return False
        if any(tree.tokens[k].dep == "clause" and k < frame[0] for k in tree.below[at]):
            return True
        if tree.tokens[at].dep == "parenthesis":
            return True
        return frame[0] >= LEAST and tree.lowers[frame[0] - 1] in BEFORE and self.ends_clause(tree, frame[1])

    def ends_clause(self, tree: Tree, at: int) -> bool:
        """Whether a mark stands behind this token, or the sentence ends."""
        return at + 1 >= len(tree) or tree.lowers[at + 1] in {",", ".", ";", ":", "!", "?", "—", "–", *QUOTES}

    def start_before(self, tree: Tree, frame: Range) -> int:
        """Where what is said before a frame begins: at the sentence's start, or behind a part that has its own speaker."""
        for i in range(frame[0] - 1, 0, -1):
            if tree.lowers[i] == ";" and any(self._is_said(tree, k) for k in range(i)):
                return i + 1
        return 0

    def _is_said(self, tree: Tree, at: int) -> bool:
        entries = self.words.verbs.get(tree.lowers[at], ())
        saying = any(entry.kind is not SpeechKind.MIND for entry in entries) and tree.tokens[at].pos in {*VERBS, ""}
        phrases = [words for words, entry in self.words.phrases.get(tree.lowers[at], ()) if not entry.own]
        return saying or any(tuple(tree.lowers[at : at + len(words)]) == words for words in phrases)

    def _rest(self, tree: Tree, at: int) -> list[Range]:
        """What goes on behind ", X said," or "X said;"."""
        if at + 1 < len(tree) - LEAST and tree.lowers[at + 1] in {",", ";", *QUOTES}:
            return [(at + 1 if tree.lowers[at + 1] in QUOTES else at + 2, len(tree) - 1)]
        return []

    def passive(self, tree: Tree, at: int, entry: SpeechVerb) -> tuple[Range, ...]:
        """What is said in a passive: its subject and all that hangs behind the verb."""
        subjects = [k for k in tree.children(at, *SUBJECTS) if k < at]
        behind = [k for k in tree.below[at] if k > at and tree.tokens[k].dep in CLAUSES | {"complement", "attribute"}]
        if tree.tokens[at].dep == "noun_clause":
            whole = [(tree.left[behind[0]], tree.right[at])] if behind else []
            return tidy(tree, whole) or self._about(tree, at, entry)
        state = entry.passive is Hedge.UNVERIFIED and behind  # "are feared dead"; "were found dead" says nothing
        named = bool(tree.children(at, "agent")) and Takes.OBJECT in entry.takes  # "were found by police" says nothing
        if entry.weak and not state and not named and not any(tree.tokens[k].dep in CLAUSES for k in behind):
            return self._about(tree, at, entry)
        parts = [(tree.left[k], tree.right[k]) for k in subjects if tree.lowers[k] not in self.words.names.empty]
        if behind:
            parts.append((self._skip(tree, tree.left[behind[0]]), tree.right[at]))
        if not parts and tree.tokens[at].dep == "adverbial_clause":  # "as reported by the hospital"
            parts = [(0, tree.left[at] - 1), (tree.right[at] + 1, len(tree) - 1)]
        return tidy(tree, parts)

    def _about(self, tree: Tree, at: int, entry: SpeechVerb) -> tuple[Range, ...]:
        """What somebody is accused or suspected "of": not whom."""
        for kid in tree.below[at]:
            said = tree.tokens[kid].case in entry.about or (tree.lowers[kid] in entry.about and tree.below[kid])
            if kid > at and said:
                return tidy(tree, [(tree.left[kid], tree.right[kid])])
        return ()

    def around(self, tree: Tree, frame: Range) -> tuple[Range, ...]:
        """What stands before a frame and, where it goes on, behind it."""
        return tidy(tree, [(self.start_before(tree, frame), frame[0] - 1), *self._rest(tree, frame[1])])

    def own_mark(self, tree: Tree, at: int, content: tuple[Range, ...]) -> str:
        """OWN where the content tells of what the speaker's own side did ("its forces"), DEED of having done it; else ""."""
        first = content[0][0]
        acts = tree.children(at, "clause", "open_clause")
        near = range(first, min(first + 4, len(tree)))
        if not acts and any(tree.lowers[i] in self._deeds and tree.tokens[i].pos not in VERBS for i in near):
            return DEED
        if any(tree.children(k, "passive_subject", "passive_auxiliary") for k in acts):
            return ""
        bare = bool(acts) and acts[0] == first and not tree.children(first, *SUBJECTS)
        return OWN if acts and (tree.lowers[first] in self._own or bare) else ""
