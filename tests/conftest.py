"""What every test stands on: a home of its own, and garbage that is collected between the tests."""

import gc
import shutil
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from annotation.project import Project, create_project, open_project

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_DOCUMENTS_DIR": "Documents",
}
_FULL_EVERY = 25  # tests
_tests = count(1)


def pytest_configure(config: pytest.Config) -> None:
    # what the offscreen screen says of itself is no fault of a window
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")
    # a worker's thread must not delete what belongs to the window: see gui/garbage.py
    gc.disable()


def pytest_unconfigure() -> None:
    """The offscreen clipboard outlives Python: what it holds of Python's would be let go too late."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def garbage_of_this_thread() -> Iterator[None]:
    gc.disable()  # again: a model that is read in a test turns it on
    yield
    gc.disable()
    if next(_tests) % _FULL_EVERY == 0:
        gc.collect()
        gc.freeze()  # what is left stays, such as a loaded model: it need not be gone through again
    else:
        gc.collect(1)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, where Sayso keeps its data, settings, state and logs during the test."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name, below in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project that was made once: to be copied, which is quicker than making one."""
    folder = tmp_path_factory.mktemp("empty")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder))
        patch.setenv("XDG_DATA_HOME", str(folder))
        create_project(folder / "talks.sqlite").close()
    return folder / "talks.sqlite"


@pytest.fixture
def project(empty_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """A new, empty project, open; it is closed after the test, without a backup."""
    path = tmp_path / "talks.sqlite"
    shutil.copyfile(empty_project, path)
    opened = open_project(path)
    yield opened
    monkeypatch.setattr("annotation.store.backup.keep", lambda *_, **__: None)
    opened.close()
