"""Where known names stand in an article, also where the pipeline passed over them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotation.nlp.labels import ORGANISATION_WORD
from annotation.nlp.names import NOT_NAMES, PLACE, TYPE_OF_LABEL, Name, Stretch

WORD = re.compile(r"\w+")
_CAPITALISED = re.compile(r"(?: [A-Z][a-z]+)+")
SHORTEST = 3  # characters; shorter forms are found in too many places
_PREFIX = re.compile(
    r"(?:\b(?:[Aa]nti|[Pp]ro|[Nn]on|[Ee]x|[Pp]re|[Pp]ost|[a-z]+)|(?:^|\n)[A-Z][A-Za-z]+|-)-$"
)


def occurrences(
    text: str, forms: Iterable[str], stretches: Sequence[Stretch]
) -> Iterator[tuple[str, int, int]]:
    """Where *forms* stand as whole words, the longest first at each place; one pass over the text."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for form in sorted(forms, key=len, reverse=True):
        first = WORD.match(form)
        if first and len(form) >= SHORTEST and form[0].isupper() and form.lower() not in NOT_NAMES:
            by_first[first.group()].append(form)
    for begin, end in stretches:
        for word in WORD.finditer(text, begin, end):
            for form in by_first.get(word.group(), ()):
                if text.startswith(form, word.start()) and _stands_alone(text, word.start(), form):
                    yield form, word.start(), word.start() + len(form)
                    break


def _stands_alone(text: str, start: int, form: str) -> bool:
    """Whether a name is a word of its own; "pro-Kremlin" holds one, "Lee-Jones" is another."""
    stop = start + len(form)
    if start and text[start - 1] == "-" and not _PREFIX.search(text[max(0, start - 12) : start]):
        return False
    after = text[stop : stop + 2]
    return not (after[:1].isalnum() or (after[:1] == "-" and after[1:].isupper()))


def lengthened(text: str, names: Sequence[Name], stretches: Sequence[Stretch]) -> list[Name]:
    """Names, with a part of a longer known name replaced by the whole: "Teresa" in "Mother Teresa"."""
    labels = {text[start:stop]: label for start, stop, label in names if " " in text[start:stop]}
    longer = [(start, stop, labels[form]) for form, start, stop in occurrences(text, labels, stretches)]
    return joined(names, longer)


def joined(names: Sequence[Name], longer: Sequence[Name]) -> list[Name]:
    """Names without overlaps; two that overlap in part become one: "Aung San Suu", "Suu Kyi"."""
    kept: list[Name] = []
    for name in sorted({*names, *longer}, key=lambda name: (name[0], -name[1], name[2])):
        if kept and name[0] < kept[-1][1]:
            if name[1] > kept[-1][1]:
                kept[-1] = (kept[-1][0], name[1], name[2])
        else:
            kept.append(name)
    return kept


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


def _is_common_word(form: str, seen: int, left_out: int) -> bool:
    """Left out far more often than found: rather a common word than a name."""
    return " " not in form and 0 < 3 * seen < left_out


def _begins_longer_name(text: str, stop: int, form: str, label: str) -> bool:
    """A place's single word right before another capital: "York" in "York Times"."""
    if TYPE_OF_LABEL[label] != PLACE or " " in form:
        return False
    following = _CAPITALISED.match(text, stop)
    return following is not None and ORGANISATION_WORD.search(following.group()) is not None
