"""Compounds: long names that describe a noun, put back below it where a parser takes the noun for a part of the name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tacitus.model import Token

PROPER = frozenset({"NNP", "NNPS"})
OF_THE_NOUN = frozenset({"number", "determiner", "possessive", "modifier"})
COMMON = frozenset({"NN", "NNS"})


def under_their_noun(tokens: tuple[Token, ...], joiners: Sequence[str]) -> tuple[Token, ...]:
    """The tokens with names such as "Movement of Kush" below the noun that they describe: "a Movement of Kush leader".

    The parser hangs the noun on the name, by a phrase; then nobody would see that a leader is told of.

    Args:
        tokens: of one sentence.
        joiners: prepositions that stand inside names ("of").
    """
    if not any(token.lower in joiners for token in tokens):
        return tokens
    moved = list(tokens)
    for name, noun in _described(tokens, joiners):
        top = tokens[name]
        moved[noun] = replace(moved[noun], dep=top.dep, head=top.head if top.head != name else noun, case=top.case)
        moved[name] = replace(moved[name], dep="compound", head=noun, case="")
        for token in tokens:
            below = token.head == name and token.i not in (name, noun)
            joined = token.head == noun and token.i < noun and token.dep == "case"
            if below:
                moved[token.i] = replace(moved[token.i], head=noun)
            elif joined:
                moved[token.i] = replace(moved[token.i], dep="compound", pos="PROPN")
    for joiner, inner, noun in _beside(tokens, joiners):
        moved[joiner] = replace(moved[joiner], dep="compound", head=noun, pos="PROPN")
        moved[inner] = replace(moved[inner], dep="compound", head=noun, case="")
        for token in tokens:
            if token.head == tokens[joiner - 1].i and token.dep in OF_THE_NOUN:
                moved[token.i] = replace(moved[token.i], head=noun)
    return tuple(moved)


def _beside(tokens: tuple[Token, ...], joiners: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Joiner, inner word and noun of names that the parser has below their noun, but for what stands behind the joiner."""
    for inner in tokens:
        name = tokens[inner.head]
        noun = name.head
        placed = inner.dep == "oblique" and inner.tag in PROPER and inner.case in joiners and name.dep == "compound"
        if placed and name.tag in PROPER and inner.i < noun and tokens[name.i + 1].lower in joiners:
            yield name.i + 1, inner.i, noun


def _described(tokens: tuple[Token, ...], joiners: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Each name that describes a noun, by its last word before the joiner, with the noun."""
    for noun in tokens:
        if noun.dep != "oblique" or noun.tag not in COMMON or noun.case not in joiners or not noun.text[:1].islower():
            continue
        name = noun.head
        inside = tokens[name + 2 : noun.i]
        named = tokens[name].tag in PROPER and name + 1 < noun.i and tokens[name + 1].lower in joiners
        if named and inside and all(token.tag in PROPER for token in inside):
            yield name, noun.i
