"""Who codes, and what the project is called."""

from annotation import names
from annotation.project import Step, named
from annotation.store import coders, projects


@named("rename coder")
def rename_coder(step: Step, *, name: str) -> None:
    coders.rename(step.db, step.coder_id, names.clean(name))


@named("rename project")
def rename_project(step: Step, *, name: str) -> None:
    projects.rename(step.db, names.clean(name))
