"""The keys that a person gave to commands: which may be given, kept in the settings, shown on every cap."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence

from annotation.errors import SaysoError
from gui.commands.command import Command, Commands, When, shown_key
from gui.settings.settings import Settings
from gui.widgets import key_names

DIGITS = frozenset("123456789")
# These keys mean so much that no one of their meanings stands for the others.
_SHARED = frozenset(("Enter", "X", "Del"))
_FIRST_SHOWN = (When.CLAIM, When.WINDOW, When.SUGGESTION, When.CARET, When.SELECTION, When.SEVERAL)
_MOVING = (
    "Tab Shift+Tab Backtab Shift+Backtab Esc Left Right Up Down Home End PgUp PgDown Space Backspace"
    " Shift+Left Shift+Right Shift+Up Shift+Down Shift+Home Shift+End Shift+PgUp Shift+PgDown"
    " Ctrl+C Ctrl+X Ctrl+A Ctrl+Left Ctrl+Right Ctrl+Home Ctrl+End Alt+F4"
)
_TAKEN = frozenset(_MOVING.split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keymap", text)


def refusal(command: Command, key: str) -> str:
    """Why *command* cannot have *key*, in a sentence; empty where it can."""
    if key in _TAKEN:
        return _tr("This key is for moving, typing and copying.")
    if key in DIGITS:
        return _tr("The digits are the codes’: give a code its digit in the codebook.")
    if command.when is When.WINDOW and len(key) == 1 and key != "?":
        return _tr(
            "A single sign that holds everywhere could not be typed any more: use Ctrl or Alt with it."
        )
    sequence = QKeySequence(key)
    if not key or (len(key) > 1 and (sequence.isEmpty() or sequence[0].key() == Qt.Key.Key_unknown)):
        return _tr("This key has no name by which it could be found again.")
    return ""


def is_fixed(command: Command) -> bool:
    """Whether the keys of *command* are not the person's to choose here: the digits."""
    return bool(set(command.keys) & DIGITS)


class Keymap(QObject):
    """Keeps the settings, the commands and what is shown of them in step."""

    def __init__(self, commands: Commands, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands, self._settings = commands, settings
        self._refused: list[str] = []
        self._take_kept()
        commands.changed.connect(self._follow)
        self._show()

    @property
    def trouble(self) -> SaysoError | None:
        """Entries of the settings that could not be used, to be said once there is a window."""
        if not self._refused:
            return None
        message = self.tr("Some keys in the settings cannot be used: %s.")
        message = message.replace("%s", ", ".join(self._refused))
        return SaysoError(message, self.tr("They were set aside in the settings; the usual keys hold."))

    def _take_kept(self) -> None:
        for command_id, keys in self._settings.keys.items():
            if self._is_good(command_id, keys):
                self._commands.set_keys(command_id, keys)
            else:
                self._refused.append(command_id)
        if self._refused:
            self._settings.set_keys_aside(self._refused)

    def _is_good(self, command_id: str, keys: object) -> bool:
        if command_id not in self._commands or not isinstance(keys, list):
            return False
        command = self._commands[command_id]
        if is_fixed(command) or not all(isinstance(key, str) for key in keys):
            return False
        usual = self._commands.usual_keys(command_id)
        return not any(key not in usual and refusal(command, key) for key in keys)

    def _follow(self) -> None:
        self._settings.set_keys({one: list(keys) for one, keys in self._commands.own_keys.items()})
        self._show()

    def _show(self) -> None:
        """Let the caps that stand about in the window show the keys of now."""
        key_names.show(dict(self._moved(sorted(self._commands, key=_rank))))

    def _moved(self, commands: Iterable[Command]) -> Iterable[tuple[str, str]]:
        seen: set[str] = set(_SHARED | DIGITS)
        for command in commands:
            for place, key in enumerate(self._commands.usual_keys(command.id)):
                if key not in seen:
                    seen.add(key)
                    yield from _shown_instead(key, command.keys[: place + 1])


def _shown_instead(usual: str, keys: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    """The last of *keys* where that is another one; nothing where there are none."""
    key = keys[-1] if keys else ""
    if key != usual:
        yield usual, shown_key(key) if key else ""


def _rank(command: Command) -> int:
    return _FIRST_SHOWN.index(command.when)
