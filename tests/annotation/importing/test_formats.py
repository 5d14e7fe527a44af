"""Reading files, bytes and pasted words."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.errors import ImportFailed
from annotation.importing import ArticleDraft, formats, read_bytes, read_file, read_pasted
from annotation.text import canonical, sha256_of

STORY = "Talks resume\r\n\r\n“We go on,” he said. 🐟\r\n"


def failure(data: bytes, name: str = "story.txt") -> ImportFailed:
    with pytest.raises(ImportFailed) as raised:
        read_bytes(data, name)
    assert raised.value.remedy
    return raised.value


def test_a_text_file_becomes_a_draft_with_its_original_bytes(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    draft = read_file(path)
    assert draft.text == "Talks resume\n\n“We go on,” he said. 🐟\n"
    assert draft.title == "Talks resume"
    assert draft.source == STORY.encode()
    assert draft.sha256 == sha256_of(draft.text)
    assert (draft.file_name, draft.media_type, draft.encoding) == ("story.txt", "text/plain", "utf-8")
    assert not draft.encoding_guessed
    assert draft.author == draft.outlet == draft.url == draft.published == draft.language == ""


@pytest.mark.parametrize("name", ["story", "story.text", "story.TXT", "story.log", "notes.sqlite", "a.b.c"])
def test_any_name_with_text_inside_is_plain_text(name: str) -> None:
    assert read_bytes(b"Talks resume\n", name).media_type == "text/plain"


@pytest.mark.parametrize("name", ["story.md", "story.markdown", "STORY.MD"])
def test_markdown_keeps_its_marks(name: str) -> None:
    draft = read_bytes(b"# Talks *resume*\n\nHe said **no**.\n", name)
    assert draft.media_type == "text/markdown"
    assert draft.text == "# Talks *resume*\n\nHe said **no**.\n"
    assert draft.title == "Talks resume"


def test_front_matter_fills_particulars_and_leaves_the_text() -> None:
    source = (
        b'\xef\xbb\xbf---\r\ntitle: "Talks: they resume"\r\nauthor:\r\n  - Maria Lopez\r\n  - J. Lee\r\n'
        b"outlet: The Courier\r\ndate: 2026-01-26T10:00:00Z\r\nurl: https://example.org/a\r\nlang: en-GB\r\n"
        b"section: World\r\ntype: report\r\ntags: [a, b]\r\n---\r\n\r\nHe said no.\r\n"
    )
    draft = read_bytes(source, "story.md")
    assert draft.text == "# Talks: they resume\n\nHe said no.\n"
    assert draft.title == "Talks: they resume"
    assert draft.author == "Maria Lopez, J. Lee"
    assert (draft.outlet, draft.published, draft.url) == (
        "The Courier",
        "2026-01-26",
        "https://example.org/a",
    )
    assert (draft.language, draft.section, draft.type) == ("en", "World", "report")
    assert draft.source == source


def test_front_matter_in_plain_text_is_text() -> None:
    assert read_bytes(b"---\ntitle: A\n---\nBody", "story.txt").text == "---\ntitle: A\n---\nBody"


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u2028\ufeff".encode()])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert failure(data).message == "“story.txt” is empty."


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (bytes(range(256)), "photo.bin", "not a text file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "photo.txt", "not a text file"),
        (bytes(range(1, 32)) * 9, "noise", "not a text file"),
        (b"SQLite format 3\0" + bytes(84), "news.sqlite", "a database"),
        (b"PK\x03\x04" + bytes(30), "story.docx", "a Word document"),
        (b"PK\x03\x04" + bytes(30), "story", "a packed file"),
        (b"plain words", "story.docx", "a Word document"),
        (b"%PDF-1.7\n", "story", "a PDF"),
        (b"{\\rtf1 words}", "story", "a rich text file"),
        (b"<p>Words</p>", "story.HTML", "a web page"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><p>Words</p>", "story.txt", "a web page"),
        (b'<?xml version="1.0"?>\n<html><p>Words</p></html>', "story", "a web page"),
        (b"PK\x03\x04" + bytes(30), "book.epub", "an EPUB book"),
        (b"PK\x03\x04" + bytes(30), "text.odt", "an OpenDocument text"),
    ],
)
def test_what_is_no_plain_text_is_named(data: bytes, name: str, words: str) -> None:
    message = failure(data, name).message
    assert f"“{name}”" in message
    assert words in message


def test_words_about_a_page_are_no_page() -> None:
    assert read_bytes(b"The <html> tag\n<!doctype html>", "story.txt").title == "The <html> tag"


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(formats, "LARGEST", 10)
    path = tmp_path / "story.txt"
    path.write_bytes(b"x" * 10)
    assert read_file(path).text == "x" * 10
    path.write_bytes(b"x" * 11)
    with pytest.raises(ImportFailed, match="larger than"):
        read_file(path)
    with pytest.raises(ImportFailed, match="larger than"):
        read_pasted("x" * 11)


def test_what_is_not_there_or_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    cases = {
        tmp_path: "is a folder",
        tmp_path / "gone.txt": "“gone.txt” is not there",
        tmp_path / "file" / "below.txt": "“below.txt” is not there",
        tmp_path / ("x" * 5000): "is not there",
        "a\0b.txt": "“a\ufffdb.txt” is not there",
    }
    if os.path.exists(os.devnull):
        cases[os.devnull] = "is not a file"
    for path, words in cases.items():
        with pytest.raises(ImportFailed, match=words):
            read_file(path)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "You may not read “story.txt”"),
        (OSError(errno.EIO, "Input/output error"), "“story.txt” cannot be read: Input/output error"),
    ],
)
def test_what_cannot_be_read_is_said(
    error: OSError, words: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise error

    path = tmp_path / "story.txt"
    path.write_bytes(b"words")
    monkeypatch.setattr(formats, "open", refuse, raising=False)
    with pytest.raises(ImportFailed, match=words):
        read_file(path)


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX only")
def test_a_file_name_that_is_no_text_is_read_and_shown(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/sto\xffry.txt"
    try:
        Path(os.fsdecode(path)).write_bytes(b"Talks resume")
    except OSError:
        pytest.skip("this file system takes text names only")
    draft = read_file(os.fsdecode(path))
    assert draft.file_name == "sto\ufffdry.txt"
    draft.file_name.encode("utf-8")
    with pytest.raises(ImportFailed) as raised:
        read_file(os.fsdecode(path) + "x")
    str(raised.value).encode("utf-8")


def test_names_in_messages_and_drafts_can_always_be_shown() -> None:
    assert read_bytes(b"words", "a\ud800\nb.txt").file_name == "a\ufffd\ufffdb.txt"
    assert "\udcff" not in str(failure(b"", "\udcff.txt"))


def test_pasted_words_become_a_draft() -> None:
    draft = read_pasted("Talks resume\u2028\u2028He said\u00a0no.\ud83d")
    assert draft.text == "Talks resume\n\nHe said\u00a0no."
    assert draft.title == "Talks resume"
    assert draft.file_name == ""
    assert draft.encoding == "utf-8"
    assert canonical(draft.source.decode(draft.encoding)).startswith("Talks resume\n\nHe said\u00a0no.")
    with pytest.raises(ImportFailed, match="no text"):
        read_pasted(" \n")


def test_five_megabytes_in_one_line_and_many_short_lines_are_read() -> None:
    one = read_bytes(b'He said "yes, we can." ' * 220_000, "long.txt")
    assert len(one.text) == len(one.source) > 5_000_000
    assert len(one.title) < 130
    many = read_bytes(b"A short line\r\n" * 100_000, "lines.md")
    assert many.text.count("\n") == 100_000
    assert many.title == "A short line"


@given(st.binary(max_size=60), st.sampled_from(["a.txt", "a.md", "a"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        draft = read_bytes(data, name)
    except ImportFailed:
        return
    assert canonical(draft.text) == draft.text
    assert draft.source == data
    assert draft.text.strip()


@given(st.text(min_size=1).filter(lambda text: canonical(text).strip() != "" and "\0" not in text))
def test_text_in_utf8_comes_in_as_its_canonical_form(text: str) -> None:
    try:
        draft = read_bytes(b"\xef\xbb\xbf" + text.encode("utf-8"), "a.txt")
    except ImportFailed:
        assert text.lstrip().lower().startswith("<")
        return
    assert draft.text == canonical(text)


def test_a_draft_completes_itself() -> None:
    draft = ArticleDraft(text="Talks\n\nBody")
    assert draft.title == "Talks"
    assert draft.sha256 == sha256_of("Talks\n\nBody")
