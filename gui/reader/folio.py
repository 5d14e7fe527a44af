"""An article's text as a Qt document: a block for each line, set as headline, prose, boilerplate or blank.

Colours are not part of the document: the page paints with them, so a change of theme lays nothing out again.
"""

from collections.abc import Iterator
from enum import Enum

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from annotation.records import ArticleText, Zone
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


def fill(document: QTextDocument, article: ArticleText, sheet: Sheet) -> OffsetMap:
    """Set the text of *article* into the empty *document*; the map between the two is returned."""
    breaks = display_breaks(article.text)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(sheet.body)
    _set_margins(document, sheet)
    prose, blank, small, title, broken = _formats(sheet)
    by_kind = {
        "": (prose, Setting.PROSE),
        "boilerplate": (small, Setting.SMALL),
        "title": (title, Setting.TITLE),
    }
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start, line, kind, whole in _lines(shown(article.text), article.zones, breaks):
        form, setting = by_kind.get(kind, by_kind[""])
        if not whole:
            form, setting = broken, Setting.BROKEN
        elif not line or line.isspace():
            form, setting = blank, Setting.BLANK
        if start:
            cursor.insertBlock(*form)
        else:
            cursor.setBlockFormat(form[0])
            cursor.setBlockCharFormat(form[1])
        if line:
            cursor.insertText(line, form[1])
            if setting is not Setting.PROSE:
                cursor.block().setUserState(setting.value)
    cursor.endEditBlock()
    return OffsetMap(article.text, breaks)


def setting_of(block: QTextBlock) -> Setting:
    """How *block* is set."""
    if block.length() == 1:
        return Setting.BLANK
    state = block.userState()
    return Setting(state) if state > 0 else Setting.PROSE


def _formats(sheet: Sheet) -> list[tuple[QTextBlockFormat, QTextCharFormat]]:
    return [
        (sheet.prose_format, sheet.prose_characters),
        (sheet.blank_format, sheet.prose_characters),
        (sheet.small_format, sheet.small_characters),
        (sheet.title_format, sheet.title_characters),
        (sheet.broken_format, sheet.prose_characters),
    ]


def _set_margins(document: QTextDocument, sheet: Sheet) -> None:
    document.setDocumentMargin(0)
    frame = document.rootFrame()
    around = frame.frameFormat()
    around.setLeftMargin(BLEED)
    around.setRightMargin(BLEED)
    around.setTopMargin(sheet.top)
    around.setBottomMargin(sheet.bottom)
    frame.setFrameFormat(around)


def _lines(text: str, zones: tuple[Zone, ...], breaks: list[int]) -> Iterator[tuple[int, str, str, bool]]:
    """Each block's start and words, the kind of zone it lies in, and whether its line ends with it."""
    waiting = breaks[::-1]
    ahead = sorted(zones, key=lambda zone: zone.span.start, reverse=True)
    start = 0
    for line in text.split("\n"):
        stop = start + len(line)
        while waiting and waiting[-1] <= stop:
            yield start, text[start : waiting[-1]], "", False
            start = waiting.pop()
            line = text[start:stop]
        while ahead and ahead[-1].span.stop <= start:
            ahead.pop()
        kind = ahead[-1].kind if ahead and ahead[-1].span.start < stop else ""
        yield start, line, "" if len(line) > _LONGEST_TITLE and kind == "title" else kind, True
        start = stop + 1
