"""A sentence with key caps in it."""

import re
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.key_names import plain

_WORD = re.compile(r"(?:`[^`]+`|[^` \t])+")  # a fixed space breaks nothing
_PIECE = re.compile(r"`([^`]+)`|([^`]+)")


class _Piece(NamedTuple):
    """Letters, or a key."""

    text: str
    is_key: bool


_Word = tuple[_Piece, ...]  # what is never broken: "J", or keys with the signs between and after them


def _words(line: str) -> list[_Word]:
    """The words of a line: "press `1`–`5`." are two."""
    return [
        tuple(_Piece(piece[1] or piece[2], bool(piece[1])) for piece in _PIECE.finditer(word[0]))
        for word in _WORD.finditer(line)
    ]


class KeyText(QWidget):
    """Words that wrap; what stands between backticks is drawn as a key: "press `J` to go on"."""

    def __init__(
        self,
        text: str,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        centred: bool = False,
        tone: str = "soft",
        pixels: float = 12.5,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._centred = centred
        self._tone = tone
        self._face = fonts.interface(pixels)
        self._widths: dict[_Piece, int] = {}
        self._text: str | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.update)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another sentence; a line break is kept."""
        if text == self._text:
            return
        self._lines = [_words(line) for line in text.split("\n")]
        self._by_width: dict[int, list[list[_Word]]] = {}
        self._text = text
        self.setAccessibleName(plain(text))
        self.updateGeometry()
        self.update()

    def measure_again(self) -> None:
        """Keys have other names now."""
        self._widths.clear()
        self._by_width.clear()
        self.setAccessibleName(plain(self._text or ""))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = max((self._width(line) for line in self._lines), default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max((self._width([word]) for line in self._lines for word in line), default=0)
        return QSize(widest, self._line_height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._broken(width)) * self._line_height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._face)
        height = self._line_height()
        lines = self._broken(self.width())
        top = max((self.height() - height * len(lines)) // 2, 0)
        for number, line in enumerate(lines):
            left = (self.width() - self._width(line)) // 2 if self._centred else 0
            self._paint_line(painter, line, QPoint(max(left, 0), top + number * height))

    def _paint_line(self, painter: QPainter, line: list[_Word], start: QPoint) -> None:
        left = start.x()
        for word in line:
            for piece in word:
                self._paint_piece(painter, piece, QPoint(left, start.y()))
                left += self._piece_width(piece)
            left += self._space()

    def _paint_piece(self, painter: QPainter, piece: _Piece, start: QPoint) -> None:
        theme, height = self._themes.current, self._line_height()
        if piece.is_key:
            size = painting.key_size(piece.text)
            place = QPoint(start.x(), start.y() + (height - size.height()) // 2)
            painting.draw_key(painter, QRect(place, size), piece.text, theme)
        else:
            metrics = painter.fontMetrics()
            painter.setPen(theme.color(self._tone))
            base = start.y() + (height - metrics.height()) // 2 + metrics.ascent()
            painter.drawText(start.x(), base, piece.text)

    def _broken(self, width: int) -> list[list[_Word]]:
        """The words in lines that are no wider than *width*; layouts ask for the same widths many times."""
        if width not in self._by_width:
            self._by_width[width] = self._break(width)
        return self._by_width[width]

    def _break(self, width: int) -> list[list[_Word]]:
        lines: list[list[_Word]] = []
        for line in self._lines:
            lines.append([])
            for word in line:
                if lines[-1] and self._width([*lines[-1], word]) > width:
                    lines.append([])
                lines[-1].append(word)
        return lines

    def _width(self, line: list[_Word]) -> int:
        words = sum(self._piece_width(piece) for word in line for piece in word)
        return words + self._space() * max(len(line) - 1, 0)

    def _space(self) -> int:
        return self._piece_width(_Piece(" ", is_key=False))

    def _piece_width(self, piece: _Piece) -> int:
        """Measured once: layouts ask for the same words many times."""
        if piece not in self._widths:
            self._widths[piece] = (
                painting.key_size(piece.text).width() + 1
                if piece.is_key
                else QFontMetrics(self._face).horizontalAdvance(piece.text)
            )
        return self._widths[piece]

    def _line_height(self) -> int:
        return max(QFontMetrics(self._face).height() + 3, painting.key_size("A").height() + 3)
