"""What a claim costs: presses, clicks and drags, counted through the real window.

| task | operations | where it was suggested |
|---|---|---|
| tag a visible sentence with a code | 2 | 1 |
| and record who says it | 3 | 1–2 |
| and the actor is new | 3, no typing | |
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult, sha256_of
from annotation.operations import analysis
from annotation.records import ActorKind, ActorOrigin, Form, Role, SuggestedActor, Suggestion
from gui.selection_bar import SelectionBar
from gui.widgets.code_tag import CodeTag

TEXT = """Envoys meet again 🕊️ in the capital

The envoy Maria Lindqvist said the talks were “very constructive” on Friday. She left early.

“We have a plan for next week,” Lindqvist added. Nobody else spoke in the hall."""


@pytest.fixture
def driver(start, tmp_path: Path):
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver = start(None, [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title.startswith("Envoys"), timeout=5000)
    text = driver.text
    names = [(text.index(name), text.index(name) + len(name), "PERSON") for name in ("Maria Lindqvist",)]
    at = text.index("Lindqvist added")
    names.append((at, at + len("Lindqvist"), "PERSON"))
    stamp = Stamp("test", "1", "1", sha256_of(text))
    article_id = driver.app.desk.article_id
    driver.app.session.run(
        analysis.keep_mentions, article_id=article_id, result=MentionsResult(stamp, tuple(names))
    )
    driver.focus_page()
    driver.operations = 0
    return driver


def suggest(driver, words: str, *actors: SuggestedActor) -> None:
    suggestion = Suggestion("one", (driver.span(words),), None, Form.DIRECT, actors)
    result = SuggestionsResult(Stamp("test", "1", "1", sha256_of(driver.text)), (suggestion,))
    driver.app.session.run(analysis.keep_suggestions, article_id=driver.app.desk.article_id, result=result)


def test_a_sentence_with_a_code_costs_two(driver) -> None:
    driver.drag(driver.span("the talks were “very constructive”"))
    driver.press("1")
    claim = driver.app.desk.focused_claim
    assert driver.operations == 2
    assert claim.segments[0].quote == "the talks were “very constructive”"
    assert len(claim.codes) == 1


def test_a_click_in_the_sentence_and_a_digit_costs_two(driver) -> None:
    driver.click(driver.span("We have a plan").start + 3)
    driver.press("1")
    claim = driver.app.desk.focused_claim
    assert driver.operations == 2
    assert claim.segments[0].quote.startswith("“We have a plan for next week,” Lindqvist added")


def test_a_press_on_the_bar_at_the_selection_costs_two_as_well(driver) -> None:
    driver.drag(driver.span("the talks were “very constructive”"))
    (bar,) = driver.app.window.findChildren(SelectionBar)
    assert bar.isVisible()
    tag = bar.findChildren(CodeTag)[0]
    driver.operations += 1
    QTest.mouseClick(tag, Qt.MouseButton.LeftButton)
    claim = driver.app.desk.focused_claim
    assert driver.operations == 2
    assert [driver.app.desk.codes[link.code_id].name for link in claim.codes] == [tag.text()]


def test_where_it_was_suggested_it_costs_one(driver) -> None:
    suggest(driver, "very constructive")
    driver.app.desk.focus_on("one")
    driver.press("1")
    claim = driver.app.desk.focused_claim
    assert driver.operations == 1
    assert claim.segments[0].quote == "very constructive"
    assert len(claim.codes) == 1


@pytest.mark.parametrize("in_focus", [True, False])
def test_with_the_suggested_speaker_it_costs_one_or_two(driver, in_focus: bool) -> None:
    mention = driver.mention("Maria Lindqvist").span
    speaker = SuggestedActor(Role.SPEAKER, "Maria Lindqvist", ActorKind.PERSON, ActorOrigin.NAMED, mention)
    suggest(driver, "very constructive", speaker)
    if in_focus:
        driver.app.desk.focus_on("one")
    else:
        driver.press("J")
    driver.press("1")
    claim = driver.app.desk.focused_claim
    assert driver.operations == (1 if in_focus else 2)
    assert len(claim.codes) == 1
    (part,) = claim.in_role(Role.SPEAKER)
    assert driver.app.desk.name_of(part.actor_id) == "Maria Lindqvist"


def test_a_suggestion_without_a_speaker_and_a_name_cost_two(driver) -> None:
    suggest(driver, "We have a plan for next week")
    driver.app.desk.focus_on("one")
    driver.press("1")
    driver.click_name("Lindqvist")
    claim = driver.app.desk.focused_claim
    assert driver.operations == 2
    assert len(claim.codes) == 1
    (part,) = claim.in_role(Role.SPEAKER)
    assert driver.app.desk.name_of(part.actor_id) == "Maria Lindqvist"


def test_with_a_speaker_who_is_new_it_costs_three_and_no_typing(driver) -> None:
    driver.drag(driver.span("“We have a plan for next week,”"))
    driver.press("1")
    driver.click_name("Lindqvist")
    assert driver.operations == 3
    claim = driver.app.desk.focused_claim
    (speaker,) = claim.in_role(Role.SPEAKER)
    assert driver.app.desk.name_of(speaker.actor_id) == "Maria Lindqvist"


def test_with_a_known_speaker_it_costs_three(driver) -> None:
    driver.drag(driver.span("the talks were “very constructive”"))
    driver.press("1")
    driver.click_name("Maria Lindqvist")
    before = len(driver.app.desk.actors)
    driver.operations = 0
    driver.drag(driver.span("“We have a plan for next week,”"))
    driver.press("1")
    driver.click_name("Lindqvist")
    assert driver.operations == 3
    assert len(driver.app.desk.actors) == before


def test_stances_toggle_and_undo_has_a_name(driver) -> None:
    driver.drag(driver.span("the talks were “very constructive”"))
    driver.press("1")
    driver.press("+")
    assert driver.app.desk.focused_claim.stance == "supports"
    assert driver.app.session.undo_label == "set stance"
    driver.press("+")
    assert driver.app.desk.focused_claim.stance is None
    driver.press("-")
    assert driver.app.desk.focused_claim.stance == "opposes"


def test_x_removes_and_undo_brings_the_claim_back(driver) -> None:
    driver.drag(driver.span("the talks were “very constructive”"))
    driver.press("1")
    driver.press("X")
    assert not driver.app.desk.claims
    driver.press("Ctrl+Z")
    assert len(driver.app.desk.claims) == 1


def test_a_name_that_was_missed_is_marked(driver) -> None:
    driver.drag(driver.span("the hall"))
    driver.app.commands["name.gpe"].run()
    assert driver.mention("the hall").label == "GPE"
    driver.press("Ctrl+Z")
    assert not any(mention.text == "the hall" for mention in driver.app.desk.mentions)
