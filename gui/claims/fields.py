"""The fields of the editor card that are typed in: note and date. Each knows whose words it holds."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.keys import is_escape_override

_PADDING = 6
_MOST_LINES = 8


class NoteField(QPlainTextEdit):
    """A note in a dashed box, as high as its words. Ctrl+Enter or leaving it keeps them, Esc does not."""

    edited = Signal(str)
    left = Signal()  # by Esc or Ctrl+Enter: the focus should go back

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kept = ""
        self.setProperty("bare", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.interface(12))
        self.setPlaceholderText(self.tr("Note…"))
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(9, _PADDING, 9, _PADDING)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_note(self, note: str) -> None:
        """Show what is kept; words that are being typed stay."""
        typing = self.hasFocus() and self.is_changed
        self._kept = note
        if not typing and self.toPlainText() != note:
            self.setPlainText(note)

    @property
    def is_changed(self) -> bool:
        return self.toPlainText().rstrip() != self._kept

    def commit(self) -> None:
        """Hand the words over if they are not what is kept."""
        if self.is_changed:
            self._kept = self.toPlainText().rstrip()
            self.edited.emit(self._kept)

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._kept)
            self.left.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), _MOST_LINES)
        height = lines * self.fontMetrics().lineSpacing() + 2 * _PADDING + 2
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.toPlainText() or self.hasFocus():
            return
        painter = QPainter(self.viewport())
        size = painting.key_size("N")
        area = self.viewport().rect()
        place = QRect(
            area.right() - size.width() + 1,
            (area.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        painting.draw_key(painter, place, "N", self._themes.current)


class NoteBox(QWidget):
    """The dashed box round the note."""

    def __init__(self, field: NoteField, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._themes = field, themes
        field.setParent(self)
        field.installEventFilter(self)
        self.setFocusProxy(field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, self._field.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._field.setGeometry(self.rect())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, focus = self._themes.current, self._field.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("accent" if focus else "line"), 1)
        if not focus:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class DateField(QLineEdit):
    """A date as people write it. Enter or leaving it keeps it, Esc does not."""

    committed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("25 Jan 2026"))
        self.setAccessibleName(self.tr("Date said"))
        self.returnPressed.connect(self.committed)

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.committed.emit()
