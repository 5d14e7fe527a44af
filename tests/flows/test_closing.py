"""Closing the window: what is half typed is kept, and what went wrong is seen before it goes."""

from annotation.errors import ProjectError, SaveFailed
from gui.closing import CLOSE_AGAIN
from gui.side_panel import ACTORS


def test_a_save_that_fails_while_the_window_waits_keeps_it_open(start) -> None:
    driver = start()
    app = driver.app
    app.session.is_saved = False
    app.window.close()
    assert app.window.isVisible()
    app.session.save_failed.emit(SaveFailed("The disk is full.", "Free some space."))
    assert not app.closing.is_waiting
    app.session.is_saved = True


def test_a_backup_that_fails_is_said_once_and_the_next_close_goes_through(start, monkeypatch) -> None:
    driver = start()
    driver.press("Enter")
    driver.wait_saved()

    def fail(*_: object, **__: object) -> None:
        raise ProjectError("No backup could be made.", "Free some space.")

    monkeypatch.setattr("annotation.store.backup.keep", fail)
    driver.app.window.close()
    assert driver.app.window.isVisible()
    assert driver.app.window.trouble.isVisible()
    driver.app.window.close()
    assert not driver.app.window.isVisible()


def test_a_half_typed_note_of_an_actor_is_kept(start) -> None:
    driver = start()
    driver.press("Enter")
    app = driver.app
    (actor_id,) = app.desk.actors
    app.window.side.show_tab(ACTORS)
    panel = app.window.side.panel(ACTORS)
    panel.show_actor(actor_id)
    panel.page.note.setFocus()
    driver.press("h")
    driver.press("i")
    app.window.close()
    driver.qtbot.waitUntil(lambda: not app.window.isVisible(), timeout=5000)
    again = start()
    assert again.app.desk.actors[actor_id].note == "hi"


def test_a_date_that_is_none_keeps_the_window_open_with_the_field_in_view(start) -> None:
    driver = start()
    driver.press("Enter")
    app = driver.app
    app.window.toggle_panels()  # the text alone
    driver.press("D")
    field = app.window.side.claims.editor.date.field
    driver.qtbot.waitUntil(field.hasFocus, timeout=2000)
    driver.qtbot.keyClicks(field, "next Fri")
    app.window.page.setFocus()
    app.window.side.show_tab(ACTORS)
    app.window.close()
    assert app.window.isVisible()
    assert field.isVisible()
    assert field.hasFocus()
    assert app.window.side.claims.editor.date.error.text()
    assert "Esc" in app.window.toast.text
    driver.qtbot.wait(2 * CLOSE_AGAIN)
    assert app.window.isVisible()
    driver.press("Esc")
    app.window.close()
    driver.qtbot.waitUntil(lambda: not app.window.isVisible(), timeout=5000)


def test_a_date_that_is_typed_when_the_window_closes_is_kept(start) -> None:
    driver = start()
    driver.press("Enter")
    claim_id = driver.app.desk.focused_claim.id
    driver.press("D")
    driver.qtbot.keyClicks(driver.app.window.side.claims.editor.date.field, "2026-01-23")
    driver.app.window.close()
    driver.qtbot.waitUntil(lambda: not driver.app.window.isVisible(), timeout=5000)
    again = start()
    assert again.app.desk.claim(claim_id).said_on == "2026-01-23"
