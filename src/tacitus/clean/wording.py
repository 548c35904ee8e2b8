"""Wording: spaCy's rule-based tokenizer of a language, without any model."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

ANY_LANGUAGE = "xx"


@lru_cache(maxsize=16)
def blank_pipeline(code: str) -> "Language":
    """The tokenizer of a language with the sentencizer; that of any language where spaCy has none of its own.

    Args:
        code: BCP 47; only the language itself is looked at ("en-GB" is "en").
    """
    import spacy  # late, as it takes more than half a second and not every command reads text

    try:
        pipeline: Language = spacy.blank(code.split("-")[0].lower())
    except (ImportError, OSError):  # an unknown language, or one whose tokenizer needs a package that is not here
        pipeline = spacy.blank(ANY_LANGUAGE)
    pipeline.max_length = 10**9
    pipeline.add_pipe("sentencizer")
    return pipeline
