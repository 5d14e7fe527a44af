"""What a pipeline found goes into the cache, and the language that was detected to the article."""

from typing import Any

import pytest

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult
from annotation.operations import analysis
from annotation.operations.articles import edit_article
from annotation.store.articles import article, text_of
from annotation.store.mentions import read_by, without_analysis


def keep(desk: Any, language: str = "", pipeline: str = "en_one_md", sha256: str | None = None) -> Any:
    text = text_of(desk.project.db, desk.article_id)
    stamp = Stamp(pipeline, "1.0", "1", sha256 or text.sha256, language)
    done = desk.project.run(
        analysis.keep_mentions, article_id=desk.article_id, result=MentionsResult(stamp, ())
    )
    desk.project.run(
        analysis.keep_suggestions, article_id=desk.article_id, result=SuggestionsResult(stamp, ())
    )
    return done


def language(desk: Any) -> str:
    return article(desk.project.db, desk.article_id).language


def give(desk: Any, language: str) -> None:
    desk.project.run(edit_article, article_id=desk.article_id, language=language)


def test_a_detected_language_stays_with_the_article_and_is_no_step(desk: Any) -> None:
    give(desk, "")
    label = desk.project.undo_label
    done = keep(desk, "de")
    assert language(desk) == "de"
    assert desk.article_id in done.changes.articles
    assert desk.project.undo_label == label


def test_a_language_that_a_person_gave_stays(desk: Any) -> None:
    give(desk, "uk")
    assert keep(desk, "de").changes.articles == frozenset()
    assert language(desk) == "uk"


def test_a_late_result_brings_no_language(desk: Any) -> None:
    give(desk, "")
    keep(desk, "de", sha256="another")
    assert language(desk) == ""


@pytest.mark.parametrize(("given", "missing"), [("", False), ("en", False), ("de", True)])
def test_each_language_is_read_by_its_own_pipeline(desk: Any, given: str, missing: bool) -> None:
    give(desk, given)
    keep(desk)
    made_by = {"": "en_one_md", "en": "en_one_md", "de": "de_one_md"}
    waiting = without_analysis(desk.project.db, lambda language: (made_by[language], "1.0", "1"))
    assert (desk.article_id in waiting) is missing
    assert read_by(desk.project.db, desk.article_id) == "en_one_md"
