"""Writing files whole: first beside their place, then renamed, so that no reader finds half of one."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from annotation.wording import marked, spoken

_REASONS = {
    errno.ENOSPC: marked("errors", "the disk is full"),
    errno.EDQUOT: marked("errors", "the disk quota is used up"),
    errno.EFBIG: marked("errors", "the file grew larger than is allowed here"),
    errno.EACCES: marked("errors", "it may not be written"),
    errno.EPERM: marked("errors", "it may not be written"),
    errno.EROFS: marked("errors", "the disk is read-only"),
    errno.ENOENT: marked("errors", "its folder is not there"),
    errno.ENOTDIR: marked("errors", "a part of its path is no folder"),
    errno.EISDIR: marked("errors", "a folder of that name is there"),
    errno.ENAMETOOLONG: marked("errors", "its name is too long"),
}


class StagedFiles:
    """Files that appear together: written and flushed to the disk beside their places, then renamed in order.

    A context; what has not been put in place when it ends is removed. Every method may raise OSError.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[Path, Path]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for beside, _ in self._waiting:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    @contextmanager
    def file(self, path: Path) -> Iterator[BinaryIO]:
        """A new file, opened to write bytes, that is to become *path*; a link is followed, a mode kept."""
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        beside = target.with_name(f".sayso-{secrets.token_hex(6)}.tmp")
        with open(beside, "xb") as file:
            self._waiting.append((beside, target))
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)

    def put(self) -> None:
        """Rename every file to its place, in the order in which they were opened."""
        folders = {target.parent for _, target in self._waiting}
        while self._waiting:
            os.replace(*self._waiting[0])
            del self._waiting[0]
        for folder in folders:
            _sync_folder(folder)


@contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Write *path* whole or not at all: yields a file for bytes; where the block or the disk fails, what was
    there before stays. Raises OSError."""
    with StagedFiles() as staged:
        with staged.file(path) as file:
            yield file
        staged.put()


def reason(error: OSError) -> str:
    """Why a file could not be written, in plain words, as the end of a sentence."""
    known = _REASONS.get(error.errno or 0, "")
    return spoken("errors", known) or error.strerror or str(error)


def _sync_folder(folder: Path) -> None:
    """Make the new names last; the files are whole even where a system cannot do that for a folder."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
