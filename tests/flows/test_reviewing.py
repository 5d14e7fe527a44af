"""A review in the real window: suggestions one after the other, corrected, kept, dismissed and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult, sha256_of
from annotation.operations import analysis
from annotation.records import ActorKind, ActorOrigin, Form, Role, Stance, SuggestedActor, Suggestion
from gui.mentions.card import MentionCard
from gui.side_panel import ACTORS, CLAIMS, REVIEW

TEXT = """Envoys meet again in the capital

The envoy Maria Lindqvist said the talks were “very constructive” on Friday. She left early.

“We have a plan for next week,” Anders Berg told Lindqvist. Nobody else spoke in the hall.

“Nobody wants to wait,” she added. The weather was fine all day."""


def named(driver, words: str, place: str, origin: ActorOrigin = ActorOrigin.NAMED) -> SuggestedActor:
    return SuggestedActor(Role.SPEAKER, words, ActorKind.PERSON, origin, driver.span(place))


@pytest.fixture
def driver(start, tmp_path: Path):
    """Three suggestions, the last by a pronoun that was taken for the wrong one; the first is mixed."""
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver = start(None, [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title.startswith("Envoys"), timeout=5000)
    names = [driver.span(name) for name in ("Maria Lindqvist", "Anders Berg", "Lindqvist. Nobody")]
    names[2] = names[2]._replace(stop=names[2].start + len("Lindqvist"))
    stamp = Stamp("test", "1", "1", sha256_of(driver.text))
    found = tuple((*span, "PERSON") for span in names)
    run, article_id = driver.app.session.run, driver.app.desk.article_id
    run(analysis.keep_mentions, article_id=article_id, result=MentionsResult(stamp, found))
    suggest(driver)
    driver.app.show_tab(REVIEW)
    driver.focus_page()
    return driver


def suggest(driver) -> None:
    """What an analysis brings; it may be made again."""
    she = named(driver, "Anders Berg", "she added", ActorOrigin.INFERRED)
    maria = named(driver, "Maria Lindqvist", "Maria Lindqvist")
    anders = named(driver, "Anders Berg", "Anders Berg")
    found = (
        Suggestion("a", (driver.span("very constructive"),), None, Form.MIXED, (maria,)),
        Suggestion("b", (driver.span("“We have a plan for next week,”"),), None, Form.DIRECT, (anders,)),
        Suggestion("c", (driver.span("“Nobody wants to wait,”"),), driver.span("added"), Form.DIRECT, (she,)),
    )
    result = SuggestionsResult(Stamp("test", "1", "1", sha256_of(driver.text)), found)
    driver.app.session.run(analysis.keep_suggestions, article_id=driver.app.desk.article_id, result=result)


def tab(driver) -> int:
    return driver.app.window.side.tabs.currentIndex()


def speakers(driver, claim) -> list[tuple[str, ActorOrigin]]:
    return [(driver.app.desk.name_of(part.actor_id), part.origin) for part in claim.in_role(Role.SPEAKER)]


def card(driver) -> MentionCard | None:
    found = driver.app.window.findChildren(MentionCard)
    return next((one for one in found if one.isVisible()), None)


def test_code_stance_and_next_are_three_keys_and_the_review_stays(driver) -> None:
    desk = driver.app.desk
    driver.press("J")
    driver.operations = 0
    for key in ("1", "-", "Enter"):
        driver.press(key)
        assert tab(driver) == REVIEW
    (claim,) = desk.claims
    assert driver.operations == 3
    assert (len(claim.codes), claim.stance) == (1, Stance.OPPOSES)
    assert desk.focus == "b"
    driver.press("1")
    driver.press("2")
    driver.press("1")  # further digits change the new claim
    assert [driver.app.desk.codes[link.code_id].digit for link in desk.focused_claim.codes] == [2]


def test_a_click_on_a_name_corrects_the_speaker_and_a_second_one_opens_its_card(driver) -> None:
    desk = driver.app.desk
    desk.focus_on("c")
    driver.click_name("Maria Lindqvist")
    claim = desk.focused_claim
    assert claim.segments[0].quote == "“Nobody wants to wait,”"
    assert claim.cue.quote == "added"
    assert speakers(driver, claim) == [("Maria Lindqvist", ActorOrigin.NAMED)]
    assert claim.in_role(Role.SPEAKER)[0].mention == driver.span("Maria Lindqvist")
    assert "Maria Lindqvist says it" in driver.app.window.status.notice.text
    assert card(driver) is None
    driver.click_name("Maria Lindqvist")
    assert card(driver) is not None
    driver.press("Esc")
    driver.press("Ctrl+Z")
    assert desk.focus == "c"
    assert not desk.claims


@pytest.mark.parametrize(
    ("key", "words"), [("b", "Anders Berg"), ("a", "Maria Lindqvist"), ("a", "Lindqvist")]
)
def test_a_click_on_who_is_proposed_tells_who_it_is(driver, key: str, words: str) -> None:
    driver.app.desk.focus_on(key)
    driver.click_name(words)
    assert card(driver) is not None
    assert not driver.app.desk.claims


def test_a_role_key_asks_who_says_it_in_the_place_of_the_proposed(driver) -> None:
    desk = driver.app.desk
    desk.focus_on("c")
    driver.press("S")
    assert tab(driver) == REVIEW
    rows = driver.app.window.side.claims.asking.popover.picker
    rows.field.setText("Maria")
    driver.press("Enter")
    assert [name for name, _ in speakers(driver, desk.focused_claim)] == ["Maria Lindqvist"]


def test_a_role_key_and_a_click_correct_too(driver) -> None:
    desk = driver.app.desk
    desk.focus_on("c")
    driver.press("S")
    driver.app.window.side.claims.asking.popover.close_up()
    driver.click_name("Maria Lindqvist")
    assert speakers(driver, desk.focused_claim) == [("Maria Lindqvist", ActorOrigin.NAMED)]


def test_an_inferred_speaker_that_is_kept_is_marked_in_the_data(driver) -> None:
    driver.app.desk.focus_on("c")
    driver.press("1")
    assert speakers(driver, driver.app.desk.focused_claim) == [("Anders Berg", ActorOrigin.INFERRED)]


@pytest.mark.parametrize("by_key", [True, False])
def test_all_direct_quotes_are_kept_in_one_step(driver, by_key: bool) -> None:
    desk = driver.app.desk
    driver.press("J")
    if by_key:
        driver.press("Shift+Return")
    else:
        panel = driver.app.window.side.panel(REVIEW)
        QTest.mouseClick(panel.accept_direct, Qt.MouseButton.LeftButton)
    assert [claim.form for claim in desk.claims] == [Form.DIRECT, Form.DIRECT]
    assert desk.focus == "a"
    assert driver.app.session.undo_label == "accept 2 suggestions"
    driver.press("Ctrl+Z")
    assert not desk.claims
    assert [one.fingerprint for one in desk.suggestions] == ["a", "b", "c"]
    assert desk.focus == "b"


def test_when_the_one_in_focus_is_kept_with_the_others_what_is_left_comes_next(driver) -> None:
    driver.app.desk.focus_on("b")
    driver.press("Shift+Return")
    assert driver.app.desk.focus == "a"


def test_dismissed_ones_stay_away_and_undo_asks_again(driver) -> None:
    desk = driver.app.desk
    driver.press("J")
    driver.press("X")
    assert desk.focus == "b"
    suggest(driver)  # analysed again
    assert [one.fingerprint for one in desk.suggestions] == ["b", "c"]
    assert desk.focus == "b"
    driver.press("Ctrl+Z")
    assert desk.focus == "a"


def test_undo_goes_back_through_a_pass(driver) -> None:
    desk = driver.app.desk
    for key in ("J", "1", "Enter", "Enter", "Enter"):
        driver.press(key)
    assert (len(desk.claims), desk.suggestions, desk.focus) == (3, [], None)
    for expected in ("c", "b", "a"):
        driver.press("Ctrl+Z")
        assert desk.focus == expected
    assert not desk.claims


def test_one_enter_too_many_makes_no_claim(driver) -> None:
    for key in ("J", "Enter", "Enter", "Enter"):
        driver.press(key)
    assert len(driver.app.desk.claims) == 3
    driver.press("Enter")
    assert len(driver.app.desk.claims) == 3
    assert "the last one" in driver.app.window.status.notice.text
    driver.click(driver.span("Nobody else spoke").start + 3)
    driver.press("Enter")
    assert driver.app.desk.focused_claim.segments[0].quote == "Nobody else spoke in the hall."


def test_who_goes_past_some_is_told_that_they_are_left(driver) -> None:
    driver.press("J")
    driver.press("J")
    driver.press("Enter")
    driver.press("Enter")
    assert driver.app.desk.focus is None
    assert "Left above: 1 suggestion." in driver.app.window.status.notice.text
    driver.press("J")
    assert driver.app.desk.focus is not None


def test_a_click_on_a_claim_shows_all_of_it_and_the_review_comes_back(driver) -> None:
    for key in ("J", "1", "Enter"):
        driver.press(key)
    driver.click(driver.span("very constructive").start + 2)
    assert tab(driver) == CLAIMS
    driver.press("Enter")
    assert tab(driver) == REVIEW
    driver.app.show_tab(CLAIMS)
    driver.press("J")
    assert tab(driver) == CLAIMS
    driver.app.show_tab(ACTORS)
    driver.press("J")
    assert tab(driver) in (CLAIMS, REVIEW)


def test_nearly_the_same_words_by_the_same_speaker_are_not_proposed_again(driver) -> None:
    desk = driver.app.desk
    driver.drag(driver.span("were “very constructive”"))
    driver.press("1")
    assert "a" not in [one.fingerprint for one in desk.suggestions]
    driver.click_name("Anders Berg")  # another one says it
    assert "a" in [one.fingerprint for one in desk.suggestions]
    driver.press("Ctrl+Z")
    driver.click_name("Maria Lindqvist")
    assert "a" not in [one.fingerprint for one in desk.suggestions]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_X])
def test_a_key_that_is_held_down_judges_one_suggestion(driver, key: Qt.Key) -> None:
    desk = driver.app.desk
    driver.press("J")
    hold(driver, key)
    assert len(desk.suggestions) == 2
    assert desk.focus == "b"


def test_a_held_key_goes_on_through_the_text_and_makes_one_copy(driver) -> None:
    desk = driver.app.desk
    hold(driver, Qt.Key.Key_J, times=3)
    assert desk.focus == "c"
    driver.press("1")
    hold(driver, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.claims) == 2


def hold(driver, key: Qt.Key, keys=Qt.KeyboardModifier.NoModifier, times: int = 5) -> None:
    """One press and the repeats that the keyboard adds."""
    text = "" if keys else chr(key).lower() if key < 128 else "\r"
    for place in range(times):
        event = QKeyEvent(QEvent.Type.KeyPress, key, keys, text, place > 0)
        QApplication.sendEvent(driver.app.window.page, event)


def test_a_review_that_was_left_goes_on_at_its_place(driver, start) -> None:
    for key in ("J", "1", "Enter"):
        driver.press(key)
    assert driver.app.desk.focus == "b"
    path = driver.app.session.path
    driver.close()
    again = start(path)
    again.qtbot.waitUntil(lambda: tab(again) == REVIEW, timeout=5000)
    assert again.app.desk.article.title.startswith("Envoys")
    again.press("J")
    assert again.app.desk.focus == "b"
