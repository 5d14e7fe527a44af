"""Whole claims: duplicate, merge, split."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.errors import InvalidInput
from annotation.operations import actors, articles, claim_shapes, claims, codes
from annotation.operations.claim_shapes import divided
from annotation.records import ActorKind, Claim, ClaimId, Form, Role, Span, Stance

QUOTED = "“Talks were very constructive,” White House envoy Steve Witkoff wrote on X."


class Maker:
    """Makes claims and what stands on them, by words."""

    def __init__(self, desk: Any) -> None:
        self.desk, self.run = desk, desk.project.run

    def claim(self, *words: str, **values: Any) -> ClaimId:
        spans = [self.desk.span(one) for one in words]
        return self.run(claims.tag_claim, article_id=self.desk.article_id, spans=spans, **values).value

    def code(self, name: str) -> int:
        return self.run(codes.create_code, name=name).value

    def actor(self, name: str) -> int:
        return self.run(actors.create_actor, name=name, kind=ActorKind.PERSON).value

    def add_actor(self, claim_id: ClaimId, actor_id: int, role: Role = Role.SPEAKER) -> None:
        self.run(claims.add_actor, claim_id=claim_id, actor_id=actor_id, role=role)

    def merge(self, kept: ClaimId, merged: ClaimId) -> Claim:
        self.run(claim_shapes.merge_claims, kept_id=kept, merged_id=merged)
        return self.desk.claim(kept)

    def split(self, claim_id: ClaimId, offset: int) -> tuple[Claim, Claim]:
        new_id = self.run(claim_shapes.split_claim, claim_id=claim_id, offset=offset).value
        return self.desk.claim(claim_id), self.desk.claim(new_id)

    def full(self, *words: str) -> ClaimId:
        """A claim with something in each place."""
        claim_id = self.claim(*words, code_id=self.code("Talks go well"), stance=Stance.SUPPORTS)
        second = self.code("Talks go on")
        self.run(claims.toggle_code, claim_id=claim_id, code_id=second)
        self.run(claims.set_code_stance, claim_id=claim_id, code_id=second, stance=Stance.OPPOSES)
        self.add_actor(claim_id, self.actor("Steve Witkoff"))
        self.add_actor(claim_id, self.actor("Axios"), Role.VIA)
        self.run(claims.set_said_on, claim_id=claim_id, said_on="2026-01-24")
        self.run(claims.set_note, claim_id=claim_id, note="seen twice")
        return claim_id


@pytest.fixture
def maker(desk: Any) -> Maker:
    return Maker(desk)


def quotes(claim: Claim) -> list[str]:
    return [segment.quote for segment in claim.segments]


def said(claim: Claim) -> Claim:
    """The claim without what is each claim's own."""
    return replace(claim, id=ClaimId(0), uid="", created="", modified="")


def test_a_duplicate_says_the_same_and_is_a_claim_of_its_own(maker: Maker) -> None:
    claim_id = maker.full("Talks were", "very constructive")
    outcome = maker.run(claim_shapes.duplicate_claim, claim_id=claim_id)
    claim, copy = maker.desk.claim(claim_id), maker.desk.claim(outcome.value)
    assert said(copy) == said(claim)
    assert (copy.id != claim.id, copy.uid != claim.uid) == (True, True)
    assert outcome.label == "duplicate claim"
    assert maker.desk.project.undo().label == "duplicate claim"
    assert [one.id for one in maker.desk.claims()] == [claim_id]


def test_merging_unites_passages_codes_actors_and_notes(maker: Maker) -> None:
    first, second = maker.claim("Talks were very"), maker.claim("very constructive", "Plans were made")
    shared, own = maker.code("Talks go well"), maker.code("Talks go on")
    envoy, host = maker.actor("Steve Witkoff"), maker.actor("Axios")
    for claim_id, code_id in ((first, shared), (second, shared), (second, own)):
        maker.run(claims.toggle_code, claim_id=claim_id, code_id=code_id)
    for claim_id, actor_id in ((first, envoy), (second, envoy), (second, host)):
        maker.add_actor(claim_id, actor_id)
    maker.run(claims.set_note, claim_id=first, note="one")
    maker.run(claims.set_note, claim_id=second, note="two")
    claim = maker.merge(first, second)
    assert quotes(claim) == ["Talks were very constructive", "Plans were made"]
    assert [link.code_id for link in claim.codes] == [shared, own]
    assert [part.actor_id for part in claim.in_role(Role.SPEAKER)] == [envoy, host]
    assert claim.note == "one\n\ntwo"
    assert [one.id for one in maker.desk.claims()] == [first]
    assert maker.desk.project.undo().label == "merge claims"
    assert len(maker.desk.claims()) == 2


@pytest.mark.parametrize(
    ("stances", "expected"),
    [
        ((Stance.SUPPORTS, Stance.SUPPORTS), Stance.SUPPORTS),
        ((None, Stance.OPPOSES), Stance.OPPOSES),
        ((Stance.NEUTRAL, None), Stance.NEUTRAL),
        ((None, None), None),
        ((Stance.SUPPORTS, Stance.OPPOSES), None),
    ],
)
def test_a_stance_stays_only_where_nothing_speaks_against_it(
    maker: Maker, stances: tuple[Stance | None, Stance | None], expected: Stance | None
) -> None:
    first, second = maker.claim("Talks were", stance=stances[0]), maker.claim("Plans", stance=stances[1])
    assert maker.merge(first, second).stance is expected


def test_where_stances_differ_each_code_keeps_the_one_it_stood_under(maker: Maker) -> None:
    one, other, both = maker.code("Talks go well"), maker.code("Talks go on"), maker.code("Both")
    first = maker.claim("Talks were", code_id=one, stance=Stance.SUPPORTS)
    second = maker.claim("Plans", code_id=other, stance=Stance.OPPOSES)
    for claim_id in (first, second):
        maker.run(claims.toggle_code, claim_id=claim_id, code_id=both)
    claim = maker.merge(first, second)
    assert {link.code_id: link.stance for link in claim.codes} == {
        one: Stance.SUPPORTS,
        other: Stance.OPPOSES,
        both: None,
    }


@pytest.mark.parametrize(
    ("dates", "expected"),
    [(("2026-01-24", ""), "2026-01-24"), (("2026", "2026"), "2026"), (("2025", "2026"), "")],
)
def test_a_date_said_stays_only_where_the_other_is_the_same_or_empty(
    maker: Maker, dates: tuple[str, str], expected: str
) -> None:
    first, second = maker.claim("Talks were"), maker.claim("Plans")
    for claim_id, said_on in zip((first, second), dates, strict=True):
        maker.run(claims.set_said_on, claim_id=claim_id, said_on=said_on)
    assert maker.merge(first, second).said_on == expected


def test_cue_and_form_of_a_merged_claim(maker: Maker) -> None:
    first, second = maker.claim("Talks were very constructive"), maker.claim("Plans were made")
    cue = maker.desk.span("wrote on X")
    maker.run(claims.set_cue, claim_id=first, span=None)
    maker.run(claims.set_cue, claim_id=second, span=cue)
    assert maker.desk.claim(first).form is Form.DIRECT
    maker.run(claims.set_form, claim_id=second, form=Form.NARRATOR)
    claim = maker.merge(first, second)
    assert claim.cue is not None
    assert claim.cue.span == cue
    assert claim.form is Form.NARRATOR  # set by hand
    third = maker.claim("Zelenskyy said")
    maker.run(claims.set_form, claim_id=third, form=Form.DIRECT)
    assert maker.merge(first, third).form is Form.MIXED  # both by hand, and not the same


def test_what_cannot_be_merged(maker: Maker) -> None:
    claim_id = maker.claim("Talks were")
    for merged in (claim_id, claim_id + 99):
        with pytest.raises(InvalidInput):
            maker.merge(claim_id, ClaimId(merged))
    assert len(maker.desk.claims()) == 1


@pytest.mark.parametrize(
    ("at", "first", "second"),
    [
        ("very constructive", "“Talks were", "very constructive,” White"),
        ("ry constructive", "“Talks were", "very constructive,” White"),  # the word goes to the second
        (" constructive", "“Talks were very", "constructive,” White"),
        (",” White", "“Talks were very constructive,”", "White"),
        ("” White", "“Talks were very constructive,”", "White"),
        (" White", "“Talks were very constructive,”", "White"),
    ],
)
def test_a_passage_is_divided_between_words(maker: Maker, at: str, first: str, second: str) -> None:
    claim_id = maker.claim("“Talks were very constructive,” White")
    before, after = maker.split(claim_id, maker.desk.span(at).start)
    assert (quotes(before), quotes(after)) == ([first], [second])
    assert before.id == claim_id


def test_an_opening_mark_goes_with_the_word_behind_it(maker: Maker) -> None:
    claim_id = maker.claim("wrote on X.\n“Plans were made")
    offset = maker.desk.span("Plans were made").start
    before, after = maker.split(claim_id, offset)
    assert (quotes(before), quotes(after)) == (["wrote on X."], ["“Plans were made"])


def test_between_two_passages_the_claim_is_divided_there(maker: Maker) -> None:
    claim_id = maker.claim("Talks were", "very constructive", "Plans were made")
    before, after = maker.split(claim_id, maker.desk.span("envoy").start)
    assert (quotes(before), quotes(after)) == (["Talks were", "very constructive"], ["Plans were made"])


def test_both_halves_say_what_the_whole_said_and_the_form_is_proposed_anew(maker: Maker) -> None:
    claim_id = maker.full(QUOTED)
    whole = maker.desk.claim(claim_id)
    before, after = maker.split(claim_id, maker.desk.span("White House envoy").start)
    assert (before.form, after.form, whole.form) == (Form.DIRECT, Form.INDIRECT, Form.MIXED)
    for half in (before, after):
        assert said(replace(half, segments=whole.segments, form=whole.form)) == said(whole)
    assert before.uid != after.uid
    assert maker.desk.project.undo().label == "split claim"
    assert maker.desk.claim(claim_id) == whole


@pytest.mark.parametrize(
    "words", ["Talks Set", "Talks were", "lks were", ",” White", "White House", "SEE ALSO"]
)
def test_a_caret_elsewhere_is_said(maker: Maker, words: str) -> None:
    claim_id = maker.claim("Talks were very constructive")
    offset = maker.desk.span(words).start
    with pytest.raises(InvalidInput, match="The caret is"):
        maker.split(claim_id, offset)
    assert len(maker.desk.claims()) == 1


WORDS = st.lists(st.sampled_from(["We", "“have", "a", "plan,”", "he", "said.", "“No.”", "🕊️", "U.S.", '"x"']))


@given(words=WORDS, data=st.data())
def test_dividing_loses_no_word_and_merging_gives_it_back(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words) or "word"
    offset = data.draw(st.integers(0, len(text)))
    whole = Span(0, len(text))
    try:
        first, second = divided(text, [whole], offset)
    except InvalidInput:
        return
    assert [text[slice(*span)] for span in (*first, *second)] == [
        text[first[0].start : first[0].stop],
        text[second[0].start : second[0].stop],
    ]
    assert first[0].start == 0
    assert second[0].stop == len(text)
    assert not text[first[0].stop : second[0].start].strip()


def test_a_split_claim_merged_again_is_what_it_was(maker: Maker) -> None:
    claim_id = maker.full(QUOTED)
    whole = maker.desk.claim(claim_id)
    before, after = maker.split(claim_id, maker.desk.span("envoy").start)
    merged = maker.merge(before.id, after.id)
    assert said(merged) == said(whole)
    assert merged.uid == whole.uid


GONE = 4711


@pytest.mark.parametrize(
    ("operation", "values"),
    [
        (claims.toggle_code, {"code_id": 1}),
        (claims.set_stance, {"stance": Stance.OPPOSES}),
        (claims.set_code_stance, {"code_id": 1, "stance": None}),
        (claims.set_form, {"form": None}),
        (claims.set_said_on, {"said_on": "2026"}),
        (claims.set_note, {"note": "x"}),
        (claims.set_cue, {"span": None}),
        (claims.add_passage, {"span": Span(0, 5)}),
        (claims.move_passages, {"spans": [Span(0, 5)]}),
        (claims.add_actor, {"actor_id": 1, "role": Role.ABOUT}),
        (claims.remove_actor, {"actor_id": 1, "role": Role.ABOUT}),
        (claims.words_in_role, {"role": Role.ABOUT, "span": Span(0, 5)}),
        (claims.create_in_role, {"role": Role.ABOUT, "name": "x", "kind": ActorKind.PERSON}),
        (claims.create_code_on, {"name": "x"}),
        (claim_shapes.duplicate_claim, {}),
        (claim_shapes.split_claim, {"offset": 3}),
    ],
)
def test_a_claim_that_is_gone_is_said_and_nothing_is_written(
    maker: Maker, operation: Any, values: dict[str, Any]
) -> None:
    before = maker.desk.project.db.total_changes
    label = maker.desk.project.undo_label
    with pytest.raises(InvalidInput, match="gone"):
        maker.run(operation, claim_id=GONE, **values)
    assert maker.desk.project.undo_label == label
    assert maker.desk.project.db.total_changes >= before


def test_codes_actors_and_articles_that_are_gone_are_said(maker: Maker) -> None:
    claim_id = maker.claim("Talks were")
    label = maker.desk.project.undo_label
    refused = [
        (claims.toggle_code, {"claim_id": claim_id, "code_id": GONE}),
        (claims.add_actor, {"claim_id": claim_id, "actor_id": GONE, "role": Role.ABOUT}),
        (
            claims.name_in_role,
            {
                "claim_id": claim_id,
                "role": Role.ABOUT,
                "mention": replace(maker.desk.mentions("Axios")[0], actor_id=GONE),
            },
        ),
        (claims.tag_claim, {"article_id": GONE, "spans": [Span(0, 5)]}),
        (
            claims.tag_claim,
            {"article_id": maker.desk.article_id, "spans": [Span(0, 5)], "code_id": GONE},
        ),
    ]
    for operation, values in refused:
        with pytest.raises(InvalidInput, match="gone"):
            maker.run(operation, **values)
    maker.run(claims.remove_claims, claim_ids=[ClaimId(GONE)])
    assert maker.desk.project.undo_label == label
    assert len(maker.desk.claims()) == 1


def test_an_actor_that_was_merged_stands_for_the_one_that_was_kept(maker: Maker) -> None:
    claim_id, kept, merged = maker.claim("Talks were"), maker.actor("Steve Witkoff"), maker.actor("Witkoff")
    maker.run(actors.merge_actors, kept_id=kept, merged_id=merged)
    maker.add_actor(claim_id, merged)
    assert [part.actor_id for part in maker.desk.claim(claim_id).actors] == [kept]


def test_claims_of_an_article_that_was_removed_are_gone(maker: Maker) -> None:
    claim_id = maker.claim("Talks were")
    maker.run(articles.remove_article, article_id=maker.desk.article_id)
    with pytest.raises(InvalidInput, match="gone"):
        maker.run(claim_shapes.duplicate_claim, claim_id=claim_id)
