"""The right mouse button and the menu key: what lies there is worked on by the commands that keys have."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult, sha256_of
from annotation.operations import analysis, claims
from annotation.records import Form, Role, Span, Suggestion

TEXT = """Envoys meet again in the capital

The envoy Maria Lindqvist said the talks were “very constructive” on Friday. She left early.

“We have a plan for next week,” Omar Haddad added. Nobody else spoke in the hall."""


class Pointing:
    """Opens the menu at words and reads it."""

    def __init__(self, driver: Any) -> None:
        self.driver, self.app, self.desk = driver, driver.app, driver.app.desk
        self.page = driver.app.window.page

    def span(self, words: str) -> Span:
        return self.driver.span(words)

    def tag(self, words: str) -> int:
        return self.app.session.run(
            claims.tag_claim, article_id=self.desk.article_id, spans=[self.span(words)]
        )

    def menu_at(self, words: str, reason: Any = QContextMenuEvent.Reason.Mouse) -> QMenu:
        at = self.page.rect_of(Span(self.span(words).start, self.span(words).start + 1)).center()
        place = self.page.viewport().mapToGlobal(at)
        QApplication.sendEvent(self.page.viewport(), QContextMenuEvent(reason, at, place))
        menu = self.app.menus.at_pointer
        assert menu.isVisible()
        return menu

    def rows(self, menu: QMenu) -> list[str]:
        return [one.text().partition("\t")[0] for one in menu.actions() if one.isVisible() and one.text()]

    def choose(self, menu: QMenu, title: str) -> None:
        shown = [one for one in menu.actions() if one.isVisible()]
        action = next(one for one in shown if one.text().partition("\t")[0] == title)
        menu.close()
        action.trigger()


@pytest.fixture
def pointing(start: Callable[..., Any], tmp_path: Path) -> Pointing:
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver = start(None, [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title.startswith("Envoys"), timeout=5000)
    names = [driver.span(name) for name in ("Maria Lindqvist", "Omar Haddad")]
    stamp = Stamp("test", "1", "1", sha256_of(TEXT))
    found = MentionsResult(stamp, tuple((*name, "PERSON") for name in names))
    suggestion = Suggestion("one", (driver.span("very constructive"),), None, Form.DIRECT, ())
    run, article_id = driver.app.session.run, driver.app.desk.article_id
    run(analysis.keep_mentions, article_id=article_id, result=found)
    suggested = SuggestionsResult(stamp, (suggestion,))
    run(analysis.keep_suggestions, article_id=article_id, result=suggested)
    return Pointing(driver)


def test_on_a_claim_it_comes_into_focus_and_its_commands_are_offered(pointing: Pointing) -> None:
    claim_id = pointing.tag("We have a plan for next week")
    pointing.desk.focus_on(None)
    menu = pointing.menu_at("plan")
    assert pointing.desk.focus == claim_id
    rows = pointing.rows(menu)
    assert {"Said by…", "Code by its letters…", "Duplicate the claim", "Remove the claim"} <= set(rows)
    assert {"Copy as evidence", "Stance: supports", "Split at the caret"} <= set(rows)
    assert not {"Copy", "Make the sentence a claim", "Dismiss the suggestion"} & set(rows)
    assert len(rows) == len(set(rows)) < 25
    pointing.choose(menu, "Split at the caret")
    assert [one.segments[0].quote for one in pointing.desk.claims] == ["We have a", "plan for next week"]


def test_on_a_suggestion(pointing: Pointing) -> None:
    menu = pointing.menu_at("constructive")
    assert pointing.desk.focus == "one"
    assert {"Accept, go on", "Dismiss the suggestion"} <= set(pointing.rows(menu))
    pointing.choose(menu, "Dismiss the suggestion")
    assert pointing.desk.suggestions == []


def test_on_a_name_it_fills_a_role_of_the_claim_in_focus_or_opens_its_card(pointing: Pointing) -> None:
    claim_id = pointing.tag("We have a plan for next week")
    pointing.desk.focus_on(claim_id)
    menu = pointing.menu_at("Maria")
    assert pointing.desk.focus == claim_id, "the claim stays: the name may take part in it"
    pointing.choose(menu, "It is about the name here")
    (part,) = pointing.desk.claim(claim_id).in_role(Role.ABOUT)
    assert (pointing.desk.name_of(part.actor_id), part.mention) == (
        "Maria Lindqvist",
        pointing.span("Maria Lindqvist"),
    )
    pointing.desk.focus_on(None)
    menu = pointing.menu_at("Omar")
    assert "It is about the name here" not in pointing.rows(menu)
    pointing.choose(menu, "Who is named here…")
    assert pointing.app._card.isVisible()


def test_w_opens_the_card_of_the_name_at_the_caret(pointing: Pointing) -> None:
    pointing.page.place_caret(pointing.span("Omar").start + 2)
    pointing.driver.press("W")
    assert pointing.app._card.isVisible()


def test_on_a_selection_it_stays_and_elsewhere_it_goes(pointing: Pointing) -> None:
    pointing.page.select(pointing.span("She left early"))
    menu = pointing.menu_at("left")
    assert pointing.page.selection == pointing.span("She left early")
    rows = pointing.rows(menu)
    assert {"Make the selection a claim", "Copy", "The selection names a person"} <= set(rows)
    assert "The selected words are the cue" not in rows, "no claim is in focus"
    pointing.choose(menu, "Make the selection a claim")
    assert pointing.desk.focused_claim.segments[0].quote == "She left early"
    pointing.page.select(pointing.span("She left early"))
    rows = pointing.rows(pointing.menu_at("Nobody"))
    assert pointing.page.selection is None
    assert pointing.desk.focus is None
    assert {"Make the sentence a claim", "Select the sentence, or one more"} <= set(rows)


def test_the_menu_key_asks_at_the_caret_and_keeps_the_selection(pointing: Pointing) -> None:
    pointing.page.select(pointing.span("She left early"))
    menu = pointing.menu_at("left", QContextMenuEvent.Reason.Keyboard)
    assert "Make the selection a claim" in pointing.rows(menu)
    menu.close()
    claim_id = pointing.tag("We have a plan for next week")
    pointing.page.place_caret(pointing.span("plan").start)
    rows = pointing.rows(pointing.menu_at("left", QContextMenuEvent.Reason.Keyboard))
    assert pointing.desk.focus == claim_id
    assert "Duplicate the claim" in rows


def test_every_row_shows_its_key(pointing: Pointing) -> None:
    pointing.desk.focus_on(pointing.tag("We have a plan for next week"))
    menu = pointing.menu_at("plan")
    keys = dict(one.text().partition("\t")[::2] for one in menu.actions() if one.isVisible() and one.text())
    assert keys["Merge with the next claim"] == "M"
    assert keys["Said by…"] == "S"
    assert menu.actions()[0].isSeparator() is False


def test_the_right_button_selects_nothing_and_drags_nothing(pointing: Pointing) -> None:
    pointing.driver.qtbot.mouseClick(pointing.page.viewport(), Qt.MouseButton.RightButton)
    assert pointing.page.selection is None
