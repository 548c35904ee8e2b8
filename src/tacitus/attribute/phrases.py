"""Phrases and nouns of saying: "according to X", "in X's breakdown", "the group's claim that", "a police figure of"."""

from tacitus.attribute.contents import QUOTES, ContentFinder
from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import NOUNS, VERBS, Range, Tree
from tacitus.lang.form_speech import SpeechNoun, SpeechPhrase
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Hedge, SpeechKind

WIDEST_OWNER = 8  # words between "in" and "breakdown"
SIGNING = frozenset({":", "-", "–", "—"})
LONGEST_SIGNATURE = 4  # words
NAME_IN_CAPITALS = 3  # words of a name before a colon in the record of a talk: "HALE: We lost two."
CAPITALS = "label:capitals"  # a turn in the record of a talk, unless it stands alone: then it is a dateline
LONGEST_LABEL = 10  # words of a speaker before a colon: "Police: 12 dead"

CLOSES = frozenset({":", ";"})  # what stands behind these is no longer the noun's figure


class PhraseReader:
    """Reads every phrase and noun of saying of a sentence."""

    def __init__(self, words: SpeechLexicon, speakers: SpeakerFinder, contents: ContentFinder) -> None:
        """Keep the words."""
        self.words = words
        self.speakers = speakers
        self.contents = contents

    def read(self, tree: Tree) -> list[Found]:
        """What each phrase and noun says, in the order of the sentence."""
        found: list[Found] = []
        for at, lower in enumerate(tree.lowers):
            one = self._phrase(tree, at) or (self._noun(tree, at, self.words.nouns[lower]) if lower in self.words.nouns else None)
            if one is not None:
                found.append(one)
        label = self._label(tree) or self._introduced(tree) or self._signed(tree)
        return [label, *found] if label is not None else found

    def _phrase(self, tree: Tree, at: int) -> Found | None:
        for words, entry in self.words.phrases.get(tree.lowers[at], ()):
            last = at + len(words) - 1
            if tuple(tree.lowers[at : last + 1]) == words:
                return self._owned(tree, at, last, entry) if entry.own else self._plain(tree, at, last, entry)
        return None

    def _plain(self, tree: Tree, at: int, last: int, entry: SpeechPhrase) -> Found | None:
        """Reads "according to X": X is the noun phrase right behind."""
        head = self._noun_from(tree, last + 1)
        if head is None:
            return None
        if tree.lowers[head] in self.words.names.relatives:
            return self._of_which(tree, (at, last), head, entry)
        head = self.speakers.voice_of(tree, head)
        name = tree.name_at(head) if tree.parsed else (last + 1, head)
        name = (max(name[0], last + 1), name[1])
        end = self._aside_end(tree, name[1], head)
        return self._made(tree, f"phrase:{entry.name}", entry, (at, last), (at, end), (name, head))

    def _of_which(self, tree: Tree, cue: Range, relative: int, entry: SpeechPhrase) -> Found | None:
        """Reads "a note by the army, according to which": whoever speaks through the noun before, if anybody does."""
        clause = next((i for i in tree.above(relative) if tree.tokens[i].pos in VERBS and i > relative), None)
        content = tidy(tree, [(relative + 1, tree.right[clause])]) if clause is not None else ()
        if clause is None or not content:
            return None
        nouns = [tree.tokens[clause].head] if tree.tokens[clause].dep == "relative_clause" else tree.children(clause, *SUBJECTS)
        head = self.speakers.voice_of(tree, nouns[0]) if nouns else relative
        if not self.speakers.can_speak(tree, head):
            return None
        return Found(
            rule=f"phrase:{entry.name}", kind=SpeechKind.SAY, hedge=entry.hedge, cue=cue, frame=(cue[0], relative),
            content=content, speaker=tree.name_at(head), head=head,
        )  # fmt: skip

    def _noun_from(self, tree: Tree, start: int) -> int | None:
        if start >= len(tree):
            return None
        if tree.parsed:
            return tree.phrase_from(start)
        words = self.speakers.after(tree, start - 1)
        return self.speakers.head_of(tree, words) if words else None

    def _aside_end(self, tree: Tree, end: int, head: int) -> int:
        """The last token of what explains the speaker: ", a monitor," or ", who heads it,"."""
        if not tree.parsed:
            return end
        for kid in (k for k in tree.below[head] if k > end):
            near = tree.left[kid] <= end + 2
            if near and tree.tokens[kid].dep in {
                "apposition",
                "relative_clause",
                "noun_clause",
                "conjunct",
                "coordinator",
            }:
                end = max(end, tree.right[kid])
        return end

    def _owned(self, tree: Tree, at: int, last: int, entry: SpeechPhrase) -> Found | None:
        """Reads "in X's breakdown": X owns a noun of counting."""
        for i in range(last + 2, min(last + 2 + WIDEST_OWNER, len(tree))):
            if tree.lowers[i] in entry.own:
                marks = [m for m in range(last + 1, i) if tree.lowers[m] in self.words.joints.own_marks]
                owners = [tree.tokens[m].head for m in marks] if tree.parsed else [m - 1 for m in marks]
                if not owners or marks[-1] <= last + 1:
                    return None
                head = owners[-1]
                name = (last + 1, marks[-1] - 1)
                return self._made(tree, f"phrase:{entry.name}", entry, (i, i), (at, i), (name, head))
            if tree.lowers[i] in {",", ";", ":"}:
                return None
        return None

    def _made(
        self, tree: Tree, rule: str, entry: SpeechPhrase, cue: Range, frame: Range, speaker: tuple[Range, int]
    ) -> Found | None:
        parts = []
        lo, hi = frame
        if lo > 0:
            parts.append((self.contents.start_before(tree, frame), lo - 1))
        if hi + 1 < len(tree) and (lo == 0 or tree.lowers[hi + 1] in {",", ":"} or len(tree) - hi > 4):
            parts.append((hi + 1, len(tree) - 1))
        content = tidy(tree, parts)
        if not content:
            return None
        return Found(
            rule=rule, kind=SpeechKind.SAY, hedge=entry.hedge, cue=cue, frame=frame, content=content, speaker=speaker[0],
            head=speaker[1],
        )  # fmt: skip

    def _noun(self, tree: Tree, at: int, entry: SpeechNoun) -> Found | None:
        """Reads "X's claim that", "reports that", "a police figure of 55"."""
        if not tree.parsed or tree.tokens[at].pos not in NOUNS:
            return None
        head = self._owner(tree, at)
        if head is None and entry.unnamed is None:
            return None
        start = self._said_with_noun(tree, at)
        if start is None and entry.figure:
            start = self._said_of_figure(tree, at)
        if start is None:
            return self._predicate(tree, at, head, entry)
        close = next((i - 1 for i in range(start, len(tree)) if tree.lowers[i] in CLOSES), len(tree) - 1)
        content = tidy(tree, [(start, tree.right[at] if tree.right[at] >= start else close)])
        if not content:
            return None
        name = tree.name_at(head) if head is not None else None
        if name is not None and head is not None and head < start <= name[1] + 1:
            name = (name[0], max(head, start - 2))
        lo = min(at, name[0]) if name else at
        return Found(
            rule=f"noun:{entry.name}",
            kind=SpeechKind.SAY,
            hedge=entry.hedge if head is not None or entry.unnamed is None else entry.unnamed,
            cue=(at, at),
            frame=(lo, start - 1),
            content=content,
            speaker=name,
            head=head,
        )

    def _predicate(self, tree: Tree, at: int, head: int | None, entry: SpeechNoun) -> Found | None:
        """Reads "The committee's toll was 50 dead", "Reports from the unit are that ten fell": what the noun is."""
        verb = tree.tokens[at].head
        if head is None or tree.tokens[at].dep != "subject" or tree.tokens[verb].pos != "AUX":
            return None
        told = [k for k in tree.below[verb] if k > verb and tree.tokens[k].dep in {"clause", "attribute", "complement", "number"}]
        numbers = any(tree.tokens[i].pos == "NUM" for k in told for i in range(tree.left[k], tree.right[k] + 1))
        clause = any(tree.tokens[k].dep == "clause" for k in told)
        if not told or not (clause or (numbers and entry.figure)):
            return None
        first = tree.left[told[0]]
        content = tidy(tree, [(first + (tree.lowers[first] in self.words.joints.that), tree.right[verb])])
        if not content:
            return None
        return Found(
            rule=f"noun:{entry.name}", kind=SpeechKind.SAY, hedge=entry.hedge, cue=(at, at), frame=(tree.left[at], verb),
            content=content, speaker=tree.name_at(head), head=head,
        )  # fmt: skip

    def _owner(self, tree: Tree, at: int) -> int | None:
        for kid in tree.below[at]:
            token = tree.tokens[kid]
            if token.dep == "possessive":
                return kid
            if token.case == self.words.joints.of[0]:
                return kid
            if token.case in self.words.joints.of[:2] and self.speakers.can_speak(tree, kid):
                return kid
            if token.dep == "noun_clause" and token.tag == "VBN":  # "the toll published by the minister"
                agents = (c for c in tree.children(kid, "agent") if self.speakers.can_speak(tree, c))
                if (agent := next(agents, None)) is not None:
                    return agent
            if token.dep == "compound" and kid < at and token.lower in self.words.speakers | self.words.outlets:
                return kid
        return None

    def _said_of_figure(self, tree: Tree, at: int) -> int | None:
        """The verb behind a figure that tells what it is: "the committee's first toll was 50 dead"."""
        verb = tree.head(at)
        if tree.dep(at) not in SUBJECTS or verb < at:
            return None
        told = (i for i in range(verb, tree.right[verb] + 1) if tree.tokens[i].pos == "NUM")
        return verb if next(told, None) is not None else None

    def _said_with_noun(self, tree: Tree, at: int) -> int | None:
        """The first token of what the noun says: a clause that hangs on it, or the number behind its "of"."""
        below = [kid for kid in tree.below[at] if kid > at]
        for kid in (*below, *(far for near in below for far in tree.children(near, "oblique"))):
            token, first = tree.tokens[kid], tree.left[kid]
            if token.dep in {"clause", "noun_clause"} and tree.lowers[first] in self.words.joints.that:
                return first + 1
            if token.dep == "noun_clause" and tree.tokens[first].pos == "PART":  # "the claim to have killed ten"
                return first
            counts = token.case in self.words.joints.content and any(
                tree.tokens[i].pos == "NUM" for i in range(first, tree.right[kid] + 1)
            )
            if token.dep == "oblique" and counts:
                return first + 1 if tree.lowers[first] in self.words.joints.content else first
        return None

    def _introduced(self, tree: Tree) -> Found | None:
        """Reads "The mayor had a warning: “Stay away.”": whoever acts before the colon speaks the quotation."""
        at = next((i for i in range(1, len(tree) - 1) if tree.lowers[i] == ":" and tree.lowers[i + 1] in QUOTES), None)
        if at is None or any(self._says(tree, i) or tree.lowers[i] in QUOTES for i in range(at)):
            return None
        subjects = [i for i in range(at) if tree.tokens[i].dep == "subject" and self.speakers.can_speak(tree, i)]
        if not subjects:
            return None
        head = subjects[0]
        return Found(
            rule="label:introduced", kind=SpeechKind.SAY, hedge=Hedge.ASSERTED, cue=(at, at), frame=(0, at),
            content=tidy(tree, [(at + 1, len(tree) - 1)]), speaker=tree.name_at(head), head=head,
        )  # fmt: skip

    def _signed(self, tree: Tree) -> Found | None:
        """Reads "12 dead in market blast: police", "12 dead in raid - UN": a headline signed by its speaker."""
        last = len(tree) - 1
        at = next((i for i in range(last - 1, max(last - 1 - LONGEST_SIGNATURE, 1), -1) if tree.lowers[i] in SIGNING), None)
        if at is None or tree.lowers[last] in {".", "!", "?"} or any(tree.lowers[i] in {"(", ")"} for i in range(at, last + 1)):
            return None
        text = " ".join(tree.tokens[i].text for i in range(at + 1, last + 1))
        if self.words.register.lookup(text) is None and tree.lowers[last] not in self.words.speakers:
            return None
        return Found(
            rule="label:signed", kind=SpeechKind.SAY, hedge=Hedge.ASSERTED, cue=(at, at), frame=(at, last),
            content=tidy(tree, [(0, at - 1)]), speaker=(at + 1, last), head=last,
        )  # fmt: skip

    def _says(self, tree: Tree, at: int) -> bool:
        return tree.lowers[at] in self.words.verbs and tree.tokens[at].pos in VERBS

    def _label(self, tree: Tree) -> Found | None:
        """Reads "Police: 12 dead": a speaker, a colon, and what is said."""
        limit = min(LONGEST_LABEL, len(tree) - 2)
        colon = next((i for i in range(1, limit) if tree.lowers[i] == ":"), None)
        if colon is None or any(tree.lowers[i] in QUOTES or tree.lowers[i] == "," for i in range(colon)):
            return None
        start = int(tree.tokens[0].pos == "NUM" and colon > 1)  # "11:28 The mayor: ..."
        if any(tree.tokens[i].pos in {"VERB", "AUX", "NUM"} for i in range(start, colon)):
            return None
        text = " ".join(tree.tokens[i].text for i in range(start, colon))
        whole = (start, colon - 1)
        head = self.speakers.head_of(tree, whole)
        voice = self.speakers.voice_of(tree, head)
        name = whole if voice == head else tree.name_at(voice)
        capitals = text.isupper() and colon <= NAME_IN_CAPITALS and len(text) > NAME_IN_CAPITALS
        known = (
            self.words.register.lookup(text) is not None
            or tree.lowers[head] in self.words.speakers
            or (text.istitle() and colon <= NAME_IN_CAPITALS and tree.lowers[colon + 1] in QUOTES | {"‘", "'"})
        )
        if not known and not capitals:
            return None
        rule = "label:colon" if known else CAPITALS
        return Found(
            rule=rule, kind=SpeechKind.SAY, hedge=Hedge.ASSERTED, cue=(colon, colon), frame=(0, colon),
            content=tidy(tree, [(colon + 1, len(tree) - 1)]), speaker=name, head=voice,
        )  # fmt: skip
