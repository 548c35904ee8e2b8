"""Quotations: where a text gives somebody's own words, by its quotation marks, in whatever language it is."""

import re

import numpy as np
from numpy.typing import NDArray

from tacitus.link.words import Words

# a quotation ends with its mark or with its paragraph, as one that runs over several paragraphs opens each anew
FORMS = (
    r"„[^„“”\n]*(?:[“”]|$)",
    r"“[^“”\n]*(?:”|$)",
    r"«[^«»\n]*(?:»|$)",
    r"»[^«»\n]+«",
    r"”[^”\n]+”",
    r"「[^「」\n]*(?:」|$)",
    r"『[^『』\n]*(?:』|$)",
    r"\"[^\"\n]+\"",
    r"(?<!\w)‘(?=\w)[^‘\n]+?’(?!\w)",
    r"(?<!\w)'(?=\w)[^'\n]+(?:(?<=\w)'(?=\w)[^'\n]*)*'(?!\w)",
)
QUOTED = re.compile("|".join(FORMS), re.MULTILINE)


def is_quoted(text: str, words: Words) -> NDArray[np.bool_]:
    """For each word whether it stands within quotation marks."""
    edges = np.array([place for match in QUOTED.finditer(text) for place in match.span()], dtype=np.int64)
    return np.asarray(np.searchsorted(edges, words.starts, "right") % 2 == 1, dtype=np.bool_)
