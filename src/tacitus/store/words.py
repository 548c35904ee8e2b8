"""Words: the index of words over the texts, made by our own folding, so that both databases find the same."""

import re
import unicodedata
from collections.abc import Sequence

from sqlalchemy import Connection, text

from tacitus.store.answers import Found
from tacitus.store.bulk import chunks
from tacitus.store.tables import DOCUMENT

WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 200
MOST_WORDS = 16_000  # PostgreSQL counts places of words up to 16,383, and holds a list of words of at most 1 MiB
SORTED = "ORDER BY d.published IS NULL, d.published DESC, d.id LIMIT :most"


def fold(words: str) -> list[str]:
    """The words without case and without marks over or under letters: "Ḥasakah's" gives hasakah and s."""
    plain = words
    if not words.isascii():
        plain = unicodedata.normalize("NFKD", words)
        for mark in {char for char in set(plain) if unicodedata.combining(char)}:
            plain = plain.replace(mark, "")
        plain = unicodedata.normalize("NFKC", plain)
    return [word[:LONGEST_WORD] for word in WORD.findall(plain.casefold())]


def index_texts(connection: Connection, texts: Sequence[tuple[int, str]]) -> None:
    """Nothing; the texts of the documents of these numbers can be searched."""
    if not texts:
        return
    if connection.dialect.name == "postgresql":
        cursor = connection.connection.cursor()
        with cursor.copy("COPY word_index (document, words) FROM STDIN") as copy:
            for number, words in texts:
                copy.write_row((number, _vector(fold(words)[:MOST_WORDS])))
        return
    rows = [(number, " ".join(fold(words)[:MOST_WORDS])) for number, words in texts]
    connection.exec_driver_sql("INSERT INTO word_index (rowid, words) VALUES (?, ?)", rows)


def forget_texts(connection: Connection, texts: Sequence[tuple[int, str]]) -> None:
    """Nothing; these texts, as they were indexed, can no longer be found."""
    if connection.dialect.name == "postgresql":
        for part in chunks(number for number, _ in texts):
            connection.execute(text("DELETE FROM word_index WHERE document = ANY(:numbers)"), {"numbers": list(part)})
        return
    for number, words in texts:
        said = " ".join(fold(words)[:MOST_WORDS])
        connection.exec_driver_sql("INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', ?, ?)", (number, said))


def find_words(connection: Connection, words: str, limit: int) -> tuple[Found, ...]:
    """Documents whose text holds all of the words, the latest published first."""
    phrases = phrases_of(words)
    if not phrases:
        return ()
    if connection.dialect.name == "postgresql":
        query = " & ".join("(" + " <-> ".join(f"'{word}'" for word in phrase) + ")" for phrase in phrases)
        where = "JOIN word_index w ON w.document = d.number WHERE w.words @@ CAST(:query AS tsquery)"
    else:
        query = " AND ".join('"' + " ".join(phrase) + '"' for phrase in phrases)
        where = "JOIN word_index ON word_index.rowid = d.number WHERE word_index MATCH :query"
    asked = text(f"SELECT d.id, d.title, d.publisher, d.published FROM document d {where} {SORTED}")
    shown = asked.columns(DOCUMENT.c.id, DOCUMENT.c.title, DOCUMENT.c.publisher, DOCUMENT.c.published)
    return tuple(Found(*row) for row in connection.execute(shown, {"query": query, "most": limit}))


def phrases_of(words: str) -> list[list[str]]:
    """What is looked for: what stands between spaces ("army's" is army and then s), or in double quotes, each as one."""
    phrases: list[list[str]] = []
    for place, piece in enumerate(words.split('"')):
        phrases.extend([fold(piece)] if place % 2 else map(fold, piece.split()))
    return [phrase for phrase in phrases if phrase]


def _vector(words: Sequence[str]) -> str:
    """The words with their places as PostgreSQL reads them."""
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words, start=1):
        places.setdefault(word, []).append(str(place))
    return " ".join(f"'{word}':{','.join(found)}" for word, found in places.items())
