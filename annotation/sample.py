"""New projects: with the starter codebook, and on the first start with the bundled sample article."""

from pathlib import Path

from annotation.codebooks import read_codebook
from annotation.importing import read_bytes
from annotation.importing.drafts import ArticleDraft
from annotation.nlp import sample
from annotation.operations import analysis, articles, codes
from annotation.project import Project, create_project
from annotation.records import Article, ArticleId, ArticleText, Mention, Span, Status, TextId, kind_of_label
from annotation.text import words_in
from annotation.zones import find_zones
from resources import path as resource


def make_project(path: Path) -> Project:
    """A new project in *path* with the starter codebook; what it begins with cannot be undone."""
    project = create_project(path)
    project.run(codes.add_codebook, codebook=read_codebook(resource("codebooks", "starter.toml")))
    project.begin_history()
    project.wait_saved()
    return project


def make_first_project(path: Path) -> Project:
    """As `make_project`, with the sample article and its stored analysis."""
    project = make_project(path)
    article_id = project.run(articles.add_article, draft=_draft()).value
    mentions, suggestions = sample.sample_analysis()
    project.run(analysis.keep_mentions, article_id=article_id, result=mentions)
    project.run(analysis.keep_suggestions, article_id=article_id, result=suggestions)
    project.begin_history()
    project.wait_saved()
    return project


def _draft() -> ArticleDraft:
    values = sample.sample_particulars()
    text = sample.sample_text()
    read = read_bytes(text.encode(), "sample.txt")
    return ArticleDraft(
        text=read.text,
        title=values["title"],
        author=values["author"],
        outlet=values["outlet"],
        section=values["section"],
        type=values["type"],
        published=values["date"],
        language=values["language"],
        file_name=read.file_name,
        source=read.source,
    )


def preview() -> tuple[Article, ArticleText, list[Mention]]:
    """The sample as it will stand in the first project, for the moment before that is made."""
    draft = _draft()
    found, _ = sample.sample_analysis()
    article = Article(
        id=ArticleId(0),
        uid="",
        title=draft.title,
        author=draft.author,
        outlet=draft.outlet,
        section=draft.section,
        type=draft.type,
        url="",
        published=draft.published,
        language=draft.language,
        status=Status.UNREAD,
        note="",
        words=words_in(draft.text),
        claims=0,
    )
    text = ArticleText(TextId(0), ArticleId(0), draft.text, draft.sha256, tuple(find_zones(draft.text)))
    mentions = [
        Mention(Span(start, stop), draft.text[start:stop], label, kind_of_label(label), None, "pipeline")
        for start, stop, label in found.mentions
    ]
    return article, text, mentions
