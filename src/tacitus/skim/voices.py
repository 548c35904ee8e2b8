"""Voices: who says what in a sentence, by words of saying and the names and offices beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tacitus.lang.light import Cue, LightPack
from tacitus.model import Basis, Hand, Hedge, Source, Span, content_id
from tacitus.skim.mentions import LONGEST_NAME, Known, Mention, MentionReader
from tacitus.skim.phrases import PhraseTable
from tacitus.skim.words import Word, Wording
from tacitus.world import SourceRegister

TOLD_REACH = 8  # words between a word of saying and the agency to which it is said
ENDS = frozenset(',;:.!?،؛؟«»"“”„–—')
QUOTES = frozenset(',،»"”“–—')


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Words of saying: the first and the last, who speaks, and how firmly.

    Attributes:
        speaker: the first and the last word for who speaks; None where he is carried over.
        hands: innermost first, relays after.
        carried: who speaks is taken from the words before.
    """

    first: int
    last: int
    speaker: tuple[int, int] | None
    hands: tuple[Hand, ...]
    hedge: Hedge
    carried: bool = False


class VoiceReader:
    """Finds the voices of sentences; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording, register: SourceRegister) -> None:
        """Index the pack's words."""
        voices = pack.voices
        self._mentions = MentionReader(voices, wording, register)
        self._according: PhraseTable[Cue] = PhraseTable(wording, ((w, cue) for cue in voices.according for w in cue.words))
        self._saying: PhraseTable[Cue] = PhraseTable(wording, ((w, cue) for cue in voices.saying for w in cue.words))
        self._behind = PhraseTable(wording, ((w, True) for w in voices.behind))
        people = (word for group in pack.counted.group if not group.open for word in group.words)
        self._offices = PhraseTable(wording, ((w, True) for w in (*voices.offices, *people)))
        self._nobody = PhraseTable(wording, ((w, True) for w in voices.nobody))
        self._carried = PhraseTable(wording, ((w, True) for w in voices.carried))
        self._subjects = PhraseTable(wording, ((w, True) for w in voices.carrying_subjects))
        self._told = PhraseTable(wording, ((w, True) for w in voices.told))
        bounds = (word for words in pack.counts.before.values() for word in words)
        self._told_glued = tuple(word for word in map(wording.plain, voices.told) if word in pack.writing.glued)
        self._ends = PhraseTable(wording, ((w, True) for w in (*voices.ends, *bounds)))
        self._starts = PhraseTable(wording, ((w, True) for w in voices.starts))
        self._compounds = PhraseTable(wording, ((w, True) for w in voices.compounds))
        self._harms = PhraseTable(wording, ((w, True) for harm in pack.harms.harm for w in harm.words))
        self._drops_subject = voices.drops_subject
        self._articles = frozenset(map(wording.plain, voices.articles))

    def read(self, words: Sequence[Word], text: str, known: Known) -> list[Voice]:
        """The voices of a sentence in order; those that are carried over come without hands.

        Args:
            words: the sentence.
            text: of the report.
            known: the bodies named so far, to which those of this sentence are added.
        """
        mentions = self._mentions.read(words, known)
        found: list[Voice] = []
        taken: set[int] = set()
        for carried in self._carried.find(words):
            found.append(_carrying(carried.first, carried.last))
            taken |= {*range(carried.first, carried.last + 1)}
        for mention in mentions:
            if self._compounds.at(words, mention.first) is not None and mention.first == mention.last:
                found.append(self._by_name(words, mention))
                taken.add(mention.first)
        for match in self._according.find(words):
            if match.first not in taken and (
                voice := self._accorded(words, text, mentions, match.first, match.last, match.value)
            ):
                found.append(voice)
                taken |= {*range(match.first, match.last + 1)}
        for behind in self._behind.find(words):
            if behind.first not in taken and (voice := self._followed(words, text, mentions, behind.first, behind.last)):
                found.append(voice)
                taken |= {*range(behind.first, behind.last + 1)}
        for match in self._saying.find(words):
            if match.first not in taken and not _inside(match.first, found):
                voice = self._said(words, text, mentions, match.first, match.last, match.value)
                found += [voice] if voice else []
        return sorted(found, key=lambda voice: voice.first)

    def _by_name(self, words: Sequence[Word], mention: Mention) -> Voice:
        """The voice of one word that names who says it: "nach UN-Angaben"."""
        span = Span(words[mention.first].start, words[mention.last].end)
        hand = Hand(source=Source(mention.entry.id, mention.entry.name), basis=Basis.STATED, span=span)
        place = mention.first
        return Voice(first=place, last=place, speaker=(place, place), hands=(hand,), hedge=Hedge.ASSERTED)

    def _accorded(
        self, words: Sequence[Word], text: str, mentions: Sequence[Mention], first: int, last: int, cue: Cue
    ) -> Voice | None:
        """The voice of "according to X"."""
        end = self._end(words, last + 1)
        if end <= last + 1:
            return None
        hands = self._hands(words, text, mentions, last + 1, end, anybody=True)
        if not hands:
            return None
        return Voice(first=first, last=last, speaker=(last + 1, end - 1), hands=hands, hedge=cue.hedge)

    def _followed(self, words: Sequence[Word], text: str, mentions: Sequence[Mention], first: int, last: int) -> Voice | None:
        """The voice of "X zufolge"."""
        begin = self._begin(words, first)
        hands = self._hands(words, text, mentions, begin, first, anybody=True)
        return Voice(first=first, last=last, speaker=(begin, first - 1), hands=hands, hedge=Hedge.ASSERTED) if hands else None

    def _said(
        self, words: Sequence[Word], text: str, mentions: Sequence[Mention], first: int, last: int, cue: Cue
    ) -> Voice | None:
        """The voice of a verb of saying: its subject stands before it, or behind it after a quotation or a comma."""
        begin, end = self._begin(words, first), self._end(words, last + 1)
        ways = [(begin, first), (last + 1, end)]
        quoted = first and words[first - 1].text in QUOTES
        for low, high in reversed(ways) if quoted else ways:
            if low >= high:
                continue
            subject = self._subjects.at(words, low)
            named = any(low <= m.first < high for m in mentions)
            if subject is not None and subject.last < high and not named:
                return _carrying(low, max(last, subject.last), cue.hedge)
            hands = self._hands(words, text, mentions, low, high, anybody=low > last)
            if hands:
                hands += self._relays(mentions, last, end + TOLD_REACH, words, hands)
                return Voice(first=first, last=last, speaker=(low, high - 1), hands=hands, hedge=cue.hedge)
        near = [m for m in mentions if m.last < first and first - m.last <= LONGEST_NAME and not m.entry.relays]
        if near and begin and words[begin - 1].text in ",،)":
            one = near[-1]
            span = Span(words[one.first].start, words[one.last].end)
            hands = (Hand(source=Source(one.entry.id, one.entry.name), basis=Basis.STATED, span=span),)
            return Voice(first=first, last=last, speaker=(one.first, one.last), hands=hands, hedge=cue.hedge)
        alone = self._drops_subject and last + 1 < len(words) and self._ends.at(words, last + 1) is not None
        return _carrying(first, last, cue.hedge) if alone else None

    def _relays(
        self, mentions: Sequence[Mention], last: int, limit: int, words: Sequence[Word], hands: Sequence[Hand]
    ) -> tuple[Hand, ...]:
        """The agency to which it was said: "told Reuters"."""
        known = {hand.source.id for hand in hands}
        for mention in mentions:
            near = last < mention.first <= limit and mention.entry.relays and mention.entry.id not in known
            if near and self._told_before(words, last, mention.first) is not None:
                span = Span(words[mention.first].start, words[mention.last].end)
                source = Source(mention.entry.id, mention.entry.name)
                return (Hand(source=source, basis=Basis.STATED, span=span),)
        return ()

    def _begin(self, words: Sequence[Word], at: int) -> int:
        """Where the words for a speaker begin that end before a place."""
        begin = at
        while begin > 0 and words[begin - 1].text not in ENDS and at - begin < LONGEST_NAME:
            if self._starts.at(words, begin - 1) is not None:
                break
            begin -= 1
        return begin

    def _end(self, words: Sequence[Word], at: int) -> int:
        """Where the words for a speaker end that begin at a place."""
        end = at
        while end < len(words) and words[end].text not in ENDS and end - at < LONGEST_NAME:
            over = words[end].is_number or any(table.at(words, end) for table in (self._ends, self._saying, self._harms))
            if over and (end > at or self._harms.at(words, end) is not None):
                break
            end += 1
        return end

    def _hands(
        self, words: Sequence[Word], text: str, mentions: Sequence[Mention], low: int, high: int, *, anybody: bool
    ) -> tuple[Hand, ...]:
        """Who speaks, by the words for him: a name of the register, an office, or, where anybody may, any name."""
        inside = [m for m in mentions if low <= m.first < high]
        high = max(high, *(m.last + 1 for m in inside)) if inside else high
        relayed = next((m for m in inside if m.entry.relays and self._told_before(words, low, m.first) is not None), None)
        cut = self._told_before(words, low, relayed.first) if relayed is not None else None
        begin = relayed.last + 1 if relayed is not None and cut == low else low
        end = cut if cut is not None and cut > low else high
        if begin >= end:
            return ()
        hands = self._named(words, text, [m for m in inside if begin <= m.first and m.last < end], begin, end, anybody=anybody)
        return hands + (self._relays(inside, low - 1, high, words, hands) if hands and anybody else ())

    def _named(
        self, words: Sequence[Word], text: str, inside: Sequence[Mention], low: int, high: int, *, anybody: bool
    ) -> tuple[Hand, ...]:
        """The one hand that the words name; none where they name nobody."""
        own = [m for m in inside if not m.entry.relays] or inside
        if own:
            one = own[0]
            span = Span(words[one.first].start, words[one.last].end)
            return (Hand(source=Source(one.entry.id, one.entry.name), basis=Basis.STATED, span=span),)
        office = any(self._offices.at(words, at) is not None for at in range(low, high))
        nobody = [match.last for match in self._nobody.find(words[low:high])]
        if nobody and not office:
            return ()
        first, last = low + (nobody[-1] + 1 if nobody else 0), high - 1
        first = first if first <= last else low
        while first < last and (words[first].plain in self._articles or not words[first].is_word):
            first += 1
        while last > first and not words[last].is_word:
            last -= 1
        name = anybody and words[first].text[:1].isupper() and high - low <= LONGEST_NAME // 2
        if not (office or name):
            return ()
        last = next((at - 1 for at in range(first + 1, last + 1) if self._ends.at(words, at) is not None), last)
        span = Span(words[first].start, words[last].end)
        called = " ".join(span.words(text).split())
        return (Hand(source=Source(content_id("source", called.casefold()), called), basis=Basis.STATED, span=span),)

    def _told_before(self, words: Sequence[Word], low: int, at: int) -> int | None:
        """Where the words begin that make the name at a place the one to whom it is said; None where none stand before it."""
        if self._told_glued and words[at].plain.startswith(self._told_glued):
            return at
        for begin in range(max(low, at - 3), at):
            match = self._told.at(words, begin)
            if match is not None and all(words[i].plain in self._articles for i in range(match.last + 1, at)):
                return begin
        return None


def _inside(at: int, voices: Sequence[Voice]) -> bool:
    return any(voice.speaker is not None and voice.speaker[0] <= at <= voice.speaker[1] for voice in voices)


def _carrying(first: int, last: int, hedge: Hedge = Hedge.ASSERTED) -> Voice:
    return Voice(first=first, last=last, speaker=None, hands=(), hedge=hedge, carried=True)


def with_hands(voice: Voice, hands: tuple[Hand, ...]) -> Voice:
    """A carried voice with the hands of whoever spoke before, each inferred."""
    return replace(voice, hands=tuple(replace(hand, basis=Basis.INFERRED) for hand in hands))
