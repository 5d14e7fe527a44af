"""Document rules for named entities: what a pipeline finds sentence by sentence, made to fit the article.

Everything here works on plain values: a `Name` is ``(start, stop, label)`` in the article's offsets. `settle`
runs the rules in their order; each of them is a function of its own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotation.nlp.word_list import word_list

type_of_label = {"PERSON": "person", "PER": "person", "ORG": "organisation", "NORP": "group"}
type_of_label |= dict.fromkeys(("GPE", "LOC", "FAC"), "place")

Name = tuple[int, int, str]
Stretch = tuple[int, int]
Votes = dict[str, Counter[str]]

PERSON_LABELS = ("PERSON", "PER")
_BEFORE = " \t\r\n\u00a0\"“”‘’'`(,.;:-–—[…*#•"
_AFTER = ' \t\r\n\u00a0"“”‘,;:-–—`…*'
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_WORD = re.compile(r"\w+")
_NOT_NAMES = word_list(
    """
    the a an i he she it we they you this that these those but and or in on at of to for from with
    as by if when monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december mr mrs ms dr
    """
)
_ORGANISATION = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|GmbH|Group|Bank|Party|Ministry|Department|Agency|Committee|Council"
    r"|Commission|Union|University|Association|Institute|Senate|House|Court|Congress|Parliament|Army|Police|Times"
    r"|Post|News|Journal|League|Club|Federation|Exchange|Organization|Organisation|Foundation|Fund|Company|Bureau"
    r"|Office|Airlines|Airways)\b\.?$"
)


def settle(text: str, found: Iterable[Name], stretches: Sequence[Stretch]) -> list[Name]:
    """The mentions of an article from what the pipeline *found*; *stretches* are the parts that were read."""
    whole = [name for raw in found for name in split_at_newlines(text, raw)]
    trimmed = [trim(text, name) for name in whole]
    kept = [name for name in trimmed if not is_junk(text, name)]
    names = [name for name in kept if name[2] in type_of_label]
    others = [name for name in kept if name[2] not in type_of_label]
    labels = labels_of_names(text, names)
    names = [(start, stop, labels[text[start:stop]]) for start, stop, _ in names]
    names += missed(text, names, labels, stretches)
    return without_overlaps(names, others)


def split_at_newlines(text: str, name: Name) -> Iterator[Name]:
    """A name that runs over line breaks as one for each line."""
    start, stop, label = name
    for part in text[start:stop].split("\n"):
        if part:
            yield start, start + len(part), label
        start += len(part) + 1


def trim(text: str, name: Name) -> Name:
    """A name without marks around it, a leading article, a closing possessive."""
    start, stop, label = name
    while start < stop and text[start] in _BEFORE:
        start += 1
    while stop > start and (text[stop - 1] in _AFTER or _unopened(text, start, stop)):
        stop -= 1
    if label not in type_of_label:
        return start, stop, label
    article = _ARTICLE.match(text, start, stop)
    if article:
        start = article.end()
    possessive = _POSSESSIVE.search(text[start:stop])
    if possessive and stop - start > 3:
        stop -= len(possessive.group())
    return start, stop, label


def _unopened(text: str, start: int, stop: int) -> bool:
    """Whether the last character closes a bracket that the name does not open."""
    return (
        text[stop - 1] in ")]" and "([)]".find(text[stop - 1]) >= 0 and not set("([") & set(text[start:stop])
    )


def is_junk(text: str, name: Name) -> bool:
    """Whether a span cannot be what its label says: a name without a capital, a lone letter, a stop word."""
    words = text[name[0] : name[1]]
    if not words.strip():
        return True
    if name[2] not in type_of_label:
        return False
    return (
        len(words) < 2 or words.lower() in _NOT_NAMES or not any(character.isupper() for character in words)
    )


def labels_of_names(text: str, names: Sequence[Name]) -> dict[str, str]:
    """One label for each form of words: the one most often given, with what full names say about surnames."""
    votes: Votes = defaultdict(Counter)
    for start, stop, label in names:
        votes[text[start:stop]][label] += 1
    surnames = surnames_of(votes)
    labels = {form: elect(form, count + surnames.get(form, Counter())) for form, count in votes.items()}
    for surname, count in surnames.items():
        if len(surname) > 2:
            labels.setdefault(surname, elect(surname, count))
    return labels


def surnames_of(votes: Votes) -> Votes:
    """The last words of full names of persons, with twice the votes of the names."""
    surnames: Votes = defaultdict(Counter)
    for form, count in votes.items():
        words = form.split()
        label = elect(form, count)
        if len(words) > 1 and label in PERSON_LABELS:
            surnames[words[-1]][label] += 2 * sum(count.values())
    return surnames


def elect(form: str, count: Counter[str]) -> str:
    """The label with most votes: first by what kind of thing it is, then within the kind."""
    count = count + _hints(form, count)
    kinds: Counter[str] = Counter()
    for label, votes in count.items():
        kinds[type_of_label[label]] += votes
    kind = kinds.most_common(1)[0][0]
    return max((label for label in count if type_of_label[label] == kind), key=lambda label: count[label])


def _hints(form: str, count: Counter[str]) -> Counter[str]:
    """Votes from the words of the name itself."""
    if " " in form and _ORGANISATION.search(form):
        return Counter({"ORG": 2})
    persons = sum(count[label] for label in PERSON_LABELS)
    if form.isupper() and 2 <= len(form) <= 6 and 0 < persons <= 2:
        return Counter({"ORG": 1})
    return Counter()


def missed(
    text: str, names: Sequence[Name], labels: dict[str, str], stretches: Sequence[Stretch]
) -> list[Name]:
    """Further occurrences of the names in *labels* that the pipeline passed over."""
    taken = bytearray(len(text) + 1)
    for start, stop, _ in names:
        taken[start:stop] = b"\1" * (stop - start)
    hits: dict[str, list[Stretch]] = defaultdict(list)
    for form, start, stop in occurrences(text, labels, stretches):
        if not any(taken[start:stop]):
            taken[start:stop] = b"\1" * (stop - start)
            hits[form].append((start, stop))
    seen = Counter(text[start:stop] for start, stop, _ in names)
    return [
        (start, stop, labels[form])
        for form, places in hits.items()
        if not _is_common_word(form, seen[form], len(places))
        for start, stop in places
        if not _begins_longer_name(text, stop, form, labels[form])
    ]


def occurrences(
    text: str, forms: Iterable[str], stretches: Sequence[Stretch]
) -> Iterator[tuple[str, int, int]]:
    """Where *forms* stand as whole words, the longest first at each place; one pass over the text."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for form in sorted(forms, key=len, reverse=True):
        first = _WORD.match(form)
        if first and len(form) >= 3 and form[0].isupper() and form.lower() not in _NOT_NAMES:
            by_first[first.group()].append(form)
    for begin, end in stretches:
        for word in _WORD.finditer(text, begin, end):
            for form in by_first.get(word.group(), ()):
                if text.startswith(form, word.start()) and _stands_alone(text, word.start(), form):
                    yield form, word.start(), word.start() + len(form)
                    break


def _stands_alone(text: str, start: int, form: str) -> bool:
    stop = start + len(form)
    if start and text[start - 1] == "-":
        return False
    after = text[stop : stop + 2]
    return not (after[:1].isalnum() or (after[:1] == "-" and after[1:].islower()))


def _is_common_word(form: str, seen: int, left_out: int) -> bool:
    """Left out far more often than found: rather a common word than a name."""
    return " " not in form and 0 < 3 * seen < left_out


def _begins_longer_name(text: str, stop: int, form: str, label: str) -> bool:
    """A place's single word right before another capital: "York" in "York Times"."""
    following = text[stop : stop + 3]
    return (
        type_of_label[label] == "place"
        and " " not in form
        and len(following) == 3
        and following[0] == " "
        and following[1].isupper()
        and following[2].islower()
    )


def without_overlaps(names: Sequence[Name], others: Sequence[Name]) -> list[Name]:
    """All of *names*, and those of *others* that overlap none of them, in text order."""
    kept: list[Name] = []
    for name in sorted([*names, *others], key=lambda name: (name[0], name[2] not in type_of_label, -name[1])):
        if kept and name[0] < kept[-1][1]:
            if kept[-1][2] in type_of_label or name[2] not in type_of_label:
                continue
            kept.pop()
        kept.append(name)
    return kept
