"""The actors' panel, through what a person presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
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
from gui.actors.claim_row import ClaimRow
from gui.actors.panel import ActorsPanel
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
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
