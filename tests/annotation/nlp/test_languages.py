"""The language of a text, and the pipeline that reads it."""

from pathlib import Path

import pytest

from annotation.nlp import languages
from annotation.nlp.analyse import analyse
from annotation.nlp.engine import load
from annotation.nlp.languages import MARKS_ONLY, Choice, language_of
from annotation.nlp.pipelines import Pipeline, best_of_all
from annotation.nlp.worker import Engines
from annotation.records import Form

GERMAN = (
    "Die Außenministerin ist am Dienstag nach Wien gereist. „Wir waren einer Einigung noch nie so nahe“, "
    "sagte Marit Haugland nach den Gesprächen mit den Vertretern der anderen Länder."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister came to Vienna on Tuesday and said that the talks had ended without a result.", "en"),
        (GERMAN, "de"),
        (
            "Міністерка закордонних справ приїхала до Відня у вівторок і сказала, що переговори "
            "завершилися без результату і що вони триватимуть навесні.",
            "uk",
        ),
        ("Peace talks resume", ""),
        ("", ""),
        ("12 345 " * 40, ""),
        ("Ann Lee, Tom Ray, Marit Haugland, Sigrun Arnadottir, Oslo, Reykjavik, " * 3, ""),
    ],
)
def test_the_language_of_a_text(text, language):
    assert language_of(text) == language


def test_the_same_text_has_always_the_same_language():
    first = language_of(GERMAN)
    languages._detector.cache_clear()
    assert language_of(GERMAN) == first


def pipeline(name, language):
    return Pipeline(f"{language}_{name}", "1.0", language, f"{language}_{name}", Path())


ENGLISH, GERMAN_SMALL, GERMAN_LARGE = pipeline("md", "en"), pipeline("sm", "de"), pipeline("lg", "de")


def test_each_language_has_its_best_pipeline():
    choice = Choice.among([ENGLISH, GERMAN_SMALL, GERMAN_LARGE], ENGLISH)
    assert choice.of("") == choice.of("en") == ENGLISH
    assert choice.of("de") == GERMAN_LARGE
    assert choice.of("uk").name == MARKS_ONLY


def test_the_preferred_pipeline_of_another_language_is_taken():
    choice = Choice.among([ENGLISH, GERMAN_SMALL, GERMAN_LARGE], ENGLISH, GERMAN_SMALL.name)
    assert choice.of("de") == GERMAN_SMALL


def test_a_choice_goes_through_the_pipe():
    choice = Choice.among([ENGLISH, GERMAN_SMALL], ENGLISH)
    again = Choice.from_values(choice.to_values())
    assert [(again.of(one).name, again.of(one).version) for one in ("", "de", "fr")] == [
        ("en_md", "1.0"),
        ("de_sm", "1.0"),
        (MARKS_ONLY, "1"),
    ]


def test_without_english_another_language_reads():
    assert best_of_all("en", [GERMAN_SMALL, GERMAN_LARGE]) == GERMAN_LARGE
    assert best_of_all("en", []) is None


def test_without_a_model_quotation_marks_are_read(md):
    engine = Engines(md, Choice(md.pipeline, {})).of("de")
    mentions, found = analyse(engine, GERMAN, language="de")
    assert mentions.mentions == ()
    assert mentions.stamp.pipeline == MARKS_ONLY
    (suggestion,) = found.suggestions
    assert (suggestion.form, suggestion.actors) == (Form.DIRECT, ())
    assert GERMAN[slice(*suggestion.span)].startswith("„Wir waren")


def test_one_other_pipeline_is_kept_loaded(md):
    engines = Engines(md, Choice(md.pipeline, {}))
    assert engines.of("en") is engines.of("") is md
    german = engines.of("de")
    assert engines.of("de") is german
    assert engines.of("uk") is not german
    assert load(german.pipeline).pipeline == german.pipeline
