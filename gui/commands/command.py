"""A command as data: menus, toolbar, palette and key list derive from it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence


class When(StrEnum):
    """Where a key means this command. In reading, the first that applies wins, in this order."""

    SELECTION = "selection"
    SUGGESTION = "suggestion"
    CLAIM = "claim"
    CARET = "caret"
    SEVERAL = "several"  # claims that are picked in the list
    WINDOW = "window"  # everywhere, as a shortcut


class Group(StrEnum):
    """The menu that a command stands in."""

    FILE = "file"
    EDIT = "edit"
    ARTICLE = "article"
    CLAIM = "claim"
    VIEW = "view"
    HELP = "help"


def group_title(group: Group) -> str:
    tr = QCoreApplication.translate
    return {
        Group.FILE: tr("commands", "File"),
        Group.EDIT: tr("commands", "Edit"),
        Group.ARTICLE: tr("commands", "Article"),
        Group.CLAIM: tr("commands", "Claim"),
        Group.VIEW: tr("commands", "View"),
        Group.HELP: tr("commands", "Help"),
    }[group]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """*keys* are Qt's portable names ("Ctrl+E") or, in reading, a typed character ("S", "+")."""

    id: str
    title: str
    group: Group
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    when: When = When.WINDOW
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None  # for a command that switches something
    at_pointer: bool = False  # it stands in the menu of the right mouse button too
    repeats: bool = False  # in reading: a key that is held down does it again and again


class Commands(QObject):
    """Every command of the program, found by id or by key; a person may give a command other keys.

    Commands of one title are one to a person, and have their keys together: what a key means with a
    suggestion and with a claim is told apart by `When` alone.
    """

    changed = Signal()  # some have other keys

    def __init__(self, commands: Iterable[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[str, Command] = {}
        self._by_key: dict[tuple[When, str], Command] = {}
        for command in commands:
            self._add(command)
        self._usual = {command.id: command.keys for command in self}

    def _add(self, command: Command) -> None:
        if command.id in self._by_id:
            raise ValueError(f"two commands are called {command.id}")
        self._by_id[command.id] = command
        for key in command.keys:
            clash = self._by_key.setdefault((command.when, key), command)
            if clash is not command:
                raise ValueError(f"{key} means both {clash.id} and {command.id}")

    def __iter__(self) -> Iterator[Command]:
        return iter(self._by_id.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._by_id[command_id]

    def __contains__(self, command_id: object) -> bool:
        return command_id in self._by_id

    def for_key(self, event: QKeyEvent, states: Iterable[When]) -> Command | None:
        """What the key means in the first of *states* in which it means something."""
        names = key_names(event)
        for state in states:
            for name in names:
                command = self._by_key.get((state, name))
                if command is not None and command.enabled():
                    return command
        return None

    def usual_keys(self, command_id: str) -> tuple[str, ...]:
        """The keys that a command has unless a person says otherwise."""
        return self._usual[command_id]

    def family(self, command_id: str) -> list[Command]:
        """The commands that have their keys together with this one: those of its title and usual keys."""
        chosen = self[command_id]
        usual = self._usual[command_id]
        return [one for one in self if one.title == chosen.title and self._usual[one.id] == usual]

    def clashes(self, command_id: str, key: str) -> list[Command]:
        """The other commands that *key* means where this one holds; the window's hold everywhere."""
        family = self.family(command_id)
        ids, places = {one.id for one in family}, {one.when for one in family}
        everywhere = When.WINDOW in places
        return [
            other
            for other in self
            if key in other.keys
            and other.id not in ids
            and (everywhere or other.when in places or other.when is When.WINDOW)
        ]

    def set_keys(self, command_id: str, keys: Iterable[str]) -> None:
        """Give a command, with its family, these keys; other commands lose them where they would clash."""
        wanted = tuple(dict.fromkeys(keys))
        for key in wanted:
            for other in self.clashes(command_id, key):
                self._put(other, tuple(one for one in other.keys if one != key))
        for one in self.family(command_id):
            self._put(one, wanted)
        self._index()
        self.changed.emit()

    def reset(self) -> None:
        """Let every command have its usual keys."""
        for command in list(self):
            self._put(command, self._usual[command.id])
        self._index()
        self.changed.emit()

    @property
    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that differ from the usual ones, by the command's id."""
        return {command.id: command.keys for command in self if command.keys != self._usual[command.id]}

    def _put(self, command: Command, keys: tuple[str, ...]) -> None:
        self._by_id[command.id] = replace(command, keys=keys)

    def _index(self) -> None:
        self._by_key = {(command.when, key): command for command in self for key in command.keys}


_BARE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def key_names(event: QKeyEvent) -> tuple[str, ...]:
    """The names of a pressed key, the typed character first: "+" whatever keys a layout needs for it."""
    names = []
    text = event.text()
    if text and text.isprintable() and not text.isspace() and not event.modifiers() & ~_BARE:
        names.append(text.upper())
    combination = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    named = QKeySequence(event.key() | combination.value).toString(QKeySequence.SequenceFormat.PortableText)
    # the two Enter keys of a keyboard mean one thing
    names.append("Enter" if named == "Return" else named)
    return tuple(names)


def shown_key(key: str) -> str:
    """A key as the screen shows it: with the system's names, a space for the plus."""
    if len(key) == 1:
        return key
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ") or key
