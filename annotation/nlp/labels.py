"""One label for one name: an election over all places of an article that bear the name.

The pipeline votes for labels, the words beside a name (contexts.py) and in it vote for a kind, and full names
have a say in what their parts are called.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from annotation.nlp.contexts import evidence
from annotation.nlp.names import GROUP, ORGANISATION, PERSON, PLACE, TYPE_OF_LABEL, Name

Votes = dict[str, Counter[str]]  # of each form of words, for labels and for kinds

SURNAME_VOTES, COMPANY_VOTES = 4, 8  # of a full name, where its short form is labelled: it says more
_USUAL_LABEL = {PERSON: "PERSON", ORGANISATION: "ORG", PLACE: "GPE", GROUP: "NORP"}
_SPEAKS = re.compile(r" (?:also |has |later )?(?:said|says|told|tells|claim(?:s|ed)|added|wrote|writes)\b")
_PARTICLE = re.compile(r"(?:al|el|as|ad|ar|Al|El)-[A-Z]")
_COMPANY = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|GmbH|Group|Bank|Corporation|Company|Airlines|Industries)\b\.?$"
)
ORGANISATION_WORD = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|GmbH|Group|Bank|Party|Ministry|Department|Agency|Committee|Council"
    r"|Commission|Union|University|Association|Institute|Senate|House|Court|Congress|Parliament|Army|Police|Times"
    r"|Post|News|Journal|League|Club|Federation|Exchange|Organization|Organisation|Foundation|Fund|Company|Bureau"
    r"|Office|Airlines|Airways)\b\.?$"
)


def labels_of_names(text: str, names: Sequence[Name]) -> dict[str, str]:
    """The label of each form of words that *names* hold, and of surnames that stand in full names only."""
    votes: Votes = defaultdict(Counter)
    for start, stop, label in names:
        votes[text[start:stop]][label] += 1
        votes[text[start:stop]] += evidence(text, start, stop)
    surnames, firsts = surnames_of(votes), first_words_of(votes)
    for start, stop, _ in names:
        if text[start:stop] in surnames and _SPEAKS.match(text, stop):
            surnames[text[start:stop]]["PERSON"] += SURNAME_VOTES
    labels = {}
    for form, count in votes.items():
        more = surnames.get(form) or firsts.get(form) or Counter()
        labels[form] = elect(form, count + more)
    for surname in surnames:
        if len(surname) > 2 and " " not in surname:
            labels.setdefault(surname, elect(surname, surnames[surname]))
    return labels


def surnames_of(votes: Votes) -> Votes:
    """The last words of full names of persons, with more votes than the names."""
    surnames: Votes = defaultdict(Counter)
    for form, count in votes.items():
        words = form.split()
        if kind_of(form, count) == PERSON:
            tails = [" ".join(words[first:]) for first in range(1, len(words))]
            for tail in [*tails, *_without_particle(tails)]:
                surnames[tail][elect(form, count)] += SURNAME_VOTES * sum(count.values())
    return surnames


def _without_particle(tails: Sequence[str]) -> list[str]:
    """The last of *tails* without an Arabic article: "Kabariti" for "al-Kabariti"."""
    return [tails[-1].partition("-")[2]] if tails and _PARTICLE.match(tails[-1]) else []


def first_words_of(votes: Votes) -> Votes:
    """The first words of companies' full names, with more votes than the names: "Zenith Electronics Corp"."""
    firsts: Votes = defaultdict(Counter)
    for form, count in votes.items():
        words = form.split()
        if len(words) > 1 and _COMPANY.search(form) and kind_of(form, count) == ORGANISATION:
            for last in range(1, len(words)):
                firsts[" ".join(words[:last])][ORGANISATION] += COMPANY_VOTES * sum(count.values())
    return firsts


def kind_of(form: str, count: Counter[str]) -> str:
    """The kind of thing with most votes."""
    kinds: Counter[str] = Counter()
    for label, votes in (count + _hints(form, count)).items():
        kinds[TYPE_OF_LABEL.get(label, label)] += votes
    return kinds.most_common(1)[0][0]


def elect(form: str, count: Counter[str]) -> str:
    """The label with most votes of the pipeline among those of the elected kind."""
    kind = kind_of(form, count)
    labels = [label for label in count if TYPE_OF_LABEL.get(label) == kind]
    return max(labels, key=lambda label: count[label], default=_USUAL_LABEL[kind])


def _hints(form: str, count: Counter[str]) -> Counter[str]:
    """Votes from the words of the name itself."""
    if " " in form and ORGANISATION_WORD.search(form):
        return Counter({ORGANISATION: 2})
    persons = sum(count[label] for label in count if TYPE_OF_LABEL.get(label, label) == PERSON)
    if form.isupper() and 2 <= len(form) <= 6 and 0 < persons <= 2:
        return Counter({ORGANISATION: 1})
    return Counter()
