"""The title line and boilerplate lines."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.records import Span
from annotation.text import canonical, paragraphs_of
from annotation.zones import BOILERPLATE, RULE, TITLE, find_zones, is_boilerplate

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"


def dimmed(text: str) -> list[str]:
    return [text[z.span.start : z.span.stop] for z in find_zones(text) if z.kind == BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "SEE ALSO: Ukraine's Dog Winter: Grid Collapse, Hot Street Meals",
        "See also: The Map of the Front",
        "READ MORE: What we know",
        "Read more: What we know.",
        "Read more",
        "Also read | What we know",
        "**Related:** What we know",
        "> Related stories",
        "Related — What we know",
        "WATCH: The president speaks",
        "VIDEO: The president speaks",
        "Recommended for you",
        "Don’t miss",
        "More from Politics: the week",
        "Most read",
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "Advertisement - Continue reading below",
        "Sponsored content",
        "Story continues below advertisement",
        "Article continues after this",
        "Your browser doesn’t support HTML5",
        "Your browser does not support the video element.",
        "Please enable JavaScript to view the comments.",
        "Sign up for our daily newsletter",
        "Sign up for the newsletter.",
        "Subscribe now",
        "Get our news in your inbox",
        "Share this",
        "Share this story on Facebook",
        "Share",
        "Follow us on X",
        "Follow Maria Lopez on Twitter @mlopez.",
        "Comments (12)",
        "Print this article",
        "Click here to read the report",
        "This site uses cookies.",
        "© 2026 The Atlantic Courier",
        "Copyright 2026 The Atlantic Courier. All rights reserved.",
        "All rights reserved.",
        "Tags: Ukraine, Russia",
    ],
)
def test_lines_between_the_paragraphs_are_boilerplate(line: str) -> None:
    assert dimmed(f"Title\n\nProse.\n\n  {line} \nProse.") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "With reporting by Axios",
        "By Maria Lopez",
        "Disney",
        "Superstars",
        "Sources",
        "Related parties were told to leave the room.",
        "Read more books, the minister told pupils.",
        "Read more than one paper, he said: it helps.",
        "See also the ministry's own figures, which differ.",
        "Share prices fell by a third on Monday.",
        "Sharing is caring, he said.",
        "Share this burden with us, the president asked Europe. It agreed.",
        "Comments by the minister drew anger.",
        "Advertisements on state television cost less.",
        "Sign of the times: a shop closes",
        "Subscribers to the paper fell in number.",
        "Follow the money, the prosecutor said on Monday.",
        "Watch: this is what he said before.",
        "Video games, movies, and more",
        "Photographs from the scene show a crater.",
        "Get the army out, protesters shouted.",
        "Trending topics were full of anger that day.",
        "Topics that were discussed include grain.",
        "Click languages are spoken there.",
        "Your browser history can be seized, the court ruled.",
        "1°С Inside Kyiv Apartments As Heating And Power Outages Continue",
    ],
)
def test_prose_captions_and_credits_are_not(line: str) -> None:
    assert dimmed(f"Title\n\nProse.\n\n{line}\n\nProse.") == []


def test_a_long_paragraph_is_prose_whatever_it_begins_with() -> None:
    line = "Related: " + "words and words " * 30
    assert not is_boilerplate(line, Span(0, len(line)))


def test_the_title_is_a_zone_and_never_boilerplate() -> None:
    zones = find_zones("\nREAD MORE: a title\n\nSEE ALSO: another")
    assert [(zone.kind, zone.origin) for zone in zones] == [(TITLE, RULE), (BOILERPLATE, RULE)]
    assert zones[0].span == Span(1, 19)


def test_a_text_without_words_or_headline_has_no_title() -> None:
    assert find_zones("") == []
    assert find_zones("word " * 200) == []


def test_a_saved_news_page_loses_its_pointers_and_notice_only() -> None:
    path = ARTICLES / "peace-talks.txt"
    if not path.exists():
        pytest.skip("the article is not at hand")
    text = canonical(path.read_text(encoding="utf-8"))
    found = dimmed(text)
    assert len([line for line in found if line.startswith("SEE ALSO: ")]) == 3
    assert [line for line in found if not line.startswith("SEE ALSO: ")] == [
        "Your browser doesn’t support HTML5"
    ]


def test_clean_articles_lose_no_prose() -> None:
    paths = sorted((ARTICLES / "wikinews").glob("*.txt"))
    if not paths:
        pytest.skip("the articles are not at hand")
    found = [line for path in paths for line in dimmed(canonical(path.read_text(encoding="utf-8")))]
    assert all(line.startswith("Categories: ") for line in found)


LINES = st.sampled_from(
    ["SEE ALSO: x", "Advertisement", "Prose goes on.", "", "# Heading", "  Share  ", "a\u00a0"]
)


@given(st.lists(st.one_of(LINES, st.text(max_size=20))).map("\n".join).map(canonical))
def test_zones_are_whole_lines_in_order(text: str) -> None:
    paragraphs = set(paragraphs_of(text))
    zones = find_zones(text)
    assert all(zone.span in paragraphs for zone in zones)
    assert [zone.span for zone in zones] == sorted({zone.span for zone in zones})
