"""What a person can do with the codebook."""

import pytest

import resources
from annotation.codebooks import CodeDraft, read_codebook
from annotation.errors import InvalidInput
from annotation.importing import read_bytes
from annotation.importing.codebook_rows import MOST_LEVELS
from annotation.operations import articles, claims
from annotation.operations import codes as edits
from annotation.project import Project
from annotation.records import ArticleId, ClaimCode, ClaimId, Code, CodeId, Span, Stance
from annotation.store import claims as stored_claims
from annotation.store import codes


def add(project: Project, name: str, parent_id: CodeId | None = None, **more: object) -> CodeId:
    return project.run(edits.create_code, name=name, parent_id=parent_id, **more).value


@pytest.fixture
def article(project: Project) -> ArticleId:
    return project.run(articles.add_article, draft=read_bytes(b"Talks go on\n\nAs said.\n", "a.txt")).value


def tree(project: Project) -> list[tuple[int, str]]:
    """Depth and name of every code, in tree order."""
    found = codes.all_codes(project.db)

    def depth(code: Code) -> int:
        return 0 if code.parent_id is None else 1 + depth(found[code.parent_id])

    return [(depth(code), code.name) for code in found.values()]


def test_codes_come_in_tree_order(project: Project) -> None:
    talks = add(project, "Talks")
    add(project, "War")
    add(project, "Talks are constructive", talks)
    assert tree(project) == [(0, "Talks"), (1, "Talks are constructive"), (0, "War")]


def test_a_new_code_takes_the_next_free_colour(project: Project) -> None:
    first, second = add(project, "A"), add(project, "B", color="rose")
    third, fourth = add(project, "C"), add(project, "D")
    found = codes.all_codes(project.db)
    assert [found[i].color for i in (first, second, third, fourth)] == ["amber", "rose", "blue", "green"]


@pytest.mark.parametrize("name", ["", "  ", "yes | no", "two\nlines", "two\u2028lines"])
def test_a_name_that_the_tables_could_not_hold_is_refused(project: Project, name: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        add(project, name)
    assert caught.value.remedy
    assert codes.all_codes(project.db) == {}


def test_a_colour_outside_the_palette_is_refused(project: Project) -> None:
    with pytest.raises(InvalidInput, match="mauve"):
        add(project, "A", color="mauve")
    own = add(project, "B", color="#12ab9F")
    assert codes.all_codes(project.db)[own].color == "#12ab9F"


def test_a_digit_moves_to_the_code_that_it_is_given_to(project: Project) -> None:
    first = add(project, "A", digit=1)
    second = add(project, "B")
    outcome = project.run(edits.edit_code, code_id=second, digit=1)
    found = codes.all_codes(project.db)
    assert (found[first].digit, found[second].digit) == (None, 1)
    assert outcome.changes.codes == {first, second}
    project.undo()
    found = codes.all_codes(project.db)
    assert (found[first].digit, found[second].digit) == (1, None)


@pytest.mark.parametrize("digit", [0, 10, -1])
def test_only_the_digits_1_to_9_are_keys(project: Project, digit: int) -> None:
    with pytest.raises(InvalidInput, match="1 to 9"):
        add(project, "A", digit=digit)


def test_an_edit_changes_what_is_given_and_has_a_name(project: Project) -> None:
    code_id = add(project, "A", digit=3, description="old")
    assert project.run(edits.edit_code, code_id=code_id, name=" Talks fail ").label == "rename code"
    assert project.run(edits.edit_code, code_id=code_id, color="teal").label == "recolour code"
    assert project.run(edits.edit_code, code_id=code_id, digit=None, description="new").label == "edit code"
    code = codes.all_codes(project.db)[code_id]
    assert (code.name, code.color, code.digit, code.description) == ("Talks fail", "teal", None, "new")


def test_moving_reorders_and_reparents(project: Project) -> None:
    a, b, c = add(project, "A"), add(project, "B"), add(project, "C")
    project.run(edits.move_code, code_id=c, parent_id=None, position=0)
    assert tree(project) == [(0, "C"), (0, "A"), (0, "B")]
    project.run(edits.move_code, code_id=a, parent_id=b, position=9)
    assert tree(project) == [(0, "C"), (0, "B"), (1, "A")]
    project.undo()
    assert tree(project) == [(0, "C"), (0, "A"), (0, "B")]


def test_a_code_cannot_go_under_itself(project: Project) -> None:
    top = add(project, "A")
    deep = add(project, "C", add(project, "B", top))
    for place in (top, deep):
        with pytest.raises(InvalidInput, match="under itself"):
            project.run(edits.move_code, code_id=top, parent_id=place, position=0)
    assert tree(project) == [(0, "A"), (1, "B"), (2, "C")]


def test_a_retired_code_gives_its_digit_back(project: Project) -> None:
    code_id = add(project, "A", digit=4)
    project.run(edits.set_retired, code_id=code_id, retired=True)
    code = codes.all_codes(project.db)[code_id]
    assert (code.retired, code.digit) == (True, None)
    assert project.run(edits.set_retired, code_id=code_id, retired=False).label == "bring back code"
    assert not codes.all_codes(project.db)[code_id].retired


def test_removing_takes_what_lies_under_it_and_undo_brings_all_back(project: Project) -> None:
    top = add(project, "A", digit=1)
    add(project, "B", top)
    before = codes.all_codes(project.db)
    project.run(edits.remove_code, code_id=top)
    assert codes.all_codes(project.db) == {}
    project.undo()
    assert codes.all_codes(project.db) == before


def test_a_code_that_is_gone_is_said_to_be(project: Project) -> None:
    with pytest.raises(InvalidInput, match="no longer"):
        project.run(edits.edit_code, code_id=CodeId(99), name="A")
    with pytest.raises(InvalidInput, match="no longer"):
        add(project, "A", CodeId(99))


def test_the_starter_codebook_is_one_step(project: Project) -> None:
    drafts = read_codebook(resources.path("codebooks", "starter.toml"))
    added = project.run(edits.add_codebook, codebook=drafts).value
    found = codes.all_codes(project.db)
    assert list(found) == added
    assert [code.digit for code in found.values() if code.digit] == list(range(1, 10))
    project.undo()
    assert codes.all_codes(project.db) == {}


def test_a_second_codebook_leaves_the_digits_where_they_are(project: Project) -> None:
    mine = add(project, "Mine", digit=1)
    project.run(edits.add_codebook, codebook=[CodeDraft("Theirs", digit=1), CodeDraft("More", digit=2)])
    assert [code.digit for code in codes.all_codes(project.db).values()] == [1, None, 2]
    assert codes.all_codes(project.db)[mine].digit == 1


def test_a_code_without_a_place_left_below_is_refused(project: Project) -> None:
    deepest: CodeId | None = None
    for level in range(MOST_LEVELS):
        deepest = add(project, f"Level {level}", deepest)
    assert len(codes.all_codes(project.db)) == MOST_LEVELS
    other = add(project, "Other")
    with pytest.raises(InvalidInput, match="30 levels"):
        add(project, "Too deep", deepest)
    with pytest.raises(InvalidInput, match="30 levels"):
        project.run(edits.move_code, code_id=other, parent_id=deepest, position=0)


def test_a_retired_code_takes_no_key(project: Project) -> None:
    code_id = add(project, "A")
    project.run(edits.set_retired, code_id=code_id, retired=True)
    with pytest.raises(InvalidInput, match="retired"):
        project.run(edits.edit_code, code_id=code_id, digit=1)


# merging


def test_merging_moves_what_lies_below_and_what_the_kept_code_lacks(project: Project) -> None:
    kept = add(project, "Kept")
    add(project, "Own", kept)
    merged = add(project, "Merged", digit=4, description="What it is")
    add(project, "Moved", merged)
    outcome = project.run(edits.merge_codes, kept_id=kept, merged_id=merged)
    assert outcome.label == "merge codes"
    assert tree(project) == [(0, "Kept"), (1, "Own"), (1, "Moved")]
    code = codes.all_codes(project.db)[kept]
    assert (code.digit, code.description) == (4, "What it is")
    project.undo()
    assert tree(project) == [(0, "Kept"), (1, "Own"), (0, "Merged"), (1, "Moved")]


def test_merging_leaves_what_the_kept_code_has(project: Project) -> None:
    kept = add(project, "Kept", digit=1, description="Mine", color="rose")
    merged = add(project, "Merged", digit=4, description="Theirs")
    project.run(edits.merge_codes, kept_id=kept, merged_id=merged)
    code = codes.all_codes(project.db)[kept]
    assert (code.digit, code.description, code.color) == (1, "Mine", "rose")


def test_a_parent_is_merged_into_its_own_sub_code(project: Project) -> None:
    add(project, "First")
    top = add(project, "Top")
    kept = add(project, "Kept", add(project, "Middle", top))
    add(project, "Last")
    project.run(edits.merge_codes, kept_id=kept, merged_id=top)
    assert tree(project) == [(0, "First"), (0, "Kept"), (1, "Middle"), (0, "Last")]


@pytest.mark.parametrize(
    ("claims_own", "of_kept", "of_merged", "expected"),
    [
        (None, None, Stance.OPPOSES, Stance.OPPOSES),
        (Stance.SUPPORTS, None, Stance.OPPOSES, None),
        (None, Stance.SUPPORTS, Stance.OPPOSES, Stance.SUPPORTS),
        (Stance.SUPPORTS, Stance.NEUTRAL, None, Stance.NEUTRAL),
    ],
)
def test_a_claim_that_has_both_keeps_one_and_its_stance(
    project: Project,
    article: ArticleId,
    claims_own: Stance | None,
    of_kept: Stance | None,
    of_merged: Stance | None,
    expected: Stance | None,
) -> None:
    kept, merged = add(project, "Kept"), add(project, "Merged")
    both = tagged(project, article, {kept: of_kept, merged: of_merged}, claims_own)
    alone = tagged(project, article, {merged: Stance.OPPOSES}, claims_own)
    outcome = project.run(edits.merge_codes, kept_id=kept, merged_id=merged)
    found = stored_claims.some(project.db, [both, alone])
    assert found[both].codes == (ClaimCode(kept, expected),)
    assert found[alone].codes == (ClaimCode(kept, Stance.OPPOSES),)
    assert outcome.changes.claims == {both, alone}
    assert outcome.changes.codes >= {merged}


def test_a_code_is_not_merged_with_itself(project: Project) -> None:
    code_id = add(project, "A")
    with pytest.raises(InvalidInput, match="itself"):
        project.run(edits.merge_codes, kept_id=code_id, merged_id=code_id)


# what a code's page shows


def test_the_newest_claims_come_first_and_each_once(project: Project, article: ArticleId) -> None:
    one, other = add(project, "A"), add(project, "B")
    first, second, third = (
        tagged(project, article, dict.fromkeys(code_ids)) for code_ids in ([one], [one, other], [other])
    )
    assert codes.newest_claims(project.db, [one], 9) == [second, first]
    assert codes.newest_claims(project.db, [one, other], 9) == [third, second, first]
    assert codes.newest_claims(project.db, [one, other], 2) == [third, second]
    assert codes.count_claims(project.db, [one, other]) == 3
    assert codes.count_claims(project.db, [one]) == 2
    assert codes.count_claims(project.db, []) == 0
    source = codes.sources(project.db, [first])[first]
    assert source == codes.Source(outlet="", published="")


def tagged(
    project: Project, article: ArticleId, stances: dict[CodeId, Stance | None], own: Stance | None = None
) -> ClaimId:
    """A claim with these codes."""
    claim_id = project.run(claims.tag_claim, article_id=article, spans=[Span(0, 5)], stance=own).value
    for code_id, stance in stances.items():
        project.run(claims.toggle_code, claim_id=claim_id, code_id=code_id)
        project.run(claims.set_code_stance, claim_id=claim_id, code_id=code_id, stance=stance)
    return claim_id
