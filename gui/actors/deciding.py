"""What waits for a word in the actors' panel: a heading over rows that are kept or refused one by one."""

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.actors.waiting import Row, RowsModel
from gui.theme import fonts
from gui.theme.theme import Theme
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.key_text import KeyText
from gui.widgets.look import button
from gui.widgets.section_label import SectionLabel

_EDGE = 10
_GAP = 8
_MARK = 22  # pixels that ✓ and × take at the right
_BOX = 12
_MOST_LINES = 4.5  # that show without scrolling: half a row says that there is more

Index = QModelIndex | QPersistentModelIndex


class _Places:
    """Where the parts of a row lie: for the painter and for the mouse."""

    def __init__(self, rect: QRect, row: Row, small: QFontMetrics) -> None:
        box = rect.adjusted(_EDGE, 6, -_EDGE, -6)
        self.refuse = QRect(box.right() + 1 - _MARK, box.top(), _MARK, _MARK)
        self.accept = self.refuse.translated(-_MARK - 2, 0)
        self.top = QRect(box.left(), box.top(), self.accept.left() - _GAP - box.left(), _MARK)
        if not row.tick and not row.detail:  # alone, the chip stands in the middle
            for part in (self.refuse, self.accept, self.top):
                part.moveTop(rect.top() + (rect.height() - _MARK) // 2)
        self.foot = QRect(box.left(), box.bottom() + 1 - small.height(), box.width(), small.height())
        width = small.horizontalAdvance(row.tick) + _BOX + 6 if row.tick else 0
        self.tick = QRect(
            self.foot.left(), self.foot.top(), min(width, self.foot.width()), self.foot.height()
        )


class _RowDelegate(QStyledItemDelegate):
    """Draws the chips with ✓ and ×, and under them what is known."""

    def __init__(self, themes: Themes, parent: "DecisionList") -> None:
        super().__init__(parent)
        self._themes, self._list = themes, parent
        self.face = fonts.interface(11.3)
        self.metrics = QFontMetrics(self.face)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self.height(self._list.rows.rows[index.row()]))

    def height(self, row: Row) -> int:
        """The pixels that a row takes."""
        top = max(painting.chip_size("X").height(), _MARK)
        return top + (self.metrics.height() + 16 if row.tick or row.detail else 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = self._list.rows, self._themes.current
        row, rect = model.rows[index.row()], option.rect.adjusted(0, 1, -1, -1)
        places = _Places(rect, row, self.metrics)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus_ring(painter, rect, 8, theme)
        self._paint_top(painter, places, row, theme)
        self._paint_marks(painter, places, theme)
        self._paint_foot(painter, places, row, theme)
        painter.restore()

    def _paint_top(self, painter: QPainter, places: _Places, row: Row, theme: Theme) -> None:
        chips = [row.chip] + ([row.other] if row.other else [])
        room = places.top
        for number, (name, kind) in enumerate(chips):
            if number:
                painter.setFont(self.face)
                painter.setPen(theme.color("faint"))
                painter.drawText(room.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "=")
                room = room.adjusted(20, 0, 0, 0)
            size = painting.chip_size(name, dot=kind != "unnamed")
            width = min(size.width(), room.width() if number or len(chips) == 1 else room.width() // 2)
            top = room.top() + (room.height() - size.height()) // 2
            chip = QRect(room.left(), top, width, size.height())
            painting.draw_chip(painter, chip, name, kind, theme)
            room = room.adjusted(width, 0, 0, 0)
        painter.setFont(self.face)
        painter.setPen(theme.color("faint"))
        rest = room.adjusted(_GAP, 0, 0, 0)
        shown = self.metrics.elidedText(row.count, Qt.TextElideMode.ElideRight, max(rest.width() + 1, 0))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_marks(self, painter: QPainter, places: _Places, theme: Theme) -> None:
        hot = self._list.hot
        for place, is_accept in ((places.accept, True), (places.refuse, False)):
            if place.contains(hot):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("line"))
                painter.drawRoundedRect(place, 6, 6)
            ink = theme.color("accent" if is_accept else "soft")
            if is_accept:
                _draw_tick(painter, place, QPen(ink, 1.7))
            else:
                painting.draw_cross(painter, place, ink)

    def _paint_foot(self, painter: QPainter, places: _Places, row: Row, theme: Theme) -> None:
        painter.setFont(self.face)
        foot = places.foot
        if row.tick:
            on = self._list.rows.ticked(row)
            side = QRect(foot.left(), foot.top() + (foot.height() - _BOX) // 2, _BOX, _BOX)
            painter.setPen(QPen(theme.color("accent" if on else "faint"), 1))
            painter.setBrush(theme.color("accent") if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(side, 3, 3)
            if on:
                _draw_tick(painter, side, QPen(theme.color("on_accent"), 1.5))
            painter.setPen(theme.color("soft" if on else "faint"))
            words = foot.adjusted(_BOX + 6, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, row.tick)
            foot = foot.adjusted(places.tick.width() + _GAP, 0, 0, 0)
        painter.setPen(theme.color("faint"))
        shown = self.metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, max(foot.width() + 1, 0))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_tick(painter: QPainter, rect: QRect, pen: QPen) -> None:
    """A ✓ in the middle of *rect*."""
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = rect.center()
    painter.drawPolyline([middle + QPoint(-4, 0), middle + QPoint(-1, 3), middle + QPoint(4, -3)])


class DecisionList(QListView):
    """Enter accepts the row, X refuses it, Space takes its tick off; so do ✓, × and the box."""

    accepted = Signal(object, bool)  # a row's key; whether its tick is on
    refused = Signal(object)
    looked_at = Signal(object)  # clicked: show what it is about
    went_up = Signal()
    went_down = Signal()

    def __init__(self, themes: Themes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hot = QPoint(-1, -1)  # where the pointer is
        self.locked = False
        self.rows = RowsModel(self)
        self._delegate = _RowDelegate(themes, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", "true")
        self.setProperty("ring", "own")  # the row has it
        self.setAccessibleName(name)
        themes.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row], most: float = _MOST_LINES) -> None:
        """Replace the rows, *most* of them in view; what takes the current one's place becomes current."""
        place, top = self.currentIndex().row(), self.verticalScrollBar().value()
        if list(rows) != self.rows.rows:
            self.rows.show_rows(rows)
            if rows and place >= 0:
                self.setCurrentIndex(self.rows.index(min(place, len(rows) - 1)))
            self.verticalScrollBar().setValue(top)
        heights = [self._delegate.height(row) for row in rows[: math.ceil(most)]]
        if len(rows) > most:
            heights[-1] //= 2
        self.setFixedHeight(sum(heights))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))

    def focus_row(self, number: int) -> None:
        """Give a row the focus: the first is 0, the last -1."""
        self.setCurrentIndex(self.rows.index(number % self.rows.rowCount()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept_row(self, number: int) -> None:
        row = self.rows.rows[number]
        if not self.locked:
            self.accepted.emit(row.key, self.rows.ticked(row))

    def refuse_row(self, number: int) -> None:
        if not self.locked:
            self.refused.emit(self.rows.rows[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, number = event.key(), self.currentIndex().row()
        if key == Qt.Key.Key_Up and number <= 0:
            self.went_up.emit()
        elif key == Qt.Key.Key_Down and number == self.rows.rowCount() - 1:
            self.went_down.emit()
        elif number >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_row(number)
        elif number >= 0 and key in (Qt.Key.Key_X, Qt.Key.Key_Delete):
            self.refuse_row(number)
        elif number >= 0 and key == Qt.Key.Key_Space:
            self.rows.toggle(number)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(QPoint(-1, -1))

    def _point_at(self, point: QPoint) -> None:
        self.hot = point
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        number, row = index.row(), self.rows.rows[index.row()]
        rect = self.visualRect(index).adjusted(0, 1, -1, -1)
        places = _Places(rect, row, self._delegate.metrics)
        if places.accept.contains(point):
            self.accept_row(number)
        elif places.refuse.contains(point):
            self.refuse_row(number)
        elif places.tick.contains(point):
            self.rows.toggle(number)
        else:
            self.looked_at.emit(row.key)


class ToDecide(QWidget):
    """A heading with a button at its right, and the rows under it; hidden without rows."""

    def __init__(
        self, themes: Themes, name: str, keys: str, all_words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = KeyText(keys, themes, tone="faint", pixels=11.3)
        self.heading = SectionLabel(name)
        self.all = button(all_words, kind="link")
        self.list = DecisionList(themes, name)
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE, 4, _EDGE - 5, 0)  # the link's own padding
        head.addWidget(self.heading, 1)
        head.addWidget(self.all)
        if not all_words:
            self.all.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.list)
        keys_line = QHBoxLayout()
        keys_line.setContentsMargins(_EDGE, 2, 0, 2)
        keys_line.addWidget(self._keys)
        layout.addLayout(keys_line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_rows(
        self, heading: str, rows: Sequence[Row], *, locked: bool, most: float = _MOST_LINES
    ) -> None:
        """Show the rows under *heading*, *most* at once; locked: they can only be looked at."""
        had_focus = self.list.hasFocus()
        self.heading.setText(heading)
        self.list.locked = locked
        self.all.setEnabled(not locked)
        self._keys.setVisible(not locked)
        self.list.show_rows(rows, most)
        self.setVisible(bool(rows))
        if had_focus and not rows:
            self.list.went_down.emit()
