"""The names in the margin: beside their claims, never on each other, never on a bar."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from annotation.records import ArticleId, Claim, ClaimId, Segment, Span
from gui.reader.marks import initials
from gui.reader.names import HEIGHT, Label, labels
from gui.reader.page import ReaderPage
from gui.reader.scene import Passage


def passage(number: int, top: float, lane: int = 0, lines: int = 1, begins_here: bool = True) -> Passage:
    span = Span(number, number + 1)
    segments = (Segment(span, "x"),)
    claim = Claim(
        ClaimId(number), "", ArticleId(1), segments, None, (), (), None, None, "", str(number), "", ""
    )
    return Passage(claim, 0, span, None, 0, lane, top, top + 30 * lines, begins_here)


def named(names: dict[int, str]) -> Callable[[Claim], tuple[str, str]]:
    return lambda claim: (names.get(claim.id, ""), names.get(claim.id, "")[:1])


def tops(found: list[Label]) -> list[float]:
    return [label.top for label in found]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3)), max_size=30))
def test_names_never_collide(places: list[tuple[int, int]]) -> None:
    everything = [passage(number, top, lane) for number, (top, lane) in enumerate(places)]
    names = {number: f"Name {number % 4}" for number in range(len(places))}
    found = labels(everything, named(names), None)
    assert all(after >= before + HEIGHT for before, after in pairwise(tops(found)))
    for label in found:
        beside = [p.bar_lane for p in everything if p.top < label.top + HEIGHT and label.top < p.bottom]
        assert label.lane == max(beside, default=0)


def test_a_name_stands_at_its_claims_first_line_where_there_is_room() -> None:
    found = labels([passage(1, 100), passage(2, 130)], named({1: "Witkoff", 2: "Nauseda"}), None)
    assert [label.top - top for label, top in zip(found, (100, 130), strict=True)] == [2, 2]
    assert not any(label.follower for label in found)


def test_a_name_that_has_no_room_follows_the_one_before() -> None:
    found = labels([passage(1, 100), passage(2, 100, lane=1)], named({1: "Witkoff", 2: "Nauseda"}), None)
    assert [label.follower for label in found] == [False, True]
    assert found[1].top == found[0].top + HEIGHT


def test_the_same_name_is_not_repeated_at_one_line_and_is_bold_if_either_is_in_focus() -> None:
    found = labels([passage(1, 100), passage(2, 100, lane=1)], named({1: "Witkoff", 2: "Witkoff"}), 2)
    assert [(label.name, label.focused) for label in found] == [("Witkoff", True)]


def test_claims_that_begin_elsewhere_or_have_no_speaker_get_no_name() -> None:
    found = labels([passage(1, 0, begins_here=False), passage(2, 50)], named({1: "Witkoff"}), None)
    assert found == []


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Steve Witkoff", "SW"),
        ("Axios", "Ax"),
        ("Ursula von der Leyen", "UVD"),
        ("(a) source", "(a"),
        ("X", "X"),
    ],
)
def test_initials(name: str, short: str) -> None:
    assert initials(name) == short


def test_the_surname_of_a_person_stands_in_the_margin(page: ReaderPage, desk, find, make_claim) -> None:
    claim = make_claim(1, find("talks were"), speaker="Steve  Witkoff")
    assert page.marks.speaker(claim) == ("Witkoff", "SW")


def test_a_click_on_a_bar_is_a_click_on_its_passage(qtbot, page: ReaderPage, desk, find, make_claim) -> None:
    passage_span = find("talks were")
    desk.put(make_claim(1, passage_span))
    rect = page.rect_of(passage_span)
    bar = QPoint(page.viewport().x() + 8 - 18, rect.center().y())
    with qtbot.waitSignal(page.clicked) as clicked:
        qtbot.mouseClick(page.childAt(bar), Qt.MouseButton.LeftButton, pos=bar)
    assert clicked.args[0] == passage_span.start
