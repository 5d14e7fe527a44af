"""Only the window, its dialogs and menus open: a part that is shown before it has a place would flash up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from gui.side_panel import ACTORS, CODEBOOK, REVIEW


class Watch(QObject):
    """Notes each widget without a parent that opens as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.seen.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


def _is_stray(widget: QWidget) -> bool:
    return widget.isWindow() and widget.parent() is None and not isinstance(widget, (QMainWindow, QMenu))


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def test_only_the_window_opens(watch: Watch, start, qtbot) -> None:
    app = start().app
    qtbot.waitUntil(lambda: bool(app.desk.suggestions), timeout=10000)
    app.window.side.complete()
    for tab in (REVIEW, ACTORS, CODEBOOK):
        app.show_tab(tab)
    app.desk.focus_on(app.desk.suggestions[0].fingerprint)
    app.window.tagging.accept()
    app._open_card(app.desk.mentions[0])
    app.show_history()
    sheets = app.sheets
    for show in (
        sheets.show_palette,
        sheets.show_keys,
        sheets.show_settings,
        sheets.show_details,
        sheets.show_backups,
        sheets.show_about,
        app.export,
    ):
        show()
        for dialog in app.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()
        qtbot.wait(1)
    assert watch.seen == []
