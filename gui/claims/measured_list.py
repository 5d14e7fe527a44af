"""A list of rows of different heights: only what is in view is measured, however many there are."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.claims.heights import Heights

_SIDE = 14  # the scroll bar lies within the right one
_TOP = 12
_GAP = 10
_STEP = 40

Index = QModelIndex | QPersistentModelIndex


class MeasuredList(QAbstractItemView):
    """Knows where rows lie; how high one is, and how it looks, is told by who builds on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = Heights(_TOP, _GAP)
        self._first = 0  # the first row in view when heights were last measured
        self._is_measuring = False  # scrolling is a part of it

    def _show_model(self, model: QAbstractListModel) -> None:
        """Show the rows of *model*: the last thing that is done when the list is made."""
        self._listen(model)
        self.setModel(model)
        self._start_anew()

    def _height_of(self, row: int) -> int:
        """The true height of *row*: what is guessed, where nobody who builds on this knows better."""
        return self._heights.height(row)

    def _listen(self, model: QAbstractListModel) -> None:
        """Before the base class does, so that the heights fit the rows when it asks for places."""
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._start_anew)

    # rows come and go

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        more = self._heights.insert(first, count)
        if first < self._first:
            self._first += count
            self._shift(more)
        self._rows_changed()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        gone = self._heights.remove(first, count)
        if last < self._first:
            self._first -= count
            self._shift(-gone)
        self._rows_changed()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._heights.doubt(row)
        self._rows_changed()

    def _start_anew(self) -> None:
        self._heights.start_anew(self.model().rowCount())
        self._first = 0
        self._rows_changed()
        self.verticalScrollBar().setValue(0)

    def measure_again(self) -> None:
        """Names or widths have changed: the heights of now are guesses until a row comes into view."""
        self._heights.doubt_all()
        self._rows_changed()

    def _rows_changed(self) -> None:
        self._settle()
        self.viewport().update()

    def _shift(self, by: int) -> None:
        """Keep what is in view where it is while rows above it change by so many pixels."""
        self._set_range()
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    # places

    @property
    def card_width(self) -> int:
        return max(self.width() - 2 * _SIDE, 120)

    def _in_view(self) -> range:
        if not len(self._heights):
            return range(0)
        top = self.verticalOffset()
        return range(self._heights.row_at(top), self._heights.row_at(top + self.viewport().height()) + 1)

    def _settle(self) -> None:
        """Let what is in view stand where it belongs."""
        self._measure_view()

    def _measure_view(self) -> None:
        """Measure until nothing in view is a guess."""
        was, self._is_measuring = self._is_measuring, True
        for _ in range(len(self._heights) + 1):
            self._set_range()
            if not self._measure(self._in_view()):
                break
        self._first = self._in_view().start
        self._is_measuring = was

    def _measure(self, rows: range) -> bool:
        """Measure the rows that are guesses; whether there was one. What is in view stays in its place."""
        stale, above = self._heights.guesses(rows), 0
        for row in stale:
            more = self._heights.measured(row, self._height_of(row))
            above += more if row < self._first else 0
        if above:
            self._shift(above)
        return bool(stale)

    def _set_range(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(_STEP)
        bar.setRange(0, max(self._heights.end - page, 0))

    def _rect_of(self, row: int) -> QRect:
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(_SIDE, top, self.card_width, self._heights.height(row))

    # what the base class asks for

    def visualRect(self, index: Index) -> QRect:
        return self._rect_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        if not len(self._heights):
            return QModelIndex()
        row = self._heights.row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if self._rect_of(row).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        row, bar = index.row(), self.verticalScrollBar()
        self._is_measuring = True
        for _ in range(4):  # rows that come into view on the way get their true heights
            self._measure(range(row, row + 1))
            self._set_range()
            top = self._heights.top(row) - _GAP
            bottom = top + self._heights.height(row) + 2 * _GAP
            page, value = self.viewport().height(), bar.value()
            if top < value or bottom - top > page or hint == QAbstractItemView.ScrollHint.PositionAtTop:
                wanted = top
            elif bottom > value + page:
                wanted = bottom - page
            else:
                break
            self._first = row
            bar.setValue(wanted)
            self._measure_view()
            if bar.value() == value:
                break
        self._is_measuring = False
        self._settle()
        self.viewport().update()

    def _first_whole(self) -> int:
        """The first row that shows from its top."""
        rows = self._in_view()
        return next((row for row in rows if self._rect_of(row).top() >= 0), rows.start)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        pass  # the desk's focus is what is selected

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._set_range()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.measure_again()
        else:
            self._rows_changed()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._is_measuring:
            self._settle()
        self.viewport().update()
