"""Tables: what is read in documents, one table a noun; written to be read, and printed in docs/casebook-schema.md.

The tables of what many documents give together stand in `joined.py`, on the same list.
"""

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Date, Double, Index, Integer, LargeBinary, MetaData, Table

from tacitus.store.columns import Json, Moment, Words

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def field(name: str, kind: Any, comment: str, *, key: bool = False, null: bool = False) -> Column[Any]:  # noqa: ANN401 any type of SQL
    """A column with what it means; never null unless said."""
    return Column(name, kind, primary_key=key, nullable=null, comment=comment, autoincrement=False)


META = Table(
    "meta", METADATA,
    field("name", Words, "`form`: always `tacitus casebook`; `revision`: grows with every change", key=True),
    field("value", Words, "its value"),
    comment="What the casebook says of itself. The version of the tables stands in `alembic_version`.",
)  # fmt: skip

DOCUMENT = Table(
    "document", METADATA,
    field("id", Words, "the caller's own id, or one made from the content", key=True),
    field("number", Integer, "a small number that stands for the document in `fingerprint` and in the index of words"),
    field("document_key", Words, "made from the content: the same report given twice is one document"),
    field("title", Words, "headline", null=True),
    field("url", Words, "where the page stood", null=True),
    field("publisher", Words, "the outlet whose page this is", null=True),
    field("published", Date, "day of publication", null=True),
    field("language", Words, "BCP 47"),
    field("sha256", Words, "of the raw bytes"),
    field("machine_translated", Boolean, "known to be a machine's translation"),
    field("text", Words, "the text, never changed; offsets elsewhere are code points of it"),
    field("extractor", Words, "what read it: name and version"),
    field("read_at", Moment, "when it was read, UTC"),
    field("linked", Boolean, "whether its accounts are joined into incidents"),
    comment="A report as stored.",
)  # fmt: skip
Index(None, DOCUMENT.c.number, unique=True)
Index(None, DOCUMENT.c.document_key, unique=True)
Index(None, DOCUMENT.c.linked, DOCUMENT.c.id)
Index(None, DOCUMENT.c.extractor)

READING = Table(
    "reading", METADATA,
    field("document", Words, "id of the document", key=True),
    field("form", Words, "how `record` is written; `json+zlib`"),
    field("record", LargeBinary, "the whole reading, from which all else of the document can be made again"),
    comment="All that was read in a document, whole.",
)  # fmt: skip

CLAIM = Table(
    "claim", METADATA,
    field("id", Words, "made from document, place, measure and count", key=True),
    field("document", Words, "id of the document"),
    field("position", Integer, "its place among the claims of the document, from 0"),
    field("measure", Words, "what is counted: killed, injured, fled ..."),
    field("unit", Words, "person, family, household, or a thing"),
    field("low", BigInteger, "lower bound; null where not said", null=True),
    field("best", BigInteger, "the number said; null where only bounds are", null=True),
    field("high", BigInteger, "upper bound; null where not said", null=True),
    field("exact", Json, "[low, best, high] where one is above 9223372036854775807, at which the columns then stop", null=True),
    field("qualifier", Words, "exact, about, nearly, at_least, more_than, up_to, less_than, between, vague"),
    field("status", Words, "of the counted: civilian, combatant ..."),
    field("affiliation", Words, "id of the actor whose people they are", null=True),
    field("demographic", Json, "list: children, women, men, elderly, infants"),
    field("group_words", Words, "the report's own words for who is counted"),
    field("speaker_id", Words, "who says it first; null where the outlet itself speaks", null=True),
    field("speaker_name", Words, "the speaker's name", null=True),
    field("chain", Json, "hands, speaker first, the page last: [id, name, basis, start, end]; null where not read", null=True),
    field("hedge", Words, "asserted, claimed, unverified, denied"),
    field("scope", Words, "incident, earlier_toll, background"),
    field("as_of", Date, "the day for which the figure holds", null=True),
    field("quote", Words, "the exact words"),
    field("start", Integer, "place of the quote in the text: first code point"),
    field("end", Integer, "place of the quote: first code point behind it"),
    field("number_start", Integer, "place of the number: first code point"),
    field("number_end", Integer, "place of the number: first code point behind it"),
    field("anchor_start", Integer, "place of the words that say the measure: first code point", null=True),
    field("anchor_end", Integer, "place of the words that say the measure: first code point behind them", null=True),
    field("sentence", Integer, "index of its sentence"),
    field("part_of", Words, "id of the claim of which this is a part", null=True),
    field("repeats", Words, "id of the earlier claim of the document that this says again", null=True),
    field("event", Words, "id of the event to which it belongs", null=True),
    field("score", Double, "the extractor's own probability, 0 to 1, that the claim is read rightly"),
    field("made_by", Words, "name of the stage that made it"),
    field("made_by_version", Words, "version of that stage"),
    field("why", Json, "names of the rules that joined its parts"),
    comment="One number that one source says.",
)  # fmt: skip
Index(None, CLAIM.c.document)
Index(None, CLAIM.c.measure)

EVENT = Table(
    "event", METADATA,
    field("id", Words, "made from document and trigger", key=True),
    field("document", Words, "id of the document"),
    field("position", Integer, "its place among the events of the document, the main one 0"),
    field("type", Words, "ACLED sub-event type, or one of ours"),
    field("quote", Words, "the word that tells it"),
    field("trigger_start", Integer, "place of that word: first code point"),
    field("trigger_end", Integer, "place of that word: first code point behind it"),
    field("hedge", Words, "how firmly it is told: asserted, claimed, unverified, denied"),
    field("modality", Words, "actual, denied, planned, hypothetical, historical"),
    field("start", Date, "first day", null=True),
    field("end", Date, "last day, inclusive", null=True),
    field("date_precision", Integer, "1 day, 2 two to six days, 3 week, 4 month, 5 year", null=True),
    field("place_name", Words, "name of the place", null=True),
    field("geonameid", BigInteger, "its number in GeoNames", null=True),
    field("lat", Double, "degrees WGS84", null=True),
    field("lon", Double, "degrees WGS84", null=True),
    field("place_precision", Integer, "1 exact, 2 near, 3 district, 4 province, 5 larger, 6 country, 7 sea or air", null=True),
    field("country", Words, "ISO 3166-1 alpha-3", null=True),
    field("place_code", Words, "its P-code, where a user added it from a table of them", null=True),
    field("place_source", Words, "where a user has an added place from", null=True),
    field("actors", Json, "who did it and to whom: [id, name, role, hedge]"),
    comment="Something that one report tells to have happened.",
)  # fmt: skip
Index(None, EVENT.c.document)

ACCOUNT = Table(
    "account", METADATA,
    field("id", Words, "made from the document and its events", key=True),
    field("document", Words, "id of the document"),
    field("main", Boolean, "whether it is what the report is about"),
    field("types", Json, "types of its events, the main one first"),
    field("start", Date, "first day", null=True),
    field("end", Date, "last day, inclusive", null=True),
    field("dated", Words, "stated by the text, or inferred from the day of publication", null=True),
    field("place_name", Words, "name of its most exact place", null=True),
    field("geonameid", BigInteger, "its number in GeoNames", null=True),
    field("lat", Double, "degrees WGS84", null=True),
    field("lon", Double, "degrees WGS84", null=True),
    field("place_precision", Integer, "1 exact, 2 near, 3 district, 4 province, 5 larger, 6 country, 7 sea or air", null=True),
    field("country", Words, "ISO 3166-1 alpha-3", null=True),
    field("place_code", Words, "its P-code, where a user added it from a table of them", null=True),
    field("place_source", Words, "where a user has an added place from", null=True),
    field("places", Json, "every place: [name, geonameid, lat, lon, precision, country, code, source]"),
    field("actors", Json, "ids of actors, sorted"),
    field("events", Json, "ids of its events, in the order of the text"),
    field("claims", Json, "ids of its claims, in the order of the text"),
    field("made_by", Words, "name of the stage that made it"),
    field("made_by_version", Words, "version of that stage"),
    comment="One report's telling of one incident.",
)  # fmt: skip
Index(None, ACCOUNT.c.document)

NEAR_KEY = Table(
    "near_key", METADATA,
    field("key", Words, "accounts that have one in common are worth comparing", key=True),
    field("account", Words, "id of the account", key=True),
    comment="Which accounts to compare.",
    sqlite_with_rowid=False,
)  # fmt: skip
Index(None, NEAR_KEY.c.account)

SKETCH = Table(
    "sketch", METADATA,
    field("account", Words, "id of the account", key=True),
    field("words", LargeBinary, "hashed words of the account, 8 bytes each, little-endian"),
    comment="What an account is compared by.",
)  # fmt: skip

FINGERPRINT = Table(
    "fingerprint", METADATA,
    field("value", BigInteger, "hash of a run of words of the text, 63 bits", key=True),
    field("document", Integer, "`number` of the document", key=True),
    comment="By what copies are found.",
    sqlite_with_rowid=False,
)  # fmt: skip
Index(None, FINGERPRINT.c.document)
