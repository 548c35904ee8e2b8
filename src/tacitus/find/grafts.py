"""Grafts: words that the parser hangs in the wrong place where numbers and persons are counted, hung where they belong."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Quantity, Token

REFLEXIVE = "PRP"


def grafted(tokens: Sequence[Token], quantities: Sequence[Quantity] = ()) -> Tree:
    """The tree of a sentence with its numbers freed and its second verbs and pronouns hung where they belong."""
    return Tree(coordinated(rejoined(freed(tokens, quantities))))


def coordinated(tokens: list[Token]) -> list[Token]:
    """The tokens with a pronoun that goes on with the objects of a verb as one of them: "shot two boys and then himself"."""
    for token in tokens:
        over = tokens[token.head]
        if token.tag == REFLEXIVE and token.dep == "conjunct" and over.pos in VERBAL and over.i < token.i:
            tokens[token.i] = replace(token, dep="object")
    return tokens


def freed(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[Token]:
    """The tokens with numbers freed from their own qualifier: in "injured over 500" the parser takes "over" for a preposition."""
    moved = list(tokens)
    for quantity in quantities:
        inside = [t for t in tokens if quantity.span.start <= t.start < quantity.number.end]
        for token in tokens:
            cased = token.case and any(t.head == token.i and t.dep == "case" for t in inside)
            if cased and quantity.span.start <= token.start and token.dep == "oblique":
                over = tokens[token.head]
                dep = "object" if over.i < token.i else "subject"
                moved[token.i] = replace(token, dep=dep if over.pos in VERBAL else "apposition", case="")
    return moved


def rejoined(tokens: list[Token]) -> list[Token]:
    """The tokens with a second verb freed from the number before it: "killed nine and displaced thousands"."""
    for verb in tokens:
        over = tokens[verb.head]
        behind = tokens[verb.i + 1] if verb.i + 1 < len(tokens) else verb
        hung = verb.tag in {"VBN", "VBD"} and verb.dep == "conjunct" and over.pos == "NUM" and over.head == behind.i
        first = tokens[behind.head]
        if hung and behind.dep == "object" and first.pos in VERBAL and first.i < over.i:
            tokens[verb.i] = replace(verb, head=first.i, pos="VERB", tag="VBD")
            tokens[over.i] = replace(over, head=first.i, dep="object")
            tokens[behind.i] = replace(behind, head=verb.i)
    return tokens
