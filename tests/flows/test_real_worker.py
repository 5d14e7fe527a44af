"""The window with the real model in its own process: names come, and are there at the next start."""

from pathlib import Path

from annotation.nlp.sample import sample_text
from annotation.records import MentionKind


def test_names_come_from_the_worker_and_are_kept(start, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text("Another headline\n\n" + sample_text(), encoding="utf-8")
    project = tmp_path / "one.sqlite"
    driver = start(project, [file], worker=True)
    desk = driver.app.desk
    driver.qtbot.waitUntil(lambda: len(desk.suggestions) > 5, timeout=60000)
    people = {mention.text for mention in desk.mentions if mention.kind is MentionKind.PERSON}
    assert {"Marit Haugland", "Sigrun Arnadottir"} <= people
    assert not any("\n" in mention.text for mention in desk.mentions)
    found = len(desk.mentions)
    driver.close()

    again = start(project)  # no worker runs
    assert len(again.app.desk.mentions) == found
    assert again.app.desk.suggestions
