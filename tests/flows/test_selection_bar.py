"""The bar at the selection: what it offers, where it lies, and that it never takes the keyboard."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotation.operations import codes
from annotation.records import Span
from gui.selection_bar import SelectionBar
from gui.widgets.code_tag import CodeTag

LINES = [f"Line {number}: the envoys spoke about bridges and ports and grain." for number in range(60)]
TEXT = "Envoys meet again\n\n" + "\n\n".join(LINES) + "\n"


@pytest.fixture
def driver(start: Any, tmp_path: Path) -> Any:
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver = start(None, [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title.startswith("Envoys"), timeout=5000)
    driver.app.session.run(codes.create_code, name="Grain leaves the ports")
    return driver


@pytest.fixture
def bar(driver: Any) -> SelectionBar:
    (found,) = driver.app.window.findChildren(SelectionBar)
    return found


def offered(bar: SelectionBar) -> list[str]:
    return [bar.layout().itemAt(i).widget().text() for i in range(bar.layout().count() - 2)]


def lies_at(driver: Any, bar: SelectionBar, span: Span) -> str:
    page = driver.app.window.page
    card = bar.card.translated(bar.mapTo(driver.app.window, bar.rect().topLeft()))
    rect = page.rect_of(span)
    rect.moveTopLeft(page.viewport().mapTo(driver.app.window, rect.topLeft()))
    return "below" if card.top() >= rect.bottom() else "above" if card.bottom() <= rect.top() else "over"


def test_it_shows_for_the_keyboard_too_and_the_keys_go_on(driver: Any, bar: SelectionBar) -> None:
    page = driver.app.window.page
    page.place_caret(driver.span("Line 3").start)
    assert not bar.isVisible()
    driver.press(".")
    assert bar.isVisible()
    assert lies_at(driver, bar, page.selection) == "below"
    assert QApplication.focusWidget() is page
    driver.press("Shift+Left")
    assert bar.isVisible()
    driver.press("Esc")
    assert not bar.isVisible()


def test_the_words_decide_then_the_use_then_the_digits(driver: Any, bar: SelectionBar) -> None:
    page, desk = driver.app.window.page, driver.app.desk
    first, third = desk.code_with_digit(1), desk.code_with_digit(3)
    page.select(driver.span("the envoys spoke"))
    assert offered(bar)[0] == first.name
    page.select(driver.span("ports and grain"))
    assert offered(bar)[0] == "Grain leaves the ports"
    driver.press("3")
    driver.qtbot.waitUntil(lambda: desk.sums.codes[third.id] == 1, timeout=2000)
    page.select(driver.span("the envoys spoke", after=300))
    assert offered(bar)[0] == third.name


def test_its_buttons_do_what_their_keys_do(driver: Any, bar: SelectionBar) -> None:
    page, desk = driver.app.window.page, driver.app.desk
    page.select(driver.span("the envoys spoke"))
    QTest.mouseClick(bar.claim, Qt.MouseButton.LeftButton)
    assert desk.focused_claim.codes == ()
    assert not bar.isVisible()
    page.select(driver.span("ports and grain"))
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    popover = driver.app.window.side.claims.asking.popover
    assert popover.picker.field is QApplication.focusWidget()
    assert desk.focused_claim.segments[0].quote == "ports and grain"


def test_at_the_foot_it_lies_above_and_out_of_view_it_goes(driver: Any, bar: SelectionBar) -> None:
    page = driver.app.window.page
    view = page.viewport().height()
    low = next(
        span
        for span in map(driver.span, LINES)
        if page.rect_of(span).bottom() <= view < page.rect_of(span).bottom() + bar.sizeHint().height()
    )
    page.select(low)
    assert lies_at(driver, bar, low) == "above"
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert not bar.isVisible()


def test_a_colour_never_stands_alone(driver: Any, bar: SelectionBar) -> None:
    driver.app.window.page.select(driver.span("the envoys spoke"))
    assert all(tag.accessibleName() for tag in bar.findChildren(CodeTag))
    assert bar.accessibleName() == "Tag the selection"


@pytest.mark.parametrize("width", [1440, 1024])
def test_it_stays_on_the_page_with_as_many_codes_as_have_room(
    driver: Any, bar: SelectionBar, width: int
) -> None:
    window, page = driver.app.window, driver.app.window.page
    for number in range(3):
        name = f"The envoys spoke at length about bridges, ports and grain, part {number}"
        driver.app.session.run(codes.create_code, name=name)
    window.resize(width, 700)
    for span in (driver.span("Line 1"), driver.span("and grain", after=200)):
        page.select(span)
        card = bar.card.translated(bar.mapTo(window, bar.rect().topLeft()))
        assert page.rect().translated(page.mapTo(window, page.rect().topLeft())).contains(card)
        shown = [tag for tag in bar.findChildren(CodeTag) if tag.isVisible()]
        assert len(shown) in (1, 2, 3)
        assert bar.claim.isVisible()
