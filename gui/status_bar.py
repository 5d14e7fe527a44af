"""The line at the bottom: counts, the pipeline and its progress, what a click did, the coder, saving."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.widgets.look import label, set_look
from gui.widgets.notice import Notice

_HEIGHT = 28


class StatusBar(QFrame):
    """Says calmly what is so; *All changes saved* only when it is."""

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        set_look(self, ground="panel", line="top")
        self.setFixedHeight(_HEIGHT)
        self._counts = label(tone="faint", pixels=11.5)
        self._analysis = label(tone="faint", pixels=11.5)
        self.notice = Notice()
        self._coder = label(tone="faint", pixels=11.5)
        self._saved = label(tone="faint", pixels=11.5)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(18)
        layout.addWidget(self._counts)
        layout.addWidget(self._analysis)
        layout.addWidget(self.notice)
        layout.addStretch(1)
        layout.addWidget(self._coder)
        layout.addWidget(self._saved)
        for signal in (
            desk.article_changed,
            desk.claims_changed,
            desk.mentions_changed,
            desk.suggestions_changed,
        ):
            signal.connect(self._count)
        for signal in (
            session.opened,
            session.closed,
            session.saving,
            session.saved,
            session.save_failed,
            session.changed,
        ):
            signal.connect(self._say_saved)
        self._count()
        self._say_saved()

    def say_analysis(self, text: str) -> None:
        """The pipeline's name, or what it is at."""
        self._analysis.setText(text)

    @property
    def analysis_text(self) -> str:
        return self._analysis.text()

    @property
    def saved_text(self) -> str:
        return self._saved.text()

    def _count(self) -> None:
        self._counts.setVisible(self._desk.article is not None)  # an empty one would hold its gap
        if self._desk.article is None:
            return
        parts = [
            counted("StatusBar", "%n mention(s)", len(self._desk.mentions)),
            counted("StatusBar", "%n claim(s)", len(self._desk.claims)),
        ]
        if self._desk.suggestions:
            parts.append(counted("StatusBar", "%n suggestion(s) to review", len(self._desk.suggestions)))
        self._counts.setText(" · ".join(parts))

    def _say_saved(self) -> None:
        project = self._session.project
        self._coder.setText(self.tr("coder: %s").replace("%s", project.coder.name) if project else "")
        if project is None:
            self._saved.setText("")
        elif project.read_only:
            self._saved.setText(f"{self.tr('Read only')} · {project.path.name}")
        elif self._session.is_saved:
            self._saved.setText(f"{self.tr('All changes saved')} · {project.path.name}")
        else:
            self._saved.setText(f"{self.tr('Saving…')} · {project.path.name}")
