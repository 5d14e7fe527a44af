"""Finding in the article, in the real window: Ctrl+F, Enter, Esc, a digit."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def find(driver, words: str) -> None:
    driver.press("Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_what_was_found_is_tagged_at_once(start) -> None:
    driver = start()
    page = driver.app.window.page
    find(driver, "FISH PLANT")
    driver.press("Return")
    driver.press("Esc")
    assert QApplication.focusWidget() is page
    assert page.selection == driver.span("fish plant")
    driver.press("1")
    claim = driver.app.desk.focused_claim
    assert claim is not None
    assert claim.span == driver.span("fish plant")
    assert driver.app.desk.codes[claim.codes[0].code_id].digit == 1


def test_f3_goes_on_while_the_text_has_the_keys(start) -> None:
    driver = start()
    page = driver.app.window.page
    find(driver, "mackerel")
    page.setFocus()
    first = page.hit
    driver.press("F3")
    assert page.hit is not None
    assert page.hit != first
    driver.press("Shift+F3")
    assert page.hit == first
    while driver.app.window.finder.is_open:
        driver.press("Esc")
    assert page.selection == first


def test_what_lies_at_the_caret_is_told_by_a_key(start) -> None:
    driver = start()
    window = driver.app.window
    window.page.place_caret(driver.mention("Marit Haugland").span.start)
    driver.press("Shift+F1")
    assert window.hover.isVisible()
    assert "Marit Haugland" in window.hover.accessibleDescription()
    driver.press("Esc")
    assert not window.hover.isVisible()
