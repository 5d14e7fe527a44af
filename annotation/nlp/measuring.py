"""The two forms in which measuring scripts ask for results: names, and claims with the speaker's words.

The corpora have no titles or boilerplate of their own, so the whole text is read.
"""

from annotation.nlp.script import annotate


def names(text: str) -> list[tuple[int, int, str]]:
    """Each mention as (start, stop, label)."""
    return list(annotate(text, zones=()).mentions)


def claims(text: str) -> list[tuple[int, int, str | None, str | None]]:
    """Each passage of each claim as (start, stop, the words for its speaker, the name behind them)."""
    return [
        (start, stop, text[slice(*said.source)] if said.source else None, said.name)
        for said in annotate(text, zones=()).attributions
        for start, stop in said.content
    ]
