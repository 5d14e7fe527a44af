"""The settings of this person on this computer, kept in a TOML file."""

import tomllib
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotation import places
from annotation.errors import SaysoError
from gui.settings.kept_file import KeptFile, read_or_set_aside
from gui.settings.rows import BY_KEY, Value

_KEYS, _ASIDE = "keys", "keys_set_aside"


class Settings(QObject):
    """Gives and takes the values of `gui.settings.rows`; what a setting cannot be counts as nothing."""

    changed = Signal(str)  # the key
    failed = Signal(object)  # SaysoError: the file cannot be written

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = path or places.settings_file()
        self._path = path
        self._values, self._aside = read_or_set_aside(path, tomllib.loads)
        self._file = KeptFile(path, self._content, self)
        self._file.failed.connect(self.failed)

    def get(self, key: str) -> Value:
        """The value of a setting. Raises KeyError where there is no such setting."""
        setting = BY_KEY[key]
        value = self._values.get(key)
        return value if setting.accepts(value) else setting.default  # type: ignore[return-value]

    def set(self, key: str, value: Value) -> None:
        """Give a setting a value. Raises ValueError where it cannot have it."""
        if not BY_KEY[key].accepts(value):
            raise ValueError(f"{key} cannot be {value!r}")
        if value == self.get(key):
            return
        self._values[key] = value
        self._file.touch()
        self.changed.emit(key)

    @property
    def keys(self) -> dict[str, object]:
        """The keys that were given to commands, by the command's id; unchecked."""
        return self._table(_KEYS)

    def set_keys(self, keys: dict[str, list[str]]) -> None:
        if keys != self.keys:
            self._values[_KEYS] = dict(keys)
            self._file.touch()

    def set_keys_aside(self, ids: list[str]) -> None:
        """Keep what cannot be used of the keys where it does no harm."""
        keys = self.keys
        aside = {**self._table(_ASIDE), **{one: keys.pop(one) for one in ids if one in keys}}
        self._values.update({_KEYS: keys, _ASIDE: aside})
        self._file.touch()

    def _table(self, name: str) -> dict[str, object]:
        table = self._values.get(name)
        return dict(table) if isinstance(table, dict) else {}

    def save(self) -> None:
        """Have everything in the file: at the end."""
        self._file.flush()

    def _content(self) -> bytes:
        import tomli_w  # not needed to start

        return tomli_w.dumps(self._values).encode()

    @property
    def trouble(self) -> SaysoError | None:
        """What was wrong with the file: to be shown once there is a window."""
        if not self._aside:
            return None
        message = self.tr("The settings could not be read, so the usual ones hold.")
        remedy = self.tr("The file was set aside as %s.").replace(
            "%s", str(self._path.with_name(self._aside))
        )
        return SaysoError(message, remedy)
