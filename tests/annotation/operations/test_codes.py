"""What a person can do with the codebook."""

import pytest

import resources
from annotation.codebooks import CodeDraft, read_codebook
from annotation.errors import InvalidInput
from annotation.operations import codes as edits
from annotation.project import Project
from annotation.records import Code, CodeId
from annotation.store import codes


def add(project: Project, name: str, parent_id: CodeId | None = None, **more: object) -> CodeId:
    return project.run(edits.create_code, name=name, parent_id=parent_id, **more).value


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
