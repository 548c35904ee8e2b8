"""The parser of a language behind one face: sentences in, tokens out, in terms that no rule must change for another parser.

Relations (`Token.dep`) after mapping by the pack's table and the re-hanging of prepositions:

    root  subject  passive_subject  object  indirect_object  attribute  complement  clause  open_clause  adverbial_clause
    relative_clause  noun_clause  apposition  conjunct  coordinator  number  determiner  modifier  adverb  oblique  agent
    case  auxiliary  passive_auxiliary  negation  particle  possessive  marker  compound  parenthesis  punctuation

`oblique` is the noun of a prepositional phrase, hung on what the phrase belongs to, its preposition in `Token.case`; the
preposition itself is a `case` below it. `agent` is the same for who does a passive. `complement` is an adjective or
object predicate ("left 12 dead"), `clause` a finite clause with its own subject, `open_clause` one without.
"""

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from tacitus.errors import MissingExtra
from tacitus.lang.form_page import Parser
from tacitus.model import Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 64


@lru_cache(maxsize=8)
def load_model(package: str, install: str) -> "Language":
    """The parser's model, loaded once a process; names of people and places are not asked of it.

    Raises:
        MissingExtra: the model's package is not installed.
    """
    try:
        module = importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(package, install) from error
    model: Language = module.load(exclude=["ner"])
    return model


def parse(parser: Parser, texts: Iterable[tuple[str, int]]) -> Iterator[tuple[Token, ...]]:
    """The tokens of each sentence, in order.

    Args:
        parser: the pack's parser.
        texts: each sentence and the place of its first code point in the document.
    """
    model = load_model(parser.package, parser.install)
    given = ((stand_in(text, parser.stand_ins), (text, offset)) for text, offset in texts)
    for doc, (text, offset) in model.pipe(given, as_tuples=True, batch_size=BATCH):
        yield rehang(tokens_of(doc, text, offset, parser.relations))


def stand_in(text: str, stand_ins: dict[str, str]) -> str:
    """The text with every name that the parser would misread replaced by one of equal length that it reads rightly."""
    for name, other in stand_ins.items():
        if name in text:
            text = re.sub(rf"\b{re.escape(name)}\b", other, text)
    return text


def tokens_of(doc: "Doc", text: str, offset: int, relations: dict[str, str]) -> list[Token]:
    """The parser's words in our terms, written as in `text`."""
    return [
        Token(
            i=token.i,
            start=offset + token.idx,
            end=offset + token.idx + len(token.text),
            text=text[token.idx : token.idx + len(token.text)],
            lemma=token.lemma_.lower() if token.pos_ != "PROPN" else text[token.idx : token.idx + len(token.text)].lower(),
            pos=token.pos_,
            tag=token.tag_,
            dep=relations.get(token.dep_, token.dep_),
            head=token.head.i,
        )
        for token in doc
    ]


def rehang(tokens: list[Token]) -> tuple[Token, ...]:
    """The same tokens with prepositions below their nouns, so that a noun hangs on what it belongs to."""
    moved = list(tokens)
    for token in tokens:
        if token.dep != "preposition_object":
            continue
        preposition = tokens[token.head]
        if preposition.i == token.i:
            continue
        over = preposition.head if preposition.head != preposition.i else token.i
        dep = "agent" if preposition.dep == "agent" else "oblique" if over != token.i else "root"
        moved[token.i] = _hang(token, dep, over, preposition.lower)
        moved[preposition.i] = _hang(preposition, "case", token.i, "")
    return tuple(_climb_cases(moved))


def _climb_cases(tokens: list[Token]) -> Iterator[Token]:
    """Lift what hung on a moved preposition to the noun's new head, so that no noun hangs below a preposition."""
    for token in tokens:
        head, seen = token.head, 0
        while token.dep not in ("case",) and tokens[head].dep == "case" and seen < len(tokens):
            head, seen = tokens[head].head, seen + 1
        yield (
            token if head == token.head else _hang(token, token.dep, head if head != token.i else tokens[head].head, token.case)
        )


def _hang(token: Token, dep: str, head: int, case: str) -> Token:
    return replace(token, dep=dep, head=head, case=case)
