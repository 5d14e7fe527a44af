"""A claim hides a suggestion only where it says the same: nearly the same words by the same speaker."""

import pytest

from annotation.records import (
    Actor,
    ActorId,
    ActorKind,
    ActorOrigin,
    ArticleId,
    Claim,
    ClaimActor,
    ClaimId,
    Form,
    Role,
    Segment,
    Span,
    SuggestedActor,
    Suggestion,
)
from annotation.suggesting import unclaimed

ACTORS = {
    ActorId(number): Actor(ActorId(number), str(number), name, ActorKind.PERSON, aliases, (), "", "")
    for number, (name, aliases) in enumerate([("Steve Witkoff", ("Witkoff",)), ("Ann Lee", ())])
}
WORDS = Span(100, 200)
NAME = Span(210, 217)


def suggested(*names, spans=(WORDS,)):
    actors = tuple(
        SuggestedActor(Role.SPEAKER, name, ActorKind.PERSON, ActorOrigin.NAMED, NAME) for name in names
    )
    return Suggestion("one", spans, None, Form.DIRECT, actors)


def claimed(*speakers, span=WORDS, form=Form.DIRECT, mention=None, role=Role.SPEAKER):
    actors = tuple(
        ClaimActor(ActorId(number), role, ActorOrigin.NAMED, mention=mention) for number in speakers
    )
    return Claim(
        ClaimId(1), "1", ArticleId(1), (Segment(span, ""),), None, (), actors, None, form, "", "", "", ""
    )


@pytest.mark.parametrize(
    ("claim", "hidden"),
    [
        (claimed(0), True),
        (claimed(1), False),
        (claimed(0, span=Span(100, 151)), True),
        (claimed(0, span=Span(100, 149)), False),
        (claimed(0, span=Span(300, 400)), False),
        (claimed(1, mention=NAME), True),
        (claimed(0, role=Role.ABOUT), True),  # who speaks was not said yet
        (claimed(form=Form.NARRATOR), False),
        (claimed(1, 0), True),
    ],
)
def test_a_claim_that_says_the_same_hides_it(claim, hidden):
    suggestion = suggested("Steve Witkoff")
    assert unclaimed([suggestion], [claim], ACTORS) == ([] if hidden else [suggestion])


def test_an_alias_is_the_same_speaker():
    assert unclaimed([suggested("witkoff")], [claimed(0)], ACTORS) == []


def test_where_nobody_is_proposed_the_claim_says_more():
    assert unclaimed([suggested()], [claimed(0)], ACTORS) == []


def test_all_passages_count():
    long = suggested("Steve Witkoff", spans=(WORDS, Span(300, 500)))
    assert unclaimed([long], [claimed(0)], ACTORS) == [long]
