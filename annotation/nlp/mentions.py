"""Document rules for named entities: what a pipeline finds sentence by sentence, made to fit the article.

`settle` runs the rules in the order that pays; each of them is a function of its own, on plain values.
"""

import re
from collections.abc import Iterable, Sequence

from annotation.nlp.contexts import dateline
from annotation.nlp.labels import labels_of_names
from annotation.nlp.names import (
    PLACE,
    TYPE_OF_LABEL,
    Name,
    Stretch,
    cut_at_articles,
    cut_at_possessives,
    is_junk,
    split_at_newlines,
    trim,
    without_overlaps,
)
from annotation.nlp.occurrences import WORD, lengthened, missed, occurrences

DATELINE_WITHIN = 100  # characters at a line's start
_ACRONYM = re.compile(r"(?:['’]s)? \(([A-Z][A-Za-z.&-]{1,9})\)")


def settle(
    text: str, found: Iterable[Name], stretches: Sequence[Stretch], titles: Sequence[Stretch] = ()
) -> list[Name]:
    """The mentions of an article from what the pipeline *found*.

    *stretches* are the parts that were read, *titles* those of them that are headings.
    """
    kept = _cleaned(text, found)
    names = [name for name in kept if name[2] in TYPE_OF_LABEL]
    others = [name for name in kept if name[2] not in TYPE_OF_LABEL]
    names = with_datelines(text, names, stretches)
    names = cut_at_possessives(text, names)
    names = cut_at_articles(text, names)
    names = persons_of_places(text, names)
    names = cut_in_titles(text, names, titles)
    names = lengthened(text, names, stretches)
    names = with_acronyms(text, names)
    labels = labels_of_names(text, names)
    names = [(start, stop, labels[text[start:stop]]) for start, stop, _ in names]
    names += missed(text, names, labels, stretches)
    return without_overlaps(names, others)


def _cleaned(text: str, found: Iterable[Name]) -> list[Name]:
    """What the pipeline found, within lines, without what does not belong to a name."""
    trimmed = (trim(text, name) for raw in found for name in split_at_newlines(text, raw))
    return [name for name in trimmed if not is_junk(text, name)]


def cut_in_titles(text: str, names: Sequence[Name], titles: Sequence[Stretch]) -> list[Name]:
    """Names, with one of a heading cut to a name that the body knows: its capitals mislead a pipeline."""
    inside = [name for name in names if any(start <= name[0] < stop for start, stop in titles)]
    if not inside:
        return list(names)
    body = [name for name in names if name not in inside]
    known = {text[start:stop]: label for start, stop, label in body}
    for name in inside:
        shorter = list(occurrences(text, known, [name[:2]]))
        if shorter and text[name[0] : name[1]] not in known:
            body += [(start, stop, known[form]) for form, start, stop in shorter]
        else:
            body.append(name)
    return sorted(body)


def with_datelines(text: str, names: Sequence[Name], stretches: Sequence[Stretch]) -> list[Name]:
    """Names, with the town of each dateline as a place."""
    towns: list[Name] = []
    for begin, end in stretches:
        found = dateline(text[begin : min(end, begin + DATELINE_WITHIN)])
        if found:
            towns.append((begin + found[0], begin + found[1], "GPE"))
    return without_overlaps(towns, names)


def persons_of_places(text: str, names: Sequence[Name]) -> list[Name]:
    """Names, with two words that a pipeline takes for places side by side as a person: "Alia Salem"."""
    joined: list[Name] = []
    for name in sorted(names):
        before = joined[-1] if joined else None
        if before is not None and name[0] == before[1] + 1 and _are_words_of_a_person(text, before, name):
            joined[-1] = (before[0], name[1], "PERSON")
        else:
            joined.append(name)
    return joined


def _are_words_of_a_person(text: str, first: Name, last: Name) -> bool:
    words = text[first[0] : last[1]].split()
    places = TYPE_OF_LABEL[first[2]] == TYPE_OF_LABEL[last[2]] == PLACE
    return places and text[first[1]] == " " and len(words) == 2 and all(word.istitle() for word in words)


def with_acronyms(text: str, names: Sequence[Name]) -> list[Name]:
    """Names, with the acronym in brackets after a long form as a name of the same label."""
    acronyms = []
    for start, stop, label in names:
        match = _ACRONYM.match(text, stop)
        if match and is_acronym_of(match.group(1), text[start:stop]):
            acronyms.append((match.start(1), match.end(1), label))
    taken = {name[0] for name in acronyms}
    return sorted([*acronyms, *(name for name in names if name[0] not in taken)])


def is_acronym_of(acronym: str, name: str) -> bool:
    """Whether the capitals of *acronym* are the first letters of the words of *name*, small words apart."""
    initials = "".join(word[0] for word in WORD.findall(name) if word[0].isupper())
    letters = "".join(character for character in acronym if character.isupper())
    return len(letters) > 1 and letters == initials
