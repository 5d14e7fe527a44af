"""What stands in the place of the article while there is none to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import set_look


class EmptyPage(QWidget):
    """Says why there is nothing to read, and offers what leads on."""

    open_asked = Signal()
    new_asked = Signal()
    paste_asked = Signal()

    def __init__(self, session: Session, desk: Desk, themes: Themes) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        set_look(self, ground="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = EmptyState("", "", themes)
        self.open_button = self.state.add_button(self.tr("Open…"), primary=True)
        self.new_button = self.state.add_button(self.tr("New project…"))
        self.paste_button = self.state.add_button(self.tr("Paste"))
        self.open_button.clicked.connect(self.open_asked)
        self.new_button.clicked.connect(self.new_asked)
        self.paste_button.clicked.connect(self.paste_asked)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self.state)
        layout.addStretch(3)

    @property
    def is_wanted(self) -> bool:
        """Whether there is nothing to read: no article, or one without a word."""
        text = self._desk.text
        return self._desk.article is None or (text is not None and not text.text.strip())

    def refresh(self) -> None:
        """Say what is so now."""
        has_project = self._session.project is not None
        may_add = has_project and not self._session.read_only
        self.new_button.setVisible(not has_project)
        self.paste_button.setVisible(may_add)
        self.open_button.setVisible(may_add or not has_project)
        self.state.set_words(*self._words(has_project=has_project, may_add=may_add))

    def _words(self, *, has_project: bool, may_add: bool) -> tuple[str, str]:
        if not has_project:
            how = self.tr("Press `Ctrl+O` to open one, or `Ctrl+N` to make a new one.")
            return self.tr("No project is open"), how
        if self._desk.article is not None:
            how = self.tr(
                "It may have been a picture or a video. Add it again from another file, or remove it."
            )
            return self.tr("This article has no text"), how
        if not may_add:
            return self.tr("No article is open"), self.tr(
                "The project can be read only; it holds no article."
            )
        how = self.tr("Drop a text here, press `Ctrl+O` to open one,\nor `Ctrl+V` to paste one.")
        return self.tr("No article is open"), how
