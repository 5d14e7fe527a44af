"""Offices and ranks in a text, which tie a person to the organisation or state that is named beside."""

import re

from annotation.likeness import ABOUT_TITLES, TITLES
from annotation.records import Span

_BETWEEN = re.compile(r"['’]?s?[ \t]+(.+?)[ \t]+")
_BEHIND = re.compile(r"[ \t]*,[ \t]+(?:(.+?)[ \t]+(?:of|for|at|to)[ \t]+)?(?:the[ \t]+)?")
_ROLE_BEHIND = re.compile(r"(?:['’]s)?[ \t]+([^,.;:\n]{2,50})")


def stands_between(text: str, start: int, stop: int) -> bool:
    """Whether a body that ends at *start* sends who begins at *stop*: "White House *envoy* Steve Witkoff"."""
    match = _BETWEEN.fullmatch(text, start, stop)
    return match is not None and is_title(match[1])


def stands_behind(text: str, stop: int, body: Span) -> bool:
    """Whether a person whose name ends at *stop* has a title of the *body* that comes next.

    "Ann Lee, *spokeswoman for* the Red Cross", "Ann Lee, the Red Cross *spokeswoman*"
    """
    match = _BEHIND.fullmatch(text, stop, body.start)
    if match is None:
        return False
    if match[1]:
        return is_title(match[1])
    behind = _ROLE_BEHIND.match(text, body.stop)
    return behind is not None and is_title(behind[1])


def is_title(words: str) -> bool:
    """Whether the words say an office or a rank, and nothing else."""
    parts = [word.strip(".") for part in words.split() for word in part.split("-")]
    return any(part.lower() in TITLES for part in parts) and all(
        part.lower() in TITLES or part.lower() in ABOUT_TITLES or part[:1].isupper() for part in parts
    )
