"""Files appear whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from annotation.files import StagedFiles, atomic_write, reason

ROOT = Path(__file__).parents[2]
OLD, NEW = b"as it was", b"new"
FULL_DISK = """
import resource, sys
from pathlib import Path
from annotation.files import atomic_write
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    with atomic_write(Path(sys.argv[1])) as file:
        file.write(b"x" * 5000)
except OSError as error:
    print(error.errno)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written(folder: Path) -> None:
    with atomic_write(folder / "a.txt") as file:
        file.write(NEW)
    assert (folder / "a.txt").read_bytes() == NEW
    assert names_in(folder) == ["a.txt"]


def test_it_is_not_there_before_it_is_whole(folder: Path) -> None:
    path = folder / "a.txt"
    path.write_bytes(OLD)
    with atomic_write(path) as file:
        file.write(NEW)
        file.flush()
        assert path.read_bytes() == OLD
    assert path.read_bytes() == NEW


def test_what_fails_leaves_what_was_there_and_nothing_else(folder: Path) -> None:
    path = folder / "a.txt"
    path.write_bytes(OLD)
    with pytest.raises(ZeroDivisionError), atomic_write(path) as file:
        file.write(NEW * (1 // 0))
    assert path.read_bytes() == OLD
    assert names_in(folder) == ["a.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind")
def test_a_full_disk_leaves_what_was_there_and_nothing_else(folder: Path) -> None:
    path = folder / "a.txt"
    path.write_bytes(OLD)
    command = [sys.executable, "-c", FULL_DISK, path]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(run.stdout) == errno.EFBIG
    assert path.read_bytes() == OLD
    assert names_in(folder) == ["a.txt"]


def test_a_sync_that_fails_leaves_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "a.txt"
    path.write_bytes(OLD)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"), atomic_write(path) as file:
        file.write(NEW)
    assert path.read_bytes() == OLD
    assert names_in(folder) == ["a.txt"]


def test_staged_files_appear_together_in_their_order(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[str] = []
    replace = os.replace

    def watched(source: Path, target: Path) -> None:
        placed.append(target.name)
        replace(source, target)

    monkeypatch.setattr(os, "replace", watched)
    with StagedFiles() as staged:
        for name in ("b", "a"):
            with staged.file(folder / name) as file:
                file.write(NEW)
        assert not {"a", "b"} & set(names_in(folder))
        staged.put()
    assert placed == ["b", "a"]
    assert names_in(folder) == ["a", "b"]


def test_staged_files_that_are_not_put_are_gone(folder: Path) -> None:
    with StagedFiles() as staged, staged.file(folder / "a") as file:
        file.write(NEW)
    assert names_in(folder) == []


def test_a_folder_is_not_replaced(folder: Path) -> None:
    (folder / "a").mkdir()
    with pytest.raises(IsADirectoryError), atomic_write(folder / "a"):
        pytest.fail("the block must not run")
    assert names_in(folder) == ["a"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links are others there")
def test_a_link_is_followed_and_a_mode_kept(folder: Path) -> None:
    target, link = folder / "target", folder / "link"
    target.write_bytes(OLD)
    target.chmod(0o640)
    link.symlink_to(target)
    with atomic_write(link) as file:
        file.write(NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_name_as_long_as_names_can_be(folder: Path) -> None:
    path = folder / ("n" * 255)
    with atomic_write(path) as file:
        file.write(NEW)
    assert path.read_bytes() == NEW


def test_reasons_are_plain_words() -> None:
    assert reason(OSError(errno.ENOSPC, "x")) == "the disk is full"
    assert reason(OSError(9999, "something else")) == "something else"
    assert reason(OSError("no number")) == "no number"
