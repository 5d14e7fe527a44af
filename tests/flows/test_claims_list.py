"""The list of claims in the real window: its keys are those of the text, and nothing typed is lost."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel

from annotation.records import Stance


def test_the_list_takes_the_keys_of_the_page(start: Callable) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    driver.focus_page()
    desk.focus_on(desk.suggestions[0].fingerprint)
    panel.view.setFocus()
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


def keep_suggestions(driver: Any, count: int) -> list[int]:
    """Accept the first suggestions by key; the ids of their claims."""
    desk = driver.app.desk
    driver.focus_page()
    desk.focus_on(desk.suggestions[0].fingerprint)
    while len(desk.claims) < count:
        driver.press("\r")
    desk.focus_on(None)
    return list(desk.claims.ids())


def test_several_claims_are_coded_by_keys_alone_and_taken_back(start: Callable) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    ids = keep_suggestions(driver, 3)
    panel.view.setFocus()
    desk.focus_on(ids[0])
    driver.press("Shift+Down")
    driver.press("Shift+Down")
    assert panel.picked.in_order() == ids
    driver.press("1")
    code = desk.code_with_digit(1)
    assert [[link.code_id for link in claim.codes] for claim in desk.claims] == [[code.id]] * 3
    driver.press("+")
    assert {claim.stance for claim in desk.claims} == {Stance.SUPPORTS}
    assert driver.app.session.undo_label == "set stance of 3 claims"
    assert "set stance of 3 claims" in driver.app.window.toast.findChild(QLabel).text()
    driver.press("Ctrl+Z")
    driver.press("Ctrl+Z")
    assert {claim.stance for claim in desk.claims} == {None}
    assert all(not claim.codes for claim in desk.claims)
    driver.press("Escape")
    assert not panel.picked
    assert desk.focus is None


def test_a_digit_in_the_text_is_for_the_text_though_claims_are_picked(start: Callable) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    ids = keep_suggestions(driver, 2)
    panel.pick_all()
    driver.app.window.page.setFocus()
    driver.app.window.page.place_caret(desk.claims.span_of(ids[-1]).stop + 400)
    driver.press("1")
    assert len(desk.claims) == 3
    assert all(not desk.claim(one).codes for one in ids)


def test_the_filter_is_asked_for_by_key_and_the_next_is_walked_in_the_text(start: Callable) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    ids = keep_suggestions(driver, 3)
    desk.focus_on(ids[1])
    driver.press("1")
    desk.focus_on(None)
    driver.press("Ctrl+L")
    driver.qtbot.keyClicks(panel.asking.popover.picker.field, desk.code_with_digit(1).name)
    driver.press("\r")
    assert [panel.model.key(row) for row in range(panel.model.rowCount())] == [ids[1]]
    driver.app.window.page.place_caret(0)
    driver.app.window.page.setFocus()
    driver.press("j")
    assert desk.focus == ids[0]  # the text is walked, not the filter
    assert [panel.model.key(row) for row in range(panel.model.rowCount())] == ids[:2]
    driver.app.commands["claims.all"].run()
    assert panel.model.rowCount() == len(ids) + len(desk.suggestions)


def test_the_menu_of_a_card_does_what_the_text_does(start: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = start()
    desk, panel = driver.app.desk, driver.app.window.side.claims
    ids = keep_suggestions(driver, 1)
    menu = driver.app.menus.at_pointer
    opened: list[QPoint] = []
    monkeypatch.setattr(menu, "popup", lambda place: opened.append(place))
    view = panel.view
    place = view.visualRect(panel.model.index(panel.model.row_of(ids[0]))).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert opened
    assert desk.focus == ids[0]
