"""Headlines: lines in which capitals say nothing of names."""

FEWEST = 4  # words of a line below which its capitals say nothing
LONG = 4  # letters of a word that a headline writes with a capital; shorter ones are small in many houses' style
SHARE = 0.7


def is_headline(words: list[str], share: float = SHARE) -> bool:
    """Whether at least this share of the long words begins with a capital."""
    long = [word for word in words if len(word) >= LONG]
    return len(long) >= FEWEST - 1 and sum(word[0].isupper() for word in long) >= share * len(long)
