"""What a claim costs: presses, clicks and drags, counted through the real window."""

from pathlib import Path

import pytest

from annotation.nlp.exchange import MentionsResult, Stamp, sha256_of
from annotation.operations import analysis
from annotation.records import Role

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
