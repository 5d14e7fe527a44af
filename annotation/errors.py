"""The two roots of errors.

SaysoError                 somebody can act on it: a calm sentence, and what to do
├── ProjectError           the project's file
│   ├── NotAProject        something else, empty, or damaged
│   ├── NewerProject       written by a newer Sayso
│   ├── ProjectInUse       open in another window
│   ├── ReadOnlyProject    it can be read, not changed
│   └── SaveFailed         the disk did not take a change; the change is taken back
├── ImportFailed           a file that cannot become an article
│   └── AlreadyImported    the same text is in the project
├── ExportFailed           the tables could not be written
├── AnalysisFailed         no model, or the worker ended
└── InvalidInput           a value that an operation cannot take
Everything else that is raised is a defect and ends in the error report.
"""

from annotation.wording import filled, spoken


class SaysoError(Exception):
    """Says what happened and where (*message*), and what can be done (*remedy*). Both are shown.

    Both are sentences with a ``{name}`` for each of *values*, kept apart so that they can be translated:
    ``ImportFailed("“{name}” is empty.", "Open another file.", name=path.name)``.
    """

    def __init__(self, message: str, remedy: str = "", /, **values: object) -> None:
        super().__init__(f"{filled(message, values)} {filled(remedy, values)}".strip())
        self.parts = (message, remedy)
        self.values = values

    @property
    def message(self) -> str:
        """What happened, in the language of now."""
        return filled(spoken("errors", self.parts[0]), self.values)

    @property
    def remedy(self) -> str:
        """What can be done about it, in the language of now."""
        return filled(spoken("errors", self.parts[1]), self.values)


class ProjectError(SaysoError):
    """The project's file cannot be used as asked."""


class NotAProject(ProjectError):
    """The file is something else, empty, or damaged."""


class NewerProject(ProjectError):
    """The file was written by a newer Sayso."""


class ProjectInUse(ProjectError):
    """The project is open in another window."""


class ReadOnlyProject(ProjectError):
    """The project can be read but not changed."""


class SaveFailed(ProjectError):
    """The disk did not take a change, which was taken back."""


class ImportFailed(SaysoError):
    """A file cannot become an article."""


class AlreadyImported(ImportFailed):
    """The same text is in the project; *article_id* says where."""

    def __init__(self, message: str, article_id: int, remedy: str = "", /, **values: object) -> None:
        super().__init__(message, remedy, **values)
        self.article_id = article_id


class ExportFailed(SaysoError):
    """The tables could not be written."""


class AnalysisFailed(SaysoError):
    """No model is installed, or the worker ended."""


class InvalidInput(SaysoError):
    """An operation cannot take this value."""
