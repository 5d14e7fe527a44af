"""The history as a list over the window: any step can be gone back to, or forward."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotation.store import history
from gui.counted import counted
from gui.history.rows import StepDelegate, StepsModel
from gui.history.travel import REDO, UNDO, Travel
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.look import button, label
from gui.widgets.meter import Meter
from gui.widgets.popover import Popover
from gui.widgets.section_label import SectionLabel

_WIDTH, _ROWS = 400, 12


class HistoryPopover(Popover):
    """Enter or a click goes to the moment after a step; Esc leaves things as they are."""

    went = Signal(str, int)  # "undo" or "redo", how many steps
    forget_asked = Signal()

    def __init__(self, session: Session, themes: Themes, window: QWidget) -> None:
        super().__init__(window, themes, name="")
        self.setAccessibleName(self.tr("History"))
        self._session = session
        self._travel: Travel | None = None
        self.list = _StepsView(self)
        self.model = StepsModel(session, self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(StepDelegate(themes, self.list))
        self.list.setAccessibleName(self.tr("Steps, the newest first"))
        self.list.chosen.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._say_distance)
        self.words = label(tone="faint", pixels=11.5)
        self._meter = Meter(themes, name=self.tr("Progress"))
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        self.forget = button(self.tr("Forget history…"), kind="link")
        self.forget.clicked.connect(self._ask_to_forget)
        self.closed.connect(self._stop)
        self.set_content(self._laid_out())

    def _laid_out(self) -> QWidget:
        content = QWidget()
        content.setFixedWidth(_WIDTH)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.forget)
        foot.addWidget(self.cancel)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(SectionLabel(self.tr("History")))
        layout.addWidget(self.list)
        layout.addWidget(self._meter)
        layout.addLayout(foot)
        return content

    def open_under(self, anchor: QRect) -> None:
        """Show the steps of now under *anchor*, with the present one chosen."""
        self.model.read()
        self._show_travel(False)
        self.list.fit(min(self.model.rowCount(), _ROWS))
        self.open_at(anchor)
        self.list.setFocus()
        now = self.model.index(self.model.now, 0)
        self.list.setCurrentIndex(now)
        self.list.scrollTo(now, QListView.ScrollHint.PositionAtCenter)
        self._say_distance()

    def _distance(self) -> int:
        row = self.list.currentIndex().row()
        step = self.model.step(row) if row >= 0 else None
        return history.distance(self._session.db, step.id if step else None)

    def _say_distance(self, *_: object) -> None:
        if not self.list.currentIndex().isValid() or self._session.project is None:
            return
        distance = self._distance()
        if distance > 0:
            text = counted("History", "Enter undoes %n step(s)", distance)
        elif distance < 0:
            text = counted("History", "Enter does %n step(s) again", -distance)
        else:
            text = self.tr("This is how it is now")
        self.words.setText(text)

    def _go(self, _index: QModelIndex) -> None:
        distance = self._distance()
        if distance:
            self.go(UNDO if distance > 0 else REDO, abs(distance))
        else:
            self.close_up()

    def go(self, way: str, count: int) -> None:
        """Undo or redo *count* steps."""
        self._travel = Travel(self._session, way, count, self)
        self._travel.progressed.connect(self._show_progress)
        self._travel.ended.connect(self._arrive)
        self._travel.start()

    def _show_progress(self, gone: int, count: int) -> None:
        self._show_travel(True)
        self._meter.set_share(gone / count)
        self.words.setText(self.tr("%1 of %2").replace("%1", str(gone)).replace("%2", str(count)))

    def _show_travel(self, on: bool) -> None:
        was_on = self._meter.isVisibleTo(self)
        self._meter.setVisible(on)
        self.cancel.setVisible(on)
        self.forget.setVisible(not on)
        self.list.setEnabled(not on)
        if on and not was_on:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        if self._travel is not None:
            self._travel.stop()

    def _arrive(self, way: str, gone: int) -> None:
        self._travel = None
        self.close_up()
        if gone:
            self.went.emit(way, gone)

    def _ask_to_forget(self) -> None:
        self.close_up()
        self.forget_asked.emit()


class _StepsView(QListView):
    """Rows of one height; Enter and a click choose."""

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = 0
        self.setProperty("ring", "own")  # the row has it
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.chosen)

    def fit(self, rows: int) -> None:
        """Be as high as *rows* rows."""
        self._height = max(1, self.sizeHintForRow(0)) * max(1, rows) + 2
        self.setFixedHeight(self._height)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
