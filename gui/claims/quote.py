"""A quote in the serif face: which marks it gets, how its lines break, how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotation.quoting import display_quote, form_of
from annotation.records import Form, Span
from gui.quotation import in_marks
from gui.theme import fonts
from gui.theme.theme import Theme
from gui.theme.themes import Themes

_TAG_GAP = 6
_LETTERS_A_LINE = 120  # more never fit a line of a card: what is cut off need not be set
_LINES_IN_EDITOR = 14


@dataclass(frozen=True, slots=True)
class Quote:
    """A claim's words; *direct* where the article has them in quotation marks and the coder agrees."""

    text: str
    direct: bool

    @property
    def shown(self) -> str:
        return in_marks(self.text) if self.direct else self.text


@dataclass(frozen=True, slots=True)
class SetQuote:
    """A quote broken into lines; *tag* is where "paraphrase" begins: its line, and pixels from the left."""

    lines: tuple[str, ...]
    tag: tuple[int, int] | None
    height: int


def quote_of(text: str, spans: Sequence[Span], form: Form | None) -> Quote:
    """The words of *spans* in an article's *text*."""
    direct = form is Form.DIRECT and form_of(text, spans) is Form.DIRECT
    return Quote(display_quote(text, spans, Form.DIRECT if direct else Form.INDIRECT), direct)


def paraphrase_word() -> str:
    return QCoreApplication.translate("Claims", "paraphrase")


@lru_cache(maxsize=1)
def _face() -> tuple[QFont, QFontMetrics]:
    font = fonts.reading(14)
    return font, QFontMetrics(font)


@lru_cache(maxsize=1)
def _tag_face() -> tuple[QFont, QFontMetrics]:
    font = fonts.interface(11, QFont.Weight.Medium)
    return font, QFontMetrics(font)


def line_height() -> int:
    return _face()[1].height() + 2


def set_quote(quote: Quote, width: int, most: int) -> SetQuote:
    """Break *quote* into lines of *width* pixels; where *most* are too few, the last ends in …."""
    shown = quote.shown
    cut = shown[: most * _LETTERS_A_LINE]
    lines = _broken(cut, width, most)
    metrics = _face()[1]
    if sum(map(len, lines)) < len(shown):
        mark = in_marks("")[1:] if quote.direct else ""
        room = width - metrics.horizontalAdvance(mark)
        rest = cut[sum(map(len, lines[:-1])) :]
        last = metrics.elidedText(rest + "…", Qt.TextElideMode.ElideRight, room).replace(" …", "…")
        lines[-1] = last + mark
    tag = None if quote.direct else _tag_place(lines, width)
    count = max(len(lines), tag[0] + 1 if tag else 0)
    return SetQuote(tuple(line.rstrip() for line in lines), tag, count * line_height())


def _broken(text: str, width: int, most: int) -> list[str]:
    layout = QTextLayout(text, _face()[0])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts these, not letters
    lines = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, stop = line.textStart(), line.textStart() + line.textLength()
        lines.append(units[2 * start : 2 * stop].decode("utf-16-le", "surrogatepass"))
    layout.endLayout()
    return lines or [""]


def _tag_place(lines: list[str], width: int) -> tuple[int, int]:
    after = _face()[1].horizontalAdvance(lines[-1].rstrip()) + _TAG_GAP
    if after + _tag_face()[1].horizontalAdvance(paraphrase_word()) <= width:
        return len(lines) - 1, after
    return len(lines), 0


def draw_quote(painter: QPainter, at: QPoint, quote: SetQuote, theme: Theme) -> None:
    """Draw the lines below and right of *at*."""
    font, metrics = _face()
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.color("ink"))
    base = at.y() + (line_height() - metrics.height()) // 2 + metrics.ascent()
    for number, line in enumerate(quote.lines):
        painter.drawText(at.x(), base + number * line_height(), line)
    if quote.tag:
        painter.setFont(_tag_face()[0])
        painter.setPen(theme.color("faint"))
        painter.drawText(at.x() + quote.tag[1], base + quote.tag[0] * line_height(), paraphrase_word())
    painter.restore()


class QuoteLabel(QWidget):
    """A quote as a widget that is as high as its lines."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._quote = Quote("", True)
        self._set: dict[int, SetQuote] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.update)

    def set_quote(self, quote: Quote) -> None:
        """Show another quote."""
        if quote == self._quote:
            return
        self._quote = quote
        self._set.clear()
        tag = "" if quote.direct else f", {paraphrase_word()}"
        self.setAccessibleName(quote.shown + tag)
        self.updateGeometry()
        self.update()

    def _at(self, width: int) -> SetQuote:
        if width not in self._set:
            self._set[width] = set_quote(self._quote, width, _LINES_IN_EDITOR)
        return self._set[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._at(width).height

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_quote(QPainter(self), QPoint(0, 0), self._at(self.width()), self._themes.current)
