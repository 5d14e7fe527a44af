"""The line of the editor card for the date said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotation.errors import InvalidInput
from gui.claims.fields import DateField
from gui.claims.parts import Line, Value
from gui.dates import parse_date, shown_date
from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.look import label


class DateLine(Line):
    """The date in words; a press opens a field, which says what is wrong with what stands in it."""

    edited = Signal(str)  # ISO 8601, empty: none
    left = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._label.setText(self.tr("Date said"))
        self._kept = ""
        self.value = Value(themes, name=self.tr("Date said"), removable=True, key="D")
        self.field = DateField()
        self.error = label(tone="trouble", pixels=11.5, wrap=True)
        self.flow.addWidget(self.value)
        self.column.addWidget(self.field)
        self.column.addWidget(self.error)
        self.value.clicked.connect(self.begin)
        self.value.removed.connect(lambda: self.edited.emit(""))
        self.field.committed.connect(self.commit)
        self.field.returnPressed.connect(self._leave_if_kept)
        self.field.cancelled.connect(self._cancel)
        self.field.textEdited.connect(lambda: self._say(""))
        self._close()

    @property
    def is_open(self) -> bool:
        return not self.field.isHidden()

    def show_date(self, said_on: str) -> None:
        """Show what is kept; a date that is being typed stays."""
        self._kept = said_on
        self.value.set_value(shown_date(said_on))
        self.value.setVisible(bool(said_on) and not self.is_open)
        self.setVisible(bool(said_on) or self.is_open)

    def begin(self) -> None:
        """Open the field, with the date of now in it."""
        if not self.is_open:
            self.field.setText(shown_date(self._kept))
        self.value.hide()
        self.field.show()
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> bool:
        """Keep what is typed; False where it is no date, which then stands below it."""
        if not self.is_open:
            return True
        try:
            said_on = parse_date(self.field.text())
        except InvalidInput as error:
            self._say(f"{error.message} {error.remedy}")
            return False
        self._close()
        if said_on != self._kept:
            self._kept = said_on
            self.edited.emit(said_on)
        self.show_date(self._kept)
        return True

    def drop(self) -> None:
        """Close the field, whatever stands in it."""
        self._close()
        self.show_date(self._kept)

    def _leave_if_kept(self) -> None:
        if not self.is_open:
            self.left.emit()

    def _cancel(self) -> None:
        self.drop()
        self.left.emit()

    def _close(self) -> None:
        self.field.hide()
        self._say("")

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
        if words:
            announce(self.field, words)
