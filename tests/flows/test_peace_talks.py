"""The main job on a real article: names, a claim, its speaker, a restart, undo, the tables."""

import csv
from pathlib import Path

import pytest

from annotation.export.package import export_project
from annotation.records import MentionKind, Role, Span
from annotation.store import connection

ARTICLE = Path(__file__).parents[3] / "shared" / "articles" / "peace-talks.txt"
CLAIM = '"Talks were very constructive, and plans were made to continue conversations next week in Abu Dhabi.'

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not at hand")


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("emoji", [False, True])
def test_from_the_article_to_the_table(start, tmp_path: Path, emoji: bool) -> None:
    source = ARTICLE
    if emoji:
        source = tmp_path / "with-emoji.txt"
        text = ARTICLE.read_text(encoding="utf-8").replace("Ukraine, Russia,", "🕊️👩‍👩‍👧 Ukraine, Russia,", 1)
        source.write_text(text, encoding="utf-8")
    project = tmp_path / "talks.sqlite"
    driver = start(project, [source], worker=True)
    desk = driver.app.desk
    driver.qtbot.waitUntil(lambda: len(desk.mentions) > 50, timeout=60000)
    driver.focus_page()
    check_names(driver)

    driver.drag(driver.span(CLAIM))
    driver.press("1")
    driver.click_name("Steve Witkoff")
    driver.press("+")
    claim = desk.focused_claim
    assert claim.segments[0].quote == CLAIM
    assert [desk.name_of(part.actor_id) for part in claim.in_role(Role.SPEAKER)] == ["Steve Witkoff"]
    driver.close()

    again = start(project)
    assert [one.id for one in again.app.desk.claims] == [claim.id]
    assert again.app.session.undo_label == "set stance"
    again.press("Ctrl+Z")
    assert again.app.desk.claims[0].stance is None
    again.press("Ctrl+Shift+Z")
    again.wait_saved()
    text = again.text
    again.close()
    db = connection.connect(project, read_only=True)
    export_project(db, tmp_path / "out")
    db.close()
    (row,) = rows(tmp_path / "out", "claims.csv")
    assert row["text"] == CLAIM == text[int(row["start_position"]) : int(row["stop_position"])]
    assert (row["person"], row["agreement"]) == ("Steve Witkoff", "1")
    assert row["concept"]


def check_names(driver) -> None:
    text, mentions = driver.text, driver.app.desk.mentions
    labels = {mention.span: mention.kind for mention in mentions}
    at = text.find("Zelenskyy")
    while at >= 0:
        inside = [m for m in mentions if m.span.start <= at and m.span.stop >= at + len("Zelenskyy")]
        assert [m.kind for m in inside] == [MentionKind.PERSON], text[at - 20 : at + 20]
        at = text.find("Zelenskyy", at + 1)
    trump = text.index("Trump")
    assert labels[Span(trump, trump + 5)] is MentionKind.PERSON
    assert not any("\n" in mention.text for mention in mentions)
    for line in (line for line in text.splitlines() if line.startswith("SEE ALSO")):
        start = text.index(line)
        assert not any(m.span.overlaps(Span(start, start + len(line))) for m in mentions)
