"""What an import would do to a codebook, and that it does just that."""

from pathlib import Path

import pytest

from annotation.codebook_plan import Fate, plan_import
from annotation.export.package import export_project
from annotation.importing.codebook import read_codebook_file
from annotation.importing.codebook_rows import CodeRow
from annotation.operations import codes as edits
from annotation.project import Project
from annotation.records import Code, CodeId
from annotation.store import codes


def add(project: Project, name: str, parent_id: CodeId | None = None, **more: object) -> CodeId:
    return project.run(edits.create_code, name=name, parent_id=parent_id, **more).value


def planned(project: Project, *rows: CodeRow) -> list[tuple[tuple[str, ...], Fate, tuple[str, ...]]]:
    plan = plan_import(codes.all_codes(project.db), rows)
    return [(one.row.path, one.fate, one.changes) for one in plan]


def described(project: Project) -> list[tuple[object, ...]]:
    """All that a codebook says of each code, in tree order."""
    found = codes.all_codes(project.db)

    def path(code: Code) -> tuple[str, ...]:
        return (code.name,) if code.parent_id is None else (*path(found[code.parent_id]), code.name)

    return [
        (code.uid, path(code), code.color, code.digit, code.description, code.retired)
        for code in found.values()
    ]


def test_a_code_is_known_again_by_its_path_and_changed_where_the_file_says_more(project: Project) -> None:
    talks = add(project, "Talks")
    add(project, "Talks help", talks, color="teal")
    rows = (
        CodeRow(("talks", "Talks  help"), color="teal"),
        CodeRow(("Talks",), description="How they go"),
        CodeRow(("War", "Who began")),
    )
    assert planned(project, *rows) == [
        (("Talks",), Fate.UPDATE, ("description",)),
        (("talks", "Talks  help"), Fate.SAME, ()),
        (("War",), Fate.ADD, ()),
        (("War", "Who began"), Fate.ADD, ()),
    ]
    outcome = project.run(edits.import_codebook, rows=rows)
    assert outcome.label == "import codebook"
    found = codes.all_codes(project.db)
    assert [code.name for code in found.values()] == ["Talks", "Talks help", "War", "Who began"]
    assert found[talks].description == "How they go"
    project.undo()
    assert [code.name for code in codes.all_codes(project.db).values()] == ["Talks", "Talks help"]


def test_a_code_is_known_again_by_its_uid_where_it_has_another_name_and_place(project: Project) -> None:
    war, talks = add(project, "War"), add(project, "Talks")
    uid = codes.all_codes(project.db)[talks].uid
    rows = [CodeRow(("War",)), CodeRow(("War", "Negotiations"), uid=uid)]
    assert planned(project, *rows)[1][1:] == (Fate.UPDATE, ("name", "place"))
    project.run(edits.import_codebook, rows=rows)
    code = codes.all_codes(project.db)[talks]
    assert (code.name, code.parent_id) == ("Negotiations", war)


def test_a_code_never_goes_under_itself(project: Project) -> None:
    top = add(project, "Top")
    below = add(project, "Below", top)
    uid = codes.all_codes(project.db)[top].uid
    project.run(edits.import_codebook, rows=[CodeRow(("Top", "Below", "Top"), uid=uid)])
    found = codes.all_codes(project.db)
    assert len(found) >= 2
    assert {top, below} <= found.keys()


def test_a_digit_stays_with_the_code_that_has_it_unless_the_file_gives_that_another(
    project: Project,
) -> None:
    first, second = add(project, "First", digit=1), add(project, "Second", digit=2)
    plan = plan_import(codes.all_codes(project.db), [CodeRow(("Third",), digit=1)])
    assert plan[0].digit_of == first
    project.run(edits.import_codebook, rows=[CodeRow(("Third",), digit=1)])
    assert [code.digit for code in codes.all_codes(project.db).values()] == [1, 2, None]
    swap = [CodeRow(("First",), digit=2), CodeRow(("Second",), digit=1)]
    project.run(edits.import_codebook, rows=swap)
    found = codes.all_codes(project.db)
    assert (found[first].digit, found[second].digit) == (2, 1)
    assert {one.fate for one in plan_import(found, swap)} == {Fate.SAME}


def test_a_retired_code_comes_retired_and_can_be_brought_back_by_a_file(project: Project) -> None:
    project.run(edits.import_codebook, rows=[CodeRow(("Old",), retired=True)])
    (code,) = codes.all_codes(project.db).values()
    assert code.retired
    project.run(edits.import_codebook, rows=[CodeRow(("Old",), retired=False)])
    assert not codes.all_codes(project.db)[code.id].retired


def test_nothing_to_do_is_no_step(project: Project) -> None:
    add(project, "Talks")
    project.run(edits.import_codebook, rows=[CodeRow(("Talks",))])
    assert project.undo_label == "add code"


@pytest.fixture
def exported(project: Project, tmp_path: Path) -> Path:
    talks = add(project, "Talks", color="#12ab9f", description="How they go;\n“so, far”")
    add(project, "A > B", talks, digit=3)
    add(project, "Old", talks)
    project.run(edits.set_retired, code_id=add(project, "=War"), retired=True)
    export_project(project.db, tmp_path / "out")
    return tmp_path / "out" / "codebook.csv"


def test_what_was_exported_changes_nothing_where_it_came_from(project: Project, exported: Path) -> None:
    rows = read_codebook_file(exported).rows
    assert {one.fate for one in plan_import(codes.all_codes(project.db), rows)} == {Fate.SAME}


def test_what_was_exported_is_the_same_codebook_in_another_project(project: Project, exported: Path) -> None:
    before = described(project)
    for code_id in codes.children(project.db, None):
        project.run(edits.remove_code, code_id=code_id.id)
    assert described(project) == []
    file = read_codebook_file(exported)
    assert file.remarks == ()
    project.run(edits.import_codebook, rows=file.rows)
    assert described(project) == before
