"""Actors: who acts and who suffers, in the words of the report, against the register."""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.ground.forces import Countries, CountryWord, ForceReader, main_country
from tacitus.ground.groups import BODIES, GroupReader
from tacitus.ground.lines import Line, Story, counted_countries, line_of
from tacitus.ground.mended import with_mended_actors
from tacitus.ground.own_names import OwnNameReader, acronym_behind, named
from tacitus.lang import LanguagePack
from tacitus.model import Actor, ActorKind, ActorMention, Layer, Maker, Naming, Reading, Sentence, Span
from tacitus.stage import Stage, per_document
from tacitus.world import ActorRegister

MAKER = Maker("ground.actors", "1")
ADJECTIVES = 2  # at most so many between a name and the noun for its people


Found = tuple[int, ActorMention] | None  # the last unit of what was found


def actors_stage(pack: LanguagePack, register: ActorRegister) -> Stage:
    """A stage that gives ACTORS: the words of the report that name who acts or suffers."""
    reader = ActorReader(pack, register)

    def step(reading: Reading) -> Reading:
        if reading.about_conflict is False:
            return reading
        named = reader.read(reading.document.text, reading.sentences)
        actors = with_mended_actors(named, reading.mends, reading.sentences, register)
        return replace(reading, actors=tuple(actors))

    return per_document(step, needs=(Layer.SENTENCES, Layer.ABOUT_CONFLICT, Layer.MENDS), gives=(Layer.ACTORS,), maker=MAKER)


class ActorReader:
    """Reads the actors of a report; made once a pack."""

    def __init__(self, pack: LanguagePack, register: ActorRegister) -> None:
        """Make the readers of each way of naming."""
        self.register = register
        words = pack.actors
        self.countries = Countries(words)
        self.forces = ForceReader(words, register, self.countries)
        self.groups = GroupReader(words, register, pack.language.code)
        self.own_names = OwnNameReader(words, pack.numbers.cardinals)
        self.state_words = frozenset(words.state_words)
        self.definite = frozenset(words.definite)
        self.starts = self.groups.first_words() | register.first_words() | self.state_words | self.definite

    def read(self, text: str, sentences: Sequence[Sentence]) -> list[ActorMention]:
        """The mentions in order; none overlaps another."""
        lines = [line_of(text, sentence, self.countries) for sentence in sentences]
        story = Story(text)
        counted, first = counted_countries(lines)
        main = main_country(counted)
        story.country = (main, first[main]) if main is not None else None
        story.near = frozenset(counted)
        for line in lines:
            at = 0
            while at < len(line.units):
                unit = line.units[at]
                if unit.plain not in self.starts and unit.text[:1].islower():
                    at += 1
                    continue
                found = self._at(line, at, story)
                if found is None:
                    at += 1
                    continue
                last, mention = found
                story.mentions.append(mention)
                _define(mention, story)
                at = last + 1
        return [self._led_on(mention, story) for mention in story.mentions]

    def _at(self, line: Line, at: int, story: Story) -> Found:
        """What names an actor at a word, by the first of: register, acronym of the report, country, own name, description."""
        return (
            self._known(line, at, story)
            or self._country(line, at, story)
            or self._own(line, at, story)
            or self._bare(line, at, story)
            or self._described(line, at, story)
            or self._unnamed(line, at, story)
        )

    def _known(self, line: Line, at: int, story: Story) -> Found:
        unit = line.units[at]
        defined = story.defined.get(unit.text) if story.defined and unit.opens else None
        if defined is not None:
            last, end = self._with_nouns(line, story, at, unit.end)
            return last, _mention(line, (unit.start, end), defined, Naming.OWN, "acronym-of-the-report")
        found = self.register.find(line.units, at, story.near)
        if found is None:
            return self._careless(line, at, story)
        last, end, entry = found
        last, end = self._with_nouns(line, story, last, end)
        return last, _mention(line, (unit.start, end), entry.actor, Naming.REGISTER, "register")

    def _careless(self, line: Line, at: int, story: Story) -> Found:
        """A name in small letters with a definite word before it or a noun for its people behind: "boko haram fighters"."""
        found = self.register.find_small(line.units, at)
        if found is None or found[2].kind not in BODIES:
            return None
        last, end = self._with_nouns(line, story, found[0], found[1])
        before = line.units[at - 1].plain if at > 0 and line.limits[at - 1] > at else ""
        definite = before in self.definite or self.groups.is_group(line.units, at - 1, at - 1)
        if last == found[0] and not definite:
            return None
        return last, _mention(line, (line.units[at].start, end), found[2].actor, Naming.REGISTER, "register-careless")

    def _with_nouns(self, line: Line, story: Story, last: int, end: int) -> tuple[int, int]:
        """The last word and the end of a name with the nouns for its people: "Hamas fighters", "FLN [the Front] rebels"."""
        units, at = line.units, last + 1
        if end != units[last].owned_end:
            return last, end
        if acronym_behind(story.text, end) is not None and at < len(units):
            at += 1
        elif at < len(units) and line.limits[last] <= at:
            return last, end
        first = at
        while at < len(units) and at < line.limits[first] and at - first < ADJECTIVES and units[at].start in line.describing:
            at += 1
        limit = line.limits[first] if first < len(units) else first
        nouns = (self.groups.nouns(units, start, limit) for start in range(first, at + 1))
        noun = next((noun for noun in nouns if noun is not None), None)
        return (noun, units[noun].end) if noun is not None else (last, end)

    def _country(self, line: Line, at: int, story: Story) -> Found:
        """A country with its force behind it, with its deed behind it, or as the one who acts."""
        word = line.countries.get(at)
        if word is None:
            return None
        units, start, limit = line.units, line.units[at].start, line.limits[word.last]
        force = self.forces.behind(units, word.last + 1, limit)
        if force is None and not word.is_name:
            group = self._of_country(line, at, word, story)
            if group is not None:
                return group
        if force is not None:
            actor = self.forces.actor(word.country, force[1])
            story.forces[Span(start, units[force[0]].end)] = force[1].id
            return force[0], _mention(line, (start, units[force[0]].end), actor, Naming.FORCE, "force-of-a-state")
        deed = word.last + 1 < limit and units[word.last + 1].plain in self.forces.deeds
        acts = word.is_name and not units[word.last].owned and units[word.last].start in line.acting
        if not deed and not acts:
            return None
        rule = "deed-of-a-state" if deed else "state-acts"
        return word.last, _mention(line, (start, word.end), self.forces.state(word.country), Naming.FORCE, rule)

    def _of_country(self, line: Line, at: int, word: CountryWord, story: Story) -> Found:
        """A group of a country: the one body of that country that the report has named, or by these words: "Peruvian rebels"."""
        last = self.groups.of_country(line.units, word.last + 1, line.limits[word.last])
        if last is None:
            return None
        place = line.units[at].start, line.units[last].end
        body = self.groups.only_one(story.mentions, word.country)
        if body is not None:
            return last, replace(
                _mention(line, place, body.actor, Naming.REFERENCE, "group-of-a-country"), inferred_from=body.span
            )
        actor = replace(named(story.text[place[0] : place[1]], ActorKind.ARMED_GROUP), countries=(word.country,))
        story.groups[Span(*place)] = word.country
        return last, _mention(line, place, actor, Naming.OWN, "group-of-a-country")

    def _own(self, line: Line, at: int, story: Story) -> Found:
        found = self.own_names.at(line.units, at, line.limits[at]) if not line.headline else None
        if found is None or any(i in line.countries and not line.countries[i].is_name for i in range(at, found[0] + 1)):
            return None
        name, actor = found
        last, end = self._with_nouns(line, story, name, line.units[name].end)
        return last, _mention(line, (line.units[at].start, end), actor, Naming.OWN, "own-name")

    def _bare(self, line: Line, at: int, story: Story) -> Found:
        """A force named before, or of the country of which the report tells: "the soldiers", "the army", "government troops"."""
        units, limit, plain = line.units, line.limits[at], line.units[at].plain
        before = self._before(line, at, story) if plain in self.definite else None
        if before is not None or story.country is None:
            return before
        found = None
        if plain in self.definite:
            found = self.forces.bare(units, at + 1, limit)
        if found is None:
            first = at + (plain in self.definite)
            if first < limit and units[first].plain in self.state_words:
                found = self.forces.behind(units, first, limit)
        if found is None:
            return None
        code, place = story.country
        start = units[at + (plain in self.definite)].start
        mention = _mention(
            line, (start, units[found[0]].end), self.forces.actor(code, found[1]), Naming.REFERENCE, "force-of-the-country"
        )
        return found[0], replace(mention, inferred_from=place)

    def _before(self, line: Line, at: int, story: Story) -> Found:
        """The force of a state that was named last among those of this kind: "the soldiers"."""
        found = self.forces.behind(line.units, at + 1, line.limits[at])
        if found is None:
            return None
        last, words = found
        for mention in reversed(story.mentions):
            actor = mention.actor
            same = mention.rule == "force-of-a-state" and story.forces.get(mention.span) == words.id
            if same:
                place = line.units[at + 1].start, line.units[last].end
                return last, replace(
                    _mention(line, place, actor, Naming.REFERENCE, "force-named-before"), inferred_from=mention.span
                )
        return None

    def _described(self, line: Line, at: int, story: Story) -> Found:
        """A description that leads back to a body ("the jihadist group"), or names one by itself ("Tuareg rebels")."""
        group = self.groups.at(line.units, at, line.limits[at])
        if group is None or self._names(line, group.last + 1, story):
            return None
        start, end = line.units[at].start, line.units[group.last].end
        body = self.groups.body(group, story.mentions) if group.definite or group.trait else None
        if body is not None:
            mention = _mention(line, (start, end), body.actor, Naming.REFERENCE, "description")
            return group.last, replace(mention, inferred_from=body.span)
        if not group.named:
            return None
        start = line.units[at + (line.units[at].plain in self.definite)].start
        actor = self.groups.own(group, story.text[start:end])
        story.traits[Span(start, end)] = group.trait
        return group.last, _mention(line, (start, end), actor, Naming.OWN, "people-and-noun")

    def _names(self, line: Line, at: int, story: Story) -> bool:
        """Whether a name stands right behind: "the jihadist group Harbour Front"."""
        if at >= len(line.units) or line.limits[at - 1] <= at:
            return False
        return self._known(line, at, story) is not None or self._own(line, at, story) is not None

    def _led_on(self, mention: ActorMention, story: Story) -> ActorMention:
        """A body named by its people alone, led to the one that the report names later: "Kurdish forces"."""
        trait = story.traits.get(mention.span)
        country = story.groups.get(mention.span)
        body = self.groups.elsewhere(trait, story.mentions) if trait else None
        body = self.groups.only_one(story.mentions, country) if country else body
        if body is None:
            return mention
        return replace(mention, actor=body.actor, naming=Naming.REFERENCE, rule="description", inferred_from=body.span)

    def _unnamed(self, line: Line, at: int, story: Story) -> Found:
        last = self.groups.unnamed(line.units, at, line.limits[at])
        if last is None:
            return None
        place = line.units[at].start, line.units[last].end
        actor = Actor(id=None, name=story.text[place[0] : place[1]], kind=ActorKind.UNKNOWN)
        return last, _mention(line, place, actor, Naming.UNNAMED, "noun-for-actors")


def _mention(line: Line, place: tuple[int, int], actor: Actor, naming: Naming, rule: str) -> ActorMention:
    return ActorMention(span=Span(*place), sentence=line.sentence.index, actor=actor, naming=naming, rule=rule)


def _define(mention: ActorMention, story: Story) -> None:
    """Learn the acronym in brackets behind a name."""
    if mention.naming in (Naming.REGISTER, Naming.OWN, Naming.FORCE):
        acronym = acronym_behind(story.text, mention.span.end)
        if acronym is not None:
            story.defined.setdefault(acronym, mention.actor)
