"""Offsets and Qt's positions, over everything that Qt counts or shows in its own way."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from annotation.graphemes import grapheme_bounds
from annotation.records import ArticleId, ArticleText, Span, TextId
from gui.reader.folio import fill
from gui.reader.offsets import LONGEST_LINE, OffsetMap, display_breaks, shown
from gui.reader.sheet import Sheet

PIECES = (
    "a", "é", "e\u0301", "\u00a0", " ", "\t", "\n", "😀", "👩‍👩‍👧‍👦", "👍🏽", "🇺🇦", "שלום", "مرحبا",
    "\u200f", "\u202e", "\u2067",
    "\ufffe", "\ufeff", "\ufffd", "\u200d", "\ufe0f", "한", "ᄒ", "ﬁ", "𝔸", "\u2028", "“", "…",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def article(text: str) -> ArticleText:
    return ArticleText(TextId(1), ArticleId(1), text, "", ())


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_positions_count_utf16_units(text: str) -> None:
    offsets = OffsetMap(text)
    assert [offsets.to_qt(at) for at in range(len(text) + 1)] == [
        utf16_length(text[:at]) for at in range(len(text) + 1)
    ]


@given(texts, st.data())
def test_each_offset_comes_back(text: str, data: st.DataObject) -> None:
    breaks = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=4)))
    offsets = OffsetMap(text, breaks)
    for at in range(len(text) + 1):
        assert offsets.from_qt(offsets.to_qt(at)) == at


@given(texts)
def test_a_snapped_offset_cuts_no_grapheme(text: str) -> None:
    offsets = OffsetMap(text)
    for at in range(len(text) + 1):
        down, up = offsets.snapped(at), offsets.snapped(at, up=True)
        assert down <= at <= up
        assert grapheme_bounds(text, down).start == down
        assert grapheme_bounds(text, up).start == up


def test_an_offset_outside_the_text_becomes_its_end() -> None:
    offsets = OffsetMap("ab")
    assert (offsets.snapped(-3), offsets.snapped(9)) == (0, 2)


def test_a_span_from_within_a_surrogate_pair_holds_the_whole_character() -> None:
    assert OffsetMap("a😀b").span_from_qt(2, 1) == Span(1, 2)
    assert OffsetMap("a👩‍👧b").span_from_qt(1, 3) == Span(1, 4)


@settings(deadline=None)
@given(texts)
def test_the_document_has_each_character_at_its_position(qapp: object, text: str) -> None:
    document = QTextDocument()
    offsets = fill(document, article(text), Sheet())
    for at, character in enumerate(shown(text)):
        expected = "\u2029" if character == "\n" else character
        start = offsets.to_qt(at)
        units = [document.characterAt(start + n) for n in range(utf16_length(character))]
        assert "".join(units).encode("utf-16-le", "surrogatepass") == expected.encode("utf-16-le")
    assert document.characterCount() == utf16_length(text) + 1


def test_a_very_long_line_is_broken_for_display_only(qapp: object) -> None:
    text = "Title\n" + "word 😀 " * 9000 + "\nend"
    document = QTextDocument()
    offsets = fill(document, article(text), Sheet())
    longest = max(document.findBlockByNumber(n).length() for n in range(document.blockCount()))
    assert longest < LONGEST_LINE
    assert document.characterAt(offsets.to_qt(text.index("end"))) == "e"
    for at in display_breaks(text):
        assert text[at - 1] == " "
        assert document.characterAt(offsets.to_qt(at) - 1) == "\u2029"
        assert document.characterAt(offsets.to_qt(at - 1)) == " "


def test_a_line_without_spaces_is_broken_between_graphemes() -> None:
    text = "👩‍👧" * 10_000
    breaks = display_breaks(text)
    assert breaks
    assert all(at % 3 == 0 for at in breaks)


def test_shorter_lines_are_not_broken() -> None:
    assert display_breaks(("x" * LONGEST_LINE + "\n") * 3) == []
