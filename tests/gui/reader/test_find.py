"""Finding in the article: the bar, the marks, going from hit to hit, and what is left when it closes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotation.records import Span
from gui.reader.finder import Finder
from gui.reader.page import ReaderPage

Find = Callable[[str], Span]


@pytest.fixture
def finder(page: ReaderPage) -> Finder:
    return Finder(page)


def type_in(finder: Finder, words: str) -> None:
    QTest.keyClicks(finder.bar.field, words)


def press(finder: Finder, keys: str) -> None:
    QTest.keySequence(finder.bar.field, keys)


def test_what_is_typed_is_found_and_counted_from_the_caret_on(
    page: ReaderPage, finder: Finder, find: Find
) -> None:
    page.place_caret(find("Russia").start)
    finder.begin()
    type_in(finder, "TALKS")
    assert [page.text[slice(*hit)] for hit in page.hits] == ["talks", "talks", "talks"]
    assert finder.bar.said == "3 of 3"
    assert page.hit == page.hits[2]


def test_more_letters_go_on_from_the_hit_that_was_gone_to(page: ReaderPage, finder: Finder) -> None:
    finder.begin()
    type_in(finder, "t")
    press(finder, "Return")
    first = page.hit
    type_in(finder, "alk")
    assert first is not None
    assert page.hit is not None
    assert page.hit.start >= first.start


def test_enter_goes_round_and_says_so(page: ReaderPage, finder: Finder) -> None:
    finder.begin()
    type_in(finder, "abu dhabi")
    assert finder.bar.said == "1 of 2"
    press(finder, "Return")
    assert (finder.bar.said, page.hit) == ("2 of 2", page.hits[1])
    press(finder, "Return")
    assert (finder.bar.said, page.hit) == ("1 of 2 · from the top", page.hits[0])
    press(finder, "Shift+Return")
    assert finder.bar.said == "2 of 2 · from the end"
    press(finder, "Shift+Return")
    assert finder.bar.said == "1 of 2"


def test_escape_leaves_the_hit_selected_and_the_page_in_focus(
    qtbot: QtBot, page: ReaderPage, finder: Finder, find: Find
) -> None:
    finder.begin()
    type_in(finder, "envoy")
    press(finder, "Escape")
    assert not finder.is_open
    assert page.selection == find("envoy")
    assert not page.hits
    assert page.focusWidget() is page


def test_it_starts_with_the_selected_words_and_at_them(page: ReaderPage, finder: Finder, find: Find) -> None:
    second = page.text.rindex("Abu Dhabi")
    page.select(Span(second, second + 9))
    finder.begin()
    assert finder.bar.words == "Abu Dhabi"
    assert (finder.bar.said, page.hit) == ("2 of 2", Span(second, second + 9))


def test_a_selection_of_several_lines_is_not_sought(page: ReaderPage, finder: Finder) -> None:
    page.select(Span(0, len(page.text)))
    finder.begin()
    assert finder.bar.words == ""


def test_case_and_whole_words(page: ReaderPage, finder: Finder) -> None:
    finder.begin()
    type_in(finder, "peace")
    assert len(page.hits) == 1
    finder.bar.match_case.click()
    assert (len(page.hits), finder.bar.said) == (0, "No hits")
    assert not finder.bar.next.isEnabled()
    finder.bar.match_case.click()
    finder.bar.field.setText("talk")
    assert len(page.hits) == 3
    finder.bar.whole_words.click()
    assert len(page.hits) == 0


def test_the_next_hit_can_be_gone_to_without_the_bar(page: ReaderPage, finder: Finder) -> None:
    finder.begin()
    type_in(finder, "talks")
    press(finder, "Escape")
    finder.step(1)
    assert page.hit == page.hits[1]
    finder.close()
    finder.step(-1)
    assert page.hit == page.hits[0]


def test_nothing_typed_in_the_bar_reaches_the_page(page: ReaderPage, finder: Finder) -> None:
    seen: list[int] = []
    page.key_handler = lambda event: bool(seen.append(event.key())) or True
    finder.begin()
    press(finder, "Return")
    press(finder, "Up")
    QTest.keyClick(finder.bar.next, Qt.Key.Key_1)
    QTest.keyClick(finder.bar, Qt.Key.Key_X)
    assert not seen


def test_many_hits_come_a_few_at_a_time(qtbot: QtBot, page: ReaderPage, desk, finder: Finder) -> None:
    desk.open("Title\n" + "e " * 100_000)
    finder.begin()
    type_in(finder, "e")
    count = QLocale().toString(100_001)
    qtbot.waitUntil(lambda: finder.bar.said == f"1 of {count}")
    assert page.verticalScrollBar().grab().toImage().width() > 0
    finder.step(-1)
    assert finder.bar.said == f"{count} of {count} · from the end"
    assert page.hit == Span(len(page.text) - 2, len(page.text) - 1)
    assert page.sight().span.contains(page.hit.start)


def test_another_article_is_searched_for_the_same(page: ReaderPage, desk, finder: Finder) -> None:
    finder.begin()
    type_in(finder, "peace")
    desk.open("War and peace and peace")
    assert finder.bar.said == "1 of 2"
    finder.close()
    desk.open("Peace")
    assert not page.hits


def test_the_bar_never_covers_the_hit(page: ReaderPage, desk, finder: Finder) -> None:
    desk.open("\n".join(f"Paragraph {number} of the article" for number in range(300)))
    finder.begin()
    type_in(finder, "article")
    for _ in range(40):
        finder.step(1)
        hit = page.rect_of(page.hit).translated(page.viewport().pos())
        bar = finder.bar.card.translated(finder.bar.pos())
        assert not bar.intersects(hit)
        assert page.rect().contains(hit)


def test_hits_show_on_the_strip(page: ReaderPage, desk, finder: Finder) -> None:
    desk.open("\n".join(f"Paragraph {number} of the article" for number in range(300)))
    strip = page.verticalScrollBar()
    place = QPoint(0, strip.height() - 7)  # beside the thumb
    before = strip.grab().toImage().pixelColor(place)
    finder.begin()
    type_in(finder, "Paragraph 299")
    assert strip.grab().toImage().pixelColor(place) != before
    finder.close()
    assert strip.grab().toImage().pixelColor(place) == before


def test_the_strip_tells_what_lies_at_a_height(
    page: ReaderPage, desk, finder: Finder, make_claim, make_suggestion
) -> None:
    desk.open("\n".join(f"Paragraph {number} of the article" for number in range(300)))
    strip = page.verticalScrollBar()
    last = Span(len(page.text) - 9, len(page.text))
    desk.put(make_claim(1, last))
    desk.put(make_claim(2, last))
    desk.suggestions = [make_suggestion(last)]
    desk.suggestions_changed.emit()
    finder.begin()
    type_in(finder, "299 of")
    assert strip.told_at(strip.height() - 7) == "2 claims · 1 suggestion · 1 hit"
    assert strip.told_at(strip.height() / 2) == ""
