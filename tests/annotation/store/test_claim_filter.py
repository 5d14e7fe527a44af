"""Which claims match: each condition alone, several together, and what is incomplete."""

from collections.abc import Callable

import pytest

from annotation.importing.drafts import ArticleDraft
from annotation.operations import actors, articles, claims, codes
from annotation.project import Project
from annotation.records import ActorKind, ArticleId, ClaimId, Form, Role, Span, Stance
from annotation.store.claim_filter import ClaimFilter, code_counts_of, ids_matching, stances_of, tally

Tag = Callable[..., ClaimId]


@pytest.fixture
def article_id(project: Project) -> ArticleId:
    return project.run(articles.add_article, draft=ArticleDraft("Talks\n\n“One.” “Two.” Three. Four.")).value


@pytest.fixture
def tag(project: Project, article_id: ArticleId) -> Tag:
    """Makes a claim, with code, stance and speaker where they are given."""

    def put(start: int, *, speaker: int | None = None, form: Form | None = None, **values: object) -> ClaimId:
        spans = [Span(start, start + 5)]
        claim_id = project.run(claims.tag_claim, article_id=article_id, spans=spans, **values).value
        project.run(claims.set_form, claim_id=claim_id, form=form)
        if speaker is not None:
            project.run(claims.add_actor, claim_id=claim_id, actor_id=speaker, role=Role.SPEAKER)
        return claim_id

    return put


@pytest.fixture
def ids_of(project: Project, article_id: ArticleId) -> Callable[..., set[ClaimId]]:
    return lambda **conditions: ids_matching(project.db, article_id, ClaimFilter(**conditions))


def add_code(project: Project, name: str, parent_id: int | None = None) -> int:
    return project.run(codes.create_code, name=name, parent_id=parent_id).value


def add_actor(project: Project, name: str) -> int:
    return project.run(actors.create_actor, name=name, kind=ActorKind.PERSON).value


def test_a_code_takes_those_below_it_in(project: Project, tag: Tag, ids_of: Callable) -> None:
    talks = add_code(project, "Talks")
    going = add_code(project, "are going well", talks)
    deep = add_code(project, "very", going)
    other = add_code(project, "Other")
    first, second, third = tag(8, code_id=talks), tag(15, code_id=deep), tag(22, code_id=other)
    assert ids_of(codes=(talks,)) == {first, second}
    assert ids_of(codes=(deep,)) == {second}
    assert ids_of(codes=(deep, other)) == {second, third}
    assert ids_of() == {first, second, third}


def test_an_actor_is_found_in_any_role(
    project: Project, tag: Tag, ids_of: Callable, article_id: ArticleId
) -> None:
    witkoff, axios = add_actor(project, "Witkoff"), add_actor(project, "Axios")
    said, relayed = tag(8, speaker=witkoff), tag(15, speaker=witkoff)
    project.run(claims.add_actor, claim_id=relayed, actor_id=axios, role=Role.VIA)
    assert ids_of(actors=(axios,)) == {relayed}
    assert ids_of(actors=(witkoff, axios)) == {said, relayed}
    assert tally(project.db, article_id).actors == {witkoff: 2, axios: 1}


def test_a_stance_of_a_code_counts_and_none_means_that_there_is_none(
    project: Project, tag: Tag, ids_of: Callable
) -> None:
    code = add_code(project, "Talks")
    whole, part, bare = tag(8, stance=Stance.SUPPORTS), tag(15, code_id=code), tag(22)
    project.run(claims.set_code_stance, claim_id=part, code_id=code, stance=Stance.OPPOSES)
    assert ids_of(stances=(Stance.SUPPORTS,)) == {whole}
    assert ids_of(stances=(Stance.OPPOSES,)) == {part}
    assert ids_of(stances=(None,)) == {bare}
    assert ids_of(stances=(None, Stance.OPPOSES)) == {part, bare}


def test_forms_and_several_conditions_at_once(project: Project, tag: Tag, ids_of: Callable) -> None:
    code = add_code(project, "Talks")
    direct = tag(8, form=Form.DIRECT, code_id=code)
    tag(15, form=Form.DIRECT)
    unset = tag(22)
    assert ids_of(forms=(None,)) == {unset}
    assert ids_of(forms=(Form.DIRECT,), codes=(code,)) == {direct}
    assert ids_of(forms=(None,), codes=(code,)) == set()


def test_incomplete_is_without_a_code_or_a_speaker(project: Project, tag: Tag, ids_of: Callable) -> None:
    code, who = add_code(project, "Talks"), add_actor(project, "Witkoff")
    tag(8, code_id=code, speaker=who)
    no_code, no_speaker = tag(15, speaker=who), tag(22, code_id=code)
    tag(26, code_id=code, form=Form.NARRATOR)
    assert ids_of(incomplete=True) == {no_code, no_speaker}


def test_only_the_claims_of_the_article_and_those_named_are_judged(
    project: Project, tag: Tag, article_id: ArticleId
) -> None:
    first, second = tag(8), tag(15)
    other = project.run(articles.add_article, draft=ArticleDraft("Other\n\nSome words.")).value
    project.run(claims.tag_claim, article_id=other, spans=[Span(7, 11)])
    assert ids_matching(project.db, article_id, ClaimFilter(), [second]) == {second}
    assert ids_matching(project.db, article_id, ClaimFilter(), []) == set()
    assert ids_matching(project.db, article_id, ClaimFilter()) == {first, second}


def test_the_tally_says_how_many_claims_have_what(project: Project, tag: Tag, article_id: ArticleId) -> None:
    talks = add_code(project, "Talks")
    going = add_code(project, "are going well", talks)
    first = tag(8, code_id=going, stance=Stance.SUPPORTS, form=Form.DIRECT)
    project.run(claims.toggle_code, claim_id=first, code_id=talks)
    tag(15)
    found = tally(project.db, article_id)
    assert found.codes == {talks: 1, going: 1}
    assert found.stances == {Stance.SUPPORTS: 1, None: 1}
    assert found.forms == {Form.DIRECT: 1, None: 1}


def test_what_some_claims_have(project: Project, tag: Tag) -> None:
    code = add_code(project, "Talks")
    ids = [tag(8, code_id=code, stance=Stance.OPPOSES), tag(15, code_id=code), tag(22)]
    assert code_counts_of(project.db, ids) == {code: 2}
    assert code_counts_of(project.db, ids[2:]) == {}
    assert stances_of(project.db, ids) == {Stance.OPPOSES, None}


@pytest.mark.parametrize(
    ("conditions", "asks", "suggestions"),
    [
        ({}, False, True),
        ({"hides_suggestions": True}, False, False),
        ({"incomplete": True}, True, False),
        ({"stances": (None,)}, True, False),
    ],
)
def test_what_a_filter_asks_of(conditions: dict, asks: bool, suggestions: bool) -> None:
    wanted = ClaimFilter(**conditions)
    assert (wanted.asks_of_claims, wanted.shows_suggestions) == (asks, suggestions)
