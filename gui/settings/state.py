"""What the window remembers from one start to the next: its size and place, and where reading stopped."""

import base64
import binascii
import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from annotation import places
from gui.settings.kept_file import KeptFile, read_or_set_aside

MOST = 2000  # places, and projects, that are remembered; the ones used longest ago go first


class State(QObject):
    """Values by name; whatever cannot be read counts as not there, because none of it is worth a question."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = path or places.state_folder() / "window.json"
        self._values, _ = read_or_set_aside(path, _parsed)
        self._file = KeptFile(path, self._content, self)

    # the window

    @property
    def geometry(self) -> bytes:
        """As QWidget.saveGeometry gives it; empty where none is known."""
        try:
            return base64.b64decode(str(self._values.get("geometry", "")), validate=True)
        except (binascii.Error, ValueError):
            return b""

    def note_geometry(self, geometry: bytes) -> None:
        self._put("geometry", base64.b64encode(geometry).decode("ascii"))

    def splitter(self, name: str) -> list[int]:
        """The sizes of a splitter's parts; empty where none are known."""
        sizes = self._group("splitters").get(name)
        if isinstance(sizes, list) and all(type(size) is int and size >= 0 for size in sizes):
            return sizes
        return []

    def note_splitter(self, name: str, sizes: list[int]) -> None:
        self._put_in("splitters", name, list(sizes))

    # projects

    def last_article(self, project: Path) -> str:
        """The uid of the article that lay open last; empty where none did."""
        return self._text("articles", places.key_of(project))

    def note_article(self, project: Path, article_uid: str) -> None:
        self._put_in("articles", places.key_of(project), article_uid)

    def export_folder(self, project: Path) -> Path | None:
        """Where the tables of a project went last."""
        folder = self._text("export_folders", places.key_of(project))
        return Path(folder) if folder else None

    def note_export_folder(self, project: Path, folder: Path) -> None:
        self._put_in("export_folders", places.key_of(project), str(folder))

    # reading

    def place_of(self, article_uid: str) -> int:
        """The offset, in code points, at which an article was left; 0 where it was never read."""
        place = self._group("places").get(article_uid)
        return place if type(place) is int and place >= 0 else 0

    def note_place(self, article_uid: str, offset: int) -> None:
        self._put_in("places", article_uid, offset)

    def caret_of(self, article_uid: str) -> int:
        """The offset before which an article's caret stood; 0 where that is not known."""
        caret = self._group("carets").get(article_uid)
        return caret if type(caret) is int and caret >= 0 else 0

    def note_caret(self, article_uid: str, offset: int) -> None:
        self._put_in("carets", article_uid, offset)

    @property
    def tab(self) -> int:
        """Which tab of the side panel lay open; 0, the first, where that is not known."""
        tab = self._values.get("tab")
        return tab if type(tab) is int and tab >= 0 else 0

    def note_tab(self, tab: int) -> None:
        self._put("tab", tab)

    def save(self) -> None:
        """Have everything in the file: at the end."""
        self._file.flush()

    def _group(self, name: str) -> dict[str, Any]:
        group = self._values.get(name)
        return group if isinstance(group, dict) else {}

    def _text(self, group: str, key: str) -> str:
        value = self._group(group).get(key)
        return value if isinstance(value, str) else ""

    def _put(self, key: str, value: object) -> None:
        if self._values.get(key) != value:
            self._values[key] = value
            self._file.touch()

    def _put_in(self, group: str, key: str, value: object) -> None:
        values = {name: one for name, one in self._group(group).items() if name != key}
        self._put(group, dict([*values.items(), (key, value)][-MOST:]))

    def _content(self) -> bytes:
        return json.dumps(self._values, ensure_ascii=True, indent=1).encode("ascii")


def _parsed(text: str) -> dict[str, object]:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("no object")
    return values
