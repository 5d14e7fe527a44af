"""The settings of this person on this computer, kept in a TOML file."""

import tomllib
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotation import places
from annotation.errors import SaysoError
from gui.settings.kept_file import KeptFile, read_or_set_aside
from gui.settings.rows import BY_KEY, Value


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
