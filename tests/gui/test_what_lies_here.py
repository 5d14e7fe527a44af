"""Claims, names and sums of the open article: kept up bit by bit they are what reading all anew gives."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from annotation.operations import actors, claims, codes, suggestions
from annotation.records import (
    ActorKind,
    ActorOrigin,
    ArticleId,
    ClaimId,
    Form,
    Role,
    Span,
    SuggestedActor,
    Suggestion,
)
from annotation.store import claims as stored
from gui.claims_here import ClaimsHere, Place
from gui.desk import Desk
from gui.mentions_here import MentionsHere
from gui.session import Session

ends = st.tuples(st.integers(0, 80), st.integers(1, 30)).map(lambda pair: (pair[0], sum(pair)))
one_claim = st.lists(ends, max_size=3, unique=True)
steps = st.lists(st.tuples(st.integers(1, 6), one_claim), max_size=20)


def rows(spans: dict[int, list[tuple[int, int]]]) -> list[Place]:
    return sorted((*span, ClaimId(number)) for number, several in spans.items() for span in several)


@given(steps)
def test_claims_that_come_move_and_go_one_by_one(changes: list[tuple[int, list[tuple[int, int]]]]) -> None:
    here, spans = ClaimsHere(), {}
    for number, several in changes:
        spans[number] = several
        here.update([ClaimId(number)], rows({number: several}))
    anew = ClaimsHere(rows(spans))
    assert here.places == anew.places
    assert here.ids() == anew.ids()
    assert sorted(here.passages()) == sorted(anew.passages()) == rows(spans)
    for claim_id in anew.ids():
        assert here.span_of(claim_id) == anew.span_of(claim_id)
        assert here.ids()[here.row_of(claim_id)] == claim_id


def test_records_are_read_when_they_are_asked_for_and_once(
    desk: Desk, session: Session, talks: ArticleId, span_of: Callable[[str], Span]
) -> None:
    first, second = (
        session.run(claims.tag_claim, article_id=talks, spans=[span_of(words)])
        for words in ("talks were very constructive", "he was briefed by his team")
    )
    asked: list[list[ClaimId]] = []

    def load(ids: list[ClaimId]) -> dict:
        asked.append(list(ids))
        return stored.some(desk.session.db, ids)

    here = ClaimsHere(stored.passages_on(desk.session.db, desk.text.id), load)
    assert len(here) == 2
    assert asked == []
    assert [claim.id for claim in here.some([second, first, ClaimId(99)])] == [second, first]
    assert here.get(first) is not None
    assert asked == [[second, first]]


def test_names_that_changed_take_the_place_of_those_before() -> None:
    before = MentionsHere([(0, 3, "Ann", "PERSON", None, "pipeline"), (5, 8, "Bob", "PERSON", 2, "pipeline")])
    after = before.with_names({"ann"}, [(0, 3, "Ann", "PERSON", 7, "pipeline")])
    assert [mention.actor_id for mention in after] == [7, 2]
    assert after.actors == {7: 1, 2: 1}
    assert before.with_names({"carol"}, []) is before


def test_sums_follow_every_step(
    desk: Desk, session: Session, talks: ArticleId, span_of: Callable[[str], Span]
) -> None:
    code = session.run(codes.create_code, name="Talks are constructive")
    who = session.run(actors.create_actor, name="Steve Witkoff", kind=ActorKind.PERSON)

    def check() -> None:
        assert sorted(desk.sums.parts) == sorted(stored.parts_in(session.db, talks))
        assert +desk.sums.codes == stored.code_counts_in(session.db, talks)

    check()
    spans = [span_of("talks were very constructive")]
    claim = session.run(claims.tag_claim, article_id=talks, spans=spans, code_id=code)
    check()
    session.run(claims.add_actor, claim_id=claim, actor_id=who, role=Role.SPEAKER)
    check()
    assert desk.sums.parts == [(who, Role.SPEAKER, 1)]
    session.run(claims.remove_claims, claim_ids=[claim])
    check()
    while session.undo():
        check()


def test_sums_that_are_first_read_during_a_step_count_it_once(
    desk: Desk, session: Session, talks: ArticleId, span_of: Callable[[str], Span]
) -> None:
    for signal in (desk.actors_changed, desk.article_changed, desk.mentions_changed):
        signal.connect(lambda: desk.sums.parts)  # before the desk has said which claims changed
    who = SuggestedActor(Role.SPEAKER, "Steve Witkoff", ActorKind.PERSON, ActorOrigin.NAMED, None)
    found = Suggestion("a", (span_of("talks were very constructive"),), None, Form.DIRECT, (who,))
    session.run(suggestions.accept_suggestion, article_id=talks, suggestion=found)
    assert [count for _, _, count in desk.sums.parts] == [1]
