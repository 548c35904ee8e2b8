"""One report as the tests of this folder read it."""

from functools import lru_cache

import tacitus
from tacitus.export.why import Explanation, explain_claim, explain_event
from tacitus.model import Reading

TEXT = (
    "Jail stormed near Hasakah\n\n"
    "Gunmen stormed the jail in Hasakah, in Syria, on Thursday and killed 154 people, including 102 rebels and 45 guards, the "
    "Syrian Observatory for Human Rights said. The Syrian army reportedly arrested 12 shepherds. In 2014, a raid on the same "
    "jail killed 80 people.\n"
)


@lru_cache(maxsize=4)
def reading(text: str = TEXT) -> Reading:
    return tacitus.read(text, language="en", publisher="The Courier", published="2022-01-24")


def of_claim(number: int, text: str = TEXT) -> dict[str, Explanation]:
    """The explanations of the claim of that figure, by field."""
    done = reading(text)
    claim = next(one for one in done.claims if one.count.figure == number)
    return {one.field: one for one in explain_claim(claim, done)}


def of_event(words: str, text: str = TEXT) -> list[Explanation]:
    """The explanations of the event that is told by those words."""
    done = reading(text)
    event = next(one for one in done.events if words in (one.quote, *(span.words(text) for span in one.mentions)))
    return list(explain_event(event, done))
