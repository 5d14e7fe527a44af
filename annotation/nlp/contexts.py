"""What the words beside a name say about what it names: titles, "the town of", "news agency", a dateline."""

import re
from collections import Counter

from annotation.nlp.names import ORGANISATION, PERSON, PLACE
from annotation.nlp.word_list import word_list

_BEFORE_PERSON = word_list(
    """
    minister president general leader chairman chairwoman chairperson chief ambassador commissioner speaker
    analyst king queen prince princess sheikh emir sultan pope bishop archbishop cardinal senator sen rep
    congressman congresswoman governor gov mayor mr mrs ms dr sir lord lady colonel captain lieutenant
    sergeant commander admiral judge justice attorney prosecutor lawyer professor economist historian
    spokesman spokeswoman spokesperson envoy diplomat secretary chancellor premier director coach manager
    captain striker goalkeeper actor actress author journalist reporter widow wife husband son daughter
    brother sister father mother rebel
    """
)
_BEFORE_ORGANISATION = word_list(
    "group daily agency company firm bank newspaper weekly magazine airline insurer"
)
_BEFORE_PLACE = word_list(
    """
    in near capital northern southern eastern western central neighbouring neighboring visited across
    downtown outside northeastern northwestern southeastern southwestern
    """
)
_AFTER_PERSON = re.compile(
    r",? (?:told|who|added)\b|, \d\d?,|, (?:head|president|leader|director|chairman) of\b"
)
_AFTER_ORGANISATION = re.compile(
    r" (?:reported|news|newspaper|shares|party|guerrillas|rebels|fighters|officials|spokesman|spokeswoman"
    r"|spokesperson|television|radio|statement|chairman|chief executive|executives|employees|magazine"
    r"|brokerage)\b"
)
_AFTER_PLACE = re.compile(
    r"(?:,? where| airport| province| city| region| district| state| police| embassy| residents?)\b"
    r"|-(?:based|born|held)\b"
)
_PLACE_OF = re.compile(r"\b(?:city|town|village|province|region|district|state|island|port|suburb) of $")
_WORD_BEFORE = re.compile(r"(\w+)\.? (?:[“\"])?$")

_DATELINE = re.compile(
    r"""
    (?P<place>[A-Z][A-Z'.-]+(?:\ [A-Z][A-Z'.-]+){0,3})   # the town, in capitals
    (?:,\ [A-Z][\w. ]{1,25}?)?                              # its country or state
    \s?(?:\d{4}-\d\d-\d\d|\([A-Z][\w. ]{1,25}\)|,\ [A-Z][a-z]{2,8}\.?\ \d{1,2}\b|\ ?[—–]\ |\ --\ )
    """,
    re.VERBOSE,
)


def evidence(text: str, start: int, stop: int) -> Counter[str]:
    """Votes for kinds from the words right before and after a name."""
    before, after = text[max(0, start - 30) : start], text[stop : stop + 30]
    votes: Counter[str] = Counter()
    word = _WORD_BEFORE.search(before)
    lower = word.group(1).lower() if word else ""
    if lower in _BEFORE_PERSON or _AFTER_PERSON.match(after):
        votes[PERSON] += 1
    if lower in _BEFORE_ORGANISATION or _AFTER_ORGANISATION.match(after):
        votes[ORGANISATION] += 1
    if lower in _BEFORE_PLACE or _PLACE_OF.search(before) or _AFTER_PLACE.match(after):
        votes[PLACE] += 1
    return votes


def dateline(line: str) -> tuple[int, int] | None:
    """Where in *line* the town of a dateline stands: "GALWAY, Ireland —"; None without one."""
    match = _DATELINE.match(line)
    return match.span("place") if match else None
