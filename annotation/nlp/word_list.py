"""Lists of words, written as they are read."""


def word_list(text: str) -> frozenset[str]:
    """The words of *text*, which are set apart by white space."""
    return frozenset(text.split())
