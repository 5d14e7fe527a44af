"""A command with its keys in the list of keys: a button, for another key can be asked for."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from gui.commands.command import Command, shown_key
from gui.commands.keymap import is_fixed
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_cap import KeyCap
from gui.widgets.look import label
from gui.widgets.matching import fold

_MOST_KEYS = 3
LEAST_CAPS, MOST_CAPS = 132, 150  # pixels that the keys have


class KeyRow(QAbstractButton):
    """Caps at the left, what they do at the right. The digits are not asked for: they belong to the codes."""

    def __init__(self, command: Command, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.command = command
        self._caps = QWidget()
        self._caps.setFixedWidth(LEAST_CAPS)
        self._flow = FlowLayout(self._caps, gap=4)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._title = label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(8)
        layout.addWidget(self._caps)
        layout.addWidget(self._title, 1)
        for child in (self._caps, self._title):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        themes.changed.connect(self.update)
        self.show_command(command)

    @property
    def keys(self) -> list[str]:
        """The keys as they are shown."""
        if is_fixed(self.command):
            return ["1–9"]
        return [shown_key(key) for key in self.command.keys[:_MOST_KEYS]]

    def show_command(self, command: Command) -> None:
        """Show the keys that the command has now."""
        self.command = command
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        caps = [KeyCap(key, self._themes, as_is=True) for key in self.keys]
        for part in caps or [label("–", tone="faint")]:
            part.setParent(self._caps)
            part.show()
            self._flow.addWidget(part)
        title = _tr("Tag with the code of this digit") if is_fixed(command) else command.title
        self._title.setText(title)
        self.setEnabled(not is_fixed(command))
        self.setText(title)
        self.setAccessibleName(f"{title}, {', '.join(self.keys) or _tr('no key')}")
        self.updateGeometry()

    def holds(self, folded: str) -> bool:
        """Whether the title or a key has *folded*, which `fold` has made."""
        return folded in fold(self.text()) or folded in [fold(key) for key in self.keys]

    @property
    def caps_width(self) -> int:
        """The pixels that the keys take side by side."""
        return self._flow.sizeHint().width()

    def give_caps(self, width: int) -> None:
        """Let the keys have *width* pixels; what does not fit stands in further lines."""
        self._caps.setFixedWidth(width)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint, margins = self.layout().sizeHint(), self.layout().contentsMargins()
        caps = self._flow.heightForWidth(self._caps.width()) + margins.top() + margins.bottom()
        return QSize(hint.width(), max(hint.height(), caps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._themes.current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self.hasFocus():
            painting.draw_focus_ring(painter, self.rect().adjusted(1, 1, -1, -1), 8, theme)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)
