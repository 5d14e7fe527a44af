"""What a user does with articles."""

from annotation.anchors import within
from annotation.errors import AlreadyImported, InvalidInput
from annotation.importing.drafts import ArticleDraft
from annotation.project import Step, named
from annotation.records import ArticleId, Span, Status, TextId, Zone
from annotation.store import articles, claims
from annotation.text import canonical
from annotation.zones import find_zones

BOILERPLATE = "boilerplate"


@named("add article")
def add_article(step: Step, *, draft: ArticleDraft) -> ArticleId:
    """Take an article in. Raises `AlreadyImported` where the same text is there."""
    present = articles.with_text(step.db, draft.sha256)
    if present is not None:
        article_id, title = present
        raise AlreadyImported(
            "“{name}” holds the same text as “{title}”.",
            article_id,
            "It was not added again.",
            name=draft.file_name or draft.title,
            title=title,
        )
    article_id = articles.add(step.db, draft, step.coder_id, step.now)
    _put_text(step, article_id, draft)
    return article_id


def _put_text(step: Step, article_id: ArticleId, draft: ArticleDraft) -> None:
    text_id = articles.add_text(step.db, article_id, draft.text, draft.sha256)
    for zone in find_zones(draft.text):
        articles.add_zone(step.db, text_id, zone)


@named("read article again")
def reread_article(step: Step, *, article_id: ArticleId, draft: ArticleDraft) -> None:
    """Replace the text by one that was read in another encoding. Raises `InvalidInput` once it has claims."""
    if claims.of_article(step.db, article_id):
        raise InvalidInput(
            "The text cannot be read again: claims stand on it.", "Add the file once more as another article."
        )
    articles.remove_texts(step.db, article_id)
    _put_text(step, article_id, draft)
    articles.edit(step.db, article_id, {"title": draft.title}, step.now)
    articles.set_source_encoding(step.db, article_id, draft.encoding)


@named("edit article")
def edit_article(step: Step, /, *, article_id: ArticleId, **values: str) -> None:
    """Change particulars: title, author, outlet, section, type, url, published, language, note."""
    unknown = values.keys() - set(articles.EDITABLE)
    if unknown:
        raise TypeError(f"not particulars of an article: {', '.join(sorted(unknown))}")
    if "title" in values:
        values["title"] = _title(values["title"])
    if values:
        articles.edit(
            step.db, article_id, {key: canonical(value).strip() for key, value in values.items()}, step.now
        )


def _title(title: str) -> str:
    plain = " ".join(canonical(title).split())
    if not plain:
        raise InvalidInput("A title cannot be empty.", "Type one, or press Esc.")
    return plain


@named("mark article")
def set_status(step: Step, *, article_id: ArticleId, status: Status) -> None:
    articles.set_status(step.db, article_id, status, step.now)


@named("remove article")
def remove_article(step: Step, *, article_id: ArticleId) -> None:
    """Remove an article with its claims."""
    articles.remove(step.db, article_id)


@named("dim passage")
def set_boilerplate(step: Step, *, text_id: TextId, span: Span, boilerplate: bool) -> None:
    """Dim a stretch as boilerplate, or bring it back; what is dimmed around it stays so."""
    text = articles.text_of(step.db, articles.article_of_text(step.db, text_id)).text
    span = within(text, span)
    for zone in articles.remove_zones(step.db, text_id, span, BOILERPLATE):
        for part in (Span(zone.span.start, span.start), Span(span.stop, zone.span.stop)):
            if text[part.start : part.stop].strip():
                articles.add_zone(step.db, text_id, Zone(part, BOILERPLATE, zone.origin))
    if not boilerplate:
        step.label = "bring passage back"
    elif span.start < span.stop:
        articles.add_zone(step.db, text_id, Zone(span, BOILERPLATE, "person"))
