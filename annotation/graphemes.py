"""Graphemes: what a reader sees as one character and nothing may cut in two.

The rules that matter in news text: marks on letters, joiners, emoji with skin tones and variation selectors,
flags, Hangul syllables. Offsets are code points, half-open.
"""

import unicodedata

from annotation.records import Span

_JOINER = "\u200d"
_ON_THE_LEFT = {_JOINER, "\u200c", "\uff9e", "\uff9f"}


def grapheme_bounds(text: str, offset: int) -> Span:
    """The grapheme that holds the character at *offset*; at the end of *text* the empty span there."""
    if offset >= len(text):
        return Span(len(text), len(text))
    start = max(0, offset)
    stop = start + 1
    while start > 0 and _holds_together(text, start):
        start -= 1
    while stop < len(text) and _holds_together(text, stop):
        stop += 1
    return Span(start, stop)


def _holds_together(text: str, offset: int) -> bool:
    """Whether the characters on either side of *offset* belong to one grapheme."""
    before, after = text[offset - 1], text[offset]
    if before < "\u0300" and after < "\u0300":
        return False
    if before == "\n":
        return False
    if _extends(after):
        return True
    if before == _JOINER:
        return _is_pictogram(after)
    if _is_flag_letter(after) and _is_flag_letter(before):
        return _flag_letters_before(text, offset) % 2 == 1
    return _hangul_holds(before, after)


def _extends(character: str) -> bool:
    return (
        character in _ON_THE_LEFT
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= character <= "\U000e007f"  # tags, as in the flag of Scotland
    )


def _is_pictogram(character: str) -> bool:
    return unicodedata.category(character) == "So" or "\U0001f000" <= character <= "\U0001faff"


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_letters_before(text: str, offset: int) -> int:
    start = offset
    while start > 0 and _is_flag_letter(text[start - 1]):
        start -= 1
    return offset - start


def _hangul_holds(before: str, after: str) -> bool:
    if not "\u1100" <= before <= "\ud7fb" or not "\u1100" <= after <= "\ud7fb":
        return False
    left, right = _hangul(before), _hangul(after)
    if left == "L":
        return right in ("L", "V", "LV", "LVT")
    if left in ("LV", "V"):
        return right in ("V", "T")
    return left in ("LVT", "T") and right == "T"


def _hangul(character: str) -> str:
    """A Hangul letter's place in its syllable (leading, vowel, trailing) or the shape of a whole syllable."""
    if "\uac00" <= character <= "\ud7a3":
        return "LVT" if (ord(character) - 0xAC00) % 28 else "LV"
    for kind, first, last in (
        ("L", "\u1100", "\u115f"),
        ("V", "\u1160", "\u11a7"),
        ("T", "\u11a8", "\u11ff"),
    ):
        if first <= character <= last:
            return kind
    return ""
