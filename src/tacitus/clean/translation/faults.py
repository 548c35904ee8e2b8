"""Faults: statements and fragments that no writer would let stand, in a report that is a translation."""

import re
from collections.abc import Iterator, Sequence

from tacitus.clean.translation.found import Finding, Ground
from tacitus.clean.translation.words import STRAY_RULE
from tacitus.lang.form_mends import Mends
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import IMPOSSIBLE, MendKind, Sentence, Span
from tacitus.world import SourceRegister

FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
STRAY = re.compile(r"([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)\.")  # a word or two with capitals
ORDINARY_STRAYS = re.compile(r"(?:[A-Z]|[A-Z][a-z]{1,3}|No|Yes|Why|Never|Nothing|Nobody|Silence|Gone|Dead|Not)")
NAME_BEHIND = re.compile(r",? (?:the )?[A-Z“\"]|, (?:which|owned|based)")


class FaultFinder:
    """Finds statements that cannot be right; made once a pack and register."""

    def __init__(self, mends: Mends, nationalities: Sequence[str], sources: SourceRegister) -> None:
        """Index doers by deed, and make the patterns.

        Args:
            mends: the pack's list.
            nationalities: adjectives of countries, in the pack's language.
            sources: who relays.
        """
        self._rules = [(rule, frozenset(rule.doers), frozenset(rule.deeds)) for rule in mends.impossible]
        self._free = frozenset(mends.echo.free)
        self._sources = sources
        self._outlet = (
            re.compile(
                rf"\bthe (?:{'|'.join(map(re.escape, nationalities))}) (?:{'|'.join(map(re.escape, mends.outlet_nouns))})"
                rf"(?= (?:{'|'.join(map(re.escape, mends.say_words))})\b)"
            )
            if nationalities and mends.outlet_nouns and mends.say_words
            else None
        )

    def find(self, ground: Ground, sentences: Sequence[Sentence]) -> Iterator[Finding]:
        """Every fault, those on the parsed sentences first."""
        for sentence in sentences:
            if sentence.tokens and sentence.tokens[0].dep:
                tree = Tree(sentence.tokens)
                yield from self._impossible(tree)
                yield from self._echoes(tree)
        yield from self._strays(sentences, ground.text)
        yield from self._unnamed_outlets(ground)

    def _impossible(self, tree: Tree) -> Iterator[Finding]:
        for token in tree.tokens:
            rules = [rule for rule in self._rules if token.lemma in rule[2]] if token.pos == "VERB" else []
            subject = _doer(tree, token.i) if rules else None
            if subject is None:
                continue
            noun = tree.tokens[subject]
            for rule, doers, _ in rules:
                if noun.lemma in doers and noun.pos == "NOUN" and subject < token.i:
                    first, _ = tree.phrase(subject)
                    yield Finding(
                        span=Span(tree.tokens[first].start, token.end), kind=MendKind.SENTENCE, meant=None,
                        rule=f"{IMPOSSIBLE}{rule.name}", why=f"“{noun.text}” {rule.why}: “{token.text}”",
                    )  # fmt: skip

    def _echoes(self, tree: Tree) -> Iterator[Finding]:
        """A verb joined with itself, each with words of its own behind it."""
        for token in tree.tokens:
            head = tree.tokens[token.head]
            if (
                token.dep != "conjunct" or token.pos not in VERBAL or token.lemma != head.lemma or token.text != head.text
            ) or token.lemma in self._free:
                continue
            between = tree.tokens[head.i + 1 : token.i]
            joined = any(one.dep == "coordinator" for one in between) and not tree.has(token.i, "subject", "passive_subject")
            if joined and len(between) > 1 and not any(one.text in ",;–—" or one.dep == "number" for one in between):
                why = f"“{token.text}” is joined with itself"
                yield Finding(
                    span=Span(head.start, token.end), kind=MendKind.SENTENCE, meant=None, why=why, rule="verb_twice"
                )  # fmt: skip

    def _strays(self, sentences: Sequence[Sentence], text: str) -> Iterator[Finding]:
        """A word or two that stand as a sentence between two others of the same paragraph."""
        for before, one, after in zip(sentences, sentences[1:], sentences[2:], strict=False):
            match = STRAY.fullmatch(one.span.words(text)) if before.block == one.block == after.block else None
            if match is None or (ORDINARY_STRAYS.fullmatch(match[1]) and not match[1].isupper()):
                continue
            why = "these words stand as a sentence of their own in the middle of a paragraph"
            yield Finding(span=one.span, kind=MendKind.SENTENCE, meant=None, why=why, rule=STRAY_RULE)

    def _unnamed_outlets(self, ground: Ground) -> Iterator[Finding]:
        """Words that lead back to an outlet where none was named before ("the Aldoran daily went on"): its name was lost."""
        for match in self._outlet.finditer(ground.text) if self._outlet else ():
            span = Span(match.start(), match.end())
            if (
                not ground.is_own(span)
                or NAME_BEHIND.match(ground.text, span.end)
                or self._names_outlet(ground.text[: span.start])
            ):
                continue
            why = "it leads back to an outlet, and none is named before"
            yield Finding(span=span, kind=MendKind.OUTLET, meant=None, why=why, rule="outlet_without_name")

    def _names_outlet(self, text: str) -> bool:
        places = [(m.start(), m.end(), m.group()) for m in re.finditer(r"[\w.'’-]+", text)]
        return any(entry.kind in ("newspaper", "broadcaster", "online_outlet") for _, _, entry in self._sources.mentions(places))


def _doer(tree: Tree, i: int) -> int | None:
    """The subject of a verb; a finite verb joined to one that is not shares that of the next finite verb above.

    The parser joins "... the men trying to enter the jail and accuses them" to the nearer verb, whose form does not fit.
    """
    token = tree.tokens[i]
    own = tree.children(i, "subject")
    if own:
        return own[0]
    if token.dep == "conjunct" and token.tag in FINITE and tree.tokens[token.head].tag not in FINITE:
        for above in tree.above(i):
            if tree.tokens[above].tag in FINITE:
                return tree.subject(above)
    if token.dep == "adverbial_clause" and token.tag == "VBG" and not tree.has(i, "marker", "case"):
        return tree.subject(token.head)
    return tree.subject(i) if token.dep == "conjunct" else None
