"""The form of a passage, and how its words are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.quoting import display_quote, form_of, propose_cue, quotations_near, quoted_spans
from annotation.records import Form, Span

texts = st.lists(
    st.one_of(
        st.sampled_from([*"\"'“”„’«»\n., ", "he said ", "Trump ", "According to ", "told "]), st.characters()
    ),
    max_size=50,
).map("".join)

ARTICLE = """Talks go on

On Friday, "the United States hosted," envoy Steve Witkoff wrote on X.

"Talks were very constructive, and plans were made. President [Donald] Trump is dedicated," he added.

Officials described them as “constructive” talks."""


def at(words: str, text: str = ARTICLE) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ('"Talks were very constructive, and plans were made.', Form.DIRECT),
        ("Talks were very constructive", Form.DIRECT),
        ('President [Donald] Trump is dedicated,"', Form.DIRECT),
        ('dedicated," he added', Form.MIXED),
        ("them as “constructive” talks", Form.MIXED),
        ("constructive” talks", Form.MIXED),
        ("Officials described", Form.INDIRECT),
        ('" he added', Form.INDIRECT),
        (".", Form.INDIRECT),
    ],
)
def test_form_goes_by_the_words_inside_quotation_marks(words: str, form: Form) -> None:
    assert form_of(ARTICLE, [at(words)]) is form


def test_form_of_several_passages_is_that_of_all_their_words() -> None:
    first, second = at("Talks were very constructive"), at("the United States hosted")
    assert form_of(ARTICLE, [second, first]) is Form.DIRECT
    assert form_of(ARTICLE, [first, at("envoy")]) is Form.MIXED
    assert form_of(ARTICLE, []) is Form.INDIRECT


def test_form_follows_a_quotation_over_paragraphs() -> None:
    text = "He said, “One thing.\n\n“Another thing,” and left."
    assert form_of(text, [Span(text.index("One"), text.index("thing,"))]) is Form.DIRECT
    assert form_of(text, [at("One thing.", text)]) is Form.DIRECT
    assert form_of(text, [at("Another thing", text)]) is Form.DIRECT
    closed_later = 'He said, "One thing.\n\nAnother thing," and left.'
    assert form_of(closed_later, [at("One thing.", closed_later)]) is Form.DIRECT
    assert form_of(closed_later, [at("Another thing", closed_later)]) is Form.DIRECT


def test_an_open_mark_does_not_reach_the_next_paragraph() -> None:
    text = 'He said "one thing.\n\nAnother paragraph. "Quoted," he said.'
    assert form_of(text, [at("one thing", text)]) is Form.INDIRECT
    assert form_of(text, [at("Another paragraph", text)]) is Form.INDIRECT


@pytest.mark.parametrize(
    ("words", "form", "shown"),
    [
        (
            '"Talks were very constructive, and plans were made.',
            Form.DIRECT,
            "Talks were very constructive, and plans were made.",
        ),
        ('President [Donald] Trump is dedicated,"', Form.DIRECT, "President [Donald] Trump is dedicated"),
        ("them as “constructive” talks", Form.MIXED, "them as “constructive” talks"),
        ('the United States hosted," envoy', Form.MIXED, 'the United States hosted," envoy'),
        ("Talks were very constructive", None, "Talks were very constructive"),
    ],
)
def test_only_a_direct_quote_is_shown_without_its_marks(words: str, form: Form | None, shown: str) -> None:
    assert display_quote(ARTICLE, [at(words)], form) == shown


def test_passages_are_shown_in_order_on_one_line() -> None:
    text = "“One\nday,” he said, “we ‘win’.\n\n“Always.”"
    spans = [at("“we ‘win’.\n\n“Always.”", text), at("“One", text)]
    assert display_quote(text, [at("“we ‘win’.\n\n“Always.”", text)], Form.DIRECT) == "we ‘win’. Always."
    assert display_quote(text, spans, None) == "“One […] “we ‘win’. “Always.”"


def test_nested_marks_stay_where_the_outer_ones_are_outside_the_passage() -> None:
    text = "She said, “‘Never’ is a long word.”"
    assert display_quote(text, [at("‘Never’ is a long word", text)], Form.DIRECT) == "‘Never’ is a long word"


def test_quoted_spans_are_the_words_inside_the_marks() -> None:
    assert [ARTICLE[a:b] for a, b in quoted_spans(ARTICLE)] == [
        "the United States hosted,",
        "Talks were very constructive, and plans were made. President [Donald] Trump is dedicated,",
        "constructive",
    ]


def test_what_stands_far_off_in_a_long_line_is_not_looked_at() -> None:
    line = 'He said "yes, we can." And then. ' * 50_000
    middle = line.index('"yes', 800_000)
    near = quotations_near(line, [Span(middle, middle + 10)])
    assert len(near) < 1000
    assert any(one.outer.start == middle for one in near)
    assert form_of(line, [Span(middle, middle + 10)]) is Form.DIRECT


@given(texts, st.integers(0, 200), st.integers(0, 200))
def test_no_text_breaks_the_rules(text: str, one: int, other: int) -> None:
    span = Span(*sorted((one, other)))
    form = form_of(text, [span])
    assert form in (Form.DIRECT, Form.MIXED, Form.INDIRECT)
    assert "\n" not in display_quote(text, [span], form)
    cue = propose_cue(text, [span])
    assert cue is None or 0 <= cue.start < cue.stop <= len(text)
    assert all(0 <= inner.start < inner.stop <= len(text) for inner in quoted_spans(text))


@given(texts)
def test_words_in_marks_are_direct(text: str) -> None:
    for span in quoted_spans(text):
        if any(character.isalnum() for character in text[span.start : span.stop]):
            assert form_of(text, [span]) is Form.DIRECT
