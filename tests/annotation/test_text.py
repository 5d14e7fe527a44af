"""Canonical text, title, words and lines."""

import hashlib
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotation.records import Span
from annotation.text import (
    canonical,
    line_at,
    lines_of,
    paragraphs_of,
    sha256_of,
    title_of,
    without_marks,
    words_in,
)

ODD = (
    "\r\n\x00\x0b\x0c\x1c\x85\u2028\u2029\ufeff\ufffc\ufffe\uffff\ufdd0\U0001ffff"
    "\ud800\udfff\u00a0\u200d\u202e\t"
)
raw_texts = st.text(
    st.one_of(st.sampled_from(ODD + "ae\u0301👩🏽🇺🇦’“ #*"), st.characters(codec=None)), max_size=60
)


def is_kept(character: str) -> bool:
    """Said a second time, from the character database, so that the module's ranges are checked by it."""
    code = ord(character)
    if character in "\n\t":
        return True
    if code < 0x20 or character in "\x85\u2028\u2029\ufeff\ufffc":
        return False
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return False
    return unicodedata.category(character) != "Cs"


@given(raw_texts)
@example("\r\x00\n")
@example("\ud83d\ude00")
def test_canonical_text_holds_only_what_it_may_and_stays_as_it_is(raw: str) -> None:
    text = canonical(raw)
    assert all(is_kept(character) for character in text)
    assert canonical(text) == text
    assert [c for c in text if c != "\n"] == [c for c in raw if is_kept(c) and c != "\n"]
    text.encode("utf-8")


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_every_line_break_becomes_one_newline(line_break: str) -> None:
    assert canonical(f"one{line_break}two{line_break}{line_break}three") == "one\ntwo\n\nthree"


@pytest.mark.parametrize(
    "kept",
    ["a\u00a0b", "cafe\u0301", "👩🏽\u200d🚀", "🇺🇦", "\u202eabc\u202c", "tab\there", "a\u00adb", "\x7f\x9b"],
)
def test_what_a_reader_or_an_editor_put_there_is_kept(kept: str) -> None:
    assert canonical(kept) == kept


def test_marks_and_objects_go_wherever_they_stand() -> None:
    assert canonical("\ufeffone\ufeff \ufffctwo\ufffe\U0010ffff") == "one two"


def test_sha256_is_that_of_the_utf8_bytes() -> None:
    assert sha256_of("naïve 🐟") == hashlib.sha256("naïve 🐟".encode()).hexdigest()


@pytest.mark.parametrize(
    ("text", "title", "line"),
    [
        ("Talks resume\n\nBody.", "Talks resume", "Talks resume"),
        ("\n\n  Talks resume  \nBody.", "Talks resume", "Talks resume"),
        ("# Talks *resume* in [Kyiv](https://x.org) #\nBody.", "Talks resume in Kyiv", None),
        ("![photo](a.jpg)\n\n# Talks\n\nBody.", "Talks", "# Talks"),
        ("Politics\n\n# Talks\n\nBody.", "Talks", "# Talks"),
        ("Talks\n=====\n\nBody.", "Talks", "Talks"),
        ("---\n***\nTalks", "Talks", "Talks"),
        ("**Talks** resume", "Talks resume", "**Talks** resume"),
        ("#hashtag of the day", "#hashtag of the day", "#hashtag of the day"),
        ("5 * 3 * 2 and snake_case_name", "5 * 3 * 2 and snake_case_name", None),
        ("", "", ""),
        ("\n \n", "", ""),
    ],
)
def test_title_is_the_first_line_or_heading_without_marks(text: str, title: str, line: str | None) -> None:
    shown, span = title_of(text)
    assert shown == title
    assert text[span.start : span.stop] == (text.split("\n")[0] if line is None else line)


def test_a_first_line_as_long_as_a_paragraph_gives_a_short_title_and_no_title_line() -> None:
    shown, span = title_of("word " * 1000)
    assert shown.endswith("word…")
    assert len(shown) <= 121
    assert span == Span(0, 0)


@given(raw_texts)
def test_title_line_lies_in_one_line(raw: str) -> None:
    text = canonical(raw)
    title, span = title_of(text)
    assert 0 <= span.start <= span.stop <= len(text)
    assert "\n" not in text[span.start : span.stop] + title


def test_marks_that_are_escaped_are_shown() -> None:
    assert without_marks(r"## 5 \* 3 and `code` ~~gone~~") == "5 * 3 and code gone"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n — ", 0),
        ("It's a well-known fact.", 4),
        ("deal --particularly Russia's", 3),
        ("“Yes,” she\u00a0said", 3),
    ],
)
def test_words_are_counted_as_word_processors_do(text: str, count: int) -> None:
    assert words_in(text) == count


@given(raw_texts)
def test_lines_and_paragraphs_are_the_text(raw: str) -> None:
    text = canonical(raw)
    lines = [text[a:b] for a, b in lines_of(text)]
    assert "\n".join(lines) == text
    assert [text[a:b] for a, b in paragraphs_of(text)] == [line.strip() for line in lines if line.strip()]


@given(raw_texts, st.integers(-2, 70))
def test_the_line_at_an_offset_is_the_one_that_holds_it(raw: str, offset: int) -> None:
    text = canonical(raw)
    at = max(0, min(offset, len(text)))
    line = line_at(text, offset)
    assert line.start <= at <= line.stop
    assert line in list(lines_of(text))
