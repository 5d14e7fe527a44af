"""The picker: type to find, or to create."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from gui.theme.themes import Themes
from gui.widgets.keys import is_escape_override
from gui.widgets.look import label
from gui.widgets.matching import Closeness, Entry, Hit, Matcher, fold
from gui.widgets.picker_rows import Creator, Offer, PickerRow, RowDelegate, RowsModel, Shown
from gui.widgets.popover import Popover

__all__ = ["Creator", "Picker", "PickerPopover", "PickerRow"]

_MOST_LINES = 8  # that show without scrolling
_LEAST_WIDTH = 320
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_LINES,
    Qt.Key.Key_PageUp: -_MOST_LINES,
}


class Picker(QWidget):
    """A field over a list. Up and Down choose, Enter takes, Esc gives up; with *digits* 1–9 take at once."""

    chosen = Signal(object)
    create_asked = Signal(str, object)
    dismissed = Signal()

    def __init__(
        self, themes: Themes, parent: QWidget | None = None, *, placeholder: str = "", digits: bool = False
    ) -> None:
        super().__init__(parent)
        self._digits = digits
        self._rows: list[PickerRow] = []
        self._creators: list[Creator] = []
        self._matcher = Matcher(())
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder.rstrip("…"))
        self.field.textChanged.connect(self._refresh)
        self.field.installEventFilter(self)
        self._model = RowsModel(self)
        self._delegate = RowDelegate(themes, self)
        self._list = self._build_list()
        self._nothing = label(QCoreApplication.translate("Picker", "Nothing found"), tone="faint")
        self._nothing.setContentsMargins(9, 7, 9, 7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        self.setFocusProxy(self.field)
        themes.changed.connect(self._list.viewport().update)
        self._refresh()

    def set_rows(self, rows: Sequence[PickerRow]) -> None:
        """Offer these rows, in this order among equals."""
        self._rows = list(rows)
        self._matcher = Matcher([_entry(row) for row in rows])
        self._refresh()

    def set_creators(self, creators: Sequence[Creator]) -> None:
        """Offer these ways to make something new of what is typed."""
        self._creators = list(creators)
        self._refresh()

    def set_text(self, text: str) -> None:
        """Put *text* into the field, as if it had been typed."""
        self.field.setText(text)

    def start(self) -> None:
        """Empty the field and put the focus there."""
        self.field.clear()
        self.field.setFocus()

    def shown_texts(self) -> list[str]:
        """The words of the lines that show now, first to last."""
        return [self._model.index(row).data() for row in range(self._model.rowCount())]

    def sizeHint(self) -> QSize:
        return QSize(max(super().sizeHint().width(), _LEAST_WIDTH), super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if is_escape_override(event):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            return self._take_digit(event.text())
        return True

    def _take_digit(self, text: str) -> bool:
        if not self._digits or self.field.text() or text not in tuple("123456789"):
            return False
        for row in range(self._model.rowCount()):
            if self._model.line(row).digit == text:
                self._take(self._model.index(row))
        return True

    def _move(self, step: int) -> None:
        """To the next line that can be chosen, round the ends for single steps."""
        count = self._model.rowCount()
        if not count:
            return
        row = self._list.currentIndex().row() + step
        if abs(step) > 1:
            row, step = min(max(row, 0), count - 1), 1 if step > 0 else -1
        for _ in range(count):
            row %= count
            if self._model.index(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                break
            row += step
        self._list.setCurrentIndex(self._model.index(row))

    def _point_at(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._list.setCurrentIndex(index)

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        what = self._model.line(index.row()).what
        if isinstance(what, Offer):
            self.create_asked.emit(what.text, what.creator.key)
        else:
            self.chosen.emit(what.key)

    def _refresh(self) -> None:
        text = self.field.text().strip()
        hits = self._matcher.rank(text)
        lines = self._found(hits, indented=not text)
        offers = self._offers(text, hits)
        # what only resembles the words must not be taken by Enter when something new is meant
        sure = bool(hits) and hits[0].closeness < Closeness.NEAR
        self._model.show_lines(lines + offers if sure else offers + lines)
        self._list.setCurrentIndex(QModelIndex())
        self._move(1)
        self._fit()

    def _found(self, hits: list[Hit], *, indented: bool) -> list[Shown]:
        lines = []
        digits = iter("123456789" if self._digits and indented else "")
        for hit in hits:
            row = self._rows[hit.index]
            digit = "" if row.heading else next(digits, "")
            lines.append(Shown(row, digit, row.depth if indented else 0))
        return lines

    def _offers(self, text: str, hits: list[Hit]) -> list[Shown]:
        known = any(fold(self._rows[hit.index].text) == fold(text) for hit in hits[:5])
        return [Shown(Offer(creator, text)) for creator in self._creators] if text and not known else []

    def _fit(self) -> None:
        """As high as the lines need, up to the most; then it scrolls."""
        count = self._model.rowCount()
        self._list.setFixedHeight(min(count, _MOST_LINES) * self._delegate.row_height())
        self._list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)

    def _build_list(self) -> QListView:
        result = QListView()
        result.setModel(self._model)
        result.setItemDelegate(self._delegate)
        result.setUniformItemSizes(True)
        result.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        result.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        result.setMouseTracking(True)
        result.setCursor(Qt.CursorShape.PointingHandCursor)
        result.setProperty("bare", "true")
        result.entered.connect(self._point_at)
        result.clicked.connect(self._take)
        return result


def _entry(row: PickerRow) -> Entry:
    # a heading has no words that could be found
    return Entry("" if row.heading else row.text, row.keywords, row.boost)


class PickerPopover(Popover):
    """A picker on a popover. It closes when something was taken, unless *stay_open*."""

    def __init__(
        self,
        window: QWidget,
        themes: Themes,
        *,
        placeholder: str = "",
        digits: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(window, themes, name=name)
        self.stay_open = False
        self.picker = Picker(themes, placeholder=placeholder, digits=digits)
        self.set_content(self.picker)
        self.picker.chosen.connect(self._on_taken)
        self.picker.create_asked.connect(self._on_taken)
        self.picker.dismissed.connect(self.close_up)
        self.opened.connect(self.picker.start)

    def _on_taken(self) -> None:
        if not self.stay_open:
            self.close_up()
