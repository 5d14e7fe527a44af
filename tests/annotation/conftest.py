"""A project for each test of the domain."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotation.project import Project, create_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new, empty project, open; it is closed after the test if the test did not do so."""
    made = create_project(tmp_path / "talks.sqlite")
    yield made
    made.close()  # once more does no harm
