"""A backup is put back from the dialog: the present state is kept first, and nothing blocks the window."""

import pytest
from PySide6.QtWidgets import QDialog

from annotation.errors import ProjectError
from annotation.operations import actors
from annotation.records import ActorKind
from annotation.store import backup
from gui.backups.dialog import BackupsDialog


def _names(app) -> set[str]:
    return {actor.name for actor in app.desk.actors.values()}


def _dialog(driver) -> BackupsDialog:
    driver.app.sheets.show_backups()
    dialog = next(d for d in driver.app.window.findChildren(QDialog) if isinstance(d, BackupsDialog))
    driver.qtbot.waitUntil(lambda: dialog.restore.isEnabled(), timeout=5000)
    return dialog


@pytest.fixture
def driver(start):
    driver = start()
    session = driver.app.session
    session.run(actors.create_actor, name="In the backup", kind=ActorKind.PERSON)
    driver.wait_saved()
    backup.keep(session.db, session.path)
    session.run(actors.create_actor, name="Made later", kind=ActorKind.PERSON)
    return driver


def test_the_state_of_then_comes_back_and_that_of_now_is_kept(driver) -> None:
    dialog = _dialog(driver)
    said: list[str] = []
    driver.app.files.restoring.connect(said.append)
    dialog.restore.click()
    dialog.reject()
    assert dialog.isVisible(), "it stays until all is done"
    driver.qtbot.waitUntil(lambda: not driver.app.window.findChildren(BackupsDialog), timeout=10000)
    assert "In the backup" in _names(driver.app)
    assert "Made later" not in _names(driver.app)
    assert said == ["Keeping the present state", "Restoring"]
    assert len(backup.backups(driver.app.session.path)) == 2


def test_what_fails_is_said_and_the_project_opens_again(driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ProjectError("The backup could not be put back: the disk is full.", "Nothing was changed.")

    monkeypatch.setattr(backup, "restore", fail)
    _dialog(driver).restore.click()
    driver.wait_trouble("disk is full")
    assert "Made later" in _names(driver.app)
    driver.qtbot.waitUntil(lambda: not driver.app.window.findChildren(BackupsDialog), timeout=10000)


def test_without_a_copy_of_the_present_state_nothing_is_put_back(
    driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ProjectError("No copy could be made.", "Free some space there.")

    dialog = _dialog(driver)
    monkeypatch.setattr(backup, "keep", fail)
    dialog.restore.click()
    driver.wait_trouble("No copy")
    assert "Made later" in _names(driver.app)
    monkeypatch.undo()
    driver.qtbot.waitUntil(lambda: not driver.app.window.findChildren(BackupsDialog), timeout=10000)
