"""Suggestions become data only when they are accepted."""

from typing import Any

import pytest

from annotation.nlp.exchange import Stamp, SuggestionsResult
from annotation.operations import actors, analysis, claims, codes, suggestions
from annotation.records import (
    ActorKind,
    ActorOrigin,
    Form,
    Mention,
    MentionKind,
    Role,
    Span,
    Stance,
    SuggestedActor,
    Suggestion,
)
from annotation.store.actors import all_actors
from annotation.store.articles import listed_one, text_of
from annotation.store.suggestions import Tally, tally, unjudged
from annotation.suggesting import unclaimed

PERSON = MentionKind.PERSON


@pytest.fixture
def proposed(desk: Any) -> list[Suggestion]:
    """Two suggestions, kept for the article."""
    speaker, source = desk.span("Witkoff", nth=1), desk.span("A US official")
    found = [
        Suggestion(
            "one",
            (desk.span("Plans were made"),),
            desk.span("Witkoff added"),
            Form.DIRECT,
            (SuggestedActor(Role.SPEAKER, "Steve Witkoff", ActorKind.PERSON, ActorOrigin.NAMED, speaker),),
        ),
        Suggestion(
            "two",
            (desk.span("Volodymyr Zelenskyy would come"),),
            None,
            Form.INDIRECT,
            (
                SuggestedActor(
                    Role.SPEAKER, "unnamed US official", ActorKind.UNNAMED, ActorOrigin.NAMED, source
                ),
                SuggestedActor(Role.VIA, "Axios", ActorKind.ORGANISATION, ActorOrigin.INFERRED, None),
            ),
        ),
    ]
    keep(desk, found)
    return found


def keep(desk: Any, found: list[Suggestion]) -> None:
    text = text_of(desk.project.db, desk.article_id)
    result = SuggestionsResult(Stamp("pipeline", "1", "1", text.sha256), tuple(found))
    desk.project.run(analysis.keep_suggestions, article_id=desk.article_id, result=result)


def open_ones(desk: Any) -> list[Suggestion]:
    return unjudged(desk.project.db, desk.article_id, desk.text_id)


def to_review(desk: Any) -> int:
    found = listed_one(desk.project.db, desk.article_id)
    assert found is not None
    return found.to_review


def test_what_was_kept_is_read_as_it_was(desk: Any, proposed: list[Suggestion]) -> None:
    assert open_ones(desk) == proposed
    assert to_review(desk) == 2


def test_accepting_makes_a_claim_with_its_cue_and_actors(desk: Any, proposed: list[Suggestion]) -> None:
    code_id = desk.project.run(codes.create_code, name="A").value
    outcome = desk.project.run(
        suggestions.accept_suggestion,
        article_id=desk.article_id,
        suggestion=proposed[0],
        code_id=code_id,
        stance=Stance.OPPOSES,
    )
    claim = desk.claim(outcome.value)
    assert [part.quote for part in claim.segments] == ["Plans were made"]
    assert claim.cue is not None
    assert claim.cue.quote == "Witkoff added"
    assert (claim.form, claim.stance, claim.codes[0].code_id) == (Form.DIRECT, Stance.OPPOSES, code_id)
    (part,) = claim.actors
    actor = all_actors(desk.project.db)[part.actor_id]
    assert (actor.name, actor.aliases) == ("Steve Witkoff", ("Witkoff",))
    assert (part.role, part.origin) == (Role.SPEAKER, ActorOrigin.NAMED)
    assert outcome.changes.verdicts_in == {desk.article_id}
    assert open_ones(desk) == proposed[1:]


def test_undo_brings_the_suggestion_back(desk: Any, proposed: list[Suggestion]) -> None:
    for operation in (suggestions.accept_suggestion, suggestions.dismiss_suggestion):
        desk.project.run(operation, article_id=desk.article_id, suggestion=proposed[0])
        assert to_review(desk) == 1
        desk.project.undo()
        assert open_ones(desk) == proposed
        assert desk.claims() == []
        assert all_actors(desk.project.db) == {}


def test_an_unnamed_source_is_an_actor_of_its_own(desk: Any, proposed: list[Suggestion]) -> None:
    desk.project.run(suggestions.accept_suggestion, article_id=desk.article_id, suggestion=proposed[1])
    found = {(actor.name, actor.kind) for actor in all_actors(desk.project.db).values()}
    assert found == {("unnamed US official", ActorKind.UNNAMED), ("Axios", ActorKind.ORGANISATION)}


def test_who_was_pointed_at_speaks_in_the_place_of_the_proposed(
    desk: Any, proposed: list[Suggestion]
) -> None:
    pointed = Mention(desk.span("Volodymyr Zelenskyy"), "Volodymyr Zelenskyy", "PERSON", PERSON, None, "")
    claim_id = desk.project.run(
        suggestions.accept_suggestion, article_id=desk.article_id, suggestion=proposed[1], speaker=pointed
    ).value
    claim, actors_here = desk.claim(claim_id), all_actors(desk.project.db)
    (speaker,) = claim.in_role(Role.SPEAKER)
    assert (speaker.origin, speaker.mention) == (ActorOrigin.NAMED, pointed.span)
    assert actors_here[speaker.actor_id].name == "Volodymyr Zelenskyy"
    assert [actors_here[part.actor_id].name for part in claim.in_role(Role.VIA)] == ["Axios"]
    assert "unnamed US official" not in {actor.name for actor in actors_here.values()}


def test_the_tally_says_how_far_the_review_has_come(desk: Any, proposed: list[Suggestion]) -> None:
    db = desk.project.db
    assert tally(db, desk.article_id, desk.text_id) == Tally(searched=True, found=2, kept=0, dismissed=0)
    desk.project.run(suggestions.accept_suggestion, article_id=desk.article_id, suggestion=proposed[0])
    desk.project.run(suggestions.dismiss_suggestion, article_id=desk.article_id, suggestion=proposed[1])
    assert tally(db, desk.article_id, desk.text_id) == Tally(searched=True, found=2, kept=1, dismissed=1)
    desk.project.undo()
    assert tally(db, desk.article_id, desk.text_id).dismissed == 0


def test_without_an_analysis_nothing_was_looked_for(desk: Any) -> None:
    db = desk.project.db
    db.execute("DELETE FROM analysis")
    assert tally(db, desk.article_id, desk.text_id) == Tally(searched=False, found=0, kept=0, dismissed=0)


def test_several_are_accepted_in_one_step(desk: Any, proposed: list[Suggestion]) -> None:
    desk.project.run(suggestions.accept_suggestions, article_id=desk.article_id, suggestions=proposed)
    assert (len(desk.claims()), to_review(desk)) == (2, 0)
    assert desk.project.undo_label == "accept 2 suggestions"
    desk.project.undo()
    assert (len(desk.claims()), to_review(desk)) == (0, 2)


def test_a_dismissed_one_stays_away_after_a_new_analysis(desk: Any, proposed: list[Suggestion]) -> None:
    desk.project.run(suggestions.dismiss_suggestion, article_id=desk.article_id, suggestion=proposed[0])
    keep(desk, proposed)
    assert open_ones(desk) == proposed[1:]


def test_a_name_that_two_actors_share_is_given_to_neither(desk: Any) -> None:
    ids = set()
    for name in ("Melania Trump", "Donald Trump"):
        actor_id = desk.project.run(actors.create_actor, name=name, kind=ActorKind.PERSON).value
        desk.project.run(actors.add_alias, actor_id=actor_id, name="Trump")
        ids.add(actor_id)
    proposed = SuggestedActor(Role.SPEAKER, "Trump", ActorKind.PERSON, ActorOrigin.NAMED, None)
    suggestion = Suggestion("three", (desk.span("Plans were made"),), None, Form.DIRECT, (proposed,))
    claim_id = desk.project.run(
        suggestions.accept_suggestion, article_id=desk.article_id, suggestion=suggestion
    ).value
    (part,) = desk.claim(claim_id).actors
    assert part.actor_id not in ids
    assert all_actors(desk.project.db)[part.actor_id].name == "Trump"


# what a claim says already is not proposed


def remaining(desk: Any, proposed: list[Suggestion]) -> list[str]:
    left = unclaimed(proposed, desk.claims(), all_actors(desk.project.db))
    return [suggestion.fingerprint for suggestion in left]


@pytest.mark.parametrize(
    ("words", "left"), [("Plans were made", ["two"]), ("Plans were", ["two"]), ("Plans", ["one", "two"])]
)
def test_nearly_the_same_words_are_the_same_claim(
    desk: Any, proposed: list[Suggestion], words: str, left: list[str]
) -> None:
    desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span(words)])
    assert remaining(desk, proposed) == left


def test_the_same_words_by_another_speaker_are_another_claim(desk: Any, proposed: list[Suggestion]) -> None:
    span = desk.span("Plans were made")
    claim_id = desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[span]).value
    other = desk.project.run(actors.create_actor, name="Zelenskyy", kind=ActorKind.PERSON).value
    desk.project.run(claims.add_actor, claim_id=claim_id, actor_id=other, role=Role.SPEAKER)
    assert remaining(desk, proposed) == ["one", "two"]
    desk.project.run(actors.add_alias, actor_id=other, name="steve witkoff")
    assert remaining(desk, proposed) == ["two"]


def test_a_long_claim_before_is_found_too(desk: Any, proposed: list[Suggestion]) -> None:
    words = desk.span("Plans were made")
    shifted = Span(words.start - 3, words.stop)
    desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[Span(0, 5)])
    desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[shifted])
    assert remaining(desk, proposed) == ["two"]
