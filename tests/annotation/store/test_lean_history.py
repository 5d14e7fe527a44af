"""The history holds what is needed to go back and forth, and no more."""

import json

from annotation.importing.drafts import ArticleDraft
from annotation.operations import actors, articles, claims, codes
from annotation.project import Project
from annotation.records import ActorKind, Role, Span, Stance

WORDS = "“Talks were very constructive,” envoy Steve Witkoff said, and plans were made to go on. "


def images(project: Project) -> list[tuple[str, str, object]]:
    """Table, kind and image of what the last step wrote."""
    rows = project.db.execute(
        "SELECT tbl, op, image FROM change WHERE step_id = (SELECT max(id) FROM step) ORDER BY id"
    )
    return [(table, op, json.loads(image) if image else None) for table, op, image in rows]


def test_an_insert_has_no_image(project: Project) -> None:
    project.run(articles.add_article, draft=ArticleDraft(WORDS * 100, source=b"x" * 10_000))
    written = images(project)
    assert {op for _, op, _ in written} == {"insert"}
    assert {image for _, _, image in written} == {None}


def test_an_update_keeps_only_the_columns_that_changed(project: Project) -> None:
    code_id = project.run(codes.create_code, name="A", digit=1, description="long " * 100).value
    project.run(codes.edit_code, code_id=code_id, digit=2)
    assert images(project) == [("code", "update", {"digit": 1})]
    project.undo()
    assert images(project) == [("code", "update", {"digit": 2})]


def test_a_delete_keeps_the_row_until_it_is_taken_back(project: Project) -> None:
    actor_id = project.run(actors.create_actor, name="A", kind=ActorKind.PERSON).value
    project.run(actors.remove_actor, actor_id=actor_id)
    ((table, op, image),) = images(project)
    assert (table, op) == ("actor", "delete")
    assert isinstance(image, dict)
    assert image["name"] == "A"
    project.undo()
    assert images(project) == [("actor", "delete", None)]


def test_bytes_come_back_as_they_were(project: Project) -> None:
    source = bytes(range(256)) * 3
    article_id = project.run(articles.add_article, draft=ArticleDraft(WORDS, source=source)).value
    project.run(articles.remove_article, article_id=article_id)
    project.undo()
    stored = project.db.execute("SELECT bytes, typeof(bytes) FROM article_source").fetchone()
    assert stored == (source, "blob")


def test_a_project_grows_by_little(project: Project) -> None:
    for number in range(8):
        _annotate(project, number)
    assert project.wait_saved()
    whole = _size(project, "whole.sqlite")
    project.db.execute("DELETE FROM step")
    bare = _size(project, "bare.sqlite")
    assert bare < whole < 1.25 * bare


def _annotate(project: Project, number: int) -> None:
    text = f"Number {number}\n\n" + (WORDS * 4 + "\n") * 12
    draft = ArticleDraft(text, source=text.encode())
    article_id = project.run(articles.add_article, draft=draft).value
    for start in range(20, 1_500, 100):
        spans = [Span(start, start + 90)]
        claim_id = project.run(claims.tag_claim, article_id=article_id, spans=spans).value
        project.run(claims.words_in_role, claim_id=claim_id, role=Role.SPEAKER, span=Span(start, start + 9))
        project.run(claims.set_stance, claim_id=claim_id, stance=Stance.SUPPORTS)


def _size(project: Project, name: str) -> int:
    """How large a copy of the project is that has no gaps."""
    copy = project.path.with_name(name)
    project.db.execute("VACUUM INTO ?", (str(copy),))
    return copy.stat().st_size
