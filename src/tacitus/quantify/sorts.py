"""Sorts: tells ages, dates, money, shares, measurements and names with numbers from numbers that can count people."""

import re
from collections.abc import Sequence

from tacitus.lang.form_numbers import Numbers
from tacitus.lang.form_people import Peoples
from tacitus.model import QuantityKind, Token

SERIAL = re.compile(r"\d+-[a-z]{1,3}[–—-]?\d*")  # the number of a paper: "2011-01-S-140"
CLOCK = re.compile(r"0\d{3}")  # "between 0200 and 0300"
YEAR = re.compile(r"(?:19|20)\d\d")
SMALL = re.compile(r"\d{1,2}")
OLDEST = 110
LAST_DAY = 31
STREET_REACH = 4
AGE_REACH = 7
CLOSERS = frozenset({",", ".", ")", ";", ":", "-", "–", "—", "--"})
BEFORE_AGE = frozenset({",", "-", "–", "—", "--"})
CALL_SIGN = 4  # letters
NAME_PARTS = frozenset({"NOUN", "PROPN", "ADJ"})


class NumberSorter:
    """Says what sort of number stands at a place, by the words around it; made once a pack."""

    def __init__(self, words: Numbers, people: Peoples) -> None:
        """Keep the word lists as sets."""
        self.words = words
        self.plural_pronouns = frozenset(people.pronouns)
        self.of_words = frozenset(people.of_words)
        self.kin_of = frozenset(words.kin_of)
        self.name_numbers = frozenset(words.named_before)
        self.streets = frozenset(words.street_words)
        self.age_joiners = frozenset({*words.joiners, *words.age_joiners})
        self.months = frozenset(words.months)
        self.currency = frozenset(words.currency_words)
        self.percent = frozenset(words.percent_words)
        self.units = frozenset(words.unit_words)
        self.year_only = frozenset(words.year_before)
        self.identifiers = frozenset(words.identifier_before)
        self.age_before = [tuple(p.split()) for p in words.age_before]
        self.age_after = [tuple(p.split()) for p in words.age_after]
        self.age_of = frozenset(words.age_of)
        self.indefinites = frozenset(v.words for v in words.vague if v.best is None)
        self.nouns = frozenset(noun for group in people.people for noun in group.nouns) | frozenset(people.persons)
        self.suffixes = people.suffixes
        self.things = frozenset(noun for nouns in people.things.values() for noun in nouns)
        self.each = self.nouns - set(people.collectives)

    def sort(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> QuantityKind:
        """The sort of the number at tokens first to last, both inclusive."""
        before = lowers[first - 1] if first else ""
        after = lowers[last + 1] if last + 1 < len(lowers) else ""
        if (before and before[-1] in self.words.currency_symbols) or after in self.currency or after[:1] in {"$", "€"}:
            return QuantityKind.MONEY
        if after in self.percent and not (after == "per" and lowers[last + 2 : last + 3] != ["cent"]):
            return QuantityKind.PERCENT
        if self._is_age(tokens, lowers, first, last):
            return QuantityKind.AGE
        if self._is_date(tokens, lowers, first, last):
            return QuantityKind.DATE
        if self._is_share(lowers, first, last):
            return QuantityKind.PERCENT
        beyond = lowers[last + 2] if last + 2 < len(lowers) else ""
        if after in self.units or (after == "-" and (beyond in self.units or self._is_compound(tokens, last))):
            return QuantityKind.MEASUREMENT
        kin = first >= 2 and tokens[first - 2].lemma in self.kin_of and tokens[first - 1].dep == "case"
        if kin or self._is_identifier(tokens, lowers, first, last):
            return QuantityKind.IDENTIFIER
        return QuantityKind.CARDINAL

    def _is_age(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
        if self._is_age_in_list(lowers, first):
            return True
        if any(tuple(lowers[last + 1 : last + 1 + len(p)]) == p for p in self.age_after):
            return True
        if any(first >= len(p) and tuple(lowers[first - len(p) : first]) == p for p in self.age_before):
            return True
        if self._is_age_of_some(tokens, lowers, last):
            return True
        closed = last + 1 >= len(lowers) or lowers[last + 1] in CLOSERS
        some = any(w in self.indefinites for w in lowers[max(0, first - 5) : first])
        if closed and some and first and lowers[first - 1] in self.words.age_only:
            return True
        if self._is_bounded_age(tokens, lowers, first, last):
            return True
        if first >= 2 and (tokens[first - 2].lemma in self.age_of or self._is_one_of_age(tokens, lowers, first, last)):
            of = tokens[first - 1].dep == "case" and not (last + 1 < len(tokens) and tokens[last + 1].pos in NAME_PARTS)
            if of:
                return True
        return self._is_age_beside(tokens, lowers, first, last)

    def _is_one_of_age(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
        """Whether the age of one person stands behind "of": "a farmer of 51"."""
        noun = tokens[first - 2]
        if first != last or noun.tag != "NN" or not SMALL.fullmatch(lowers[first]) or noun.lemma in self.kin_of:
            return False
        person = noun.lemma in self.each or (noun.lemma.endswith(self.suffixes) and noun.lemma not in self.things)
        return person and any(t.head == noun.i and t.lower in self.words.articles for t in tokens[max(0, first - 6) : first])

    def _is_age_beside(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
        """Whether ages stand alone beside people: "a boy, 6, died", "two men, 26 and 31, who", "both 19"."""
        if not SMALL.fullmatch(lowers[first]) or first < 2 or int(lowers[first]) > OLDEST:
            return False
        low, high = self._listed_to(lowers, first, -1), self._listed_to(lowers, last, 1)
        then = tokens[high + 1] if high + 1 < len(tokens) else None
        of_one = then is not None and (then.tag == "VBZ" or then.lower in self.words.one_verbs)  # "his son, 24 was"
        if then is not None and then.text not in CLOSERS and not (of_one and high == first and int(lowers[first]) > 1):
            return False
        every = lowers[low - 1] in self.words.age_each
        mark = low - 2 if every else low - 1
        if mark < 1 or lowers[mark] not in BEFORE_AGE:
            return False
        person = tokens[mark - 1]
        if person.pos == "PROPN":
            return True
        many = person.tag in {"NNS", "NNPS"}
        return person.lemma in self.each and person.pos == "NOUN" and (every or high > last or low < first if many else True)

    def _listed_to(self, lowers: Sequence[str], at: int, step: int) -> int:
        """The last of the small numbers listed with the one at `at`, to the left or to the right."""
        while True:
            then = at + step
            while 0 <= then < len(lowers) and abs(then - at) <= 2 and lowers[then] in self.age_joiners:
                then += step
            if then == at + step or not 0 <= then < len(lowers) or not SMALL.fullmatch(lowers[then]):
                return at
            at = then

    def _is_age_in_list(self, lowers: Sequence[str], first: int) -> bool:
        """Whether ages are listed: "aged 19 and 22", "aged 7, 9 and 12"."""
        first_age = self._listed_to(lowers, first, -1)
        return first_age < first and any(
            tuple(lowers[first_age - len(p) : first_age]) == p for p in self.age_before if first_age >= len(p)
        )

    def _is_bounded_age(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
        """Whether a small bare number bounds an age or is said of one person: "people under 18", "she was 71"."""
        if not lowers[last].isdecimal() or int(lowers[last]) > OLDEST:
            return False
        ends = last + 1 >= len(tokens) or tokens[last + 1].pos not in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}
        before = tokens[first - 1] if first else None
        bounds = lowers[first] in self.words.age_bounds and before is not None and before.lemma in self.nouns
        closed = last + 1 >= len(lowers) or lowers[last + 1] in CLOSERS
        if closed and first >= 2 and lowers[first - 1] in self.words.age_bounds:  # "half of them under 18"
            whose = lowers[first - 2]
            bounds = tokens[first - 2].lemma in self.nouns or whose in self.plural_pronouns or whose in self.words.age_each
        listed = tokens[last]
        while listed.dep == "conjunct" and tokens[listed.head].pos == "NUM":
            listed = tokens[listed.head]
        verb = tokens[listed.head]
        person = next((t for t in tokens if t.head == verb.i and t.dep == "subject"), None)
        single = person is not None and (person.tag in {"NNP", "PRP"}) and person.lower not in self.plural_pronouns
        who = tokens[verb.head].tag in {"NN", "NNP"} and verb.dep == "relative_clause"
        single = single or (person is not None and person.tag == "WP" and who)
        over = tokens[first - 2] if closed and first >= 2 and lowers[first - 1] in self.words.age_bounds else None
        some = any(t.pos == "NUM" and t.dep == "subject" and over is not None and t.head == over.i for t in tokens[:first])
        bounds = bounds or (some and over is not None and over.lemma in self.words.age_verbs)
        people = person is not None and person.tag == "NNS" and person.lemma in self.nouns
        single = single or (
            people and self._listed_to(lowers, first, -1) < self._listed_to(lowers, last, 1)
        )  # "they are 9 and 6"
        said = verb.lemma in self.words.age_verbs and listed.dep == "attribute" and single
        return ends and (bounds or said)

    def _is_age_of_some(self, tokens: Sequence[Token], lowers: Sequence[str], last: int) -> bool:
        """Whether an age is told of people counted elsewhere: "some no older than 12", "some of them only 12"."""
        if lowers[last] not in self.indefinites:
            return False
        for at in range(last + 1, min(last + 1 + AGE_REACH, len(lowers))):
            if tokens[at].text in CLOSERS and at > last + 1:
                return False
            if any(tuple(lowers[at : at + len(p)]) == p for p in self.age_before):
                return True
            closed = at + 2 >= len(lowers) or lowers[at + 2] in CLOSERS
            if lowers[at] in self.words.age_only and closed and lowers[at + 1].isdecimal() and int(lowers[at + 1]) <= OLDEST:
                return True
        return False

    def _is_share(self, lowers: Sequence[str], first: int, last: int) -> bool:
        """Whether it is a share or an ordinal: "two thirds", "one in ten", "four out of five", "twenty-first"."""
        at = last + 2 if last + 2 < len(lowers) and lowers[last + 1] == "-" else last + 1
        if at >= len(lowers):
            return False
        if lowers[at - 1] == "-" and lowers[at] in self.words.ordinals:
            return True
        if lowers[at] in self.words.fractions:
            return True
        before = lowers[max(0, first - 2) : first]
        if len(before) == 2 and before[1] in self.words.ratios and (before[0] in self.words.cardinals or before[0].isdigit()):
            return True
        then = next((w for w in lowers[at + 1 : at + 3] if w not in self.of_words), "")
        small = SMALL.fullmatch(lowers[last]) is not None or lowers[last] in self.words.cardinals
        return small and lowers[at] in self.words.ratios and (then in self.words.cardinals or then.isdigit())

    def _is_compound(self, tokens: Sequence[Token], last: int) -> bool:
        """Whether number and noun are one describing word: "five-member commission"."""
        noun = tokens[last + 2] if last + 2 < len(tokens) else None
        return noun is not None and noun.pos == "NOUN" and noun.tag == "NN" and noun.lemma not in self.nouns

    def _is_day(self, word: str) -> bool:
        return SMALL.fullmatch(word) is not None and int(word) <= LAST_DAY

    def _is_date(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
        before = lowers[first - 1] if first else ""
        after = lowers[last + 1] if last + 1 < len(lowers) else ""
        if before in self.months and tokens[first - 1].text[:1].isupper():
            return self._is_day(lowers[first]) or YEAR.fullmatch(lowers[first]) is not None
        if after in self.months and tokens[last + 1].text[:1].isupper() and self._is_day(lowers[last]):
            return True
        joined = first >= 3 and (lowers[first - 1] in self.words.joiners or lowers[first - 1] == ",")
        listed = joined and lowers[first - 3] in self.months
        if listed and SMALL.fullmatch(lowers[first - 2]) and SMALL.fullmatch(lowers[first]):
            return True
        if any(CLOCK.fullmatch(word) for word in lowers[first : last + 1]):
            return True
        digits = [word for word in lowers[first : last + 1] if word[:1].isdigit()]
        if not digits or not all(YEAR.fullmatch(word) for word in digits):
            return bool(digits) and first != last and YEAR.fullmatch(digits[0]) is not None
        if len(digits) > 1:
            return True
        counts = any(t.lemma in self.nouns for t in tokens[last + 1 : last + 3])
        return not counts or before in self.year_only

    def _is_identifier(self, tokens: Sequence[Token], lowers: Sequence[str], first: int, last: int) -> bool:
        if not lowers[first][0].isdigit() or "," in lowers[first]:
            return False
        before = lowers[first - 1] if first else ""
        after = tokens[last + 1] if last + 1 < len(tokens) else None
        if first == 0 and after is not None and after.text in {".", ")"} and len(tokens) > last + 2:
            return True
        if lowers[first] in self.words.identifiers or SERIAL.fullmatch(lowers[first]):
            return True
        if lowers[first][0] == "0" and first and lowers[first - 1] == "-":
            return True
        if self._is_address(tokens, last) or self._is_of_shown(lowers, first):
            return True
        named = before in self.name_numbers and tokens[first - 1].text[:1].isupper()
        if named and (after is None or after.text[:1].isupper() or after.pos not in NAME_PARTS):
            return True
        if after is not None and after.pos == "PROPN" and self._is_of_station(tokens, first):
            return True
        if not before or (after is not None and after.pos in NAME_PARTS and after.dep != "apposition"):
            return False
        if self._is_numbering(tokens, first):
            return False
        if before in self.identifiers or (before == "-" and first >= 2 and lowers[first - 2] in self.identifiers):
            return True
        head = tokens[last].head
        if before in self.months:
            return False  # no day of a month: "in July 33 had been killed"
        return head < first and tokens[head].pos == "PROPN" and tokens[last].dep in {"number", "compound"} and head == first - 1

    def _is_address(self, tokens: Sequence[Token], last: int) -> bool:
        """Whether a street or its name follows: "305 East Main Street", "at 305 Elm"."""
        name = tokens[last + 1] if last + 1 < len(tokens) else None
        at = last > 0 and tokens[last - 1].lower in self.words.address_before and tokens[last].text.isdecimal()
        if at and name is not None and name.tag == "NNP" and len(tokens[last].text) > 1 and name.lemma not in self.nouns:
            return True
        for token in tokens[last + 1 : last + 1 + STREET_REACH]:
            if token.lower in self.streets:
                return True
            if not token.text[:1].isupper() and not token.text[:1].isdigit():
                return False
        return False

    def _is_of_station(self, tokens: Sequence[Token], first: int) -> bool:
        """Whether it is that of a station with letters for a name: "KLDN 3 News"."""
        name = tokens[first - 1].text if first else ""
        return name.isalpha() and name.isupper() and len(name) == CALL_SIGN and tokens[first].head == first - 1

    def _is_of_shown(self, lowers: Sequence[str], first: int) -> bool:
        """Whether it ends the number of a picture or a page: "Image 4 of 11"."""
        before = lowers[max(0, first - 3) : first]
        return len(before) == 3 and before[0] in self.name_numbers and before[1][:1].isdigit() and before[2] in self.of_words

    def _is_numbering(self, tokens: Sequence[Token], first: int) -> bool:
        """Whether the word before, "number" as a verb, tells how many people there are: "the wounded number 79"."""
        over = first - 1
        told = (t for t in tokens[:over] if t.head == over and t.dep in ("modifier", "compound", "subject"))
        return tokens[over].lower in self.words.numbering and any(t.lemma in self.nouns or t.lower in self.nouns for t in told)


def number_words(words: Numbers) -> tuple[str, ...]:
    """Every word that may open a number that is not written in digits; what the gate looks for."""
    spelled = (*words.cardinals, *words.multipliers, *words.zero, *(v.words.split()[-1] for v in words.vague))
    phrases = (*words.singles, *(v.words for v in words.vague))
    return tuple(sorted({w for w in (*spelled, *phrases) if w not in {"of"}}))
