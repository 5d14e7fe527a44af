"""Canonical text: what an article's text may hold, and the lines, title and words of such a text.

Offsets are code points, half-open. A canonical text breaks lines with ``\\n`` alone and holds no character
that a text widget, a database or a table would change or refuse, so one offset means one place everywhere.
"""

import re
from collections.abc import Iterator
from hashlib import sha256

from annotation.records import Span

CANON_VERSION = 1

_OTHER_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_PLANE_ENDS = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
_UNWANTED = re.compile(f"[\x00-\x08\x0e-\x1f\ufeff\ufffc\ud800-\udfff\ufdd0-\ufdef{_PLANE_ENDS}]+")

_AT_ONCE = 50_000  # code points: no other thread runs while an expression goes through its text

_LONGEST_TITLE = 300  # a longer first line is a paragraph
_TITLE_SHOWN = 120  # of such a paragraph
_HEADING_AMONG = 5  # the first lines that a top heading may follow: an image, a kicker, a date
_HAS_WORD = re.compile(r"\w")
_WORD = re.compile(r"\w\S*")
_TOP_HEADING = re.compile(r"#\s+\S")
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\([^()\n]*\)")
_HEADING_MARKS = re.compile(r"^#{1,6}\s+|(?<=\s)#+\s*$")
_STRONG = re.compile(r"(\*\*\*|\*\*|__|~~)(?=\S)([^*~\n]*?\S)\1")
_EMPHASIS = re.compile(r"(?<!\w)([*_`])(?=\S)([^*_`\n]*\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")


def canonical(raw: str) -> str:
    """*raw* as an article's text: every line break is ``\\n``; control characters but tab, byte order marks,
    object characters, noncharacters and lone surrogates are gone. Nothing else changes: no composition of
    accents, non-breaking spaces stay. Doing it twice changes nothing more."""
    text = _OTHER_BREAKS.sub("\n", raw)
    return "".join(_UNWANTED.sub("", text[at : at + _AT_ONCE]) for at in range(0, len(text), _AT_ONCE))


def sha256_of(text: str) -> str:
    """The SHA-256 of *text* in UTF-8, in hexadecimal."""
    return sha256(text.encode("utf-8")).hexdigest()


def words_in(text: str) -> int:
    """How many words *text* has: what stands between white space and holds a letter or a digit."""
    return sum(1 for _ in _WORD.finditer(text))


def lines_of(text: str) -> Iterator[Span]:
    """Each line without its line break, blank ones included; a text has one line at least."""
    start = 0
    while (stop := text.find("\n", start)) >= 0:
        yield Span(start, stop)
        start = stop + 1
    yield Span(start, len(text))


def paragraphs_of(text: str) -> Iterator[Span]:
    """Each line that is not blank, without the white space at its ends: a saved paragraph is one line."""
    for line in lines_of(text):
        content = text[line.start : line.stop]
        inner = content.strip()
        if inner:
            start = line.start + len(content) - len(content.lstrip())
            yield Span(start, start + len(inner))


def line_at(text: str, offset: int) -> Span:
    """The line at *offset*, without its line break; an offset at a line break is in the line before it."""
    offset = max(0, min(offset, len(text)))
    start = text.rfind("\n", 0, offset) + 1
    stop = text.find("\n", offset)
    return Span(start, len(text) if stop < 0 else stop)


def title_of(text: str) -> tuple[str, Span]:
    """The title without Markdown marks, and the line that it stands in.

    The title is a top heading among the first lines, else the first line with a word. Where that line is too
    long to be a headline its first words are given, and the span is empty: no line is a title then.
    """
    line = _title_line(text)
    title = without_marks(text[line.start : min(line.stop, line.start + _LONGEST_TITLE)])
    if line.stop - line.start > _LONGEST_TITLE:
        return _shortened(title), Span(line.start, line.start)
    return title, line


def without_marks(line: str) -> str:
    """*line* as it reads: without Markdown's marks for headings, emphasis, code, links and escapes."""
    shown = _LINK.sub(r"\1", _IMAGE.sub("", line.strip()))
    shown = _HEADING_MARKS.sub("", shown)
    shown = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", shown))
    return " ".join(_ESCAPE.sub(r"\1", shown).split())


def _title_line(text: str) -> Span:
    first: Span | None = None
    for number, line in enumerate(_lines_with_words(text)):
        if number == _HEADING_AMONG:
            break
        if _TOP_HEADING.match(text, line.start, line.stop):
            return line
        first = first or line
    return first or Span(0, 0)


def _lines_with_words(text: str) -> Iterator[Span]:
    for paragraph in paragraphs_of(text):
        start = text[paragraph.start : min(paragraph.stop, paragraph.start + _LONGEST_TITLE)]
        if _HAS_WORD.search(_IMAGE.sub("", start)):
            yield paragraph


def _shortened(title: str) -> str:
    if len(title) <= _TITLE_SHOWN:
        return f"{title}…"
    return f"{title[:_TITLE_SHOWN].rsplit(' ', 1)[0].rstrip(' ,.;:')}…"
