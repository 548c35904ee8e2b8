"""Joined: the tables of what many documents give together, and of what people decided."""

from sqlalchemy import BigInteger, Boolean, Date, Double, Index, Integer, Table

from tacitus.store.columns import Json, Moment, Words
from tacitus.store.tables import METADATA as METADATA  # with the tables of both files on it
from tacitus.store.tables import field

COPY = Table(
    "copy", METADATA,
    field("copy", Words, "id of the document that repeats", key=True),
    field("original", Words, "id of the document that it repeats", key=True),
    field("kind", Words, "how it repeats it"),
    field("share", Double, "share of the copy's text that stands in the original, 0 to 1"),
    field("share_there", Double, "share of the original's text that stands in the copy, 0 to 1"),
    field("is_ordered", Boolean, "whether it is known which of the two repeats the other"),
    field("why", Words, "the rule that says so, or why it is open"),
    field("agency", Words, "id of the agency that both credit and whose own report is not kept", null=True),
    field("passages", Json, "shared places: [start, end] in the copy, then [start, end] in the original, as four numbers"),
    comment="Which document repeats which.",
)  # fmt: skip
Index(None, COPY.c.original)

PAIR = Table(
    "pair", METADATA,
    field("first", Words, "id of the account with the smaller id", key=True),
    field("second", Words, "id of the other account", key=True),
    field("score", Double, "log odds that both tell of one incident"),
    field("decided", Boolean, "what a person said: the same, not the same; null where nobody did", null=True),
    field("reasons", Json, "why: [feature, weight, words]"),
    comment="Two accounts that were compared.",
)  # fmt: skip
Index(None, PAIR.c.second)

INCIDENT = Table(
    "incident", METADATA,
    field("id", Words, "made from its earliest account", key=True),
    field("title", Words, "what, where, when"),
    field("start", Date, "first day", null=True),
    field("end", Date, "last day, inclusive", null=True),
    field("place_name", Words, "name of the place", null=True),
    field("geonameid", BigInteger, "its number in GeoNames", null=True),
    field("lat", Double, "degrees WGS84", null=True),
    field("lon", Double, "degrees WGS84", null=True),
    field("place_precision", Integer, "1 exact, 2 near, 3 district, 4 province, 5 larger, 6 country, 7 sea or air", null=True),
    field("country", Words, "ISO 3166-1 alpha-3", null=True),
    field("place_code", Words, "its P-code, where a user added it from a table of them", null=True),
    field("place_source", Words, "where a user has an added place from", null=True),
    field("first_seen", Date, "the day on which the first of its accounts came into the casebook as an incident"),
    field("changed_at", Date, "the day on which it or one of its figures last changed"),
    field("digest", Words, "SHA-256 of the incident with its figures, by which a change is known"),
    comment="What happened, as the accounts of many reports tell it.",
)  # fmt: skip
Index(None, INCIDENT.c.start)
Index(None, INCIDENT.c.changed_at)

MEMBERSHIP = Table(
    "membership", METADATA,
    field("incident", Words, "id of the incident", key=True),
    field("account", Words, "id of the account", key=True),
    field("document", Words, "id of the account's document"),
    comment="Which accounts, and so which documents, tell of which incident.",
    sqlite_with_rowid=False,
)  # fmt: skip
Index(None, MEMBERSHIP.c.account)
Index(None, MEMBERSHIP.c.document)

FIGURE = Table(
    "figure", METADATA,
    field("id", Words, "made from the incident, the measure, the status and the affiliation", key=True),
    field("incident", Words, "id of the incident"),
    field("position", Integer, "its place among the figures of the incident, from 0"),
    field("measure", Words, "what is counted"),
    field("status", Words, "whose; null for all together", null=True),
    field("affiliation", Words, "id of the actor whose people they are; null where not told apart", null=True),
    field("low", BigInteger, "lower bound, inclusive; null where not said", null=True),
    field("best", BigInteger, "what the rule takes as best; null where it picks none", null=True),
    field("high", BigInteger, "upper bound, inclusive; null where not said", null=True),
    field("exact", Json, "[low, best, high] where one is above 9223372036854775807, at which the columns then stop", null=True),
    field("rule", Words, "name of the rule"),
    field("parameters", Json, "of the rule: [name, value]"),
    field("number_of_origins", Integer, "named origins in force"),
    field("number_of_documents", Integer, "documents that say any of the values"),
    field("agreement", Words, "agree, differ_in_qualifier, differ, contradict, single_origin"),
    field("notes", Json, "for a person to see: [code, message, [claim ids]]"),
    comment="What stands for one measure of one incident.",
)  # fmt: skip
Index(None, FIGURE.c.incident)

VALUE = Table(
    "value", METADATA,
    field("figure", Words, "id of the figure", key=True),
    field("position", Integer, "its place among the values of the figure, from 0", key=True),
    field("incident", Words, "id of the incident"),
    field("origin_id", Words, "who says it, behind all pages that repeat it; null where the page itself speaks", null=True),
    field("origin_name", Words, "the origin's name", null=True),
    field("origin_kind", Words, "named, outlet, relay, unknown"),
    field("origin_external", Boolean, "the origin was taken from another report of the incident"),
    field("low", BigInteger, "lower bound; null where not said", null=True),
    field("best", BigInteger, "the number said; null where only bounds are", null=True),
    field("high", BigInteger, "upper bound; null where not said", null=True),
    field("exact", Json, "[low, best, high] where one is above 9223372036854775807, at which the columns then stop", null=True),
    field("qualifier", Words, "exact, about, nearly, at_least, more_than, up_to, less_than, between, vague"),
    field("as_of", Date, "the day for which it holds", null=True),
    field("claims", Json, "ids of the claims that say it, sorted"),
    field("documents", Json, "ids of their documents, sorted"),
    field("demographic", Json, "list: children, women, men, elderly, infants"),
    field("partial", Boolean, "it counts a part of what the figure counts"),
    field("standing", Words, "current, superseded, excluded"),
    field("flags", Json, "names of what a person should look at"),
    field("reason", Words, "why it is superseded or excluded"),
    comment="What one origin says for one figure, however many pages repeat it.",
)  # fmt: skip
Index(None, VALUE.c.incident)

JUDGEMENT = Table(
    "judgement", METADATA,
    field("seq", Integer, "its place in the chain, from 1", key=True),
    field("id", Words, "made from all the rest"),
    field("verdict", Words, "same, not_same, reject, best, undo"),
    field("about", Json, "ids of what it is about"),
    field("value", BigInteger, "the figure that is best", null=True),
    field("by", Words, "who decided"),
    field("at", Moment, "when, UTC"),
    field("reason", Words, "why"),
    field("prev_hash", Words, "`hash` of the judgement before; 64 zeros for the first"),
    field("hash", Words, "SHA-256 of `prev_hash` and this judgement as JSON"),
    comment="What people decided, in order; rows are added and never changed.",
)  # fmt: skip
Index(None, JUDGEMENT.c.id, unique=True)
Index(None, JUDGEMENT.c.prev_hash, unique=True)
