"""Texts for the laws: reports put together from sentences that hold figures, and whatever else may stand in a text."""

from hypothesis import strategies as st

PEOPLE = st.sampled_from(["civilians", "soldiers", "fighters", "children", "people", "prisoners", "families", "guards"])
VERBS = st.sampled_from(["were killed", "were wounded", "fled", "escaped", "are missing", "were arrested", "had died"])
NUMBERS = st.one_of(
    st.integers(0, 2_000_000).map("{:,}".format),
    st.sampled_from(["three", "twenty-one", "dozens of", "at least 12", "about 45,000", "1.2 million", "between 20 and 30"]),
)
SPEAKERS = st.sampled_from(["the army said", "according to the United Nations", "a rebel spokesman told AFP", "police denied"])
ODD = st.text(max_size=60)
FURNITURE = st.sampled_from(
    ["Read more: 300 killed in an older war", "Leave a reply", "Your email address will not be published."]
)

SENTENCES = st.builds(
    "{0} {1} {2} near Aldora, {3}.".format, NUMBERS.map(lambda words: words[:1].upper() + words[1:]), PEOPLE, VERBS, SPEAKERS
)
PARTS = st.builds(
    "At least {0} people were killed, including {1} soldiers and {2} civilians.".format,
    st.integers(10, 500), st.integers(1, 300), st.integers(1, 300),
)  # fmt: skip
BLOCKS = st.one_of(SENTENCES, PARTS, FURNITURE, ODD)
REPORTS = st.lists(BLOCKS, min_size=1, max_size=5).map("\n\n".join).filter(str.strip)
# what has broken readers of text before: marks without letters, half pairs, letters that grow when lowered
ODD_PIECES = [*'"“”«»’()[]—…,.;:!?0123456789 \n\t\r\u200f\u0130ß\ud83d', "killed", "12", "said", "%", "$"]
ODD_REPORTS = st.one_of(
    st.text(min_size=1, max_size=200), st.lists(st.sampled_from(ODD_PIECES), max_size=60).map("".join)
).filter(str.strip)
