"""The actors' panel, through what a person presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotation.operations import actors, claims
from annotation.records import (
    Actor,
    ActorId,
    ActorKind,
    Affiliation,
    ArticleId,
    ClaimId,
    Form,
    Mention,
    Role,
    Span,
)
from gui.actors.affiliations import DatesPopover
from gui.actors.browser import Order
from gui.actors.claim_row import ClaimRow
from gui.actors.listing import ACTOR_MIME, ActorList
from gui.actors.panel import ActorsPanel
from gui.actors.says import PlaceRow
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.action_row import ActionRow
from gui.widgets.chip import ActorChip
from gui.widgets.picker import PickerPopover


@pytest.fixture
def panel(qtbot: QtBot, session: Session, desk: Desk, themes: Themes, talks: ArticleId) -> ActorsPanel:
    result = ActorsPanel(session, desk, themes)
    qtbot.addWidget(result)
    result.resize(372, 800)
    with qtbot.waitExposed(result):
        result.show()
    return result


@pytest.fixture
def claim_id(session: Session, talks: ArticleId, span_of: Callable[[str], Span]) -> ClaimId:
    return session.run(claims.tag_claim, article_id=talks, spans=[span_of('"talks were very constructive"')])


@pytest.fixture
def witkoff(session: Session, claim_id: ClaimId, mention: Callable[..., Mention]) -> ActorId:
    """The speaker of a claim."""
    return session.run(
        claims.name_in_role, claim_id=claim_id, role=Role.SPEAKER, mention=mention("Steve Witkoff")
    )


def make(session: Session, name: str, kind: ActorKind = ActorKind.PERSON) -> ActorId:
    return session.run(actors.create_actor, name=name, kind=kind)


def lines(panel: ActorsPanel) -> list[str]:
    model = panel.browser.list.lines
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def opened(desk: Desk, actor_id: ActorId) -> Actor:
    return desk.actors[actor_id]


def rows(panel: ActorsPanel) -> list[ClaimRow]:
    return [row for row in panel.page.says.findChildren(ClaimRow) if row.isVisible()]


def type_into_picker(qtbot: QtBot, panel: ActorsPanel, text: str) -> None:
    field = panel.findChild(PickerPopover).picker.field
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_without_actors_it_says_where_they_come_from(panel: ActorsPanel) -> None:
    assert not panel.browser.list.isVisible()
    assert not panel.browser.search.isVisible()


def test_actors_of_the_article_come_first(
    qtbot: QtBot, panel: ActorsPanel, session: Session, witkoff: ActorId
) -> None:
    make(session, "Ann Abel")
    make(session, "Abu Dhabi", ActorKind.PLACE)
    expected = ["In this article", "Steve Witkoff", "Abu Dhabi", "Elsewhere", "Ann Abel"]
    qtbot.waitUntil(lambda: lines(panel) == expected)
    QAbstractItemModelTester(
        panel.browser.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    panel.browser.list.show_lines([panel.browser.list.lines.line(1)])


def test_a_search_finds_aliases_and_enter_opens_the_first(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    session.run(actors.add_alias, actor_id=witkoff, name="The envoy")
    make(session, "Ann Abel")
    qtbot.waitUntil(panel.browser.search.isVisible)
    qtbot.keyClicks(panel.browser.search, "envoy")
    qtbot.keyClick(panel.browser.search, Qt.Key.Key_Return)
    assert panel.actor == desk.actors[witkoff]
    qtbot.keyClick(panel.page, Qt.Key.Key_Escape)
    assert panel.actor is None
    assert lines(panel) == ["Steve Witkoff"]


def test_arrows_and_enter_open_an_actor_from_the_list(
    qtbot: QtBot, panel: ActorsPanel, session: Session
) -> None:
    make(session, "Ann Abel")
    make(session, "Ben Bell")
    qtbot.waitUntil(lambda: len(lines(panel)) == 3)
    panel.browser.search.setFocus()
    while QApplication.focusWidget() is not panel.browser.list:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(panel.browser.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.browser.list, Qt.Key.Key_Return)
    assert panel.actor is not None
    assert panel.actor.name == "Ben Bell"


def test_name_kind_note_and_wikidata_are_kept(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    panel.show_actor(witkoff)
    page = panel.page
    page.name.setFocus()
    page.name.selectAll()
    qtbot.keyClicks(page.name, "Steven Witkoff")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    page.wikidata.setFocus()
    qtbot.keyClicks(page.wikidata, "https://www.wikidata.org/wiki/Q7614935")
    page.note.setFocus()
    qtbot.keyClicks(page.note, "Envoy")
    page.kind.setFocus()
    page.kind.setCurrentIndex(page.kind.findData(ActorKind.GROUP))
    page.kind.activated.emit(page.kind.currentIndex())
    actor = opened(desk, witkoff)
    assert (actor.name, actor.wikidata, actor.note, actor.kind) == (
        "Steven Witkoff",
        "Q7614935",
        "Envoy",
        ActorKind.GROUP,
    )


@pytest.mark.parametrize(("field", "text"), [("name", "a | b"), ("name", ""), ("wikidata", "none")])
def test_what_cannot_be_kept_is_said_and_goes_back(
    qtbot: QtBot, panel: ActorsPanel, session: Session, witkoff: ActorId, field: str, text: str
) -> None:
    panel.show_actor(witkoff)
    line = getattr(panel.page, field)
    before = line.text()
    line.setFocus()
    line.setText(text)
    with qtbot.waitSignal(session.trouble) as trouble:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert trouble.args[0].remedy
    assert line.text() == before


def test_what_is_being_typed_outlasts_a_change_from_elsewhere(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    panel.show_actor(witkoff)
    panel.page.note.setFocus()
    qtbot.keyClicks(panel.page.note, "half a sen")
    session.run(actors.add_alias, actor_id=witkoff, name="The envoy")
    qtbot.waitUntil(lambda: any(chip.text() == "The envoy" for chip in panel.page.findChildren(ActorChip)))
    assert panel.page.note.toPlainText() == "half a sen"


def test_another_name_is_added_and_removed(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    panel.show_actor(witkoff)
    before = opened(desk, witkoff).aliases
    panel.page.aliases.start_new()
    qtbot.keyClicks(panel.page.aliases.field, "The envoy")
    qtbot.keyClick(panel.page.aliases.field, Qt.Key.Key_Return)
    assert opened(desk, witkoff).aliases == (*before, "The envoy")

    def chips() -> list[ActorChip]:
        return [one for one in panel.page.aliases.findChildren(ActorChip) if one.text() == "The envoy"]

    qtbot.waitUntil(lambda: len(chips()) == 1)
    qtbot.keyClick(chips()[0], Qt.Key.Key_Delete)
    assert opened(desk, witkoff).aliases == before


def test_an_affiliation_is_made_and_dated_and_left(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    panel.show_actor(witkoff)
    panel.page.affiliations.add_asked.emit(panel.page.affiliations)
    type_into_picker(qtbot, panel, "White House")
    (affiliation,) = opened(desk, witkoff).affiliations
    assert (affiliation.organization, affiliation.since) == ("White House", "")
    panel.page.affiliations.dates_asked.emit(affiliation, panel.page.affiliations)
    dates = panel.findChild(DatesPopover)
    qtbot.keyClicks(dates.since, "20 Jan 2025")
    qtbot.keyClick(dates.since, Qt.Key.Key_Return)
    organization = affiliation.organization_id
    assert opened(desk, witkoff).affiliations == (Affiliation(organization, "White House", "2025-01-20", ""),)
    qtbot.waitUntil(lambda: "White House" in panel.page.about.text())
    panel.page.affiliations.removed.emit(opened(desk, witkoff).affiliations[0])
    assert opened(desk, witkoff).affiliations == ()


def test_a_date_that_is_none_is_said_beside_its_field(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    session.run(actors.add_affiliation, actor_id=witkoff, organization="White House")
    panel.show_actor(witkoff)
    panel.page.affiliations.dates_asked.emit(opened(desk, witkoff).affiliations[0], panel.page)
    dates = panel.findChild(DatesPopover)
    qtbot.keyClicks(dates.since, "soon")
    qtbot.keyClick(dates.since, Qt.Key.Key_Return)
    assert dates.isVisible()
    assert opened(desk, witkoff).affiliations[0].since == ""


def test_a_claim_jumps_to_its_passage_in_another_article(
    qtbot: QtBot, panel: ActorsPanel, desk: Desk, add_article: Callable[..., ArticleId], witkoff: ActorId,
    claim_id: ClaimId, talks: ArticleId,
) -> None:  # fmt: skip
    desk.open_article(add_article("Another one"))
    panel.show_actor(witkoff)
    (row,) = rows(panel)
    assert row.text() == "“talks were very constructive”"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert (desk.article_id, desk.focus) == (talks, claim_id)


def test_words_that_are_not_quoted_have_no_quotation_marks(
    qtbot: QtBot, panel: ActorsPanel, session: Session, witkoff: ActorId, talks: ArticleId,
    span_of: Callable[[str], Span],
) -> None:  # fmt: skip
    own = session.run(claims.tag_claim, article_id=talks, spans=[span_of("he was briefed by his team")])
    session.run(claims.set_form, claim_id=own, form=Form.INDIRECT)
    session.run(claims.add_actor, claim_id=own, actor_id=witkoff, role=Role.ABOUT)
    panel.show_actor(witkoff)
    assert [row.text() for row in rows(panel)] == [
        "“talks were very constructive”",
        "he was briefed by his team",
    ]
    assert "paraphrase" in rows(panel)[1].accessibleName()


def test_a_likely_duplicate_is_proposed_merged_and_undone(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    other = make(session, "S. Witkoff")
    panel.show_actor(witkoff)
    assert panel.page.proposal.isVisible()
    with qtbot.waitSignal(panel.merged) as said:
        panel.page.proposal.merge.click()
    assert "S. Witkoff" in said.args[0]
    assert other not in desk.actors
    assert "S. Witkoff" in opened(desk, witkoff).aliases
    qtbot.waitUntil(lambda: not panel.page.proposal.isVisible())
    session.undo()
    assert other in desk.actors


def test_a_refused_duplicate_is_not_proposed_again_until_that_is_undone(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, themes: Themes, witkoff: ActorId
) -> None:
    make(session, "S. Witkoff")
    panel.show_actor(witkoff)
    panel.page.proposal.refuse.click()
    qtbot.waitUntil(lambda: not panel.page.proposal.isVisible())
    later = ActorsPanel(session, desk, themes)
    qtbot.addWidget(later)
    later.show_actor(witkoff)
    assert later.page.proposal.isHidden()
    session.undo()
    qtbot.waitUntil(panel.page.proposal.isVisible)


def test_another_actor_is_picked_as_the_same(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    other = make(session, "The envoy")
    panel.show_actor(witkoff)
    panel.page.same.click()
    type_into_picker(qtbot, panel, "envoy")
    assert other not in desk.actors
    assert "The envoy" in opened(desk, witkoff).aliases


def test_an_actor_is_made_by_its_name(qtbot: QtBot, panel: ActorsPanel, desk: Desk) -> None:
    panel.browser.add_button.click()
    type_into_picker(qtbot, panel, "Ann Abel")
    assert panel.actor is not None
    assert (panel.actor.name, panel.actor.kind) == ("Ann Abel", ActorKind.PERSON)


def test_a_removed_actor_leaves_its_claims_and_undo_brings_it_back(
    panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId, claim_id: ClaimId
) -> None:
    panel.show_actor(witkoff)
    panel.page.remove.click()
    assert panel.actor is None
    assert desk.claim(claim_id).actors == ()
    session.undo()
    assert desk.claim(claim_id).actors[0].actor_id == witkoff


def test_everything_on_the_page_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, panel: ActorsPanel, session: Session, witkoff: ActorId
) -> None:
    make(session, "S. Witkoff")
    panel.show_actor(witkoff)
    reached = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    page = panel.page
    for control in (
        page.name,
        page.kind,
        page.wikidata,
        page.note,
        page.proposal.merge,
        page.same,
        *rows(panel),
    ):
        assert control in reached
        assert control.accessibleName() or control.text()


# what the article proposes


def waiting(panel: ActorsPanel) -> list[str]:
    return [row.chip[0] for row in panel.browser.found.list.rows.rows]


def decide(qtbot: QtBot, panel: ActorsPanel, name: str, *keys: Qt.Key) -> None:
    """Press the keys on the proposal of this name."""
    view = panel.browser.found.list
    view.focus_row(waiting(panel).index(name))
    for key in keys:
        qtbot.keyClick(view, key)


FOUND = ["Abu Dhabi", "Volodymyr Zelenskyy", "Steve Witkoff", "White House"]


def test_the_article_proposes_its_actors_and_enter_takes_one(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk
) -> None:
    assert sorted(waiting(panel)) == sorted(FOUND)
    with qtbot.waitSignal(panel.said):
        decide(qtbot, panel, "Steve Witkoff", Qt.Key.Key_Return)
    (witkoff,) = [actor for actor in desk.actors.values() if actor.name == "Steve Witkoff"]
    assert witkoff.aliases == ("Witkoff",)
    assert [tie.organization for tie in witkoff.affiliations] == ["White House"]
    assert desk.mentions.actors[witkoff.id] == 2
    qtbot.waitUntil(lambda: "Steve Witkoff" not in waiting(panel))
    session.undo()
    qtbot.waitUntil(lambda: "Steve Witkoff" in waiting(panel))
    assert desk.actors == {}


def test_the_tie_stays_away_where_its_tick_was_taken_off(
    qtbot: QtBot, panel: ActorsPanel, desk: Desk
) -> None:
    decide(qtbot, panel, "Steve Witkoff", Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert [(actor.name, actor.affiliations) for actor in desk.actors.values()] == [("Steve Witkoff", ())]


def test_x_dismisses_for_good(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, themes: Themes
) -> None:
    decide(qtbot, panel, "Abu Dhabi", Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "Abu Dhabi" not in waiting(panel))
    later = ActorsPanel(session, desk, themes)
    qtbot.addWidget(later)
    assert "Abu Dhabi" not in waiting(later)
    session.undo()
    qtbot.waitUntil(lambda: "Abu Dhabi" in waiting(panel))


def test_all_are_accepted_in_one_step(qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk) -> None:
    step = session.undo_label
    panel.browser.found.all.click()
    assert sorted(actor.name for actor in desk.actors.values()) == sorted(FOUND)
    qtbot.waitUntil(panel.browser.found.isHidden)
    session.undo()
    assert (desk.actors, session.undo_label) == ({}, step)


def test_a_press_on_the_marks_accepts_ticks_and_dismisses(
    qtbot: QtBot, panel: ActorsPanel, desk: Desk
) -> None:
    view = panel.browser.found.list
    index = view.rows.index(waiting(panel).index("Steve Witkoff"))
    view.scrollTo(index)
    rect = view.visualRect(index)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 15, rect.bottom() - 12)
    )
    assert not view.rows.ticked(view.rows.rows[index.row()])
    with qtbot.waitSignal(view.accepted) as accepted:
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 46, rect.top() + 16)
        )
    assert accepted.args[1] is False
    with qtbot.waitSignal(desk.to_reveal):
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.rows.index(0)).center()
        )


def test_a_long_article_is_gone_through_beside_the_window(
    qtbot: QtBot, panel: ActorsPanel, desk: Desk, add_named_article: Callable[..., ArticleId]
) -> None:
    desk.open_article(add_named_article("Long", "Steve Witkoff met Zelenskyy.\n" * 600))
    assert len(desk.mentions) > 1000
    qtbot.waitUntil(lambda: sorted(waiting(panel)) == ["Steve Witkoff", "Zelenskyy"], timeout=5000)


# one under two names


def drag(panel: ActorsPanel, dragged: ActorId, target: ActorId, event_type: type[QDropEvent]) -> QDropEvent:
    """What the list gets when an actor is dragged over another one."""
    view = panel.browser.list
    data = QMimeData()
    data.setData(ACTOR_MIME, str(dragged).encode())
    row = next(
        row
        for row in range(view.lines.rowCount())
        if (actor := view.lines.line(row).actor) and actor.id == target
    )
    place = view.visualRect(view.lines.index(row)).center()
    point = place if event_type is QDragMoveEvent else QPointF(place)
    event = event_type(
        point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.data = data  # the event does not own it
    return event


@pytest.fixture
def dragging(monkeypatch: pytest.MonkeyPatch, panel: ActorsPanel) -> None:
    """Without a real drag no event has a source."""
    monkeypatch.setattr(ActorList, "_comes_from_here", lambda *_: True)


@pytest.mark.usefixtures("dragging")
def test_an_actor_dragged_on_another_is_merged_into_it(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    other = make(session, "The envoy")
    qtbot.waitUntil(lambda: "The envoy" in lines(panel))
    view = panel.browser.list
    view.dragMoveEvent(drag(panel, other, witkoff, QDragMoveEvent))
    assert view.lines.line(view.target_row).actor == desk.actors[witkoff]
    assert not view.grab().isNull()
    view.dragMoveEvent(drag(panel, witkoff, witkoff, QDragMoveEvent))
    assert view.target_row == -1, "nobody is merged into itself"
    with qtbot.waitSignal(panel.merged) as merged:
        view.dropEvent(drag(panel, other, witkoff, QDropEvent))
    assert merged.args[0] == "Merged “The envoy” into Steve Witkoff"
    assert other not in desk.actors
    assert "The envoy" in opened(desk, witkoff).aliases
    session.undo()
    assert other in desk.actors


def test_m_in_the_list_looks_for_the_one_that_stays(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk
) -> None:
    one, other = make(session, "Ann Abel"), make(session, "Ben Bell")
    qtbot.waitUntil(lambda: "Ben Bell" in lines(panel))
    panel.browser.focus_list()
    qtbot.keyClick(panel.browser.list, Qt.Key.Key_M)
    type_into_picker(qtbot, panel, "ben")
    assert list(desk.actors) == [other]
    assert opened(desk, other).aliases == ("Ann Abel",)
    assert one not in desk.actors


def test_del_in_the_list_removes_and_the_next_one_is_current(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk
) -> None:
    make(session, "Ann Abel")
    other = make(session, "Ben Bell")
    qtbot.waitUntil(lambda: "Ben Bell" in lines(panel))
    panel.browser.focus_list()
    qtbot.keyClick(panel.browser.list, Qt.Key.Key_Delete)
    assert list(desk.actors) == [other]
    qtbot.waitUntil(lambda: panel.browser.list.current == desk.actors[other])


def test_pairs_that_may_be_one_are_listed_merged_and_told_apart(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk
) -> None:
    for name in ("Ann Abel", "A. Abel", "Ben Bell", "B. Bell"):
        make(session, name)
    view = panel.browser.same.list
    qtbot.waitUntil(lambda: len(view.rows.rows) == 2)
    view.focus_row(0)
    with qtbot.waitSignal(panel.merged) as merged:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert merged.args[0] == "Merged “A. Abel” into Ann Abel"
    qtbot.waitUntil(lambda: len(view.rows.rows) == 1)
    qtbot.keyClick(view, Qt.Key.Key_X)
    qtbot.waitUntil(panel.browser.same.isHidden)
    assert len(desk.actors) == 3


def test_an_alias_becomes_an_actor_of_its_own(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    panel.show_actor(witkoff)
    (chip,) = [one for one in panel.page.aliases.findChildren(ActorChip) if one.text() == "Witkoff"]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    row = QApplication.focusWidget()
    assert isinstance(row, ActionRow)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert opened(desk, witkoff).aliases == ()
    (own,) = [actor for actor in desk.actors.values() if actor.name == "Witkoff"]
    assert [one.actor_id for one in desk.mentions if one.text == "Witkoff"] == [own.id]
    session.undo()
    assert opened(desk, witkoff).aliases == ("Witkoff",)


# the list and the page


def test_actors_are_sorted_and_narrowed_to_the_article(
    qtbot: QtBot, panel: ActorsPanel, session: Session, desk: Desk, witkoff: ActorId
) -> None:
    make(session, "Ann Abel")
    qtbot.waitUntil(lambda: "Ann Abel" in lines(panel))
    order = panel.browser.order
    order.setCurrentIndex(order.findData(Order.NAME))
    order.activated.emit(order.currentIndex())
    assert lines(panel) == ["Ann Abel", "Steve Witkoff"]
    order.setCurrentIndex(order.findData(Order.CLAIMS))
    order.activated.emit(order.currentIndex())
    assert lines(panel) == ["Steve Witkoff", "Ann Abel"]
    panel.browser.only_here.click()
    assert lines(panel) == ["Steve Witkoff"]
    assert "says 1" in panel.browser.list.lines.words(0)


def test_the_places_that_name_an_actor_are_jumped_to_in_any_article(
    qtbot: QtBot, panel: ActorsPanel, desk: Desk, add_named_article: Callable[..., ArticleId],
    witkoff: ActorId, talks: ArticleId,
) -> None:  # fmt: skip
    desk.open_article(add_named_article("More talks", "Steve Witkoff came. " * 5))
    panel.show_actor(witkoff)

    def shown() -> list[PlaceRow]:
        return [row for row in panel.page.named_in.findChildren(PlaceRow) if row.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 5)  # three of this article at first, two of the other
    places = shown()
    qtbot.waitUntil(lambda: places[0].height() > 10)
    assert not places[0].grab().isNull()
    here = places[-1] if desk.article_id != talks else places[0]
    with qtbot.waitSignal(desk.to_reveal) as revealed:
        qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    assert desk.text is not None
    assert desk.text.text[slice(*revealed.args[0])] in ("Witkoff", "Steve Witkoff")
    (more,) = [one for one in panel.page.named_in.findChildren(QPushButton) if one.isVisible()]
    more.click()
    qtbot.waitUntil(lambda: len(shown()) == 7)


def test_wikidata_is_looked_up_in_the_browser(
    panel: ActorsPanel, session: Session, witkoff: ActorId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    panel.show_actor(witkoff)
    assert asked == [], "nothing opens by itself"
    panel.page.look_up.click()
    session.run(actors.edit_actor, actor_id=witkoff, wikidata="Q7614935")
    panel.page.look_up.click()
    assert asked == [
        "https://www.wikidata.org/w/index.php?search=Steve Witkoff",
        "https://www.wikidata.org/wiki/Q7614935",
    ]


def test_many_actors_are_compared_beside_the_window(
    qtbot: QtBot, panel: ActorsPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.actors.proposing._COMPARED_AT_ONCE", 1)
    one, other = make(session, "Ann Abel"), make(session, "A. Abel")
    qtbot.waitUntil(lambda: [row.key for row in panel.browser.same.list.rows.rows] == [(one, other)])
