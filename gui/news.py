"""What is said: trouble on a card over the text, steps that can be taken back in a toast."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from annotation.changes import Changes
from annotation.errors import SaysoError
from annotation.wording import marked
from gui.analysis import Analysis
from gui.counted import counted
from gui.history.keeper import HistoryKeeper
from gui.history.travel import REDO, UNDO
from gui.intake import Intake
from gui.language import step_name
from gui.main_window import MainWindow
from gui.project_files import ProjectFiles
from gui.session import Session
from gui.widgets.announce import announce

# What takes something away or joins it is said with the way back at hand; so is what changes several claims,
# whose step has their number in its name: most of them are out of sight. The rest can be seen.
_SAID = (
    "remove article",
    "remove claim",
    "remove actor",
    "remove code",
    "merge codes",
)


class News(QObject):
    """Listens to the parts and tells the window."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        files: ProjectFiles,
        intake: Intake,
        analysis: Analysis,
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._analysis = analysis
        self._pipeline = self._doing = self._share = ""  # the pipeline; what it is at, and how far
        self._offers_undo = False  # the toast that is showing
        self._is_flipping = False  # undo or redo is at it
        session.trouble.connect(window.say_trouble)
        session.save_failed.connect(window.say_trouble)
        session.changed.connect(self._say_step)
        files.refused.connect(window.say_trouble)
        files.copied.connect(self._say_copied)
        intake.refused.connect(window.say_trouble)
        intake.added.connect(self._say_added)
        analysis.failed.connect(self._say_no_analysis)
        analysis.ready.connect(self._note_pipeline)
        analysis.status_changed.connect(self._say_analysis)
        analysis.progress.connect(self._say_progress)
        analysis.waiting_changed.connect(self._show_analysis)
        window.tagging.said.connect(self.say_done)
        window.tagging.told.connect(window.status.notice.say)
        window.tagging.copied.connect(window.toast.say)

    def undo(self) -> None:
        step = self._flip(self._session.undo)
        self._window.status.notice.clear()
        if step is not None:
            self._window.toast.say(
                self._about(self.tr("Undone: %s"), step), action=self.tr("Redo"), on_action=self.redo
            )

    def redo(self) -> None:
        step = self._flip(self._session.redo)
        if step is not None:
            self._window.toast.say(self._about(self.tr("Done again: %s"), step))

    def _flip(self, way: Callable[[], str | None]) -> str | None:
        """Go one step; it is said once, as what it is."""
        self._is_flipping = True
        try:
            return way()
        finally:
            self._is_flipping = False

    def listen_to(self, history: HistoryKeeper) -> None:
        """Say where the history was gone to."""
        self._history = history
        history.went.connect(self._say_went)
        history.refused.connect(self._window.say_trouble)
        history.forgotten.connect(lambda: self._window.toast.say(self.tr("The history is forgotten.")))

    def _say_went(self, way: str, count: int) -> None:
        texts = {UNDO: marked("News", "%n step(s) undone"), REDO: marked("News", "%n step(s) done again")}
        text = counted("News", texts[way], count)
        back = partial(self._history.go, REDO if way == UNDO else UNDO, count)
        self._window.toast.say(text, action=self.tr("Go back"), on_action=back)

    def _about(self, text: str, step: str) -> str:
        return text.replace("%s", step_name(step))

    def _say_step(self, changes: Changes, step: str) -> None:
        """An Undo that is offered is for the newest step: with another one it goes."""
        if not changes.found_in | changes.suggested_in:
            self._withdraw_undo()
        if not step or self._is_flipping:
            return
        text = self._about(self.tr("Done: %s"), step)
        if step in _SAID or any(map(str.isdigit, step)):
            self._offer_undo(text)
        else:
            announce(self._window, text)

    def _withdraw_undo(self) -> None:
        self._window.status.notice.clear()
        if self._offers_undo:
            self._offers_undo = False
            self._window.toast.hide_now()

    def _offer_undo(self, text: str) -> None:
        self._offers_undo = True
        self._window.toast.say(text, action=self.tr("Undo"), on_action=self.undo)

    def say_done(self, text: str) -> None:
        """What a click did, with the way back: once, in the toast where that has come already."""
        if self._offers_undo:
            self._offer_undo(text)
        else:
            self._window.status.notice.say(text, action=self.tr("Undo"), on_action=self.undo)

    def say_joined(self, text: str) -> None:
        """What was merged, over the window, with the way back."""
        self._offer_undo(text)

    def _say_copied(self, name: str) -> None:
        self._window.toast.say(self.tr("Saved as %s").replace("%s", name))

    def _say_added(self, count: int) -> None:
        if count > 1:
            self._window.toast.say(counted("News", "%n article(s) added", count))

    def _say_no_analysis(self, text: str) -> None:
        self._window.say_trouble(SaysoError(self.tr("The names in the text cannot be found now."), text))
        self._doing = self._share = ""
        self._window.status.say_analysis("")

    def _note_pipeline(self, name: str, version: str) -> None:
        self._pipeline = f"{name} {version}"
        self._say_analysis("")

    def _say_analysis(self, text: str) -> None:
        self._doing, self._share = text, ""
        self._show_analysis()

    def _say_progress(self, done: int, total: int) -> None:
        self._share = self.tr("%s %").replace("%s", str(100 * done // max(total, 1)))
        self._show_analysis()

    def _show_analysis(self) -> None:
        """What is going on, how far it is and what waits; the pipeline's name when nothing is."""
        text = f"{self._doing} {self._share}".strip() if self._doing else self._pipeline
        if self._doing and self._analysis.behind:
            text += " · " + counted("News", "%n article(s) waiting", self._analysis.behind)
        self._window.status.say_analysis(text)
