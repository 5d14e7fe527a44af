"""Front matter of Markdown files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.importing.front_matter import split_front_matter


def particulars(*lines: str) -> dict[str, str]:
    return split_front_matter("\n".join(["---", *lines, "---", "Body"])).particulars


def test_it_leaves_the_text_and_fills_particulars() -> None:
    body, found = split_front_matter("---\ntitle: Talks\n# a comment\n\nsource: Axios\n...\n\nBody\n---\n")
    assert body == "Body\n---\n"
    assert found == {"title": "Talks", "outlet": "Axios"}


@pytest.mark.parametrize(
    "text",
    [
        "Body",
        "---\n\n---\nBody",
        "---\nA paragraph between two rules.\n---\nBody",
        "---\ntitle: A\nBody without an end",
        "Intro\n---\ntitle: A\n---\n",
        "---\n- item\n---\n",
        "---\nBody: he said\nand more\n---\n",
    ],
)
def test_what_is_not_plainly_front_matter_stays(text: str) -> None:
    assert split_front_matter(text) == (text, {})


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2026", "2026"),
        ("2026-01", "2026-01"),
        ("2026-01-26", "2026-01-26"),
        ("'2026-01-26 10:00'", "2026-01-26"),
        ("January 26, 2026", "2026-01-26"),
        ("Mon, 26 Jan 2026 10:00:00 +0000", "2026-01-26"),
        ("2026-13-45", ""),
        ("01/02/2026", ""),
        ("January 2026", ""),
        ("soon", ""),
        ("May I come in 2026?", ""),
    ],
)
def test_dates_become_iso_where_they_are_clear(value: str, published: str) -> None:
    assert particulars(f"date: {value}").get("published", "") == published


def test_a_source_is_an_address_or_an_outlet() -> None:
    assert particulars("source: https://example.org/a") == {"url": "https://example.org/a"}
    assert particulars("url: not an address", "source: Axios") == {"outlet": "Axios"}


def test_lists_and_quotes_are_read() -> None:
    assert particulars("authors: ['A B', C]", "headline: 'It''s on'")["author"] == "A B, C"
    assert particulars("Byline:", "- A B", "- C")["author"] == "A B, C"


def test_a_language_is_two_letters() -> None:
    assert particulars("lang: en_US")["language"] == "en"
    assert "language" not in particulars("lang: English")


@given(st.lists(st.text(st.characters(exclude_characters="\r"), max_size=20)))
def test_no_text_breaks_it_and_nothing_is_lost_without_front_matter(lines: list[str]) -> None:
    text = "\n".join(["---", *lines, "---", "Body"])
    body, found = split_front_matter(text)
    assert body.endswith("Body")
    assert text.endswith(body)
    assert (body == text) == (found == {})
