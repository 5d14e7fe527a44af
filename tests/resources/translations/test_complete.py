"""Nothing that a person may see is missing in a language."""

import re

import pytest

from resources.translations import catalogue as catalogues
from resources.translations.catalogue import FORMS
from resources.translations.extract import Found, find

_KEPT = re.compile(r"%n|%s|%\d|\{\w*(?::[^}]*)?\}|`[^`]+`")


@pytest.fixture(scope="module")
def found() -> Found:
    return find()


def test_every_text_can_be_found(found: Found) -> None:
    assert found.problems == []


@pytest.mark.parametrize("language", FORMS)
def test_no_text_is_missing_and_none_is_left_over(found: Found, language: str) -> None:
    catalogue = catalogues.load(language)
    assert [f"{text.context}: {text.source}" for text in catalogue.missing(found)] == []
    assert catalogue.gone(found) == [], "python -m resources.translations.refresh --tidy"


@pytest.mark.parametrize("language", FORMS)
def test_values_and_keys_stand_in_the_translation_too(language: str) -> None:
    """``%n``, ``%s``, ``{name}`` and the keys in backticks."""
    wrong = [
        f"{context}: {source} → {form}"
        for (context, source), entry in catalogues.load(language).entries.items()
        for form in entry.forms
        if entry.is_finished and sorted(_KEPT.findall(source)) != sorted(_KEPT.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_a_translation_begins_and_ends_like_its_text(language: str) -> None:
    """An ellipsis says that something will be asked; a stop, that it is a sentence."""
    wrong = [
        f"{context}: {source} → {form}"
        for (context, source), entry in catalogues.load(language).entries.items()
        for form in entry.forms
        if entry.is_finished
        and (source.endswith("…") != form.endswith("…") or source.endswith(".") != form.endswith("."))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_loads_is_made_of_what_people_edit(found: Found, language: str) -> None:
    made = catalogues.compiled(catalogues.load(language), found)
    assert catalogues.qm_path(language).read_bytes() == made, "python -m resources.translations.refresh"
