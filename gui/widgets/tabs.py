"""Tabs with a small raised count."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting

_GAP, _LEAST_GAP = 18, 6
_MARGIN = 16
_COUNT_GAP = 3


class CountTabs(QTabBar):
    """Tabs of words, the current one underlined; each may carry a count ("Claims ¹²").

    Where there is little room they stand closer together; where even that does not do, the counts go.
    """

    def __init__(self, themes: Themes, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._themes = themes
        self._counts: dict[int, int] = {}
        self._gap = _GAP
        self._shows_counts = True
        self._face = fonts.interface(13, QFont.Weight.Medium)
        self._small = fonts.interface(10)
        self.setFont(self._face)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.changed.connect(self.update)

    def add(self, text: str) -> int:
        """Add a tab; returns its index."""
        return self.addTab(text)

    def set_count(self, index: int, count: int | None) -> None:
        """Show *count* beside a tab's words; nothing for None or 0."""
        if self._counts.get(index, 0) == (count or 0):
            return
        self._counts[index] = count or 0
        self.setAccessibleTabName(index, f"{self.tabText(index)}, {count}" if count else self.tabText(index))
        # the base class keeps sizes until a tab's text is set
        self.setTabText(index, self.tabText(index))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Say as much as there is room for."""
        before = self._gap, self._shows_counts
        self._shows_counts = True
        if self._room() < _LEAST_GAP:
            self._shows_counts = False
        self._gap = min(max(self._room(), _LEAST_GAP), _GAP)
        if before != (self._gap, self._shows_counts):
            for index in range(self.count()):
                self.setTabText(index, self.tabText(index))

    def _room(self) -> int:
        """Pixels that are left between two tabs."""
        wanted = _MARGIN + sum(map(self._words_width, range(self.count())))
        return (self.width() - wanted) // max(self.count(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _words_width(self, index: int) -> int:
        words = QFontMetrics(self._face).horizontalAdvance(self.tabText(index))
        return words + self._count_width(index)

    def tabSizeHint(self, index: int) -> QSize:
        left = _MARGIN if index == 0 else self._gap // 2
        height = QFontMetrics(self._face).height() + 20
        return QSize(self._words_width(index) + left + self._gap // 2, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._themes.current
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.color("line"))
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme = self._themes.current
        box = self._words_rect(index)
        current = index == self.currentIndex()
        painter.setFont(self._face)
        painter.setPen(theme.color("ink" if current else "soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
        if (count := self._counts.get(index)) and self._shows_counts:
            left = box.left() + QFontMetrics(self._face).horizontalAdvance(self.tabText(index)) + _COUNT_GAP
            painter.setFont(self._small)
            painter.setPen(theme.color("faint"))
            painter.drawText(
                QRect(left, box.top() - 4, box.right() - left + 2, box.height()),
                Qt.AlignmentFlag.AlignVCenter,
                str(count),
            )
        if current:
            painter.fillRect(QRect(box.left(), self.height() - 2, box.width(), 2), theme.color("accent"))
            if self.hasFocus():
                painting.draw_focus_ring(painter, box.adjusted(-6, 5, 6, -5), 6, theme)

    def _words_rect(self, index: int) -> QRect:
        box = self.tabRect(index)
        return box.adjusted(_MARGIN if index == 0 else self._gap // 2, 0, -(self._gap // 2), 0)

    def _count_width(self, index: int) -> int:
        count = self._counts.get(index) if self._shows_counts else 0
        return QFontMetrics(self._small).horizontalAdvance(str(count)) + _COUNT_GAP if count else 0
