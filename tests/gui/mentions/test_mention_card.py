"""The card of a name, through what a person presses."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from annotation.operations import actors, claims
from annotation.operations.mentions import Scope
from annotation.records import ActorId, ActorKind, ArticleId, ClaimId, Mention, MentionKind, Role, Span
from gui.desk import Desk
from gui.mentions.card import MentionCard
from gui.session import Session
from gui.theme.themes import Themes

OpenFor = Callable[[Mention], MentionCard]


@pytest.fixture
def card(
    qtbot: QtBot, session: Session, desk: Desk, themes: Themes, talks: ArticleId
) -> Iterator[MentionCard]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    with qtbot.waitExposed(window):
        window.show()
    yield MentionCard(session, desk, themes, window)
    window.close()


@pytest.fixture
def open_for(card: MentionCard) -> OpenFor:
    def opened(mention: Mention) -> MentionCard:
        card.open_for(mention, QRect(card.parentWidget().mapToGlobal(QPoint(40, 40)), QSize(80, 20)))
        return card

    return opened


@pytest.fixture
def claim_id(session: Session, desk: Desk, talks: ArticleId, span_of: Callable[[str], Span]) -> ClaimId:
    return session.run(claims.tag_claim, article_id=talks, spans=[span_of("talks were very constructive")])


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def kinds_of(desk: Desk, words: str) -> list[MentionKind]:
    return [mention.kind for mention in desk.mentions if mention.text == words]


def test_enter_makes_an_actor_of_a_name_and_opens_it(
    qtbot: QtBot, desk: Desk, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    card = open_for(mention("Witkoff"))
    with qtbot.waitSignal(card.open_actor) as opened:
        press(qtbot, Qt.Key.Key_Return)
    actor = desk.actors[opened.args[0]]
    assert (actor.name, actor.kind) == ("Steve Witkoff", ActorKind.PERSON)
    assert not card.isVisible()


def test_a_known_actor_opens_without_any_step(
    qtbot: QtBot, session: Session, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    actor_id = session.run(actors.create_actor, name="Steve Witkoff", kind=ActorKind.PERSON)
    step = session.undo_label
    card = open_for(mention("Steve Witkoff"))
    with qtbot.waitSignal(card.open_actor) as opened:
        press(qtbot, Qt.Key.Key_Return)
    assert opened.args == [actor_id]
    assert session.undo_label == step


def test_s_makes_the_name_the_speaker_of_the_claim_in_focus(
    qtbot: QtBot, desk: Desk, claim_id: ClaimId, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    desk.focus_on(claim_id)
    card = open_for(mention("Steve Witkoff"))
    with qtbot.waitSignal(card.said):
        press(qtbot, Qt.Key.Key_S)
    (speaker,) = desk.claim(claim_id).in_role(Role.SPEAKER)
    assert desk.name_of(speaker.actor_id) == "Steve Witkoff"


def test_without_a_claim_in_focus_nobody_can_speak(
    mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    assert open_for(mention("Steve Witkoff")).rows[0].text().startswith("Same as")


@pytest.mark.parametrize(("scope", "left"), [(Scope.SPAN, 2), (Scope.ARTICLE, 0), (Scope.PROJECT, 0)])
def test_a_name_that_is_none_goes_here_or_in_the_article_or_everywhere(
    desk: Desk, mention: Callable[..., Mention], open_for: OpenFor, scope: Scope, left: int
) -> None:
    assert len(kinds_of(desk, "Abu Dhabi")) == 3
    card = open_for(mention("Abu Dhabi"))
    card.reject_row.choices[scope].click()
    assert len(kinds_of(desk, "Abu Dhabi")) == left


@pytest.mark.parametrize(("scope", "changed"), [(Scope.SPAN, 1), (Scope.ARTICLE, 3), (Scope.PROJECT, 3)])
def test_a_kind_is_changed_as_far_as_was_chosen(
    desk: Desk, mention: Callable[..., Mention], open_for: OpenFor, scope: Scope, changed: int
) -> None:
    card = open_for(mention("Abu Dhabi"))
    words = {Scope.SPAN: "here", Scope.ARTICLE: "article", Scope.PROJECT: "everywhere"}
    next(one for one in card.scope.findChildren(QRadioButton) if one.text() == words[scope]).click()
    card.kind_row.choices[MentionKind.ORGANISATION].click()
    assert kinds_of(desk, "Abu Dhabi").count(MentionKind.ORGANISATION) == changed


def test_the_kind_by_keyboard_alone(
    qtbot: QtBot, desk: Desk, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    open_for(mention("Abu Dhabi"))
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert set(kinds_of(desk, "Abu Dhabi")) == {MentionKind.ORGANISATION}


def test_a_name_is_the_same_as_another_actor(
    qtbot: QtBot, session: Session, desk: Desk, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    actor_id: ActorId = session.run(actors.create_actor, name="Kyiv", kind=ActorKind.STATE)
    card = open_for(mention("Zelenskyy"))
    card.same_row.click()
    qtbot.keyClicks(card.actor_picker.picker.field, "kyi")
    press(qtbot, Qt.Key.Key_Return)
    assert mention("Zelenskyy").actor_id == actor_id
    assert mention("Volodymyr Zelenskyy").actor_id is None


def test_an_actor_is_made_on_the_way(
    qtbot: QtBot, desk: Desk, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    card = open_for(mention("White House"))
    card.same_row.click()
    qtbot.keyClicks(card.actor_picker.picker.field, "US government")
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.name_of(mention("White House").actor_id) == "US government"


def test_it_counts_the_mentions_of_the_same_name(mention: Callable[..., Mention], open_for: OpenFor) -> None:
    words = [one.text() for one in open_for(mention("Abu Dhabi")).findChildren(QLabel)]
    assert any(word.startswith("3 ") for word in words)


def test_esc_closes(qtbot: QtBot, mention: Callable[..., Mention], open_for: OpenFor) -> None:
    card = open_for(mention("Abu Dhabi"))
    assert card.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_letters_choose_how_far_and_what(
    qtbot: QtBot, session: Session, desk: Desk, mention: Callable[..., Mention], open_for: OpenFor
) -> None:
    card = open_for(mention("Abu Dhabi"))
    press(qtbot, Qt.Key.Key_H, Qt.Key.Key_X)
    assert not card.isVisible()
    assert len(kinds_of(desk, "Abu Dhabi")) == 2, "here"
    session.undo()
    open_for(mention("Abu Dhabi"))
    press(qtbot, Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert set(kinds_of(desk, "Abu Dhabi")) == {MentionKind.ORGANISATION}
    assert session.db.execute("SELECT scope FROM mention_decision").fetchall() == [("project",)]
    session.undo()
    open_for(mention("Abu Dhabi"))
    press(qtbot, Qt.Key.Key_M)
    assert card.actor_picker.isVisible()
    card.actor_picker.close_up()
    assert set(kinds_of(desk, "Abu Dhabi")) == {MentionKind.PLACE}


@pytest.mark.parametrize(("scope", "reached"), [(Scope.ARTICLE, False), (Scope.PROJECT, True)])
def test_what_is_said_of_a_name_everywhere_holds_in_the_next_article(
    desk: Desk, mention: Callable[..., Mention], open_for: OpenFor,
    add_named_article: Callable[..., ArticleId], scope: Scope, reached: bool,
) -> None:  # fmt: skip
    open_for(mention("Abu Dhabi")).reject_row.choices[scope].click()
    desk.open_article(add_named_article("Another", "They met in Abu Dhabi again."))
    assert (kinds_of(desk, "Abu Dhabi") == []) is reached
