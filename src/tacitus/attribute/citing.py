"""Citing: "X, citing Y", "X quoted Y as saying", "put out by its agency Z": who cites and who is cited."""

from dataclasses import replace

from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import SpeechLexicon, by_first_word
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import STOPS, Range, Tree
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Hedge, SpeechKind

LONGEST_CITED = 12  # words


class CitationReader:
    """Adds to what was found in a sentence who is cited and who carries it."""

    def __init__(self, words: SpeechLexicon, speakers: SpeakerFinder) -> None:
        """Keep the words."""
        self.words = words
        self.speakers = speakers
        self._hearings = by_first_word(words.relays.hearing)

    def read(self, tree: Tree, found: list[Found]) -> list[Found]:
        """The same finds with inner and outer hands, and those of citing verbs that stand alone.

        Source: record.md, "Claim": the chain runs innermost first.
        """
        for at, lower in enumerate(tree.lowers):
            if lower in self.words.citing and tree.tokens[at].pos in {"VERB", "ADP", ""}:
                found = self._cite(tree, at, found)
            elif found and self._heard(tree, at) is not None:
                found = self._tell(tree, at, found)
            elif lower in self.words.publishing and tree.tokens[at].pos in {"VERB", ""} and found:
                found = self._publish(tree, at, found)
        return found

    def _cite(self, tree: Tree, at: int, found: list[Found]) -> list[Found]:
        cited = next((k for k in tree.children(at, "object") if k > at), None)
        quoted = tree.children(at, "passive_subject")
        if quoted and tree.children(at, "passive_auxiliary"):
            agent = next(iter(tree.children(at, "agent")), None)
            return [*found, *self._alone(tree, at, quoted[0], agent)]
        carried = [k for k in tree.below[at] if k > at and tree.tokens[k].case in self.words.relays.by]
        agents = tree.children(at, "agent") or carried
        if tree.tokens[at].dep == "noun_clause" and agents and cited is None:  # "officials quoted by the agency"
            over = tree.tokens[at].head
            return [replace(one, outer=(*one.outer, agents[0]), cites=True) if one.head == over else one for one in found]
        if cited is None:
            cited = tree.phrase_from(at + 1)
        if cited is None:
            return found
        own = self.speakers.subject(tree, at)
        host = self._host(tree, at, found, own)
        if host is None:
            return [*found, *self._alone(tree, at, cited, own)] if own is not None else found
        end = self._cited_end(tree, cited)
        who = self._who(tree, cited, end)
        hosts = [one for one in found if one is host or (own is not None and one.head == own)]
        cites = {id(one): replace(one, inner=(who, *one.inner), content=self._without(tree, one, at, end)) for one in hosts}
        return [cites.get(id(one), one) for one in found]

    def _heard(self, tree: Tree, at: int) -> int | None:
        """The last word of "speaking to", "in an interview with"; None where no such words begin here."""
        for words in self._hearings.get(tree.lowers[at], ()):
            if tuple(tree.lowers[at : at + len(words)]) == words:
                return at + len(words) - 1
        return None

    def _tell(self, tree: Tree, at: int, found: list[Found]) -> list[Found]:
        """The finds of the sentence, each passed on by whom the speaker speaks to."""
        last = self._heard(tree, at)
        head = tree.phrase_from(last + 1) if last is not None else None
        if head is None or not any(tree.tokens[i].pos == "PROPN" for i in (head, *tree.children(head, "possessive"))):
            return found
        return [replace(one, outer=(*one.outer, head)) if one.speaker and not one.outer else one for one in found]

    def _cited_end(self, tree: Tree, cited: int) -> int:
        """The last word of whom it cites, however the parser hung it: up to the next comma."""
        end = cited
        while end + 1 < len(tree) and end - cited < LONGEST_CITED and not self._ends(tree, end + 1):
            end += 1
        return end

    def _ends(self, tree: Tree, at: int) -> bool:
        return tree.lowers[at] in STOPS | {","} or tree.lowers[at] in self.words.joints.that

    def _who(self, tree: Tree, cited: int, end: int) -> tuple[int, Range]:
        """Whom it cites: of "a note from the ministry" the ministry."""
        head = self.speakers.voice_of(tree, cited)
        if head == cited and tree.lowers[cited] in self.words.names.vehicles:
            for i in range(cited + 1, end):
                further = tree.phrase_from(i + 1) if tree.lowers[i] in self.words.joints.of else None
                if further is not None:
                    head = further
                    break
        name = tree.name_at(head)
        return head, (max(name[0], cited + 1) if head > cited else name[0], name[1])

    def _host(self, tree: Tree, at: int, found: list[Found], own: int | None) -> Found | None:
        """The find whose speaker cites: that of the same subject, else the nearest one before."""
        if tree.children(at, *SUBJECTS):  # a sentence of its own: "Reuters quoted the mayor"
            return None
        same = [one for one in found if own is not None and one.head == own]
        before = [one for one in found if one.frame[1] < at and one.speaker is not None]
        return same[0] if same else max(before, key=lambda one: one.frame[1], default=None)

    def _without(self, tree: Tree, host: Found, lo: int, hi: int) -> tuple[tuple[int, int], ...]:
        """The content less the words of citing."""
        parts: list[tuple[int, int]] = []
        for start, end in host.content:
            if end < lo or start > hi:
                parts.append((start, end))
                continue
            parts += [(start, lo - 1)] if start < lo else []
            parts += [(hi + 1, end)] if end > hi else []
        return tidy(tree, parts) or host.content

    def _alone(self, tree: Tree, at: int, cited: int, relay: int | None) -> list[Found]:
        """Reads "AFP quoted a medic as saying", "X was quoted by AFP": the cited speaks, the other relays."""
        name = tree.name_at(cited)
        end = max(at, tree.right[cited] if cited > at else at)
        says = next((i for i in range(at + 1, len(tree)) if tree.lowers[i] in self.words.verbs and i > cited), None)
        start = says + 1 if says is not None else end + 1
        if tree.lowers[start : start + 1] == [self.words.relays.by[0]]:  # "as saying by state television"
            relay = relay if relay is not None else tree.phrase_from(start + 1)
            start = len(tree)
        while start < len(tree) and tree.lowers[start] in self.words.joints.that[:1]:
            start += 1
        parts = [(start, len(tree) - 1)]
        lo = min(name[0], at, tree.left[relay] if relay is not None else at)
        if start >= len(tree) or tree.trim((start, len(tree) - 1)) is None:
            parts = [(0, lo - 1)]
        content = tidy(tree, parts)
        if not content:
            return []
        found = Found(
            rule="verb:cite", kind=SpeechKind.SAY, hedge=Hedge.ASSERTED, cue=(at, at), frame=(lo, min(start, len(tree)) - 1),
            content=content, speaker=name, head=cited, outer=(relay,) if relay is not None else (), cites=True,
        )  # fmt: skip
        return [found]

    def _publish(self, tree: Tree, at: int, found: list[Found]) -> list[Found]:
        """Reads "in a clip put out by its agency, the group boasts": the agency carries what the group says."""
        over = tree.tokens[at].head
        if tree.tokens[at].dep != "noun_clause" or tree.lowers[over] not in self.words.carriers:
            return found
        carriers = [
            k
            for k in tree.below[at]
            if k > at and (tree.tokens[k].dep == "agent" or tree.tokens[k].case in self.words.relays.by[:1])
        ]
        spoken = tree.lowers[over] not in self.words.names.vehicles
        carried = [one.head in carriers for one in found]
        if not carriers or all(carried) or (spoken and any(carried)):
            return found
        done = []
        for one in found:
            own = one.head is not None and one.head not in carriers and one.speaker is not None
            done.append(
                replace(one, outer=(*one.outer, carriers[0])) if own and tree.lowers[one.cue[1]] != tree.lowers[at] else one
            )
        return [one for one in done if one.head not in carriers]
