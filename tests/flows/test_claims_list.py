"""The list of claims in the real window: its keys are those of the text, and nothing typed is lost."""

import sqlite3
from collections.abc import Callable

from annotation.records import Stance


def test_the_list_takes_the_keys_of_the_page(start: Callable) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    driver.focus_page()
    desk.focus_on(desk.suggestions[0].fingerprint)
    panel.setFocus()
    driver.press("\r")
    assert len(desk.claims) == 1
    desk.focus_on(desk.claims[0].id)
    driver.press("-")
    assert desk.claims[0].stance is Stance.OPPOSES
    driver.press("n")
    assert panel.editor.note.hasFocus()


def test_a_note_that_is_being_typed_is_kept_when_the_window_closes(start: Callable) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    driver.focus_page()
    desk.focus_on(desk.suggestions[0].fingerprint)
    driver.press("\r")
    desk.focus_on(desk.claims[0].id)
    panel.edit_note()
    driver.qtbot.keyClicks(panel.editor.note, "half")
    path = driver.app.session.path
    driver.app.window.close()
    driver.qtbot.waitUntil(lambda: driver.app.session.project is None, timeout=10000)
    db = sqlite3.connect(path)
    notes = db.execute("SELECT note FROM claim").fetchall()
    db.close()
    assert notes == [("half",)]
