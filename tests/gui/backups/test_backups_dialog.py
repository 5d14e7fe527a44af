"""The backups on the screen: listed with their time and counts, and one is asked back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotation.errors import ProjectError
from annotation.records import ArticleId
from annotation.store import backup
from gui.backups import dialog as module
from gui.backups.dialog import BackupsDialog, shown_time
from gui.jobs import Jobs
from gui.session import Session
from gui.theme.themes import Themes

Open = Callable[[], BackupsDialog]


@pytest.fixture
def open_dialog(session: Session, themes: Themes, jobs: Jobs, host: QWidget) -> Open:
    def opened() -> BackupsDialog:
        result = BackupsDialog(session, themes, jobs, host)
        result.show()
        return result

    return opened


@pytest.fixture
def keep(session: Session) -> Callable[[], Path]:
    """Keeps the present state as a backup."""

    def kept() -> Path:
        assert session.project
        assert session.project.wait_saved()
        return backup.keep(session.db, session.project.path)

    return kept


def test_lists_the_newest_first_and_asks_for_the_chosen_one(
    qtbot: QtBot, keep: Callable[[], Path], add_article: Callable[..., ArticleId], open_dialog: Open
) -> None:
    first = keep()
    add_article("Talks")
    keep()
    dialog = open_dialog()
    assert not dialog.restore.isEnabled()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    rows = [dialog.list.topLevelItem(row) for row in range(2)]
    assert [row.text(1) for row in rows] == ["1", "0"]
    assert str(datetime.now().year) in rows[0].text(0)
    assert str(rows[0].data(0, Qt.ItemDataRole.AccessibleTextRole)).endswith("1 article, 0 claims")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.restore_asked) as asked:
        dialog.restore.click()
    assert asked.args[0].path == first
    dialog.show_doing("Restoring")
    dialog.reject()
    assert dialog.isVisible(), "it stays until it is done"
    assert not dialog.restore.isEnabled()


def test_without_backups_it_says_when_there_will_be_one(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    qtbot.waitUntil(lambda: not dialog.list.isVisible())
    assert not dialog.restore.isEnabled()


def test_an_error_is_said_in_its_place(
    qtbot: QtBot, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> list[backup.Backup]:
        raise ProjectError("The folder cannot be read.", "Check it.")

    monkeypatch.setattr(module, "backups", refuse)
    dialog = open_dialog()
    qtbot.waitUntil(lambda: dialog.findChild(module.Trouble) is not None)
    assert dialog.findChild(module.Trouble).accessibleName() == "The folder cannot be read."


def test_times_are_shown_in_this_places_time() -> None:
    here = datetime(2026, 1, 25, 14, 3).astimezone()
    assert shown_time(here.astimezone(UTC)) == "25 January 2026, 14:03"
