"""Every key of reading in each of its four places: a selection, a suggestion, a claim, the bare caret.

One test for each cell, pressed in the real window. What a cell leaves empty changes nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult, sha256_of
from annotation.operations import analysis
from annotation.operations import claims as claim_steps
from annotation.operations import codes as code_steps
from annotation.records import (
    ActorKind,
    ActorOrigin,
    Claim,
    Form,
    Role,
    Span,
    Stance,
    SuggestedActor,
    Suggestion,
)
from annotation.store.history import steps
from gui.widgets.picker import Picker

TEXT = """Envoys meet again 🕊️ in the capital

The envoy Maria Lindqvist said the talks were “very constructive” on Friday. She left early.

“We have a plan for next week,” Lindqvist added. Omar Haddad heard it. He agreed to the plan.

Nobody else spoke in the hall. They will meet again."""
PEOPLE = ("Maria Lindqvist", "Lindqvist added", "Omar Haddad")
ROLES = {"S": Role.SPEAKER, "A": Role.ABOUT, "T": Role.ADDRESSEE, "V": Role.VIA, "Q": Role.CITES}
STANCES = {"+": Stance.SUPPORTS, "-": Stance.OPPOSES, "=": Stance.NEUTRAL}
SELECTION, SUGGESTION, CLAIM, CARET = "selection", "suggestion", "claim", "caret"
PLACES = (SELECTION, SUGGESTION, CLAIM, CARET)


class Table:
    """The window in one of the four places, and what is there to be looked at."""

    def __init__(self, driver: Any) -> None:
        self.driver, self.app, self.desk = driver, driver.app, driver.app.desk
        self.page, self.session = driver.app.window.page, driver.app.session

    def put(self, place: str) -> None:
        """Let the keys be about *place*; everything else is out of focus."""
        self.desk.focus_on(None)
        self.page.clear_selection()
        if place == SELECTION:
            self.page.select(self.span("the talks were"))
        elif place == SUGGESTION:
            self.desk.focus_on("one")
        elif place == CLAIM:
            self.desk.focus_on(self.tag("We have a plan for next week"))
        else:
            self.page.place_caret(self.span("left early").start)
        self.driver.focus_page()

    def afresh(self, place: str, keys: Iterable[str]) -> Iterator[str]:
        """For each of *keys* the window in *place*, with all that the one before did taken back."""
        begun = self._done()
        for key in keys:
            self.put(place)
            yield key
            if popover := self.app.window.side.claims.asking.popover:
                popover.close_up()
            while self._done() > begun:
                self.session.undo()

    def _done(self) -> int:
        return sum(step.done for step in steps(self.session.db))

    def span(self, words: str) -> Span:
        return self.driver.span(words)

    def tag(self, *words: str) -> int:
        spans = [self.span(one) for one in words]
        return self.session.run(claim_steps.tag_claim, article_id=self.desk.article_id, spans=spans)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.driver.press(key)

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    @property
    def claim(self) -> Claim:
        assert self.desk.focused_claim is not None, "no claim is in focus"
        return self.desk.focused_claim

    @property
    def claims(self) -> list[Claim]:
        return list(self.desk.claims)

    @property
    def suggestions(self) -> list[str]:
        return [one.fingerprint for one in self.desk.suggestions]

    @property
    def picker(self) -> Picker:
        """The picker that lies open with the keyboard in it."""
        popover = self.app.window.side.claims.asking.popover
        assert popover is not None, "no picker is open"
        assert popover.picker.field is QApplication.focusWidget()
        return popover.picker

    def names(self, role: Role) -> list[str]:
        return [self.desk.name_of(part.actor_id) for part in self.claim.in_role(role)]

    def quotes(self) -> list[str]:
        return [segment.quote for segment in self.claim.segments]

    def state(self) -> tuple[Any, ...]:
        """All that a key could change."""
        return (
            self.claims,
            self.suggestions,
            [one.spans for one in self.desk.suggestions],
            self.desk.focus,
            self.page.selection,
            self.session.undo_label,
            self.app.window.side.claims.asking.popover,
            QApplication.focusWidget(),
        )


@pytest.fixture
def table(start: Callable[..., Any], tmp_path: Path) -> Table:
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver = start(None, [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title.startswith("Envoys"), timeout=5000)
    text, table = driver.text, Table(driver)
    starts = [text.index(name) for name in PEOPLE]
    found = [
        (start, start + len(name.removesuffix(" added")), "PERSON")
        for start, name in zip(starts, PEOPLE, strict=True)
    ]
    article_id = driver.app.desk.article_id
    stamp = Stamp("test", "1", "1", sha256_of(text))
    names = MentionsResult(stamp, tuple(found))
    driver.app.session.run(analysis.keep_mentions, article_id=article_id, result=names)
    speaker = SuggestedActor(Role.SPEAKER, "Maria Lindqvist", ActorKind.PERSON, ActorOrigin.NAMED, None)
    one = Suggestion("one", (table.span("very constructive"),), table.span("said"), Form.DIRECT, (speaker,))
    two = Suggestion("two", (table.span("They will meet again."),), None, Form.INDIRECT, ())
    suggested = SuggestionsResult(stamp, (one, two))
    driver.app.session.run(analysis.keep_suggestions, article_id=article_id, result=suggested)
    return table


# Enter


def test_enter_on_a_selection_makes_it_a_claim_and_ends_it(table: Table) -> None:
    table.put(SELECTION)
    table.press("Return")
    assert table.quotes() == ["the talks were"]
    assert table.claim.codes == ()
    assert table.page.selection is None


def test_enter_on_a_suggestion_accepts_it_and_goes_to_the_next(table: Table) -> None:
    table.put(SUGGESTION)
    table.press("Return")
    (claim,) = table.claims
    assert claim.segments[0].quote == "very constructive"
    assert table.desk.name_of(claim.in_role(Role.SPEAKER)[0].actor_id) == "Maria Lindqvist"
    assert table.desk.focus == "two"


def test_enter_on_a_claim_is_done_with_it_and_goes_on(table: Table) -> None:
    table.put(CLAIM)
    before = table.claims
    table.press("Return")
    assert table.desk.focus == "two"
    assert table.claims == before


def test_enter_at_the_caret_makes_the_sentence_a_claim(table: Table) -> None:
    table.put(CARET)
    table.press("Return")
    assert table.quotes() == ["She left early."]


# digits


QUOTES = {
    SELECTION: "the talks were",
    SUGGESTION: "very constructive",
    CLAIM: "We have a plan for next week",
    CARET: "She left early.",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_digit_gives_its_code(table: Table, place: str) -> None:
    for digit in range(1, 10):
        if table.desk.code_with_digit(digit) is None:
            table.session.run(code_steps.create_code, name=f"Code {digit}", digit=digit)
    for key in table.afresh(place, "123456789"):
        before = len(table.claims)
        table.press(key)
        assert [link.code_id for link in table.claim.codes] == [table.desk.code_with_digit(int(key)).id]
        assert len(table.claims) == before + (place != CLAIM)
        assert table.quotes() == [QUOTES[place]]
        table.press(key)
        assert table.claim.codes == ()  # the claim is in focus now: the digit takes it off again


@pytest.mark.parametrize("place", PLACES)
def test_a_code_with_children_shows_them_first(table: Table, place: str) -> None:
    parent, run = table.desk.code_with_digit(1), table.session.run
    below = [run(code_steps.create_code, name=name, parent_id=parent.id) for name in ("Sooner", "Later")]
    taken = {"2": below[1], "Return": parent.id}
    for key in table.afresh(place, taken):
        before = len(table.claims)
        table.press("1")
        assert table.picker.shown_texts() == [parent.name, "Sooner", "Later"]
        assert len(table.claims) == before
        table.press(key)
        assert [link.code_id for link in table.claim.codes] == [taken[key]]
        assert table.quotes() == [QUOTES[place]]


def test_a_digit_without_a_code_says_so(table: Table) -> None:
    code = table.desk.code_with_digit(1)
    assert code is not None
    table.session.run(code_steps.edit_code, code_id=code.id, digit=None)
    table.put(CARET)
    table.press("1")
    assert table.claims == []
    assert "1" in table.app.window.status.notice.text


# roles


def test_a_role_key_on_a_selection_lets_its_words_name_whom_the_claim_wants(table: Table) -> None:
    for key in table.afresh(CLAIM, ROLES):
        table.page.select(table.span("Omar Haddad"))
        table.press(key)
        assert table.names(ROLES[key]) == ["Omar Haddad"]
        assert table.claim.in_role(ROLES[key])[0].mention == table.span("Omar Haddad")
        assert table.page.selection is None


def test_a_role_key_on_a_pronoun_offers_who_was_named_last(table: Table) -> None:
    for key in table.afresh(CLAIM, ROLES):
        table.page.select(table.span("He"))
        table.press(key)
        assert table.picker.shown_texts()[:3] == ["Named last", "Omar Haddad", "Maria Lindqvist"]
        table.press("2")
        assert table.names(ROLES[key]) == ["Maria Lindqvist"]
        assert QApplication.focusWidget() is table.page


def test_a_role_key_on_a_suggestion_accepts_it_and_asks(table: Table) -> None:
    for key in table.afresh(SUGGESTION, ROLES):
        table.press(key)
        assert table.desk.asked_role is ROLES[key]
        assert table.quotes() == ["very constructive"]
        table.write("Omar")
        table.press("Return")
        assert "Omar Haddad" in table.names(ROLES[key])


def test_a_role_key_on_a_claim_asks_and_a_click_on_a_name_answers(table: Table) -> None:
    for key in table.afresh(CLAIM, ROLES):
        table.press(key)
        assert table.picker.shown_texts()
        assert table.desk.asked_role is ROLES[key]
        table.driver.click_name("Omar Haddad")
        assert table.names(ROLES[key]) == ["Omar Haddad"]


def test_the_people_named_last_have_the_first_digits(table: Table) -> None:
    claim_id = table.tag("Nobody else spoke")
    for key in table.afresh(CARET, ("S", "A", "T", "Q")):
        table.desk.focus_on(claim_id)
        table.press(key, "1")
        assert table.names(ROLES[key]) == ["Omar Haddad"]


def test_a_caret_on_a_pronoun_inside_the_claim_asks_from_there(table: Table) -> None:
    table.desk.focus_on(table.tag("Omar Haddad heard it. He agreed to the plan."))
    table.page.place_caret(table.span("He agreed").start + 1)
    table.driver.focus_page()
    table.press("V", "1")
    assert table.names(Role.VIA) == ["Omar Haddad"]


# code, form, note, date


def test_c_on_a_selection_claims_it_and_finds_the_code_by_its_letters(table: Table) -> None:
    table.put(SELECTION)
    table.press("C")
    code = next(iter(table.desk.codes.values()))
    table.write(code.name[:12])
    table.press("Return")
    assert table.quotes() == ["the talks were"]
    assert [link.code_id for link in table.claim.codes] == [code.id]


def test_c_on_a_claim_finds_a_code_by_its_letters(table: Table) -> None:
    table.put(CLAIM)
    code = next(iter(table.desk.codes.values()))
    table.press("C")
    table.write(code.name[:12])
    table.press("Return")
    assert [link.code_id for link in table.claim.codes] == [code.id]


def test_f_on_a_claim_sets_the_form(table: Table) -> None:
    table.put(CLAIM)
    table.press("F")
    table.write("narr")
    table.press("Return")
    assert table.claim.form is Form.NARRATOR


def test_n_on_a_claim_writes_the_note(table: Table) -> None:
    table.put(CLAIM)
    table.press("N")
    table.write("seen twice")
    table.press("Ctrl+Return")
    assert table.claim.note == "seen twice"
    assert QApplication.focusWidget() is table.page


def test_d_on_a_claim_writes_the_date_said(table: Table) -> None:
    table.put(CLAIM)
    table.press("D")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    table.write("2026-01-24")
    table.press("Return")
    assert table.claim.said_on == "2026-01-24"
    assert QApplication.focusWidget() is table.page


# stances


def test_a_stance_key_on_a_suggestion_accepts_it_in_place(table: Table) -> None:
    for key in table.afresh(SUGGESTION, STANCES):
        table.press(key)
        assert table.quotes() == ["very constructive"]
        assert table.claim.stance is STANCES[key]


def test_a_stance_key_on_a_claim_sets_it_and_again_not(table: Table) -> None:
    for key in table.afresh(CLAIM, STANCES):
        table.press(key)
        assert table.claim.stance is STANCES[key]
        table.press(key)
        assert table.claim.stance is None


# going on


@pytest.mark.parametrize("place", [SUGGESTION, CLAIM, CARET])
def test_j_and_k_go_to_the_next_and_the_previous(table: Table, place: str) -> None:
    claim_id = table.tag("We have a plan for next week")  # between the two suggestions
    order = ["one", claim_id, "two"]
    if place == CARET:
        table.put(CARET)
        at = 0.5
    else:
        at = {SUGGESTION: 0, CLAIM: 1}[place]
        table.desk.focus_on(order[at])
        table.driver.focus_page()
    table.press("J")
    assert table.desk.focus == order[int(at + 1)]
    table.press("K")
    assert table.desk.focus == order[int(at)]


def test_x_on_a_suggestion_dismisses_it(table: Table) -> None:
    for key in table.afresh(SUGGESTION, ("X", "Del")):
        table.press(key)
        assert table.suggestions == ["two"]
        assert table.claims == []
        table.press("Ctrl+Z")
        assert table.suggestions == ["one", "two"]


def test_x_on_a_claim_removes_it(table: Table) -> None:
    for key in table.afresh(CLAIM, ("X", "Del")):
        table.press(key)
        assert table.claims == []
        table.press("Ctrl+Z")
        assert len(table.claims) == 1


def test_x_on_a_selection_reaches_through_to_no_claim(table: Table) -> None:
    for key in table.afresh(CLAIM, ("X", "Del")):
        table.page.select(table.span("the talks were"))
        table.press(key)
        assert len(table.claims) == 1
        assert table.page.selection is None


# ends

ENDS = {
    "]": "very constructive”",
    "Ctrl+Shift+Right": "very constructive”",
    "[": "very",
    "Ctrl+Shift+Left": "very",
    "}": "constructive",
    "Ctrl+Alt+Right": "constructive",
    "{": "“very constructive",
    "Ctrl+Alt+Left": "“very constructive",
}


def test_brackets_and_arrows_move_the_ends_of_a_suggestion(table: Table) -> None:
    for key in table.afresh(SUGGESTION, ENDS):
        table.press(key)
        assert TEXT[slice(*table.desk.focused_suggestion.span)] == ENDS[key]
        table.press("Return")
        assert [one.segments[0].quote for one in table.claims] == [ENDS[key]]
        table.desk.open_article(table.desk.article_id)  # it lies as it was found again


def test_brackets_and_arrows_move_the_ends_of_a_claim(table: Table) -> None:
    claim_id = table.tag("very constructive")
    for key in table.afresh(CARET, ENDS):
        table.desk.focus_on(claim_id)
        table.press(key)
        assert table.quotes() == [ENDS[key]]


def test_a_suggestion_keeps_its_moved_ends_until_it_is_judged(table: Table) -> None:
    table.put(SUGGESTION)
    table.press("]")
    table.tag("Nobody else spoke")  # another claim changes
    table.press("J", "J", "X")  # another suggestion is judged
    assert table.desk.focus == "one"
    assert TEXT[slice(*table.desk.focused_suggestion.span)] == "very constructive”"
    table.press("Return")
    assert "very constructive”" in [one.segments[0].quote for one in table.claims]
    table.press("Ctrl+Z")
    table.driver.app.desk.open_article(table.desk.article_id)
    assert TEXT[slice(*table.desk.suggestions[0].span)] == "very constructive"


# the sentence


def test_a_full_stop_selects_the_sentence_then_one_more(table: Table) -> None:
    table.put(CARET)
    table.press(".")
    assert table.page.selection == table.span("She left early.")
    table.page.select(table.span("the talks were"))
    table.press(".")
    assert TEXT[slice(*table.page.selection)].endswith("on Friday.")
    table.press(".")
    assert TEXT[slice(*table.page.selection)].endswith("She left early.")


# whole claims


def test_ctrl_d_duplicates_the_claim_and_goes_to_the_copy(table: Table) -> None:
    table.put(CLAIM)
    table.press("1", "+")
    first = table.claim
    table.press("Ctrl+D")
    assert table.claim.id != first.id
    same = {"id": first.id, "uid": first.uid, "created": first.created, "modified": first.modified}
    assert replace(table.claim, **same) == first
    table.press("Ctrl+Z")
    assert [one.id for one in table.claims] == [first.id]
    assert table.desk.focus == first.id


def test_m_merges_with_the_next_claim(table: Table) -> None:
    first = table.tag("We have a plan")
    second = table.tag("for next week")
    table.desk.focus_on(first)
    table.driver.focus_page()
    table.press("M")
    assert table.quotes() == ["We have a plan for next week"]
    assert [one.id for one in table.claims] == [first]
    table.press("Ctrl+Z")
    assert [one.id for one in table.claims] == [first, second]


def test_m_says_where_nothing_follows(table: Table) -> None:
    table.put(CLAIM)
    table.press("M")
    assert len(table.claims) == 1
    assert "No claim comes after" in table.app.window.status.notice.text


def test_m_says_what_must_be_set_anew(table: Table) -> None:
    first, second = table.tag("We have a plan"), table.tag("for next week")
    for claim_id, key in ((second, "-"), (first, "+")):
        table.desk.focus_on(claim_id)
        table.driver.focus_page()
        table.press(key)
    table.press("M")
    assert table.claim.stance is None
    assert "stance" in table.app.window.status.notice.text


def test_slash_splits_at_the_caret_that_a_click_or_arrows_put(table: Table) -> None:
    table.put(CLAIM)
    claim_id = table.claim.id
    table.driver.click(table.span("plan for").start)
    assert table.desk.focus == claim_id, "a click inside the only claim there keeps it in focus"
    table.press("Ctrl+Left")
    assert table.desk.focus == claim_id, "so do the arrows"
    table.press("Ctrl+Right", "/")
    assert [one.segments[0].quote for one in table.claims] == ["We have a", "plan for next week"]
    assert table.quotes() == ["plan for next week"]
    table.press("Ctrl+Z")
    assert table.quotes() == ["We have a plan for next week"], "what was split is in focus again"
    assert len(table.claims) == 1


def test_slash_splits_between_two_passages(table: Table) -> None:
    table.desk.focus_on(table.tag("We have a plan", "He agreed"))
    table.page.place_caret(table.span("heard").start)
    table.driver.focus_page()
    table.press("/")
    assert [one.segments[0].quote for one in table.claims] == ["We have a plan", "He agreed"]


def test_slash_says_where_the_caret_is_when_it_is_not_inside(table: Table) -> None:
    table.put(CLAIM)
    assert table.page.caret == table.claim.span.start, "the caret comes along with the focus"
    table.press("/")
    assert len(table.claims) == 1
    assert "edge of the claim" in table.app.window.status.notice.text
    table.page.place_caret(table.span("hall").start)
    table.press("/")
    assert "outside the claim" in table.app.window.status.notice.text


def test_the_keys_mean_the_same_in_the_panel(table: Table) -> None:
    table.put(CLAIM)
    first = table.claim.id
    table.press("F6")
    assert table.app.window.side.isAncestorOf(QApplication.focusWidget())
    table.press("1", "+", "Ctrl+D")
    assert table.claim.id != first
    assert (len(table.claim.codes), table.claim.stance) == (1, Stance.SUPPORTS)
    table.press("K", "M")
    assert [one.id for one in table.claims] == [first]
    table.press("S", "1")
    assert table.names(Role.SPEAKER) == ["Maria Lindqvist"]
    table.press("X")
    assert table.claims == []


# copy as evidence


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Emptied in the end: offscreen, it would outlive Python with what Python put there."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


def test_a_claim_is_copied_as_evidence(table: Table, clipboard: QClipboard) -> None:
    table.put(CLAIM)
    table.driver.click_name("Omar Haddad")
    before = table.session.undo_label
    table.press("Ctrl+Shift+C")
    data = clipboard.mimeData()
    lines = data.text().split("\n")
    assert lines[0] == "“We have a plan for next week”"
    assert lines[1].startswith("said by Omar Haddad")
    start, stop = table.claim.span
    assert lines[-1] == f"characters {start}–{stop} of the text with SHA-256 {sha256_of(TEXT)[:16]}…"
    assert "<blockquote>" in data.html()
    assert table.app.window.toast.text == "Copied as evidence"
    assert table.session.undo_label == before


# what a cell leaves empty

WHOLE = ("Ctrl+D", "M", "/", "Ctrl+Shift+C")
EMPTY = {
    SELECTION: (*ROLES, "F", "N", "D", *STANCES, "[", "]", "{", "}", *WHOLE),
    SUGGESTION: ("C", "F", "N", "D", ".", *WHOLE),
    CLAIM: (".",),
    CARET: (*ROLES, "C", "F", "N", "D", *STANCES, "X", "Del", "[", "]", "{", "}", *WHOLE),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_empty_cell_changes_nothing(table: Table, place: str) -> None:
    for key in table.afresh(place, EMPTY[place]):
        before = table.state()
        table.press(key)
        assert table.state() == before, key


def test_escape_gives_up_one_thing_after_the_other(table: Table) -> None:
    table.put(CLAIM)
    table.page.select(table.span("the talks were"))
    table.press("Esc")
    assert table.page.selection is None
    assert table.desk.focused_claim is not None
    table.press("Esc")
    assert table.desk.focus is None


def test_a_drag_with_ctrl_adds_a_passage_and_clicks_walk_the_overlaps(table: Table) -> None:
    table.put(CLAIM)
    table.driver.drag(table.span("He agreed"), Qt.KeyboardModifier.ControlModifier)
    assert table.quotes() == ["We have a plan for next week", "He agreed"]
    long = table.claim.id
    short = table.tag("a plan for next")
    offset = table.span("plan for").start + 1
    seen = []
    for _ in range(4):
        table.driver.click(offset)
        seen.append(table.desk.focus)
    assert set(seen) == {long, short}
    assert all(one != other for one, other in pairwise(seen))


# clicks


def test_a_click_on_a_name_fills_the_speaker_while_it_is_empty_else_opens_its_card(table: Table) -> None:
    table.put(CLAIM)
    table.driver.click_name("Omar Haddad")
    assert table.names(Role.SPEAKER) == ["Omar Haddad"]
    notice = table.app.window.status.notice
    assert "Omar Haddad says it" in notice.text
    table.driver.click_name("Maria Lindqvist")
    assert table.names(Role.SPEAKER) == ["Omar Haddad"]
    assert table.app._card.isVisible()
    table.press("Esc")
    assert not table.app._card.isVisible()


@pytest.mark.parametrize("key", ROLES)
def test_a_click_on_a_name_fills_the_role_that_was_just_asked_for(table: Table, key: str) -> None:
    table.put(CLAIM)
    table.driver.click_name("Omar Haddad")  # the speaker is known
    table.press(key, "Esc")
    table.driver.click_name("Maria Lindqvist")
    assert table.app._card.isVisible(), "Esc gave the role up"
    table.press("Esc", key)
    table.driver.click_name("Maria Lindqvist")
    assert "Maria Lindqvist" in table.names(ROLES[key])
    table.press("Ctrl+Z")
    assert "Maria Lindqvist" not in table.names(ROLES[key])


def test_a_drag_takes_whole_words_and_shift_with_arrows_is_exact(table: Table) -> None:
    table.put(CARET)
    inside = table.span("early")
    table.driver.drag(Span(inside.start + 1, inside.stop - 1))
    assert table.page.selection == inside
    table.page.place_caret(inside.start)
    table.press("Shift+Right", "Shift+Right")
    assert table.page.selection == Span(inside.start, inside.start + 2)


def test_a_click_on_a_claim_puts_it_in_focus_and_one_beside_it_lets_it_go(table: Table) -> None:
    table.put(CLAIM)
    claim_id = table.claim.id
    table.driver.click(table.span("Nobody else").start + 2)
    assert table.desk.focus is None
    table.driver.click(table.span("have a plan").start + 2)
    assert table.desk.focus == claim_id
    table.driver.click(table.span("very constructive").start + 2)
    assert table.desk.focus == "one"


def test_ctrl_and_a_drag_select_where_no_claim_is_in_focus(table: Table) -> None:
    table.put(CARET)
    table.driver.drag(table.span("He agreed"), Qt.KeyboardModifier.ControlModifier)
    assert table.page.selection == table.span("He agreed")
    assert table.claims == []
