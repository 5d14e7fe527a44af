"""Lanes of marks that overlap."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.lanes import Lanes, Stretch

starts = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=25)


def stretches(found: list[tuple[int, int]]) -> list[Stretch[int]]:
    return [Stretch(start, start + length, key) for key, (start, length) in enumerate(sorted(found))]


@given(starts, st.data())
def test_marks_that_overlap_never_share_a_lane(found: list[tuple[int, int]], data: st.DataObject) -> None:
    lanes: Lanes[int] = Lanes()
    everything = stretches(found)
    if everything:
        lanes.assign(data.draw(st.lists(st.sampled_from(everything), unique=True)))
    given_out = lanes.assign(everything)
    for one, other in combinations(everything, 2):
        if one.start < other.stop and other.start < one.stop:
            assert given_out[one.key] != given_out[other.key]


def test_the_first_lane_is_taken_where_nothing_overlaps() -> None:
    assert Lanes().assign(stretches([(0, 5), (5, 5), (10, 2)])) == {0: 0, 1: 0, 2: 0}


def test_a_mark_keeps_its_lane_when_the_others_go() -> None:
    lanes: Lanes[int] = Lanes()
    outer, inner = stretches([(0, 20), (5, 5)])
    assert lanes.assign([outer, inner]) == {0: 0, 1: 1}
    assert lanes.assign([inner]) == {1: 1}
    lanes.forget()
    assert lanes.assign([inner]) == {1: 0}
