"""Which marks a quote gets, and how it breaks into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from annotation.records import Form, Span
from gui.claims.quote import Quote, QuoteLabel, quote_of, set_quote
from gui.theme.themes import Themes

TEXT = 'Envoy: "Talks were 🕊️ very constructive," he said. They go on.\n'


def spans(words: str) -> list[Span]:
    start = TEXT.index(words)
    return [Span(start, start + len(words))]


def test_marks_stand_only_where_the_article_has_them() -> None:
    assert quote_of(TEXT, spans("Talks were 🕊️ very constructive"), Form.DIRECT).shown == (
        "“Talks were 🕊️ very constructive”"
    )
    assert not quote_of(TEXT, spans("They go on"), Form.DIRECT).direct
    assert not quote_of(TEXT, spans("Talks were 🕊️ very constructive"), Form.INDIRECT).direct


@pytest.mark.usefixtures("qapp")
def test_too_long_a_quote_ends_in_dots_inside_its_marks() -> None:
    lines = set_quote(Quote("word " * 200, True), 200, 3).lines
    assert len(lines) == 3
    assert lines[-1].endswith("…”")


@pytest.mark.usefixtures("qapp")
@given(st.text(st.sampled_from("ab 🕊é\u0301“—"), min_size=1, max_size=80).map(str.strip).filter(bool))
def test_the_lines_hold_all_the_words(words: str) -> None:
    lines = set_quote(Quote(words, True), 120, 99).lines
    assert "".join(lines).replace(" ", "") == f"“{words}”".replace(" ", "")


def test_paraphrase_is_said_also_to_those_who_listen(qtbot: QtBot, themes: Themes) -> None:
    label = QuoteLabel(themes)
    qtbot.addWidget(label)
    label.set_quote(Quote("they go on", False))
    assert label.accessibleName() == "they go on, paraphrase"
    assert label.heightForWidth(60) > label.heightForWidth(400)
