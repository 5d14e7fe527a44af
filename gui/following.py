"""Lets what is seen follow the settings, and the settings what is done on the page."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.hints import Hints
from gui.reader.page import ReaderPage
from gui.settings.rows import TEXT_SIZE
from gui.settings.settings import Settings
from gui.theme.themes import Themes


class Following(QObject):
    """Between the settings and the page, the themes and the hints."""

    hints_asked = Signal()  # they were switched on

    def __init__(
        self, settings: Settings, themes: Themes, page: ReaderPage, hints: Hints, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings, self._themes, self._page, self._hints = settings, themes, page, hints
        for key in ("appearance", "text_size", "reduced_motion"):
            self._follow(key)
        settings.changed.connect(self._follow)
        page.zoom_changed.connect(self._note_zoom)
        hints.ended.connect(partial(settings.set, "hints", False))

    def _follow(self, key: str) -> None:
        value = self._settings.get(key)
        if key == "appearance":
            self._themes.choose(value)
        elif key == "text_size":
            self._page.zoom_factor = value / 100
        elif key == "reduced_motion":
            self._themes.reduce_motion(value)
        elif key == "hints" and value:
            self.hints_asked.emit()
        elif key == "hints":
            self._hints.end()

    def _note_zoom(self, factor: float) -> None:
        percent = round(factor * 100)
        if TEXT_SIZE.accepts(percent):
            self._settings.set("text_size", percent)
