"""A small file that follows what is in memory: read once, written a moment after each change."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.errors import SaysoError
from annotation.files import atomic_write, reason

_PAUSE = 400  # milliseconds in which several changes become one writing


def read_or_set_aside(path: Path, parse: Callable[[str], dict[str, object]]) -> tuple[dict[str, object], str]:
    """What the file holds, and the name that an unreadable file was given, so that nothing of it is lost.

    No file is the same as an empty one. The second value is empty where all is well.
    """
    try:
        return parse(path.read_text(encoding="utf-8")), ""
    except FileNotFoundError:
        return {}, ""
    except (OSError, ValueError):
        return {}, _set_aside(path)


def _set_aside(path: Path) -> str:
    number = 1
    while (other := path.with_name(f"{path.stem}.unreadable-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(other)
    except OSError:
        return path.name
    return other.name


class KeptFile(QObject):
    """Writes *path* whole, on a thread of its own; `flush` at the end."""

    failed = Signal(object)  # SaysoError: once, until a writing succeeds again

    def __init__(self, path: Path, content: Callable[[], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._content = path, content
        self._writer: threading.Thread | None = None
        self._is_failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)

    def touch(self) -> None:
        """The content is another now."""
        self._timer.start()

    def flush(self) -> None:
        """Have everything on the disk before going on."""
        waits = self._timer.isActive()
        self._timer.stop()
        self._wait()
        if waits:
            self._write(self._content())

    def _start(self) -> None:
        self._wait()
        self._writer = threading.Thread(target=self._write, args=(self._content(),), name="settings")
        self._writer.start()

    def _wait(self) -> None:
        if self._writer is not None:
            self._writer.join()
            self._writer = None

    def _write(self, content: bytes) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(self._path) as file:
                file.write(content)
        except OSError as error:
            self._say(error)
        else:
            self._is_failing = False

    def _say(self, error: OSError) -> None:
        if not self._is_failing:
            self._is_failing = True
            message = self.tr("The settings cannot be kept: %s.").replace("%s", reason(error))
            self.failed.emit(SaysoError(message, str(self._path)))
