"""Titles: headlines in capitals, whose verbs a parser takes for names: "Ministry Says Two Died", "Mayor Defends Curfew"."""

from tacitus.attribute.contents import QUOTES
from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import VERBS, Tree
from tacitus.lang.form_attitudes import AttitudeVerb
from tacitus.model import Hedge, SpeechKind

LONGEST_NAME = 6  # words before the verb
LEAST = 3  # words of a headline
SHARE = 0.6  # of its words that begin with a capital


class TitleReader:
    """Reads the verb of a headline in capitals; made once a pack."""

    def __init__(self, words: SpeechLexicon, attitudes: tuple[AttitudeVerb, ...]) -> None:
        """Index the forms that a headline uses: the present of the third person."""
        self.words = words
        self._speakers = SpeakerFinder(words)
        held = {
            forms.split()[1]: verb
            for verb in attitudes
            if not verb.bare and not verb.along
            for forms in verb.words
            if " " in forms
        }
        self._minds = {form: (f"attitude:{verb.name}", SpeechKind.MIND, Hedge.ASSERTED) for form, verb in held.items()}
        said = {
            form: entry
            for form, entries in words.verbs.items()
            for entry in entries
            if not entry.frame and not entry.objects and form.endswith("s")
        }
        self._says = {form: (f"window:{entry.name}", entry.kind, entry.hedge) for form, entry in said.items()}

    def read(self, tree: Tree, found: list[Found]) -> list[Found]:
        """What a headline says or ascribes; nothing where its verb was read, or it is no headline."""
        if not tree.parsed or found or not self._is_title(tree):
            return []
        for at in range(1, min(LONGEST_NAME + 1, len(tree) - 1)):
            if tree.tokens[at].pos in VERBS:
                return []
            known = self._says.get(tree.lowers[at]) or self._minds.get(tree.lowers[at])
            named = all(token.text[:1].isupper() or not token.text.isalpha() for token in tree.tokens[:at])
            if known is not None and named and tree.tokens[at].text[:1].isupper():
                return self._made(tree, at, *known)
        return []

    def _is_title(self, tree: Tree) -> bool:
        words = [token.text for token in tree.tokens if token.text.isalpha()]
        return len(words) >= LEAST and sum(word[0].isupper() for word in words) >= SHARE * len(words)

    def _made(self, tree: Tree, at: int, rule: str, kind: SpeechKind, hedge: Hedge) -> list[Found]:
        start = at + 1
        while start < len(tree) - 1 and (tree.lowers[start] in self.words.joints.that[:1] or tree.lowers[start] == ":"):
            start += 1
        content = tidy(tree, [(start, len(tree) - 1)])
        if not content or tree.lowers[at - 1] in QUOTES:
            return []
        return [
            Found(
                rule=rule, kind=kind, hedge=hedge, cue=(at, at), frame=(0, at), content=content, speaker=(0, at - 1), head=at - 1
            )
        ]  # fmt: skip
