"""What a user does with articles, coders and the project's name."""

from typing import Any

import pytest

from annotation.errors import AlreadyImported, InvalidInput
from annotation.importing.drafts import ArticleDraft
from annotation.operations import articles, claims, coders
from annotation.project import Project
from annotation.records import Article, Span, Status
from annotation.store import articles as kept


def article(desk: Any) -> Article:
    found = kept.article(desk.project.db, desk.article_id)
    assert found is not None
    return found


def dimmed(desk: Any) -> list[str]:
    zones = kept.text_of(desk.project.db, desk.article_id).zones
    return [desk.text[slice(*zone.span)] for zone in zones if zone.kind == articles.BOILERPLATE]


def test_an_article_comes_in_with_its_text_and_bytes(project: Project) -> None:
    source = b"\xff\xfe\x00" + bytes(range(256))
    draft = ArticleDraft(
        "A Title 🕊️\n\nTwo words\n", outlet="Axios", encoding="utf-16", file_name="a.txt", source=source
    )
    outcome = project.run(articles.add_article, draft=draft)
    found = kept.article(project.db, outcome.value)
    assert found is not None
    assert (found.title, found.outlet, found.status, found.claims) == ("A Title 🕊️", "Axios", "unread", 0)
    text = kept.text_of(project.db, outcome.value)
    assert (text.text, text.sha256) == (draft.text, draft.sha256)
    for _ in range(2):
        stored = kept.source_of(project.db, outcome.value)
        assert stored == kept.Source("a.txt", "text/plain", "utf-16", source)
        project.undo()
        assert kept.source_of(project.db, outcome.value) is None
        project.redo()
    assert outcome.changes.articles == {outcome.value}


def test_the_same_text_twice_is_said(desk: Any) -> None:
    with pytest.raises(AlreadyImported, match="same text as “Talks Set") as caught:
        desk.project.run(articles.add_article, draft=ArticleDraft(desk.text, title="Another"))
    assert caught.value.article_id == desk.article_id
    assert len(kept.listed(desk.project.db)) == 1


def test_particulars_are_edited(desk: Any) -> None:
    values = {"title": "  New\n title ", "author": " A. Writer ", "published": "2026-01"}
    outcome = desk.project.run(articles.edit_article, article_id=desk.article_id, **values)
    assert outcome.changes.articles == {desk.article_id}
    found = article(desk)
    assert (found.title, found.author, found.published) == ("New title", "A. Writer", "2026-01")
    assert not desk.project.run(articles.edit_article, article_id=desk.article_id, **values).changes
    with pytest.raises(InvalidInput, match="title cannot be empty"):
        desk.project.run(articles.edit_article, article_id=desk.article_id, title=" \n")
    with pytest.raises(TypeError, match="status"):
        desk.project.run(articles.edit_article, article_id=desk.article_id, status="done")


def test_a_status_is_set(desk: Any) -> None:
    desk.project.run(articles.set_status, article_id=desk.article_id, status=Status.DONE)
    assert article(desk).status is Status.DONE


def test_removing_takes_claims_along_and_undo_brings_them_back(desk: Any) -> None:
    spans = [desk.span("Plans were made")]
    desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=spans)
    before = desk.claims(), kept.text_of(desk.project.db, desk.article_id)
    outcome = desk.project.run(articles.remove_article, article_id=desk.article_id)
    assert outcome.changes.claims == {before[0][0].id}
    assert kept.listed(desk.project.db) == []
    with pytest.raises(InvalidInput, match="gone"):
        desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=spans)
    desk.project.undo()
    assert (desk.claims(), kept.text_of(desk.project.db, desk.article_id)) == before


def test_a_line_is_dimmed_and_brought_back(desk: Any) -> None:
    assert dimmed(desk) == ["SEE ALSO: Power Outages"]
    see_also, line = desk.span("SEE ALSO: Power Outages"), desk.span("“Plans were made,” Witkoff added.")
    for span, boilerplate in ((see_also, False), (line, True)):
        outcome = desk.project.run(
            articles.set_boilerplate, text_id=desk.text_id, span=span, boilerplate=boilerplate
        )
        assert outcome.changes.articles == {desk.article_id}
    assert dimmed(desk) == ["“Plans were made,” Witkoff added."]
    outcome = desk.project.undo()
    assert outcome.changes.articles == {desk.article_id}
    desk.project.undo()
    assert dimmed(desk) == ["SEE ALSO: Power Outages"]


def test_what_is_dimmed_around_stays_so(desk: Any) -> None:
    span = desk.span("Power")
    desk.project.run(articles.set_boilerplate, text_id=desk.text_id, span=span, boilerplate=False)
    assert dimmed(desk) == ["SEE ALSO: ", " Outages"]
    desk.project.run(articles.set_boilerplate, text_id=desk.text_id, span=span, boilerplate=True)
    assert dimmed(desk) == ["SEE ALSO: ", "Power", " Outages"]
    everything = Span(-5, len(desk.text) + 5)
    desk.project.run(articles.set_boilerplate, text_id=desk.text_id, span=everything, boilerplate=True)
    assert dimmed(desk) == [desk.text]


def test_a_text_is_read_again_in_another_encoding(desk: Any) -> None:
    draft = ArticleDraft("Ein Größeres\n\nOther words here.\n", encoding="cp1252")
    desk.project.run(articles.reread_article, article_id=desk.article_id, draft=draft)
    assert (desk.text, article(desk).title) == (draft.text, "Ein Größeres")
    source = kept.source_of(desk.project.db, desk.article_id)
    assert source is not None
    assert source.encoding == "cp1252"
    assert desk.mentions() == []
    desk.project.undo()
    assert desk.text.startswith("Talks Set")
    desk.project.redo()
    assert desk.text == draft.text


def test_a_text_with_claims_is_not_read_again(desk: Any) -> None:
    desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span("Plans were made")])
    with pytest.raises(InvalidInput, match="claims stand on it"):
        desk.project.run(articles.reread_article, article_id=desk.article_id, draft=ArticleDraft("Other.\n"))
    assert desk.text.startswith("Talks Set")


@pytest.mark.parametrize(
    ("search", "found"),
    [("", 2), ("witkoff", 1), ("talks wit", 1), ("100%", 1), ("0_0", 0), ("axios zel", 1), ("\\", 0)],
)
def test_articles_are_found_by_all_their_words(desk: Any, search: str, found: int) -> None:
    draft = ArticleDraft("Another Title\n\nTurnout was 100% there.\n", outlet="Le Monde")
    desk.project.run(articles.add_article, draft=draft)
    assert len(kept.listed(desk.project.db, search)) == found


def test_articles_are_listed_newest_first(project: Project) -> None:
    for published in ("2024", "", "2026-01-02", "2026-01"):
        draft = ArticleDraft(f"Title {published}\n\nText.\n", published=published)
        project.run(articles.add_article, draft=draft)
    found = [row.article.published for row in kept.listed(project.db)]
    assert found == ["2026-01-02", "2026-01", "2024", ""]


def test_coder_and_project_are_renamed(project: Project) -> None:
    outcome = project.run(coders.rename_coder, name=" Ada  L. ")
    assert outcome.changes.about
    assert project.coder.name == "Ada L."
    project.run(coders.rename_project, name="Talks")
    assert project.name == "Talks"
    project.undo()
    project.undo()
    assert (project.coder.name, project.name) == ("you", "talks")
