"""Rows of different heights: their places agree with a plain sum, whatever happens to them."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from gui.claims.heights import Heights

TOP, GAP = 12, 10

steps = st.lists(
    st.tuples(st.sampled_from(["insert", "remove", "measure"]), st.integers(0, 999), st.integers(1, 400)),
    max_size=40,
)


@given(st.integers(0, 600), steps)
def test_places_are_sums(count: int, changes: list[tuple[str, int, int]]) -> None:
    heights = Heights(TOP, GAP)
    heights.start_anew(count)
    for what, at, size in changes:
        row = at % (len(heights) + 1)
        if what == "insert":
            heights.insert(row, size % 5)
        elif what == "remove" and row < len(heights):
            heights.remove(row, 1)
        elif row < len(heights):
            heights.measured(row, size)
    each = [heights.height(row) for row in range(len(heights))]
    tops = list(accumulate((height + GAP for height in each), initial=TOP))
    assert heights.end == tops[-1]
    for row in (0, len(each) // 2, len(each) - 1):
        if each:
            assert heights.top(row) == tops[row]
            assert heights.row_at(tops[row]) == row
            assert heights.row_at(tops[row] + each[row]) == row


def test_what_is_measured_is_no_guess_until_it_is_doubted() -> None:
    heights = Heights(TOP, GAP)
    heights.start_anew(3)
    assert heights.measured(1, 50) == 50 - heights.height(0)
    assert heights.guesses(range(3)) == [0, 2]
    heights.doubt(1)
    assert heights.guesses(range(3)) == [0, 1, 2]
    heights.measured(1, 50)
    heights.doubt_all()
    assert heights.guesses(range(3)) == [0, 1, 2]
