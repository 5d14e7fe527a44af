"""Codebooks as files."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

import resources
from annotation.codebooks import COLORS, CodeDraft, next_color, read_codebook
from annotation.errors import ImportFailed

STARTER = resources.path("codebooks", "starter.toml")


def test_the_starter_gives_each_digit_to_a_leaf_in_a_colour_of_its_own() -> None:
    tops = read_codebook(STARTER)
    leaves = [child for top in tops for child in top.children]
    assert [leaf.digit for leaf in leaves] == list(range(1, 10))
    assert all(top.digit is None for top in tops)
    assert max(Counter(leaf.color for leaf in leaves).values()) == 1
    assert {draft.color for draft in (*tops, *leaves)} <= set(COLORS)
    assert all(draft.description for draft in (*tops, *leaves))


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "contrast"])
def test_every_theme_has_the_palette_in_this_order(theme: str) -> None:
    with resources.path("themes", f"{theme}.toml").open("rb") as file:
        assert tuple(tomllib.load(file)["code"]) == COLORS


def test_children_lie_in_their_parent(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('[[code]]\nname = "A"\n[[code.code]]\nname = "B"\ndigit = 2\n', encoding="utf-8")
    assert read_codebook(file) == [CodeDraft("A", children=(CodeDraft("B", digit=2),))]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[code]\n", "not a codebook"),
        ('code = "A"\n', "no list"),
        ("[[code]]\ndigit = 1\n", "no name"),
        ('[[code]]\nname = "A"\ndigit = 12\n', "digit 12"),
    ],
)
def test_what_is_no_codebook_says_so(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ImportFailed, match=says) as caught:
        read_codebook(file)
    assert caught.value.remedy


def test_a_missing_codebook_says_so(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"gone\.toml"):
        read_codebook(tmp_path / "gone.toml")


def test_the_next_colour_is_the_first_unused_then_the_least_used() -> None:
    assert next_color({}) == "amber"
    assert next_color(Counter(["amber", "rose"])) == "blue"
    assert next_color(Counter([*COLORS, "amber"])) == "blue"
