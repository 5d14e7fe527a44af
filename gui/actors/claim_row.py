"""The row of a claim on an actor's page: its words, with code and stance under them."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotation.quotations import QUOTATION_MARKS
from annotation.records import Claim, Code, Form
from gui.quotation import in_marks
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting

_LINES = 3  # of a quote
_EDGE = 8
_GAP = 7


def quote_of(claim: Claim) -> str:
    """The claim's words; in quotation marks only where the article has them in such."""
    words = " […] ".join(" ".join(segment.quote.split()) for segment in claim.segments)
    if claim.form is Form.DIRECT:
        return in_marks(words.strip("".join(QUOTATION_MARKS)).removesuffix(","))
    return words


class ClaimRow(QAbstractButton):
    """A quote, with code, stance, outlet and date under it."""

    def __init__(self, claim: Claim, code: Code | None, where: str, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.claim_id = claim.id
        self._claim, self._code, self._where, self._themes = claim, code, where, themes
        self._quote = quote_of(claim)
        self._small = fonts.interface(11.3)
        self.setText(self._quote)
        self.setAccessibleName(", ".join(filter(None, (self._quote, code.name if code else "", where))))
        self.setToolTip(self.tr("Go to the passage"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, height = self._set_quote(width - 2 * _EDGE)
        return height + painting.code_size("X").height() + 2 * _EDGE + 5

    def _set_quote(self, width: int) -> tuple[list[str], int]:
        """The lines of the quote, the last one cut short, and their height."""
        face = fonts.reading(14)
        metrics = QFontMetrics(face)
        layout = QTextLayout(self._quote, face)
        layout.beginLayout()
        lines: list[str] = []
        while len(lines) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            start = line.textStart()
            if len(lines) == _LINES - 1:
                lines.append(self._cut(self._quote[start:], metrics, max(width, 40)))
            else:
                lines.append(self._quote[start : start + line.textLength()].rstrip())
        layout.endLayout()
        return lines, round(metrics.height() * 1.12) * len(lines)

    @staticmethod
    def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
        """The last line, cut short where it must be; a closing quotation mark stays."""
        close = "”" if text.endswith("”") else ""
        if metrics.horizontalAdvance(text) <= width:
            return text
        room = width - metrics.horizontalAdvance(close)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + close

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        face = fonts.reading(14)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(theme.color("ink"))
        lines, height = self._set_quote(self.width() - 2 * _EDGE)
        step = round(metrics.height() * 1.12)
        for number, line in enumerate(lines):
            painter.drawText(QPointF(_EDGE, _EDGE + number * step + metrics.ascent()), line)
        room = painting.code_size("X").height()
        self._paint_foot(painter, QRect(_EDGE, _EDGE + height + 4, self.width() - 2 * _EDGE, room))
        if self.hasFocus():
            painting.draw_focus_ring(painter, self.rect(), 8, theme)

    def _paint_foot(self, painter: QPainter, box: QRect) -> None:
        theme = self._themes.current
        metrics = QFontMetrics(self._small)
        where = self._where + "  ↵" if self.hasFocus() else self._where
        stance = painting.stance_size(self._claim.stance, word=False).width() + 5 if self._claim.stance else 0
        if self._code:
            size = painting.code_size(self._code.name)
            spare = box.width() - metrics.horizontalAdvance(where) - stance - _GAP
            width = min(size.width(), max(spare, box.width() * 2 // 5))
            painting.draw_code(
                painter, QRect(box.left(), box.top(), width, box.height()), self._code.name,
                self._code.color, theme, struck=self._code.retired,
            )  # fmt: skip
            box = box.adjusted(width + _GAP, 0, 0, 0)
        if self._claim.stance:
            painting.draw_stance(painter, box, self._claim.stance, theme, word=False)
            box = box.adjusted(stance, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(theme.color("faint"))
        shown = metrics.elidedText(where, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
