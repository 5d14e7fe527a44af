"""The sorted index, compared with looking at every span."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.records import Span
from annotation.span_index import SpanIndex

ends = st.tuples(st.integers(0, 300), st.sampled_from((1, 2, 3, 8, 9, 40, 250)))
spans = st.lists(ends.map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=60)
views = ends.map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def entries(found: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    return [(start, stop, number) for number, (start, stop) in enumerate(found)]


@given(spans, views)
def test_finds_what_touches_a_stretch_and_nothing_else(found: list[tuple[int, int]], view: Span) -> None:
    index = SpanIndex(entries(found))
    touching = index.touching(view)
    assert sorted(touching) == sorted(e for e in entries(found) if Span(*e[:2]).overlaps(view))
    assert touching == sorted(touching, key=lambda entry: (entry[0], -entry[1]))


@given(spans, st.data())
def test_adding_and_removing_one_by_one_is_the_same_as_building_anew(
    found: list[tuple[int, int]], data: st.DataObject
) -> None:
    everything = entries(found)
    index: SpanIndex[int] = SpanIndex()
    for entry in everything:
        index.add(entry)
    gone = data.draw(st.sets(st.sampled_from(everything))) if everything else set()
    for entry in gone:
        index.remove(entry)
    assert sorted(index) == sorted(set(everything) - gone)
    assert len(index) == len(everything) - len(gone)


def test_at_takes_the_start_and_leaves_the_stop() -> None:
    index = SpanIndex([(3, 5, 0)])
    assert [len(index.at(offset)) for offset in (2, 3, 4, 5)] == [0, 1, 1, 0]


def test_removing_what_is_not_there_is_an_error() -> None:
    index = SpanIndex([(3, 5, 0)])
    with pytest.raises(ValueError, match="no such span"):
        index.remove((3, 5, 1))
