"""The sheets and dialogs that commands open; each is imported when it is wanted, for the start's sake."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtWidgets import QInputDialog, QMessageBox

from annotation import __version__
from annotation.operations import coders
from annotation.records import ArticleId
from annotation.store import articles
from gui.commands.command import Command, Commands
from gui.commands.palette import Palette
from gui.desk import Desk
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.project_files import ProjectFiles
from gui.session import Session
from gui.settings.settings import Settings
from gui.settings.state import State
from gui.theme.themes import Themes

if TYPE_CHECKING:
    from gui.codebook.files import CodebookFiles
    from gui.export.sheet import ExportSheet

_PALETTE_WIDTH = 540


class Sheets(QObject):
    """Opens each with what it needs."""

    said = Signal(str)  # a step was done; shown with Undo

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        desk: Desk,
        themes: Themes,
        jobs: Jobs,
        settings: Settings,
        state: State,
        files: ProjectFiles,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._desk, self._themes = window, session, desk, themes
        self._jobs, self._settings, self._state, self._files = jobs, settings, state, files
        self._palette: Palette | None = None
        self._commands: Commands | None = None
        self._codebook_files: CodebookFiles | None = None

    def use(self, commands: Commands, holds: Callable[[Command], bool]) -> None:
        """The commands that palette and key list show; they are made after the sheets that they open."""
        self._commands = commands
        self._palette = Palette(
            self._window,
            self._themes,
            commands,
            articles=lambda: articles.listed(self._session.db) if self._session.project else [],
            open_article=lambda key: self._desk.open_article(ArticleId(key)),
            holds=holds,
        )

    def show_palette(self) -> None:
        if self._palette is not None:
            top = self._window.mapToGlobal(self._window.rect().topLeft())
            width = min(_PALETTE_WIDTH, self._window.width() - 60)
            self._palette.open_at(
                QRect(top.x() + (self._window.width() - width) // 2, top.y() + 70, width, 1)
            )

    def show_keys(self) -> None:
        if self._commands is not None:
            from gui.commands.key_sheet import KeySheet

            KeySheet(self._commands, self._themes, self._window).open()

    def show_settings(self) -> None:
        from gui.settings.dialog import SettingsDialog

        SettingsDialog(self._settings, self._session, self._jobs, self._window).open()

    def show_details(self, article_id: ArticleId | None = None) -> None:
        wanted = article_id or self._desk.article_id
        if wanted is not None:
            from gui.library.details import ArticleDetails

            ArticleDetails(self._session, wanted, self._themes, self._window).open()

    def export(self) -> "ExportSheet | None":
        if self._session.project is None:
            return None
        from gui.export.sheet import ExportSheet

        sheet = ExportSheet(
            self._session, self._themes, self._jobs, self._settings, self._state, self._window
        )
        sheet.open()
        return sheet

    def codebook_files(self) -> "CodebookFiles":
        """What brings a codebook in and out."""
        if self._codebook_files is None:
            from gui.codebook.files import CodebookFiles

            self._codebook_files = CodebookFiles(
                self._session, self._desk, self._themes, self._jobs, self._window
            )
            self._codebook_files.said.connect(self.said)
            self._codebook_files.told.connect(self._window.toast.say)
        return self._codebook_files

    def show_backups(self) -> None:
        from gui.backups.dialog import BackupsDialog

        dialog = BackupsDialog(self._session, self._themes, self._jobs, self._window)
        dialog.restore_asked.connect(self._files.restore)
        self._files.restoring.connect(dialog.show_doing)
        self._files.restored.connect(dialog.accept)
        dialog.open()

    def rename_project(self) -> None:
        project = self._session.project
        if project is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename project"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(project.name)
        dialog.textValueSelected.connect(lambda name: self._session.run(coders.rename_project, name=name))
        dialog.open()

    def show_about(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Sayso"))
        words = QCoreApplication.translate("Sheets", "From an article to a table of who claims what.")
        box.setText(f"Sayso {__version__}\n\n{words}")
        box.open()
