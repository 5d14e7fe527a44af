"""Zones: the stretches of an article that are not its prose, found by rules.

The title line, and boilerplate: the lines that a web page puts between the paragraphs. A credit such as "With
reporting by Axios" is no boilerplate: it names a source of the article's words.
"""

import re

from annotation.records import Span, Zone
from annotation.text import paragraphs_of, title_of

TITLE, BOILERPLATE = "title", "boilerplate"
RULE = "rule"

_LONGEST = 300  # a longer line is a paragraph of prose

_MARKUP = r"[\s*_#>\[•▶►→+-]{0,12}"  # Markdown marks and bullets before the words
_SEPARATOR = r"\s*(?:[:|»›>→]|[—–-]\s)"
_THINGS = r"(?: (?:articles?|stor(?:y|ies)|content|topics?|links?|coverage|news|reading))?"

# they point to another page where a separator follows, or where nothing else stands in the line
_LABELS = (
    r"see also",
    r"read (?:more|also|next)",
    r"also read",
    r"(?:more|also) on this(?: (?:story|topic))?",
    rf"related{_THINGS}",
    rf"recommended{_THINGS}(?: for you)?",
    r"don['’]t miss",
    r"you (?:may|might) also like",
    r"further reading",
    r"up next",
    r"(?:most|trending) (?:read|popular|viewed)",
    r"trending(?: now)?",
    r"editors?['’]?s?['’]? picks?",
)
_ONLY_BEFORE_SEPARATORS = (
    r"tags?",
    r"topics",
    r"categories",
    r"filed under",
    r"keywords",
    r"more (?:from|on)\b[^.!?:]{0,60}",
    r"advertisement",
)
_ONLY_ALONE = (
    r"-*\s?advertisements?\s?-*",
    r"sponsored(?: content)?",
    r"(?:paid|promoted) (?:content|posts?|stories)",
    r"read the full story",
    r"more (?:stories|news)",
    r"share",
    r"share (?:this|on|via|to|with)\b[^.!?]{0,60}",
    r"print(?: this (?:article|story|page))?",
    r"copy link",
    r"email this\b[^.!?]{0,30}",
    r"comments?(?: \(\d+\))?",
    r"leave a (?:comment|reply)",
    r"(?:view|show|post a|join the) (?:comments?|conversation)",
    r"skip to (?:main )?content",
    r"back to top",
    r"loading",
    r"(?:scroll to continue|continue reading|show more|load more|play video)",
    r"follow (?:us|me)\b[^.!?]{0,60}",
    r"all rights reserved",
)
_NOTICES = (
    r"(?:your|this) browser (?:does not|doesn['’]t|cannot|can['’]t|is (?:not|out|no longer))",
    r"(?:please )?(?:enable|turn on) (?:javascript|cookies)\b",
    r"javascript (?:is|must be|has been) (?:disabled|enabled|required)",
    r"to (?:view|watch|play) this (?:video|content|page)\b[^.!?]{0,60}\b(?:javascript|cookies|browser)",
    r"(?:story|article) continues (?:below|after)\b",
    r"continue reading (?:below|after)\b",
    r"sign up (?:here |now |today )?(?:for|to get|to receive)\b",
    r"(?:sign|log) in (?:or|to (?:read|continue|comment|unlock|your account))\b",
    r"subscribe (?:to (?:our|the|this)|for (?:free|more|just|only)|now|today|here)\b",
    r"(?:already )?a subscriber\?",
    r"subscribe to [^.!?]{0,60} here\b",
    r"follow [^.!?]{1,60} on (?:twitter|x|facebook|instagram|telegram|threads|bluesky|linkedin|youtube)\b",
    r"register (?:now|for free)\b",
    r"get (?:our|the)\b[^.!?]{0,60}\b(?:newsletters?|inbox|app|alerts)\b",
    r"(?:click|tap) here\b",
    r"download (?:our|the)\b[^.!?]{0,40}\bapps?\b",
    r"(?:we|this (?:web)?site) uses? cookies\b",
    r"by (?:continuing|using|signing|clicking|subscribing)\b[^.!?]{0,80}\b(?:terms|policy|cookies)\b",
    r"(?:copyright )?(?:©|\(c\))\s?(?:copyright )?\d{4}",
    r"copyright \d{4}",
    r"support our (?:work|journalism)\b",
)
# words that may begin prose, unless they are shouted
_SHOUTED = r"(?:SEE|READ|WATCH|LISTEN|MORE|ALSO|RELATED|VIDEOS?|PHOTOS?|GALLERY|PODCAST)\b[ A-Z]{0,20}[:|»>]"


def _any_of(phrases: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(phrases)})"


_ANY_CASE = re.compile(
    f"{_MARKUP}(?:{_any_of(_LABELS + _ONLY_BEFORE_SEPARATORS)}{_SEPARATOR}"
    rf"|{_any_of(_LABELS + _ONLY_ALONE)}[\s.…:!|*_-]{{0,12}}$|{_any_of(_NOTICES)})",
    re.IGNORECASE,
)
_UPPER_CASE = re.compile(_MARKUP + _SHOUTED)


def find_zones(text: str) -> list[Zone]:
    """The title line and the boilerplate lines of *text*, in order, without white space at their ends."""
    title = title_of(text)[1]
    zones = [Zone(title, TITLE, RULE)] if title.start < title.stop else []
    for line in paragraphs_of(text):
        if line != title and is_boilerplate(text, line):
            zones.append(Zone(line, BOILERPLATE, RULE))
    return sorted(zones, key=lambda zone: zone.span)


def is_boilerplate(text: str, line: Span) -> bool:
    """Whether the rules take *line* for a notice, an advertisement or a pointer to another page."""
    if line.stop - line.start > _LONGEST:
        return False
    return bool(_ANY_CASE.match(text, *line) or _UPPER_CASE.match(text, *line))
