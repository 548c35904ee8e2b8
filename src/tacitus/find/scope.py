"""Scope: tells the figures of the incident from those that the text itself replaces and those of a whole war."""

import re
from dataclasses import replace
from datetime import date, timedelta

from tacitus.find.draft import Draft
from tacitus.find.tolls import OlderReader
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS, Tree
from tacitus.model import Measure, Scope, Sentence, news_since

TOLLS = frozenset(m for m in Measure if m.counts_persons) - {
    Measure.PARTICIPANTS,
    Measure.POPULATION,
    Measure.FACILITIES,
}
OF_ONE_EVENT = frozenset({Measure.KILLED, Measure.INJURED, Measure.ARRESTED, Measure.DETAINED, Measure.ABDUCTED})
PAST = frozenset({"VBN", "VBD"})
OLDER_REACH = 60
CHANGE_REACH = 12
MONTH = timedelta(days=30)  # what has gone on for less may be the event itself
DAY = re.compile(r"\d{1,2}")
YEAR = re.compile(r"(?:19|20)\d\d")


class ScopeReader:
    """Says of which event a figure speaks; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Make one pattern of each list."""
        words = pack.measures
        self.older_said = OlderReader(pack)
        self.earlier = _any_of(words.earlier)
        tolls = {w for t in words.trigger if t.role == "toll" for w in t.words} | set(words.total_words)
        self.older = (
            _close(words.earlier_adjectives, tuple(tolls)),
            _close(words.report_adjectives, words.report_words),
            _close(words.first_adjectives, words.first_tolls),
        )
        self.earlier_before: dict[str, list[tuple[str, ...]]] = {}
        for phrase in words.earlier_before:
            self.earlier_before.setdefault(phrase.split()[-1], []).append(tuple(phrase.split()))
        self.tolls = frozenset(tolls)
        self.of_words = frozenset(pack.people.of_words)
        self.to_words = frozenset(words.to_words)
        self.change = frozenset(words.change_verbs)
        self.subjects = frozenset(words.background_subjects)
        self.signs = _any_of(words.background_signs)
        self.origin = frozenset(words.no_fall_from)
        self.against = frozenset(words.against_words)
        self.since = frozenset(words.since_words)
        self.since_events = frozenset(words.since_events)
        self.statistics = frozenset(words.statistics_nouns)
        self.month_numbers = {name.lower(): number for name, number in pack.dates.months.items()}
        self.other_events = frozenset(words.background_adjectives)
        self.within = frozenset(words.within_words)

    def read_all(
        self, drafts: list[Draft], sentences: tuple[Sentence, ...], text: str, published: date | None = None
    ) -> list[Draft]:
        """The drafts with their scopes; a later figure of the same sentence goes on with the background of the one before.

        A figure of a year before that of `published` is background; without it no year is past.
        """
        done: list[Draft] = []
        for draft in drafts:
            scope, rule = self.read(draft, sentences[draft.sentence], text, published)
            if scope is Scope.INCIDENT and draft.measure in TOLLS:
                older = self.older_said.read(draft, done, self._clause(draft, sentences[draft.sentence].span.words(text))[0])
                scope, rule = (Scope.EARLIER_TOLL, older) if older is not None else (scope, rule)
            before = [d for d in done if d.sentence == draft.sentence and d.measure is not None]
            if scope is Scope.INCIDENT and draft.measure is not None and before and before[-1].scope is Scope.BACKGROUND:
                scope, rule = Scope.BACKGROUND, "background_goes_on"
            done.append(replace(draft, scope=scope, scope_rule=rule))
        return done

    def read(self, draft: Draft, sentence: Sentence, text: str, published: date | None = None) -> tuple[Scope, str | None]:
        """The scope and the rule that says so; None where nothing does and the figure is the incident's.

        Source: record.md "Claim", scope; law 7: a superseded figure looks different.
        """
        words = sentence.span.words(text)
        rule = self._replaced(draft, words) if draft.measure is None or draft.measure in TOLLS else None
        if rule is not None:
            return Scope.EARLIER_TOLL, rule
        rule = self._wider(draft, words, published)
        return (Scope.BACKGROUND, rule) if rule is not None else (Scope.INCIDENT, None)

    def _replaced(self, draft: Draft, words: str) -> str | None:
        tree = draft.tree
        lowers = [t.lower for t in tree.tokens]
        first = next(t.i for t in tree.tokens if t.start >= draft.quantity.span.start)
        for phrase in self.earlier_before.get(lowers[first - 1], ()) if first else ():
            if first >= len(phrase) and tuple(lowers[first - len(phrase) : first]) == phrase:
                if len(phrase) == 1 and phrase[0] in self.origin and not (draft.bare and phrase[0] in self.against):
                    around = {t.lemma for t in tree.tokens[max(0, first - CHANGE_REACH) : first + CHANGE_REACH]}
                    if not around & self.change:
                        continue
                return "earlier_before"
        clause, at = self._clause(draft, words)
        found = (match for pattern in self.older for match in pattern.finditer(clause))
        older = any(0 <= at - match.end() < OLDER_REACH for match in found)
        if older:
            return "older_figure"
        if self._is_changed(draft):
            return "older_figure_changed"
        return "earlier_words" if self.earlier.search(clause) else None

    def _is_changed(self, draft: Draft) -> bool:
        """Whether a verb moves the figure: "revising a toll of 19", "listed 79, later corrected to 77"."""
        tree, node = draft.tree, draft.counted.node
        toll = tree.head(node)
        over = tree.tokens[tree.head(toll)]
        if tree.tokens[node].case in self.of_words and tree.tokens[toll].lemma in self.tolls and tree.dep(toll) == "object":
            return over.lemma in self.change
        rest = [t for t in tree.tokens[draft.counted.last + 1 :] if t.text != "," and t.pos != "ADV"][:3]
        if len(rest) < 3 or not draft.bare or rest[0].tag not in PAST or tree.has(rest[0].i, *SUBJECTS):
            return False
        return rest[0].lemma in self.change and rest[1].lower in self.to_words and rest[2].pos == "NUM"

    def _clause(self, draft: Draft, words: str) -> tuple[str, int]:
        """The part of the sentence, between semicolons, that holds the number, and the number's place in it."""
        offset = draft.tree.tokens[0].start
        at = draft.quantity.span.start - offset
        start = words.rfind(";", 0, at) + 1
        end = words.find(";", at)
        return words[start : end if end >= 0 else len(words)], at - start

    def _wider(self, draft: Draft, words: str, published: date | None) -> str | None:
        if self.signs.search(self._clause(draft, words)[0]):
            return "background_words"
        tree = draft.tree
        noun = draft.counted.noun
        if noun is not None and tree.tokens[noun].lemma in self.statistics and draft.anchor is not None:
            return "background_statistics"
        for verb in (draft.counted.node, *tree.above(draft.counted.node)):
            subjects = tree.children(verb, *SUBJECTS)
            if any(tree.tokens[s].lemma in self.subjects and s != draft.counted.node for s in subjects):
                return "background_subject"
            taken = draft.measure in OF_ONE_EVENT and self._is_since_day(tree, verb, published)
            if self._is_since_years(tree, verb) or taken:
                return "background_since"
            if published is not None and self._is_of_past_year(tree, verb, news_since(published).year):
                return "background_past_year"
            if any(tree.tokens[m].lemma in self.other_events for s in subjects for m in tree.children(s, "modifier")):
                return "background_other_event"
            if subjects:
                return None
        return None

    def _is_long_ago(self, tree: Tree, at: int) -> bool:
        """Whether it is a year or a month, not a day of the week."""
        below = tree.children(at, "number", "compound")
        if any(DAY.fullmatch(tree.tokens[c].text) for c in below):
            return False
        years = any(YEAR.fullmatch(tree.tokens[c].text) for c in (at, *below))
        return years or tree.tokens[at].lower in self.month_numbers

    def _is_since_day(self, tree: Tree, verb: int, published: date | None) -> bool:
        """Whether a verb tells of all the time since a day long before that of the report: "since December 1"."""
        for at in tree.children(verb, "oblique") if published is not None else ():
            month = tree.tokens[at].lower
            days = [int(t.text) for c in tree.children(at, "number") if DAY.fullmatch((t := tree.tokens[c]).text)]
            if tree.tokens[at].case not in self.since or month not in self.month_numbers or not days:
                continue
            day = _day(published, self.month_numbers[month], days[0])
            return day is not None and published is not None and published - day > MONTH
        return False

    def _is_of_past_year(self, tree: Tree, verb: int, now: int) -> bool:
        """Whether a phrase of time beside the verb ends in a year before this one."""
        phrases = (c for c in tree.children(verb, "oblique") if tree.tokens[c].case in self.within)
        dated = (
            tree.tokens[t].text for c in phrases for t in (c, *tree.children(c, "number", "compound", "oblique", "conjunct"))
        )
        years = [int(text) for text in dated if YEAR.fullmatch(text)]
        return bool(years) and max(years) < now

    def _is_since_years(self, tree: Tree, verb: int) -> bool:
        """Whether a verb tells of all the time since a year, or of a whole war."""
        verbs = (
            verb,
            *(c for c in tree.children(verb, "conjunct") if not tree.has(c, *SUBJECTS) or tree.tokens[c].pos == "VERB"),
        )
        phrases = [tree.tokens[c] for v in verbs for c in tree.children(v, "oblique")]
        past = (p for p in phrases if p.case in self.since)
        since = any(self._is_long_ago(tree, p.i) or p.lemma in self.since_events for p in past)
        wars = (p for p in phrases if p.lemma in self.subjects and p.case in self.within)
        return since or any(tree.has(p.i, "determiner") for p in wars)


def _day(published: date | None, month: int, day: int) -> date | None:
    """The last such day up to that of the report; None where the calendar has none."""
    if published is None:
        return None
    for year in (published.year, published.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found <= published:
            return found
    return None


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True)) + r")\b", re.IGNORECASE)


def _close(adjectives: tuple[str, ...], nouns: tuple[str, ...]) -> re.Pattern[str]:
    """An adjective with one of the nouns at most three words behind it."""
    first, last = "|".join(map(re.escape, adjectives)), "|".join(map(re.escape, sorted(nouns)))
    return re.compile(rf"\b(?:{first})\s+(?:\w+\s+){{0,3}}?(?:{last})s?\b", re.IGNORECASE)
