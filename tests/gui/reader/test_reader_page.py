"""The page through its public face: pointing, selecting, keys, scrolling, and following the desk."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotation.records import Claim, ClaimId, MentionKind, Role, Span, Zone
from gui.claims_here import ClaimsHere
from gui.reader.page import ReaderPage
from gui.theme.themes import Themes

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Find = Callable[[str], Span]
MakeClaim = Callable[..., Claim]


def middle(page: ReaderPage, span: Span) -> QPoint:
    return page.rect_of(span).center()


def drag(page: ReaderPage, start: QPoint, stop: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press at *start*, move to *stop* and let go."""
    steps = (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, (start + stop) / 2, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseMove, stop, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseButtonRelease, stop, LEFT, Qt.MouseButton.NoButton),
    )
    for kind, place, button, buttons in steps:
        where = QPointF(page.viewport().mapToGlobal(place))
        QApplication.sendEvent(
            page.viewport(), QMouseEvent(kind, QPointF(place), where, button, buttons, modifiers)
        )


def color_at(page: ReaderPage, x: float, y: float) -> QColor:
    image = page.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio))


def ground_of(page: ReaderPage, span: Span) -> QColor:
    """The colour behind the first letter of *span*, just under its top."""
    rect = page.rect_of(span)
    return color_at(page, rect.left() + 3, rect.top() + 2)


# pointing


def test_a_click_names_the_character_even_after_emoji(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    words = find("constructive")
    with qtbot.waitSignal(page.clicked) as clicked:
        qtbot.mouseClick(page.viewport(), LEFT, pos=middle(page, words))
    offset, modifiers = clicked.args
    assert words.contains(offset)
    assert modifiers == NONE
    assert abs(page.caret - offset) <= 1
    assert page.selection is None


def test_a_click_on_nothing_is_told_with_the_nearest_character(
    qtbot: QtBot, page: ReaderPage, find: Find
) -> None:
    line = page.rect_of(find("Friday."))
    with qtbot.waitSignal(page.clicked) as clicked:
        qtbot.mouseClick(page.viewport(), LEFT, pos=QPoint(page.viewport().width() - 2, line.center().y()))
    assert clicked.args[0] == find("Friday.").stop - 1


def test_a_drag_selects_whole_words(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    start, stop = middle(page, find("were")), middle(page, find("constructive"))
    with qtbot.assertNotEmitted(page.clicked), qtbot.waitSignal(page.selection_changed):
        drag(page, start, stop)
    assert page.selection == find("were very constructive")
    assert not page.selecting


def test_a_drag_backwards_leaves_the_caret_at_the_start(page: ReaderPage, find: Find) -> None:
    drag(page, middle(page, find("constructive")), middle(page, find("were")))
    assert page.selection == find("were very constructive")
    assert page.caret == page.selection.start


def test_a_double_click_takes_the_word(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    qtbot.mouseDClick(page.viewport(), LEFT, pos=middle(page, find("constructive")))
    assert page.selection == find("constructive")


def test_three_clicks_take_the_paragraph(qtbot: QtBot, page: ReaderPage, find: Find, article: str) -> None:
    place = middle(page, find("constructive"))
    qtbot.mouseDClick(page.viewport(), LEFT, pos=place)
    qtbot.mouseClick(page.viewport(), LEFT, pos=place)
    assert article[slice(*page.selection)] == article.split("\n")[2]


def test_shift_click_extends_the_selection(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    page.select(find("talks were"))
    qtbot.mouseClick(page.viewport(), LEFT, SHIFT, middle(page, find("constructive")))
    assert page.selection == find("talks were very constructive")


def test_a_drag_with_control_draws_a_passage_and_selects_nothing(
    qtbot: QtBot, page: ReaderPage, find: Find
) -> None:
    with qtbot.waitSignal(page.passage_dragged) as dragged:
        drag(page, middle(page, find("were")), middle(page, find("very")), CONTROL)
    assert dragged.args == [find("were very")]
    assert page.selection is None


def test_the_pointer_tells_which_character_it_is_over(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    word = find("Russia")
    with qtbot.waitSignal(page.hovered) as hovered:
        qtbot.mouseMove(page.viewport(), middle(page, word))
    assert word.contains(hovered.args[0])
    with qtbot.waitSignal(page.hovered) as hovered:
        qtbot.mouseMove(page.viewport(), QPoint(page.viewport().width() - 2, 4))
    assert hovered.args == [-1]


def test_the_pointer_is_a_hand_over_a_name_while_an_actor_is_asked_for(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, make_mention
) -> None:
    desk.name(make_mention(find("Steve Witkoff"), MentionKind.PERSON))
    desk.asked_role = Role.SPEAKER
    desk.role_asked.emit()
    qtbot.mouseMove(page.viewport(), middle(page, find("Steve Witkoff")))
    assert page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(page.viewport(), middle(page, find("wrote")))
    assert page.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_a_menu_is_asked_for_by_mouse_and_by_key(
    qtbot: QtBot, page: ReaderPage, find: Find, reason: QContextMenuEvent.Reason
) -> None:
    word = find("Russia")
    page.place_caret(word.start)
    place = middle(page, word)
    event = QContextMenuEvent(reason, place, page.viewport().mapToGlobal(place))
    with qtbot.waitSignal(page.right_clicked) as asked:
        QApplication.sendEvent(page.viewport(), event)
    assert word.contains(asked.args[0])
    assert page.viewport().rect().contains(page.viewport().mapFromGlobal(asked.args[1]))


def test_files_that_are_dropped_are_left_to_the_window(page: ReaderPage) -> None:
    assert not page.acceptDrops()
    assert not page.viewport().acceptDrops()


# the caret, the selection and the keyboard


@pytest.mark.parametrize("words", ["🕊️", "👩‍🚀", "left\u00a0Abu Dhabi", "Peace", "Dhabi."])
def test_a_selection_is_given_back_as_it_was_set(page: ReaderPage, find: Find, words: str) -> None:
    page.select(find(words))
    assert page.selection == find(words)
    assert page.caret == find(words).stop
    page.clear_selection()
    assert page.selection is None
    assert page.caret == find(words).stop


def test_shift_and_arrows_select_exactly(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    page.place_caret(find("constructive").start)
    with qtbot.waitSignal(page.selection_changed):
        qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert page.selection == find("co")


def test_an_arrow_steps_over_a_whole_emoji(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    page.place_caret(find("👩‍🚀").start)
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert page.selection == find("👩‍🚀")


def test_an_arrow_steps_over_a_blank_line(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    page.place_caret(find("on Friday.").stop)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.caret == find("SEE ALSO").start


def test_copying_takes_the_articles_own_characters(qtbot: QtBot, page: ReaderPage, find: Find) -> None:
    page.select(find("left\u00a0Abu Dhabi"))
    qtbot.keyClick(page, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "left\u00a0Abu Dhabi"


def test_everything_can_be_selected(qtbot: QtBot, page: ReaderPage, article: str) -> None:
    qtbot.keyClick(page, Qt.Key.Key_A, CONTROL)
    assert page.selection == Span(0, len(article))


@pytest.mark.parametrize(
    ("key", "modifiers", "offered"),
    [
        (Qt.Key.Key_J, NONE, True),
        (Qt.Key.Key_Return, NONE, True),
        (Qt.Key.Key_1, NONE, True),
        (Qt.Key.Key_Delete, NONE, True),
        (Qt.Key.Key_Right, CONTROL | SHIFT, True),
        (Qt.Key.Key_Left, CONTROL | Qt.KeyboardModifier.AltModifier, True),
        (Qt.Key.Key_Right, NONE, False),
        (Qt.Key.Key_Right, SHIFT, False),
        (Qt.Key.Key_PageDown, NONE, False),
        (Qt.Key.Key_End, CONTROL, False),
        (Qt.Key.Key_C, CONTROL, False),
    ],
)
def test_only_keys_that_the_page_has_no_use_for_are_offered(
    qtbot: QtBot, page: ReaderPage, key: Qt.Key, modifiers: Qt.KeyboardModifier, offered: bool
) -> None:
    keys: list[int] = []
    page.key_handler = lambda event: bool(keys.append(event.key())) or True
    qtbot.keyClick(page, key, modifiers)
    assert (key in keys) is offered


def test_a_key_that_nobody_takes_goes_on_to_the_window(page: ReaderPage) -> None:
    page.key_handler = lambda event: False
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, NONE, "j")
    page.keyPressEvent(event)
    assert not event.isAccepted()


def test_words_that_nobody_took_still_move_the_selection_by_words(
    qtbot: QtBot, page: ReaderPage, find: Find
) -> None:
    page.key_handler = lambda event: False
    page.place_caret(find("very").start)
    qtbot.keyClick(page, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert page.selection == find("very ")


def test_the_page_has_a_name_for_those_who_cannot_see_it(page: ReaderPage) -> None:
    assert page.accessibleName() == "Article"


# following the desk


def test_what_lies_at_a_place_is_told_innermost_first(
    page: ReaderPage, desk, find: Find, make_claim: MakeClaim, make_mention, make_suggestion
) -> None:
    outer = make_claim(1, find("Steve Witkoff wrote, and the two sides"))
    inner = make_claim(2, find("Steve Witkoff wrote"))
    mention = make_mention(find("Steve Witkoff"), MentionKind.PERSON)
    suggestion = make_suggestion(find("Witkoff wrote"))
    desk.suggestions = [suggestion]
    desk.name(mention)
    desk.suggestions_changed.emit()
    desk.put(outer)
    desk.put(inner)
    here = page.things_at(find("Witkoff").start)
    assert here.claims == (inner, outer)
    assert here.mentions == (mention,)
    assert here.suggestions == (suggestion,)
    assert not page.things_at(find("Russia").start)


def test_hidden_kinds_of_mentions_are_not_there(page: ReaderPage, desk, find: Find, make_mention) -> None:
    desk.name(make_mention(find("Steve Witkoff"), MentionKind.PERSON))
    desk.hidden_kinds = frozenset({MentionKind.PERSON})
    desk.hidden_kinds_changed.emit()
    assert page.things_at(find("Witkoff").start).mentions == ()
    assert ground_of(page, find("Steve Witkoff")) == page.look.page


def test_a_changed_claim_is_found_where_it_lies_now(
    page: ReaderPage, desk, find: Find, make_claim: MakeClaim
) -> None:
    desk.put(make_claim(1, find("talks were")))
    changed = make_claim(1, find("Russia"), find("two sides"))
    desk.put(changed)
    assert page.things_at(find("talks were").start).claims == ()
    assert page.things_at(find("two sides").start).claims == (changed,)
    desk.drop(ClaimId(1))
    assert not page.things_at(find("two sides").start)


def test_nothing_is_laid_out_again_for_claims_and_mentions(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, make_claim: MakeClaim, themes: Themes
) -> None:
    document = page.document()
    with qtbot.assertNotEmitted(document.contentsChanged):
        desk.put(make_claim(1, find("talks were")))
        desk.mentions_changed.emit()
        desk.focus_on(ClaimId(1))
        themes.choose("dark")
    assert page.document() is document


def test_another_article_is_shown_from_its_top(page: ReaderPage, desk) -> None:
    page.restore(len(page.text))
    desk.open("Another title\n\n" + "Some other text. " * 2000)
    assert page.text.startswith("Another title")
    assert page.first_visible_offset == 0
    assert not page.things_at(3)


def test_an_article_whose_particulars_changed_stays_where_it_is(page: ReaderPage, desk) -> None:
    desk.open("Another title\n\n" + "Some other text. \n" * 2000)
    page.restore(9000)
    place = page.first_visible_offset
    assert place > 8000
    desk.article_changed.emit()
    assert page.first_visible_offset == place


@pytest.mark.parametrize("text", ["", "\n", "one", "\n\n\n", "x" * 50_000, "word " * 300_000])
def test_any_text_can_be_shown(page: ReaderPage, desk, text: str) -> None:
    desk.open(text)
    page.viewport().grab()
    page.place_caret(len(text))
    assert page.caret == len(text)


def test_no_article_leaves_an_empty_page(page: ReaderPage, desk) -> None:
    desk.text = desk.article = None
    desk.name()
    desk.claims, desk.suggestions = ClaimsHere(), []
    desk.article_changed.emit()
    page.viewport().grab()
    assert page.text == ""
    assert page.selection is None
    assert not page.things_at(0)


# the view


def long_article(desk) -> None:
    desk.open("Title\n\n" + "\n\n".join(f"Paragraph {n} of the article. " * 6 for n in range(400)))


def test_a_place_is_found_again(page: ReaderPage, desk, find: Find) -> None:
    long_article(desk)
    page.restore(find("Paragraph 300").start)
    assert page.first_visible_offset == find("Paragraph 300").start
    page.restore(0)
    assert page.first_visible_offset == 0
    assert page.verticalScrollBar().value() == 0


def test_scrolling_to_a_passage_brings_it_into_view_with_its_surroundings(
    page: ReaderPage, desk, find: Find
) -> None:
    long_article(desk)
    passage = find("Paragraph 300 of")
    page.scroll_to(passage)
    rect = page.rect_of(passage)
    assert page.viewport().rect().contains(rect)
    assert rect.top() > 60
    value = page.verticalScrollBar().value()
    page.scroll_to(find("Paragraph 301 of"))
    assert page.verticalScrollBar().value() == value


def test_scrolling_slides_where_motion_is_wanted(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, themes: Themes
) -> None:
    long_article(desk)
    themes.reduce_motion(False)
    passage = find("Paragraph 8 of")
    page.scroll_to(passage)
    if themes.motion(100):
        assert page.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: page.viewport().rect().contains(page.rect_of(passage)))


def test_a_rect_out_of_view_lies_beyond_its_edge(page: ReaderPage, desk, find: Find) -> None:
    long_article(desk)
    assert page.rect_of(find("Paragraph 300")).top() > page.viewport().height()
    page.restore(find("Paragraph 300").start)
    assert page.rect_of(find("Paragraph 3 ")).bottom() < 0


def test_zoom_keeps_the_place_and_the_selection(qtbot: QtBot, page: ReaderPage, desk, find: Find) -> None:
    long_article(desk)
    page.select(find("Paragraph 301"))
    page.restore(find("Paragraph 300").start)
    with qtbot.waitSignal(page.zoom_changed):
        page.zoom(1)
    assert page.zoom_factor == pytest.approx(1.1)
    assert page.first_visible_offset == find("Paragraph 300").start
    assert page.selection == find("Paragraph 301")
    page.zoom(0)
    assert page.zoom_factor == 1.0
    page.zoom(-1)
    assert page.zoom_factor == pytest.approx(0.9)


def test_zoom_ends_somewhere(page: ReaderPage) -> None:
    for _ in range(40):
        page.zoom(1)
    largest = page.zoom_factor
    page.zoom(1)
    assert page.zoom_factor == largest < 10


def test_control_and_the_wheel_zoom(page: ReaderPage) -> None:
    place = QPointF(page.viewport().rect().center())
    QApplication.sendEvent(
        page.viewport(),
        QWheelEvent(
            place,
            page.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    assert page.zoom_factor > 1


@pytest.mark.parametrize("width", [420, 700, 1000, 1600])
def test_a_line_has_about_66_characters_where_there_is_room(page: ReaderPage, desk, width: int) -> None:
    desk.open("Title\n\n" + "The delegations met in the capital to talk about the next steps. " * 40)
    page.resize(width, 600)
    lines = page.sight().lines[1:-1]
    mean = sum(line.stop - line.start for line in lines) / len(lines)
    assert mean < 74
    assert mean > (60 if width >= 800 else 25)
    left, right = page.viewport().x(), page.width() - page.viewport().geometry().right()
    assert left >= (100 if width >= 700 else 40)
    assert width < 1000 or abs(left - right) < 40


def test_another_width_keeps_the_reading_position(page: ReaderPage, desk, find: Find) -> None:
    long_article(desk)
    page.restore(find("Paragraph 200").start)
    page.resize(600, 600)
    assert page.first_visible_offset == find("Paragraph 200").start


def test_the_reading_position_does_not_drift_while_the_window_is_resized(
    page: ReaderPage, desk, find: Find
) -> None:
    long_article(desk)
    place = find("Paragraph 200").start + 100
    page.restore(place)
    for width in range(700, 500, -7):
        page.resize(width, 600)
    line = page.sight().line_at(8)
    assert line.start <= place < line.stop


def test_a_place_that_is_restored_before_the_page_is_shown_is_in_view_then(
    qtbot: QtBot, desk, themes: Themes, find: Find
) -> None:
    long_article(desk)
    page = ReaderPage(desk, themes)
    qtbot.addWidget(page)
    page.restore(find("Paragraph 300").start)
    page.resize(500, 500)
    with qtbot.waitExposed(page):
        page.show()
    assert page.first_visible_offset == find("Paragraph 300").start


def test_a_press_on_the_strip_goes_to_that_part_of_the_article(qtbot: QtBot, page: ReaderPage, desk) -> None:
    long_article(desk)
    strip = page.verticalScrollBar()
    qtbot.mouseClick(strip, LEFT, pos=QPoint(strip.width() // 2, round(strip.height() * 0.75)))
    assert 0.65 < page.first_visible_offset / len(page.text) < 0.85


# what is seen


def test_a_claim_is_marked_in_its_codes_tint_and_stronger_in_focus(
    page: ReaderPage, desk, find: Find, make_claim: MakeClaim, themes: Themes
) -> None:
    passage = find("talks were very constructive")
    desk.put(make_claim(1, passage, code=1))
    assert ground_of(page, passage) == themes.current.code("blue").tint
    desk.focus_on(ClaimId(1))
    assert ground_of(page, find("were")) == themes.current.code("blue").focus
    themes.choose("dark")
    assert ground_of(page, find("were")) == themes.current.code("blue").focus
    desk.drop(ClaimId(1))
    assert ground_of(page, passage) == themes.current.color("page")


def test_tints_of_claims_that_overlap_blend(
    page: ReaderPage, desk, find: Find, make_claim: MakeClaim, themes: Themes
) -> None:
    desk.put(make_claim(1, find("talks were very constructive"), code=0))
    desk.put(make_claim(2, find("very"), code=1))
    both = ground_of(page, find("very"))
    tints = [themes.current.code(name).tint for name in ("amber", "blue")]
    assert both not in tints
    assert min(t.red() for t in tints) <= both.red() <= max(t.red() for t in tints)
    assert ground_of(page, find("were")) == tints[0]


def test_a_mention_has_a_tint_of_its_own_only_outside_claims(
    page: ReaderPage, desk, find: Find, make_mention, make_claim: MakeClaim, themes: Themes
) -> None:
    name = find("Steve Witkoff")
    desk.name(make_mention(name, MentionKind.PERSON))
    rect = page.rect_of(name)
    assert ground_of(page, name) not in (themes.current.color("page"), themes.current.code("amber").tint)
    underline = color_at(page, rect.center().x(), rect.bottom() + 1)
    assert underline == page.look.mention(MentionKind.PERSON).underline
    desk.put(make_claim(1, find("again, Steve Witkoff wrote")))
    assert ground_of(page, name) == themes.current.code("amber").tint
    assert color_at(page, rect.center().x(), rect.bottom() + 1) == underline


def test_names_glow_while_an_actor_is_asked_for(
    page: ReaderPage, desk, find: Find, make_mention, themes: Themes
) -> None:
    name = find("Steve Witkoff")
    desk.name(make_mention(name, MentionKind.PERSON))
    desk.asked_role = Role.SPEAKER
    desk.role_asked.emit()
    assert ground_of(page, name) == themes.current.entity("person").tint


def test_hits_of_a_search_are_marked(page: ReaderPage, find: Find, themes: Themes) -> None:
    first, second = find("Abu Dhabi"), find("Russia")
    page.set_hits(sorted([first, second]), second)
    assert ground_of(page, first) == themes.current.color("hit")
    assert ground_of(page, second) == themes.current.color("hit_now")
    page.set_hits([])
    assert ground_of(page, first) == themes.current.color("page")


def test_a_claims_end_can_be_dragged_by_its_handle(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, make_claim: MakeClaim
) -> None:
    passage = find("talks were")
    desk.put(make_claim(7, find("Peace talks"), passage))
    assert page.handle_at(QPointF(page.rect_of(passage).bottomRight())) is None
    desk.focus_on(ClaimId(7))
    rect = page.rect_of(passage)
    grip = QPoint(rect.right() + 1, rect.bottom() + 3)
    with qtbot.waitSignal(page.segment_resized) as resized, qtbot.assertNotEmitted(page.clicked):
        drag(page, grip, middle(page, find("constructive")))
    assert resized.args == [ClaimId(7), 1, find("talks were very constructive")]
    assert page.selection is None


def test_a_start_that_is_dragged_past_the_stop_leaves_a_passage(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, make_claim: MakeClaim
) -> None:
    passage = find("talks were")
    desk.put(make_claim(7, passage))
    desk.focus_on(ClaimId(7))
    grip = page.rect_of(passage).topLeft() - QPoint(0, 3)
    with qtbot.waitSignal(page.segment_resized) as resized:
        drag(page, grip, middle(page, find("constructive")))
    assert resized.args[2] == find("very constructive")


def test_boilerplate_that_is_brought_back_leaves_the_place_and_the_selection(
    page: ReaderPage, desk, find: Find
) -> None:
    long_article(desk)
    page.restore(find("Paragraph 200").start)
    page.select(find("Paragraph 201"))
    zone = Zone(find("Paragraph 3 of"), "boilerplate", "person")
    desk.text = replace(desk.text, zones=(*desk.text.zones, zone))
    desk.article_changed.emit()
    assert page.first_visible_offset == find("Paragraph 200").start
    assert page.selection == find("Paragraph 201")


def test_another_text_under_the_same_number_is_shown(page: ReaderPage, desk) -> None:
    desk.text = replace(desk.text, text="Another project's text", zones=())
    desk.article_changed.emit()
    assert page.text == "Another project's text"
    assert page.document().toPlainText() == page.text


def test_suggestions_come_and_go(page: ReaderPage, desk, find: Find, make_suggestion) -> None:
    first, second = make_suggestion(find("Russia")), make_suggestion(find("wrote"))
    desk.suggestions = [first]
    desk.suggestions_changed.emit()
    desk.suggestions = [second]
    desk.suggestions_changed.emit()
    assert page.things_at(find("wrote").start).suggestions == (second,)
    assert page.things_at(find("Russia").start).suggestions == ()


def test_a_suggestion_has_a_dotted_underline_and_a_ground_in_focus(
    page: ReaderPage, desk, find: Find, make_suggestion, themes: Themes
) -> None:
    words = find("Russia and the")
    desk.suggestions = [make_suggestion(words)]
    desk.suggestions_changed.emit()
    image = page.viewport().grab(page.rect_of(words).adjusted(0, 0, 0, 3)).toImage()
    faint = themes.current.color("faint").rgb()
    rows = [[image.pixel(x, y) == faint for x in range(2, image.width() - 2)] for y in range(image.height())]
    assert any(len(row) / 4 < sum(row) < len(row) for row in rows)
    assert ground_of(page, words) == themes.current.color("page")
    desk.focus_on(desk.suggestions[0].fingerprint)
    assert ground_of(page, words) == themes.current.color("accent_soft")


def test_dragging_one_end_leaves_the_other_where_it_was_set(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, make_claim: MakeClaim
) -> None:
    passage = find("alks were")
    desk.put(make_claim(7, passage))
    desk.focus_on(ClaimId(7))
    rect = page.rect_of(passage)
    with qtbot.waitSignal(page.segment_resized) as resized:
        drag(page, QPoint(rect.right() + 1, rect.bottom() + 3), middle(page, find("constructive")))
    assert resized.args[2] == find("alks were very constructive")


@pytest.mark.parametrize("key", [SHIFT, Qt.KeyboardModifier.AltModifier])
def test_an_end_is_dragged_to_the_very_character_with_a_key_held(
    qtbot: QtBot, page: ReaderPage, desk, find: Find, make_claim: MakeClaim, key: Qt.KeyboardModifier
) -> None:
    desk.put(make_claim(7, find("talks were")))
    desk.focus_on(ClaimId(7))
    rect, goal = page.rect_of(find("talks were")), find("very constr")
    end = page.rect_of(goal)
    with qtbot.waitSignal(page.segment_resized) as resized:
        drag(page, QPoint(rect.right() + 1, rect.bottom() + 3), QPoint(end.right(), end.center().y()), key)
    assert resized.args[2] == find("talks were very constr")


def test_the_claim_in_focus_lies_on_those_that_overlap_it(
    page: ReaderPage, desk, find: Find, make_claim: MakeClaim, themes: Themes
) -> None:
    desk.put(make_claim(1, find("talks were very constructive"), code=0))
    desk.put(make_claim(2, find("very"), code=1))
    words, focus = find("very"), themes.current.code("amber").focus

    def distance() -> int:
        ground = ground_of(page, words)
        return abs(ground.red() - focus.red()) + abs(ground.blue() - focus.blue())

    before = distance()
    desk.focus_on(ClaimId(1))
    assert distance() < before / 2
