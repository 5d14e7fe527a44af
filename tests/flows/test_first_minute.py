"""A new user: the sample is there, one hint follows the other, and a restart finds everything again."""

from pathlib import Path

from annotation import places
from annotation.records import Role
from gui.widgets.key_text import KeyText


def test_first_start_shows_the_sample_with_its_names_and_one_suggestion_in_focus(start) -> None:
    driver = start()
    desk = driver.app.desk
    assert places.default_project().exists()
    assert len(driver.text.split()) >= 600
    assert len(desk.mentions) > 40
    assert desk.focused_suggestion is not None
    assert driver.app.window.hint_bar.isVisible()


def test_enter_digit_and_click_make_the_first_claims_and_a_restart_finds_them(start) -> None:
    driver = start()
    desk = driver.app.desk
    driver.press("Enter")
    first = desk.focused_claim
    assert first is not None
    assert first.in_role(Role.SPEAKER)
    driver.press("2")
    assert len(desk.claim(first.id).codes) == 1
    driver.wait_saved()
    driver.close()

    again = start()
    claims = again.app.desk.claims
    assert [claim.id for claim in claims] == [first.id]
    assert len(claims[0].codes) == 1
    assert again.app.session.undo_label == "add code"
    again.press("Ctrl+Z")
    assert again.app.desk.claims[0].codes == ()
    again.press("Ctrl+Shift+Z")
    assert len(again.app.desk.claims[0].codes) == 1


def test_esc_ends_the_hints_for_ever(start) -> None:
    driver = start()
    driver.press("Esc")  # leaves the suggestion
    driver.press("Esc")
    assert not driver.app.window.hint_bar.isVisible()
    driver.close()
    again = start()
    assert not again.app.window.hint_bar.isVisible()
    assert again.app.settings.get("hints") is False


def test_a_file_named_at_the_start_becomes_an_article(start, tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text("A headline of my own\n\nSomebody said “it works” today.", encoding="utf-8")
    driver = start(None, [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title == "A headline of my own", timeout=5000)


def test_a_hint_goes_with_the_article_that_it_speaks_of_and_comes_again_with_the_next(start) -> None:
    driver = start()
    app, bar = driver.app, driver.app.window.hint_bar
    driver.qtbot.waitUntil(bar.isVisible, timeout=10000)
    app.article.remove()
    assert app.desk.article is None
    assert not bar.isVisible()
    driver.press("Ctrl+Z")
    app.window.library.step(1)
    assert app.desk.article is not None
    assert bar.isVisible()
    assert "drag over a sentence" in bar.findChild(KeyText).accessibleName()
