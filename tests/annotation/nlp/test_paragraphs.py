"""Paragraphs: their offsets, what is left out, and how a very long line is cut."""

from hypothesis import given
from hypothesis import strategies as st

from annotation.nlp.paragraphs import BATCH, LONGEST, batches, paragraphs, readable_case
from annotation.records import Span, Zone


@given(st.text(alphabet=st.sampled_from("ab \n.😀é\u00a0"), max_size=200))
def test_every_paragraph_is_its_slice_and_nothing_is_lost(text):
    found = list(paragraphs(text))
    assert all(text[item.start : item.stop] == item.text for item in found)
    left = "".join(item.text for item in found)
    assert "".join(left.split()) == "".join(text.split())


def test_boilerplate_is_left_out_and_the_title_is_marked():
    text = "Title\n\nOne.\nSEE ALSO: two\nThree."
    at = text.index("SEE")
    zones = [Zone(Span(at, at + 13), "boilerplate", "rule"), Zone(Span(0, 5), "title", "rule")]
    assert [(item.text, item.title) for item in paragraphs(text, zones)] == [
        ("Title", True),
        ("One.", False),
        ("Three.", False),
    ]


def test_a_title_alone_is_prose():
    zones = [Zone(Span(0, 5), "title", "rule")]
    assert [item.title for item in paragraphs("Title", zones)] == [False]


def test_a_line_without_end_is_cut_after_sentences():
    text = "This is a sentence. " * 2_000
    found = list(paragraphs(text))
    assert max(len(item.text) for item in found) <= LONGEST
    assert all(item.text.endswith(". ") for item in found)
    assert "".join(item.text for item in found) == text


def test_a_word_without_end_is_cut_anywhere():
    text = "x" * 50_000
    assert "".join(item.text for item in paragraphs(text)) == text


def test_batches_keep_the_order_and_stay_small():
    items = list(paragraphs("\n".join("word " * 100 for _ in range(100))))
    groups = list(batches(items))
    assert [item for group in groups for item in group] == items
    assert max(sum(len(item.text) for item in group) for group in groups) <= BATCH


def test_capitals_are_written_as_a_title_of_the_same_length():
    assert readable_case("PEACE TALKS RESUME FOR VIENNA") == "Peace Talks Resume For Vienna"
    assert (
        readable_case("NATO and the EU met in Vienna on Friday") == "NATO and the EU met in Vienna on Friday"
    )
    assert readable_case("NATO") == "NATO"


@given(st.text(max_size=60))
def test_case_never_changes_the_length(line):
    assert len(readable_case(line)) == len(line)
