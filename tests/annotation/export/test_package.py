"""The folder of an export: whole or as it was, and described."""

import csv
import errno
import hashlib
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotation import __version__
from annotation.errors import ExportFailed
from annotation.export.csv_files import Mode
from annotation.export.package import existing_files, export_project, preview
from annotation.export.tables import TABLES
from annotation.store import connection

ROOT = Path(__file__).parents[3]
NAMES = [
    "actors.csv",
    "articles.csv",
    "claims.csv",
    "claims_tidy.csv",
    "codebook.csv",
    "datapackage.json",
    "mentions.csv",
]
FULL_DISK = """
import resource, sys
from pathlib import Path
from annotation.errors import ExportFailed
from annotation.export.package import export_project
from annotation.store import connection
db = connection.connect(Path(sys.argv[1]), read_only=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    export_project(db, Path(sys.argv[2]), overwrite=True)
except ExportFailed as error:
    sys.stdout.buffer.write(error.message.encode())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out" / "tables"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def cells_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_files_hold_what_the_views_hold(story: Any, folder: Path) -> None:
    report = export_project(story.project.db, folder)
    assert names_in(folder) == NAMES
    for table, file in zip(TABLES, report.files, strict=True):
        expected = [
            ["" if cell is None else str(cell) for cell in row.values()] for row in story.table(table.name)
        ]
        assert cells_of(file.path) == [list(table.column_names), *expected]
        assert file.rows == len(expected)


def test_the_text_in_the_file_equals_the_articles_slice(story: Any, folder: Path) -> None:
    export_project(story.project.db, folder)
    header, *lines = cells_of(folder / "claims.csv")
    single = [
        line
        for line in (dict(zip(header, one, strict=True)) for one in lines)
        if " | " not in line["segments"]
    ]
    assert len(single) == 3
    for line in single:
        assert line["text"] == story.text[int(line["start_position"]) : int(line["stop_position"])]


def test_the_description_fits_the_files(story: Any, folder: Path) -> None:
    export_project(story.project.db, folder, mode=Mode.SPREADSHEET)
    described = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert described["sayso"] == {"version": __version__, "mode": "spreadsheet"}
    assert [resource["path"] for resource in described["resources"]] == [table.file_name for table in TABLES]
    for resource in described["resources"]:
        data = (folder / resource["path"]).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (
            len(data),
            f"sha256:{hashlib.sha256(data).hexdigest()}",
        )
        header, *lines = cells_of(folder / resource["path"])
        assert [field["name"] for field in resource["schema"]["fields"]] == header
        assert resource["rows"] == len(lines)


def test_cells_that_could_run_are_counted_and_escaped_on_request(story: Any, folder: Path) -> None:
    exact = export_project(story.project.db, folder)
    safe = export_project(story.project.db, folder, mode=Mode.SPREADSHEET, overwrite=True)
    assert exact.formula_cells == safe.formula_cells == 1 + 4  # the note, in claims.csv and claims_tidy.csv
    header, *lines = cells_of(folder / "claims.csv")
    (risky,) = (line for line in lines if line[-1])
    assert dict(zip(header, risky, strict=True))["note"].startswith("'=1+1")
    assert risky[-1] == "note"


def test_files_that_are_there_are_named_and_kept(story: Any, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "actors.csv").write_text("mine")
    (folder / "other.csv").write_text("mine")
    assert existing_files(folder) == [folder / "actors.csv"]
    with pytest.raises(ExportFailed, match=r"there is already: actors\.csv") as caught:
        export_project(story.project.db, folder)
    assert caught.value.remedy
    assert names_in(folder) == ["actors.csv", "other.csv"]
    export_project(story.project.db, folder, overwrite=True)
    assert (folder / "actors.csv").read_text("utf-8-sig").startswith("actor_id")
    assert (folder / "other.csv").read_text() == "mine"


def test_a_file_in_the_folders_place_is_said(story: Any, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    for folder in (tmp_path / "taken", tmp_path / "taken" / "below"):
        with pytest.raises(ExportFailed, match="taken"):
            export_project(story.project.db, folder)
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that takes no file even from root")
def test_a_folder_that_takes_no_files_is_said(story: Any) -> None:
    with pytest.raises(ExportFailed, match=r"/proc.* could not be written"):
        export_project(story.project.db, Path("/proc"))


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind")
@pytest.mark.parametrize(("limit", "file"), [(10, "claims.csv"), (3_000, "claims_tidy.csv")])
def test_a_full_disk_names_the_file_and_leaves_what_was_there(
    story: Any, folder: Path, limit: int, file: str
) -> None:
    export_project(story.project.db, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    story.project.wait_saved()
    command = [sys.executable, "-c", FULL_DISK, story.project.path, folder, str(limit)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert f"{file} could not be written: the file grew larger" in run.stdout.decode()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_folder_that_was_made_goes_with_the_export_that_failed(
    story: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ExportFailed, match="the disk is full"):
        export_project(story.project.db, folder)
    assert not folder.parent.exists()


def test_an_interrupted_export_leaves_nothing(story: Any, folder: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_project(story.project.db, folder, progress=stop)
    assert not folder.exists()


def test_progress_is_told_for_each_table(story: Any, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    export_project(story.project.db, folder, progress=lambda done, total: told.append((done, total)))
    assert told == [(done, 6) for done in range(7)]


def test_nothing_is_written_to_the_project_between_two_tables(story: Any, folder: Path) -> None:
    story.project.wait_saved()
    path = story.project.path
    story.project.close()
    reader = connection.connect(path, read_only=True)
    writer = connection.connect(path)
    writer.execute("PRAGMA busy_timeout = 0")

    def remove(done: int, _total: int) -> None:
        if done == 1:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                writer.execute("DELETE FROM claim")

    export_project(reader, folder, progress=remove)
    assert len(cells_of(folder / "claims_tidy.csv")) == 1 + 8
    writer.close()
    reader.close()


def test_a_project_that_cannot_be_read_is_said(story: Any, folder: Path) -> None:
    story.project.db.execute("DROP VIEW actors_export")
    with pytest.raises(ExportFailed, match="could not be read") as caught:
        export_project(story.project.db, folder)
    assert caught.value.remedy
    assert not folder.exists()


def test_the_preview_is_the_beginning_of_the_file(story: Any, folder: Path) -> None:
    first = preview(story.project.db, rows=2)
    export_project(story.project.db, folder)
    header, *lines = cells_of(folder / "claims.csv")
    assert list(first.header) == header
    assert [["" if cell is None else str(cell) for cell in row] for row in first.rows] == lines[:2]
    assert first.claims == 4
