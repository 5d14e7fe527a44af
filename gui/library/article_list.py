"""The list of articles: what the keyboard and the pointer do in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

_MEASURED = 30  # rows that are enough to know that the list fills its room
LEAST = 96  # pixels of the list
_MOST = 10_000
_BATCH = 100  # rows that are laid out at once


class ArticleList(QListView):
    """The list itself; it wants the room of its rows and scrolls where it gets less."""

    entered_article = Signal()  # Enter: on to the text
    remove_asked = Signal()
    menu_asked = Signal(QPoint)  # where, in global coordinates

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a thousand titles take too long for one frame
        self.setBatchSize(_BATCH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(LEAST)
        self.setMouseTracking(True)
        self._room = _MOST
        self._wanted: QModelIndex | QPersistentModelIndex = QModelIndex()
        self._revealing = QTimer(self)
        self._revealing.setInterval(0)
        self._revealing.timeout.connect(self._reveal_wanted)

    def reveal(self, index: QModelIndex) -> None:
        """Scroll to a row, as soon as it has its place."""
        self._wanted = QPersistentModelIndex(index)
        self._reveal_wanted()

    def _reveal_wanted(self) -> None:
        index = self._wanted
        if index.isValid() and self.visualRect(index).isEmpty() and self.isVisible():
            self._revealing.start()
            return
        self._revealing.stop()
        self.scrollTo(index)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reveal_wanted()

    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() if self.model() else 0
        height = sum(self.sizeHintForRow(row) for row in range(min(rows, _MEASURED))) + 2
        return QSize(248, min(height, self._room))

    def set_room(self, height: int) -> None:
        """How high the list may be."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_view(event.oldSize().height())
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # the words are set in other lines now
            self.updateGeometry()

    def _keep_in_view(self, height: int) -> None:
        """The open article stays in view where it was so while the list was *height* pixels high."""
        rect = self.visualRect(self.currentIndex())
        if not rect.isEmpty() and rect.top() >= 0 and self.viewport().height() <= rect.bottom() < height:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_article.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and len(event.text().strip()) == 1:
            event.ignore()  # single letters are commands of the window, not a search in the list
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_asked.emit(place)
