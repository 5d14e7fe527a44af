"""The slim bar over the page in which a person types what is to be found in the article."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gui.reader.sign_button import CASE, DOWN, UP, WORD, SignButton
from gui.theme.themes import Themes
from gui.widgets.close_button import CloseButton
from gui.widgets.floating import SHADOW, Floating
from gui.widgets.keys import is_escape_override
from gui.widgets.look import label, set_look

_FIELD, _LEAST_FIELD = 190, 80
_COUNT = 74
_AWAY = 8  # from the page's edges, and from a hit that it would cover
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(QLineEdit):
    """Enter goes to the next hit, Shift+Enter to the one before."""

    stepped = Signal(int)

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FindBar(Floating):
    """Lies over the upper right corner of its *page*; what it finds is told to it."""

    changed = Signal()  # other words, or another way to compare them
    stepped = Signal(int)  # 1: the next hit is wanted, -1: the one before
    left = Signal()

    def __init__(self, page: QWidget, themes: Themes, *, room_at_right: int = 0) -> None:
        super().__init__(page, themes, ground="panel", radius=10)
        self._room_at_right = room_at_right
        self._avoided = QRect()
        self.setAccessibleName(self.tr("Find in the article"))
        self.field = FindField()
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setMinimumWidth(_LEAST_FIELD)
        self._count = label("", tone="faint", pixels=11.5)
        self._count.setMinimumWidth(_COUNT)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.match_case = SignButton(CASE, themes, name=self.tr("Match case"), switches=True)
        self.whole_words = SignButton(WORD, themes, name=self.tr("Whole words"), switches=True)
        self.previous = SignButton(UP, themes, name=self.tr("Previous hit"), key=self.tr("Shift+Enter"))
        self.next = SignButton(DOWN, themes, name=self.tr("Next hit"), key=self.tr("Enter"))
        self.close_button = CloseButton(themes, name=self.tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        page.installEventFilter(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 6, SHADOW + 5, SHADOW + 6, SHADOW + 5)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for button in (self.previous, self.next, self.match_case, self.whole_words, self.close_button):
            row.addWidget(button)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.changed)
        self.field.stepped.connect(self.stepped)
        self.match_case.toggled.connect(self.changed)
        self.whole_words.toggled.connect(self.changed)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.left)

    @property
    def words(self) -> str:
        return self.field.text()

    def open_up(self, words: str = "", *, take_focus: bool = True) -> None:
        """Show the bar, with *words* in it if there are any; else with what was typed last."""
        if words:
            self.field.setText(words)
        self._avoided = QRect()
        self.place()
        self.show()
        self.raise_()
        if take_focus:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def say(self, text: str, *, trouble: bool = False) -> None:
        """Say beside the field how many there are, and where among them one is."""
        self._count.setText(text)
        set_look(self._count, tone="trouble" if trouble else "faint")
        if self.isVisible():
            self.place()

    @property
    def said(self) -> str:
        return self._count.text()

    def allow_steps(self, allowed: bool) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(allowed)

    def avoid(self, rect: QRect) -> None:
        """Lie under *rect*, in the page's coordinates, where the bar would cover it."""
        if rect != self._avoided:
            self._avoided = rect
            self.place()

    def place(self) -> None:
        page = self.parentWidget()
        room = page.width() - self._room_at_right - 2 * _AWAY
        spare = self.sizeHint().width() - self.field.sizeHint().width() - 2 * SHADOW
        width = min(spare + _FIELD, room)
        card = QRect(QPoint(page.width() - self._room_at_right - _AWAY - width, _AWAY), self.card.size())
        card.setWidth(width)
        card.setHeight(self.sizeHint().height() - 2 * SHADOW)
        if card.intersects(self._avoided):
            card.moveTop(self._avoided.bottom() + _AWAY)
        self.setGeometry(card.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        # nothing typed here reaches the page behind

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
