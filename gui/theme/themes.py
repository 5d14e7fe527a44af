"""The keeper of the themes: which one holds now, and its colours on the whole application."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from gui.theme import fonts
from gui.theme.stylesheet import stylesheet
from gui.theme.theme import Theme, load_theme, mixed

THEME_NAMES = ("light", "dark", "sepia", "contrast")
SYSTEM = "system"


class Themes(QObject):
    """Holds the theme of now; *changed* tells what paints by hand to paint again."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._loaded: dict[str, Theme] = {}
        self._reduced_motion = False
        self._window: QWidget | None = None  # which the stylesheet is for, once it is known
        app.setStyle("Fusion")
        app.setFont(fonts.interface())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.current = self._load(self._resolved())
        self._apply()

    def dress(self, window: QWidget) -> None:
        """Let *window* and what belongs to it carry the stylesheet, in place of the application.

        Qt polishes each widget once for a window's sheet; for an application's as often as it lies deep.
        """
        self._app.setStyleSheet("")
        self._window = window
        self._apply()

    @property
    def choice(self) -> str:
        """What was chosen: a theme's name, or ``"system"``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Take a theme by name, or follow the system's light and dark."""
        if choice not in (SYSTEM, *THEME_NAMES):
            raise ValueError(f"no theme is called {choice!r}")
        self._choice = choice
        self._show(self._resolved())

    def reduce_motion(self, reduced: bool) -> None:
        """Show everything at once, without any fading or sliding."""
        self._reduced_motion = reduced

    def motion(self, milliseconds: int) -> int:
        """How long an animation may take: 0 where the person or the system wants none."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        wanted = not self._reduced_motion and self._app.style().styleHint(hint) > 0
        return milliseconds if wanted else 0

    def _resolved(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        return "dark" if system_is_dark(self._app) else "light"

    def _follow_system(self) -> None:
        if self._choice == SYSTEM:
            self._show(self._resolved())

    def _show(self, name: str) -> None:
        if name == self.current.name:
            return
        self.current = self._load(name)
        self._apply()
        self.changed.emit()

    def _load(self, name: str) -> Theme:
        if name not in self._loaded:
            self._loaded[name] = load_theme(name)
        return self._loaded[name]

    def _apply(self) -> None:
        self._app.setPalette(palette(self.current))
        (self._window or self._app).setStyleSheet(stylesheet(self.current))


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for dark windows; a system that says nothing gets light ones."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(theme: Theme) -> QPalette:
    """The palette for what the stylesheet leaves to the base style."""
    result = QPalette()
    for role, color in _palette_colors(theme).items():
        result.setColor(role, color)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(
            QPalette.ColorGroup.Disabled, role, mixed(theme.color("faint"), theme.color("panel"), 0.7)
        )
    return result


def _palette_colors(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.color("panel"),
        role.WindowText: theme.color("ink"),
        role.Base: theme.color("page"),
        role.AlternateBase: theme.color("panel"),
        role.Text: theme.color("ink"),
        role.PlaceholderText: theme.color("faint"),
        role.Button: theme.color("page"),
        role.ButtonText: theme.color("ink"),
        role.BrightText: theme.color("trouble"),
        role.Highlight: theme.color("selection"),
        role.HighlightedText: theme.color("ink"),
        role.Accent: theme.color("accent"),
        role.Link: theme.color("accent"),
        role.LinkVisited: theme.color("accent"),
        role.ToolTipBase: theme.color("toast"),
        role.ToolTipText: theme.color("toast_ink"),
        role.Light: theme.color("page"),
        role.Midlight: theme.color("panel"),
        role.Mid: theme.color("line"),
        role.Dark: theme.color("line"),
        role.Shadow: theme.color("shadow"),
    }
