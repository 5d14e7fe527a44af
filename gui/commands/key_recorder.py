"""The foot of the list of keys: it waits for a key, says what that clashes with, and gives it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.commands.command import Command, Commands, key_names, shown_key
from gui.commands.keymap import refusal
from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.key_cap import KeyCap
from gui.widgets.key_names import plain
from gui.widgets.key_text import KeyText
from gui.widgets.look import button, set_look

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_HEIGHT = 56


class KeyRecorder(QFrame):
    """A pressed key becomes the first one of the command that was asked about. *ended*: it asks no more."""

    ended = Signal()

    def __init__(self, commands: Commands, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._themes = commands, themes
        self._asked: Command | None = None
        self._key = ""
        set_look(self, ground="panel", line="top")
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = KeyText("", themes)
        self._cap = KeyCap("…", themes, as_is=True)
        self.take = button(self.tr("Take it over"), kind="primary")
        self.take.clicked.connect(self._give)
        self.none = button(self.tr("No key"))
        self.none.clicked.connect(lambda: self._put(()))
        self.usual = button(self.tr("Usual key"))
        self.usual.clicked.connect(self._reset)
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(10)
        layout.addWidget(self._cap)
        layout.addWidget(self._words, 1)
        for one in (self.take, self.none, self.usual, self.cancel):
            layout.addWidget(one)
        self._rest()

    @property
    def said(self) -> str:
        """What it says now."""
        return self._words.accessibleName()

    def ask(self, command: Command) -> None:
        """Wait for the key that *command* is to have."""
        self._asked, self._key = command, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("New key for “%s”").replace("%s", command.title))
        words = self.tr("Press the new key for “%s”. `Esc` leaves it as it is.")
        self._say(words.replace("%s", command.title))
        usual = self._commands.usual_keys(command.id)
        more = [self.none] if command.keys else []
        more += [self.usual] if command.keys != usual else []
        self._show(self.cancel, *more)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Ask no more."""
        was_asked = self._asked is not None
        self._rest()
        if was_asked:
            self.ended.emit()

    def event(self, event: QEvent) -> bool:
        if self._asked is None:
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._press(event)
            return True
        return super().event(event)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
            return
        assert self._asked is not None
        command = self._asked
        self._key = key_names(event)[0]
        refused = refusal(command, self._key)
        others = [] if refused else self._commands.clashes(command.id, self._key)
        self._cap.set_key(shown_key(self._key))
        self._cap.setVisible(True)
        if refused:
            self._say(refused)
        elif others:
            titles = "”, “".join(dict.fromkeys(other.title for other in others))
            self._say(self.tr("This key is for “%s”. That would be without it.").replace("%s", titles))
        else:
            self._give()
            return
        self._show(self._cap, self.cancel, *([self.take] if others else []))
        if others:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        assert self._asked is not None
        kept = [key for key in self._asked.keys[1:] if key != self._key]
        self._put((self._key, *kept))

    def _reset(self) -> None:
        assert self._asked is not None
        self._put(self._commands.usual_keys(self._asked.id))

    def _put(self, keys: tuple[str, ...]) -> None:
        if self._asked is not None:
            self._commands.set_keys(self._asked.id, keys)
        self.stop()

    def _rest(self) -> None:
        self._asked = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words.set_text(self.tr("Choose a command to give it another key."))
        self._show()

    def _say(self, text: str) -> None:
        self._words.set_text(text)
        announce(self, plain(text))

    def _show(self, *shown: QWidget) -> None:
        for widget in (self.take, self.none, self.usual, self.cancel, self._cap):
            widget.setVisible(widget in shown)
