"""Names: which source the words for a speaker stand for."""

from dataclasses import dataclass

from tacitus.attribute.lexicon import SpeechLexicon, by_first_word
from tacitus.attribute.mentions import Mention, Mentions, source_named, words_of
from tacitus.attribute.runs import HYPHENS, RunReader
from tacitus.attribute.tree import Range, Tree
from tacitus.model import Basis, Hand, Source
from tacitus.world.sources import RELAYING

PERSON = "person"
UNCLEAR = "unclear"
MARKS = frozenset({"(", ")", "[", "]", ",", '"', "“", "”", "«", "»"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A source, its kind in the register, and whether it was inferred.

    The kind is "person" for a person, "unclear" for a pronoun that stands for nobody named, "" where not known.
    """

    source: Source
    kind: str
    inferred: bool = False


class NameReader:
    """Leads the words for a speaker to a source; made once a pack."""

    def __init__(self, words: SpeechLexicon) -> None:
        """Keep the words."""
        self.words = words
        names = words.names
        self._persons, self._bodies = frozenset(names.persons), frozenset(names.bodies)
        self._voices, self._unnamed = frozenset(names.voices), frozenset(names.unnamed)
        self._vehicles = frozenset(names.vehicles)
        self._runs = RunReader(words)
        self._calling = by_first_word(names.called)

    def hand(
        self,
        tree: Tree,
        head: int,
        name: Range,
        known: Mentions,
        *,
        spoke: bool = True,
        holds: bool = False,
        nested: bool = False,
    ) -> Hand | None:
        """The hand that these words name; None where they name nobody. What is named is remembered."""
        named = self.named(tree, head, name, known)
        if named is None:
            return None
        start = tree.tokens[name[0]].start
        if spoke and named.kind != UNCLEAR and not (holds and named.kind in RELAYING):
            person = named.kind == PERSON
            plain = words_of(" ".join(self._bare(tree, name)))
            words = words_of(named.source.name or "")
            known.spoke.append(
                Mention(
                    start=start,
                    end=tree.tokens[name[1]].end,
                    source=named.source,
                    kind=named.kind,
                    words=words if person else words | plain,
                    titles=(plain | self._offices(tree, head)) - words if person else frozenset(),
                    person=person,
                    spoke=True,
                    nested=nested,
                )
            )
            known.spoke.sort(key=lambda mention: mention.start)
        basis = Basis.INFERRED if named.inferred else Basis.STATED
        return Hand(source=named.source, basis=basis, span=tree.span(name))

    def named(self, tree: Tree, head: int, name: Range, known: Mentions) -> Named | None:
        """The source, by the first of: register, acronym, pronoun, voice of a body, description, shorter name, own words."""
        start = tree.tokens[name[0]].start
        lower = tree.lowers[head]
        if name[0] == name[1] and lower in self._persons | self._bodies:
            unclear = Named(source=source_named(tree.tokens[head].text), kind=UNCLEAR)
            return self._pronoun(lower, start, known) or unclear
        bare = self._bare(tree, name) or [tree.tokens[i].text for i in range(name[0], name[1] + 1)]
        return (
            self._known(bare, known)
            or self._owned(bare, known)
            or self._called(tree, name[1] + 1, known)
            or self._beside(tree, head, known)
            or self._inside(tree, name, known)
            or self._voice(tree, head, name, known)
            or self._person(tree, head, name, known)
            or self._described(tree, head, name, start, known)
            or self._shorter(tree, name, bare, known)
            or self._own_words(tree, head, name, bare)
        )

    def _bare(self, tree: Tree, name: Range) -> list[str]:
        """The words of a name without its determiners and brackets."""
        words: list[str] = []
        for i in range(name[0], name[1] + 1):
            carried = tree.tokens[i].dep == "case" and tree.lowers[tree.tokens[i].head] in self._vehicles  # "on Telegram"
            if tree.lowers[i] == "(" or (words and (tree.lowers[i] == "," or carried)):
                break
            if words or (tree.lowers[i] not in self.words.determiners and tree.lowers[i] not in MARKS):
                words.append(tree.tokens[i].text)
        if words and words[0] in self.words.joints.content:
            return [token.text for token in tree.tokens[name[0] : name[1] + 1]]  # "two of the officers"
        return words[:-1] if len(words) > 1 and words[-1] in self.words.joints.own_marks else words

    def _known(self, bare: list[str], known: Mentions) -> Named | None:
        text = join(bare, self.words.joints.own_marks)
        plain = join([word for word in bare if word not in self.words.joints.own_marks], ())
        if text in known.acronyms:
            source = known.acronyms[text]
            entry = self.words.register.entries.get(source.id)
            return Named(source=source, kind=entry.kind if entry else "")
        entry = self.words.register.lookup(text) or self.words.register.lookup(plain)
        return Named(source=Source(entry.id, entry.name), kind=entry.kind) if entry else None

    def _owned(self, bare: list[str], known: Mentions) -> Named | None:
        """A known name behind its owner's or what it is: "Islamic State's Amaq agency", "the semi-official Tasnim agency"."""
        marks = [i for i, word in enumerate(bare) if word in self.words.joints.own_marks]
        owned = self._known(bare[marks[-1] + 1 :], known) if marks and marks[-1] + 1 < len(bare) else None
        end = self._runs.leading(bare)
        leading = self._known(bare[:end], known) if 0 < end < len(bare) else None
        if owned is not None or leading is not None:
            return owned or leading
        start = self._runs.trailing(bare)
        return self._known(bare[start:], known) if start else None

    def _beside(self, tree: Tree, head: int, known: Mentions) -> Named | None:
        """A known name right behind what it is: "state news agency SANA"."""
        near = [k for k in tree.children(head, "apposition") if tree.left[k] == head + 1 and tree.tokens[k].pos == "PROPN"]
        if near:
            bare = self._bare(tree, tree.name_at(near[0]))
            own = tree.lowers[head] in self.words.outlets and bare  # "the local channel Sahel TV"
            return self._known(bare, known) or (Named(source=source_named(join(bare, ())), kind="") if own else None)
        behind = tree.tokens[head + 1].text if head + 1 < len(tree) else ""
        return self._known([behind], known) if behind.isupper() and len(behind) > 1 else None

    def _called(self, tree: Tree, start: int, known: Mentions) -> Named | None:
        """The name behind "known as": "the group known as JNIM"."""
        start += tree.lowers[start : start + 1] == [","]
        for words in self._calling.get(tree.lowers[start], ()) if start < len(tree) else ():
            lo = start + len(words)
            if tuple(tree.lowers[start:lo]) != words:
                continue
            lo += tree.lowers[lo : lo + 1] == ["the"]
            hi = lo
            while hi < len(tree) and (tree.tokens[hi].text[:1].isupper() or self._runs.hyphens(tree, hi)):
                hi += 1
            run = [tree.tokens[i].text for i in range(lo, hi)]
            if run:
                kind = PERSON if words[-1] and len(run) > 1 and words[0] in self.words.names.relatives else ""
                return self._known(run, known) or Named(source=source_named(join(run, self.words.joints.own_marks)), kind=kind)
        return None

    def _inside(self, tree: Tree, name: Range, known: Mentions) -> Named | None:
        """A known name of which the parser took only a part ("Save" of "Save the Children")."""
        start, end = tree.tokens[name[0]].start, tree.tokens[name[1]].end
        for mention in known.named:
            if mention.start <= start and end <= mention.end and (mention.start < start or end < mention.end):
                return Named(source=mention.source, kind=mention.kind)
        return None

    def _bracket(self, tree: Tree, name: Range) -> str:
        opens = next((i for i in range(name[0], name[1] + 1) if tree.lowers[i] == "("), None)
        return tree.tokens[opens + 1].text if opens is not None and opens + 1 <= name[1] else ""

    def _pronoun(self, lower: str, start: int, known: Mentions) -> Named | None:
        persons = lower in self._persons
        for mention in sorted(known.before(start), key=lambda m: (not m.spoke, m.nested)):
            if mention.person == persons:
                return Named(source=mention.source, kind=mention.kind, inferred=True)
        return self._last(start, known)

    def _voice(self, tree: Tree, head: int, name: Range, known: Mentions) -> Named | None:
        """An unnamed spokesman of a body that is known: the body speaks."""
        bracket = self._bracket(tree, name)
        if bracket:
            found = self._known([bracket], known)
            if found is not None:
                return found
        lower = tree.lowers[head]
        if lower in self._vehicles | self._voices & self.words.carriers and self._points(tree, name):
            return self._last(tree.tokens[name[0]].start, known)
        if lower not in self._voices and lower not in self.words.carriers:
            return None
        for kid in tree.children(head, "compound", "possessive", "oblique", "modifier"):
            if tree.tokens[kid].pos == "PROPN" and name[0] <= kid <= name[1] + 4:
                found = self._known(self._bare(tree, tree.name_at(kid)), known)
                if found is not None:
                    return found
        return self._voice_unparsed(tree, head, name, known) if not tree.parsed else None

    def _voice_unparsed(self, tree: Tree, head: int, name: Range, known: Mentions) -> Named | None:
        """The known body right before a voice ("SDF spokesman") or behind its preposition ("spokesman for the SDF")."""
        for first in range(name[0], head):
            found = self._known(self._bare(tree, (first, head - 1)), known)
            if found is not None:
                return found
        for first in range(head + 2, name[1] + 1):
            found = self._known(self._bare(tree, (first, name[1])), known)
            if found is not None:
                return found
        return None

    def _last(self, start: int, known: Mentions) -> Named | None:
        spoke = [m for m in known.spoke if m.start < start]
        last = next((m for m in reversed(spoke) if not m.nested), spoke[-1] if spoke else None)
        return Named(source=last.source, kind=last.kind, inferred=True) if last else None

    def _described(self, tree: Tree, head: int, name: Range, start: int, known: Mentions) -> Named | None:
        """Reads "the agency", "the same NGO": the last body of such a kind that spoke, else that was named."""
        kinds = self.words.names.descriptions.get(tree.lowers[head])
        pointed = tree.lowers[name[0]] in self.words.determiners and tree.lowers[name[0]] != tree.tokens[name[0]].text.upper()
        if not pointed or len(self._bare(tree, name)) != 1:
            return None
        if kinds is None:
            return self._same_person(tree.lowers[head], start, known)
        for mention in known.before(start):
            unknown = not mention.kind and not mention.person
            own_name = mention.spoke and (mention.source.name or "")[:1].isupper() and tree.tokens[head].pos == "NOUN"
            if mention.kind in kinds or (unknown and (own_name or tree.lowers[head] in mention.words)):
                return Named(source=mention.source, kind=mention.kind, inferred=True)
        return None

    def _same_person(self, lower: str, start: int, known: Mentions) -> Named | None:
        """Reads "the spokesman", "the official": the person who spoke last."""
        last = self._last(start, known) if lower in self._voices | self.words.titles else None
        return last if last is not None and last.kind == PERSON else None

    def _person(self, tree: Tree, head: int, name: Range, known: Mentions) -> Named | None:
        """A person by name: titles, offices and bodies before the name left out; an apposition where only an office stands."""
        run = self._runs.run(tree, head, name)
        if not run:
            for kid in tree.children(head, "apposition"):
                run = self._runs.run(tree, kid, tree.name_at(kid))
                if run:
                    break
        if not run and tree.lowers[head] in self.words.speakers | self.words.titles:
            run = self._runs.after_comma(tree, name[1] + 1)
        if not run:
            return None
        text = join(run, self.words.joints.own_marks)
        whole = self._known(run, known)
        if whole is not None:
            return whole
        if len(run) == 1:
            longer = self._shorter(tree, name, run, known)
            if longer is not None:
                return longer
        titled = any(tree.lowers[i].rstrip(".") in self.words.titles for i in range(name[0], head))
        body = tree.lowers[name[0]] in self.words.definite and tree.tokens[name[0] + 1].text == run[0]  # "the Red Cross"
        person = titled or (len(run) > 1 and not body)
        return Named(source=source_named(text), kind=PERSON if person else "")

    def _offices(self, tree: Tree, head: int) -> frozenset[str]:
        """The words of what a person is said to be: "Lina Haddad, the HEAD of the CLINIC"."""
        below = tree.children(head, "apposition") or [head]
        return frozenset(lower for kid in below for lower in tree.lowers[tree.left[kid] : tree.right[kid] + 1])

    def _shorter(self, tree: Tree, name: Range, bare: list[str], known: Mentions) -> Named | None:
        """A name all of whose words stand in a longer one before ("Jasinghe", "the Observatory"), or in an office."""
        if tree.lowers[name[0]] in self._bodies | self._persons:  # "its Defence Ministry" is another one's
            return None
        words = words_of(" ".join(bare))
        office = tree.lowers[name[0]] in self.words.definite
        for mention in known.before(tree.tokens[name[0]].start):
            if words and (words < mention.words or (office and words <= mention.titles)):
                return Named(source=mention.source, kind=mention.kind, inferred=True)
        return None

    def _points(self, tree: Tree, name: Range) -> bool:
        """Whether it is "the report" and no more: one that was named before."""
        return name[1] - name[0] == 1 and tree.lowers[name[0]] in self.words.definite

    def _own_words(self, tree: Tree, head: int, name: Range, bare: list[str]) -> Named | None:
        if tree.lowers[head] in self._unnamed and tree.lowers[name[0]] not in self.words.definite:
            return None
        kind = next((i for i in range(len(bare) - 1) if bare[i] in self.words.outlets), None)
        if kind is not None and all(word[:1].isupper() for word in bare[kind + 1 :]):  # "the local channel Sahel TV"
            bare = bare[kind + 1 :]
        return Named(source=source_named(join(bare, self.words.joints.own_marks)), kind="")


def join(words: list[str], marks: tuple[str, ...]) -> str:
    """Words of a name as one string, marks of possession and hyphens closed up."""
    text = ""
    for word in words:
        closed = not text or word in marks or word in HYPHENS or text[-1] in HYPHENS
        text += word if closed else f" {word}"
    return text
