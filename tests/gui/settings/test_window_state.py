"""What the window remembers, and that nothing in a damaged file disturbs a start."""

import json
from pathlib import Path

import pytest

from annotation import places
from gui.settings import state as module
from gui.settings.state import State


def test_everything_is_found_again(qapp: object, tmp_path: Path) -> None:
    project, other = tmp_path / "a.sqlite", tmp_path / "b\udcff.sqlite"
    state = State()
    state.note_geometry(b"\x00\x01\xff")
    state.note_splitter("panes", [268, 800, 372])
    state.note_article(project, "uid-1")
    state.note_article(other, "uid-2")
    state.note_export_folder(project, tmp_path / "out")
    state.note_place("uid-1", 1234)
    state.note_caret("uid-1", 1300)
    state.note_tab(1)
    state.save()
    again = State()
    assert again.geometry == b"\x00\x01\xff"
    assert again.splitter("panes") == [268, 800, 372]
    assert (again.last_article(project), again.last_article(other)) == ("uid-1", "uid-2")
    assert (again.export_folder(project), again.export_folder(other)) == (tmp_path / "out", None)
    assert (again.place_of("uid-1"), again.place_of("uid-2")) == (1234, 0)
    assert (again.caret_of("uid-1"), again.caret_of("uid-2"), again.tab) == (1300, 0, 1)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        json.dumps(
            {
                "geometry": "é",
                "splitters": {"panes": ["a"]},
                "places": {"u": -1},
                "carets": {"u": -2},
                "tab": -1,
            }
        ),
        json.dumps({"geometry": 3, "splitters": [], "places": {"u": True}, "articles": 1, "tab": "a"}),
    ],
)
def test_a_damaged_file_counts_as_nothing(qapp: object, content: str, tmp_path: Path) -> None:
    path = places.state_folder() / "window.json"
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    state = State()
    assert (state.geometry, state.splitter("panes")) == (b"", [])
    assert (state.place_of("u"), state.last_article(tmp_path)) == (0, "")
    assert (state.caret_of("u"), state.tab) == (0, 0)
    state.note_place("u", 5)
    state.save()
    assert State().place_of("u") == 5


def test_the_places_read_longest_ago_are_forgotten(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    state = State()
    for uid in "abac":
        state.note_place(uid, state.place_of(uid) + 1)
    state.note_place("d", 1)
    assert [state.place_of(uid) for uid in "abcd"] == [2, 0, 1, 1]
