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
from itertools import islice
from typing import TYPE_CHECKING, Any

from thinc.api import use_ops

from tacitus.errors import MissingExtra
from tacitus.lang import matrix
from tacitus.lang.compounds import under_their_noun
from tacitus.lang.form_page import Parser
from tacitus.model import Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 64
WHOLE = 2**64  # the parser gives distances to heads as unsigned numbers
HALF = 2**63
AUXILIARY = frozenset({"auxiliary", "passive_auxiliary"})


@lru_cache(maxsize=8)
def load_model(package: str, install: str, spare: bool) -> "Language":
    """The parser's model, loaded once a process; names of people and places are not asked of it.

    Args:
        package: the installed package that carries it.
        install: what to give to pip where it is missing.
        spare: leave parts of speech and dictionary forms to the pack's table; a quarter of the whole cost.

    Raises:
        MissingExtra: the model's package is not installed.
    """
    try:
        module = importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(package, install) from error
    unasked = ["ner", "attribute_ruler"] if spare else ["ner"]
    with use_ops(matrix.NAME):
        model: Language = module.load(exclude=unasked, disable=["lemmatizer"] if spare else [])
    return model


def parse(parser: Parser, texts: Iterable[tuple[str, int]]) -> Iterator[tuple[Token, ...]]:
    """The tokens of each sentence, in order.

    Args:
        parser: the pack's parser.
        texts: each sentence and the place of its first code point in the document.
    """
    model = load_model(parser.package, parser.install, bool(parser.parts))
    words = WordReader(parser, model)
    given = ((stand_in(text, parser.stand_ins), (text, offset)) for text, offset in texts)
    while batch := list(islice(given, BATCH)):
        with matrix.one_thread():
            parsed = list(model.pipe(batch, as_tuples=True, batch_size=BATCH))
        for doc, (text, offset) in parsed:
            tokens = mended(tokens_of(doc, text, offset, parser.relations, words), parser.participles)
            yield under_their_noun(tokens, parser.name_joiners)


def stand_in(text: str, stand_ins: dict[str, str]) -> str:
    """The text with every name that the parser would misread replaced by one of equal length that it reads rightly."""
    for name, other in stand_ins.items():
        if name in text:
            text = re.sub(rf"\b{re.escape(name)}\b", other, text) if name.isalnum() else text.replace(name, other)
    return text


def mended(tokens: tuple[Token, ...], participles: dict[str, str]) -> tuple[Token, ...]:
    """The tokens with participles that the parser takes for a counted noun: "4 shot in a market"."""
    for token in tokens:
        lemma = participles.get(token.lower)
        if lemma is None or token.tag != "NN" or not token.i:
            continue
        before = tokens[token.i - 1]
        if before.head == token.i and (
            before.tag == "CD" or (before.tag == "JJ" and token.i > 1 and tokens[token.i - 2].text == "-")
        ):
            verb = replace(token, tag="VBN", pos="VERB", lemma=lemma)
            tokens = (*tokens[: token.i - 1], replace(before, dep="passive_subject"), verb, *tokens[token.i + 1 :])
    return tokens


class WordReader:
    """Gives part of speech and dictionary form of single words, by the pack's table or as the parser says."""

    def __init__(self, parser: Parser, model: "Language") -> None:
        """Keep the table, and the model's own lists of irregular forms."""
        self.parts = parser.parts
        self.inflected = frozenset(parser.inflected)
        self.auxiliary = frozenset(parser.auxiliary_lemmas)
        self.lemmatizer: Any = model.get_pipe("lemmatizer") if parser.parts else None
        self.known: dict[tuple[str, str], str] = {}

    def read(self, doc: "Doc", i: int, lower: str, tag: str, dep: str) -> tuple[str, str]:
        """Universal part of speech and dictionary form of token `i`, which the text writes as `lower` in lower case."""
        if not self.parts:
            token = doc[i]
            return token.pos_, lower if token.pos_ == "PROPN" else token.lemma_.lower()
        part = self.parts.get(tag, "X")
        if tag not in self.inflected or part == "PROPN":
            return part, lower
        lemma = self.known.get((lower, part)) or self._lemma(doc, i, lower, part)
        if part == "VERB" and (dep in AUXILIARY or lemma in self.auxiliary):
            return "AUX", lemma
        return part, lemma

    def _lemma(self, doc: "Doc", i: int, lower: str, part: str) -> str:
        token = doc[i]
        token.pos_ = part
        found = self.known[lower, part] = str(self.lemmatizer.lemmatize(token)[0]).lower()
        return found


def tokens_of(doc: "Doc", text: str, offset: int, relations: dict[str, str], words: WordReader) -> tuple[Token, ...]:
    """The parser's words in our terms, written as in `text`, with prepositions below their nouns.

    The parser's answers are taken as one table, since asking it word by word costs as much as the rules do.
    """
    strings = doc.vocab.strings
    table = doc.to_array(["IDX", "LENGTH", "TAG", "DEP", "HEAD"]).tolist()
    spans = [(row[0], row[0] + row[1]) for row in table]
    written = [text[start:end] for start, end in spans]
    lowers = [word.lower() for word in written]
    tags = [strings[row[2]] for row in table]
    labels = [strings[row[3]] for row in table]
    deps = [relations.get(label, label) for label in labels]
    heads = [i + (row[4] if row[4] < HALF else row[4] - WHOLE) for i, row in enumerate(table)]
    forms = [words.read(doc, i, lowers[i], tags[i], deps[i]) for i in range(len(table))]
    links = rehang(lowers, deps, heads)
    return tuple(
        Token(i, offset + start, offset + end, written[i], lemma, pos, tags[i], dep, head, case)
        for i, ((start, end), (pos, lemma), (dep, head, case)) in enumerate(zip(spans, forms, links, strict=True))
    )


Link = tuple[str, int, str]  # relation, head, preposition


def rehang(lowers: list[str], deps: list[str], heads: list[int]) -> list[Link]:
    """Relation, head and case of each word, with prepositions below their nouns: a noun hangs on what it belongs to."""
    links: list[Link] = [(dep, head, "") for dep, head in zip(deps, heads, strict=True)]
    for i, dep in enumerate(deps):
        preposition = heads[i]
        if dep != "preposition_object" or preposition == i:
            continue
        over = heads[preposition] if heads[preposition] != preposition else i
        moved = "agent" if deps[preposition] == "agent" else "oblique" if over != i else "root"
        links[i] = (moved, over, lowers[preposition])
        links[preposition] = ("case", i, "")
    return [_climb(links, i) for i in range(len(links))]


def _climb(links: list[Link], i: int) -> Link:
    """What hung on a moved preposition hangs on the noun's new head, so that no noun hangs below a preposition."""
    dep, head, case = links[i]
    if dep == "case" or links[head][0] != "case":
        return links[i]
    for _ in range(len(links)):
        if links[head][0] != "case":
            break
        head = links[head][1]
    return dep, head if head != i else links[head][1], case
