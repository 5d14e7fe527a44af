"""What every test stands on: a home of its own, and garbage that is collected between the tests."""

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from annotation.project import Project, create_project

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


@pytest.fixture(autouse=True)
def garbage_of_this_thread() -> Iterator[None]:
    yield
    gc.collect(2 if next(_tests) % _FULL_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, where Sayso keeps its data, settings, state and logs during the test."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name, below in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new, empty project, open; it is closed after the test if the test did not do so."""
    made = create_project(tmp_path / "talks.sqlite")
    yield made
    made.close()  # once more does no harm
