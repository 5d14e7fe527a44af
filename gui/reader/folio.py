"""An article's text as a Qt document: a block for each line, set as headline, prose, boilerplate or blank.

Colours are not part of the document: the page paints with them, so a change of theme lays nothing out again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from annotation.records import ArticleText, Span
from gui.reader.offsets import OffsetMap, display_breaks, shown
from gui.reader.sheet import BLEED, Sheet

_LONGEST_TITLE = 400  # a longer line is set as prose, whatever it is


class Setting(Enum):
    """How a line is set; a block's user state holds the value."""

    PROSE = 0
    TITLE = 1
    SMALL = 2
    BLANK = 3
    BROKEN = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A line as it becomes a block: its span, without the line break."""

    span: Span
    setting: Setting


def fill(document: QTextDocument, article: ArticleText, sheet: Sheet) -> OffsetMap:
    """Set the text of *article* into the empty *document*; the map between the two is returned."""
    breaks = display_breaks(article.text)
    text = shown(article.text)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(sheet.body)
    _set_margins(document, sheet)
    formats = _formats(sheet)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, piece in enumerate(_pieces(article, breaks)):
        block, characters = formats[piece.setting]
        if number:
            cursor.insertBlock(block, characters)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(characters)
        if piece.span.start < piece.span.stop:
            cursor.insertText(text[piece.span.start : piece.span.stop], characters)
        if piece.setting is not Setting.PROSE:
            cursor.block().setUserState(piece.setting.value)
    cursor.endEditBlock()
    return OffsetMap(article.text, breaks)


def _formats(sheet: Sheet) -> dict[Setting, tuple[QTextBlockFormat, QTextCharFormat]]:
    return {
        Setting.PROSE: (sheet.prose_format, sheet.prose_characters),
        Setting.TITLE: (sheet.title_format, sheet.title_characters),
        Setting.SMALL: (sheet.small_format, sheet.small_characters),
        Setting.BLANK: (sheet.blank_format, sheet.prose_characters),
        Setting.BROKEN: (sheet.broken_format, sheet.prose_characters),
    }


def _set_margins(document: QTextDocument, sheet: Sheet) -> None:
    document.setDocumentMargin(0)
    frame = document.rootFrame()
    around = frame.frameFormat()
    around.setLeftMargin(BLEED)
    around.setRightMargin(BLEED)
    around.setTopMargin(sheet.top)
    around.setBottomMargin(sheet.bottom)
    frame.setFrameFormat(around)


def _pieces(article: ArticleText, breaks: list[int]) -> Iterator[Piece]:
    zones = sorted(article.zones, key=lambda zone: zone.span.start, reverse=True)
    for span, whole in _lines(article.text, breaks):
        while zones and zones[-1].span.stop <= span.start:
            zones.pop()
        zone = zones[-1] if zones and zones[-1].span.start < span.stop else None
        yield Piece(span, _setting(article.text, span, zone.kind if zone else "", whole))


def _lines(text: str, breaks: list[int]) -> Iterator[tuple[Span, bool]]:
    """The span of each block, and whether its line ends with it."""
    waiting = breaks[::-1]
    start = 0
    while start <= len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        while waiting and waiting[-1] <= stop:
            yield Span(start, waiting[-1]), False
            start = waiting.pop()
        yield Span(start, stop), True
        start = stop + 1


def _setting(text: str, span: Span, zone: str, whole: bool) -> Setting:
    if not whole:
        return Setting.BROKEN
    if span.start == span.stop or text[span.start : span.stop].isspace():
        return Setting.BLANK
    if zone == "title" and span.stop - span.start <= _LONGEST_TITLE:
        return Setting.TITLE
    return Setting.SMALL if zone == "boilerplate" else Setting.PROSE
