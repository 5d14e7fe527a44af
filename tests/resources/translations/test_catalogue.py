"""The files of a language: read, followed, written, and compiled for Qt."""

from pathlib import Path

from PySide6.QtCore import QTranslator

from resources.translations import catalogue as catalogues
from resources.translations.catalogue import FORMS, Catalogue, Entry, compiled
from resources.translations.extract import Found, Text, find

PLURAL = "%n claim(s)"


def _found(*texts: tuple[str, str]) -> Found:
    return Found(texts={key: Text(*key, ["gui/a.py"]) for key in texts})


def _loaded(content: bytes, folder: Path) -> QTranslator:
    (folder / "x.qm").write_bytes(content)
    translator = QTranslator()
    assert translator.load(str(folder / "x.qm"))
    return translator


def test_a_new_text_waits_for_its_translation() -> None:
    catalogue, found = Catalogue("uk"), _found(("A", "hello"), ("A", PLURAL))
    catalogue.follow(found)
    assert [text.source for text in catalogue.missing(found)] == ["hello", PLURAL]
    assert len(catalogue.entries["A", PLURAL].forms) == 3


def test_what_is_said_elsewhere_is_proposed_not_taken() -> None:
    found = _found(("A", "hello"), ("B", "hello"))
    catalogue = Catalogue("de", {("A", "hello"): Entry(["hallo"], True)})
    catalogue.follow(found)
    assert catalogue.entries["B", "hello"].forms == ["hallo"]
    assert [text.context for text in catalogue.missing(found)] == ["B"]


def test_what_is_written_is_read_again_and_what_is_gone_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    entries = {
        ("A", "a < b & “c”"): Entry(["x < y & „z“"], True),
        ("A", PLURAL): Entry(["%n Aussage", "%n Aussagen"], True),
        ("A", "new"): Entry([""]),
        ("Z", "gone"): Entry(["weg"], True),
    }
    found = _found(("A", "a < b & “c”"), ("A", PLURAL), ("A", "new"))
    catalogues.write(Catalogue("de", entries), found, path)
    again = catalogues.read(path, "de")
    assert again.entries == entries
    assert again.gone(found) == [("Z", "gone")]


def test_compiled_it_speaks_also_for_the_classes_below(tmp_path: Path) -> None:
    found = _found(("Base", "hello"), ("Base", PLURAL), ("Base", "unsure"))
    found.below = {"Base": {"Below"}}
    entries = {
        ("Base", "hello"): Entry(["вітаю"], True),
        ("Base", PLURAL): Entry(["%n твердження", "%n твердження (2)", "%n тверджень"], True),
        ("Base", "unsure"): Entry(["?"], False),
    }
    translator = _loaded(compiled(Catalogue("uk", entries), found), tmp_path)
    assert translator.translate("Below", "hello") == "вітаю"
    assert [translator.translate("Base", PLURAL, None, n) for n in (1, 3, 5, 21)] == [
        "%n твердження",
        "%n твердження (2)",
        "%n тверджень",
        "%n твердження",
    ]
    assert not translator.translate("Base", "unsure")


def test_the_compiled_files_are_those_of_the_sources() -> None:
    found = find()
    for language in FORMS:
        wanted = compiled(catalogues.load(language), found)
        assert catalogues.qm_path(language).read_bytes() == wanted, "python -m resources.translations.refresh"
