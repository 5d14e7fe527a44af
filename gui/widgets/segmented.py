"""A row of choices of which one holds: views, stances, modes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.key_names import set_tip
from gui.widgets.stances import stance_word

_RADIUS = 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class Segment:
    """One choice: what it stands for, its words, the stance whose mark it shows, and a tooltip."""

    key: object
    text: str
    stance: str = ""
    hint: str = ""
    cap: str = ""  # the key that the tooltip names


class _Choice(QRadioButton):
    """One segment; the row behind it paints the ground."""

    def __init__(self, segment: Segment, row: "Segmented") -> None:
        super().__init__(row)
        self.segment = segment
        self._row = row
        self.setText(segment.text or stance_word(segment.stance or None))
        self.setAccessibleName(segment.hint or self.text())
        set_tip(self, segment.hint or (self.text() if segment.cap else ""), segment.cap)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face(bold=True))
        width = metrics.horizontalAdvance(self.text()) + 2 * self._row.padding + self._mark_width()
        return QSize(width, metrics.height() + 2 * self._row.rise)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._row.step_from(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._row.themes.current
        painter = QPainter(self)
        on = self.isChecked()
        ink = theme.color("accent" if on else "ink" if self.underMouse() else "soft")
        if not self.isEnabled():
            painter.setOpacity(0.5)
        rect = self.rect().adjusted(self._row.padding, 0, -self._row.padding, 0)
        spare = rect.width() - self._text_width(on) - self._mark_width()
        rect.adjust(max(spare // 2, 0), 0, 0, 0)
        if self.segment.stance:
            painting.draw_stance(painter, rect, self.segment.stance, theme, word=False, color=ink)
            rect.adjust(self._mark_width(), 0, 0, 0)
        painter.setPen(ink)
        painter.setFont(self._face(bold=on))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painting.draw_focus_ring(painter, self.rect().adjusted(1, 1, -1, -1), 5, theme)

    def _face(self, *, bold: bool) -> QFont:
        return fonts.interface(self._row.pixels, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)

    def _text_width(self, bold: bool) -> int:
        return QFontMetrics(self._face(bold=bold)).horizontalAdvance(self.text())

    def _mark_width(self) -> int:
        if not self.segment.stance:
            return 0
        return painting.stance_size(self.segment.stance, word=False).width() + 4


class Segmented(QWidget):
    """One of several. *chosen* tells of a person's choice only, with the segment's key."""

    chosen = Signal(object)

    def __init__(
        self,
        segments: Sequence[Segment],
        themes: Themes,
        parent: QWidget | None = None,
        *,
        name: str = "",
        regular: bool = False,
    ) -> None:
        super().__init__(parent)
        self.themes = themes
        self.padding, self.rise, self.pixels = (13, 4, 12) if regular else (6, 3, 11.2)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(1)
        self._choices = [_Choice(segment, self) for segment in segments]
        for choice in self._choices:
            layout.addWidget(choice)
            self._group.addButton(choice)
        self._value: object = None
        self._group.buttonClicked.connect(self._on_clicked)
        themes.changed.connect(self.update)

    @property
    def value(self) -> object:
        """The key of the choice that holds; None where none does."""
        return self._value

    def choices(self) -> list[QWidget]:
        """The segments, first to last; Tab stops at one of them."""
        return [*self._choices]

    def set_value(self, key: object) -> None:
        """Show that *key* holds; nothing is marked where no segment has it."""
        self._value = key
        self._group.setExclusive(False)
        for choice in self._choices:
            choice.setChecked(choice.segment.key == key)
        self._group.setExclusive(True)
        self._set_tab_stop()
        self.update()

    def step_from(self, choice: QRadioButton, step: int) -> None:
        """Choose the neighbour of *choice*, from the last on to the first."""
        place = self._choices.index(choice)
        neighbour = self._choices[(place + step) % len(self._choices)]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        neighbour.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(outline, _RADIUS, _RADIUS)
        painter.fillPath(shape, theme.color("page"))
        painter.save()
        painter.setClipPath(shape)
        for choice in self._choices:
            self._paint_ground(painter, choice)
        painter.restore()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawPath(shape)

    def _paint_ground(self, painter: QPainter, choice: _Choice) -> None:
        theme = self.themes.current
        box = choice.geometry()
        if choice.isChecked():
            painter.fillRect(box.adjusted(-1, -1, 1, 1), theme.color("accent_soft"))
        if choice is not self._choices[-1]:
            painter.fillRect(QRect(box.right() + 1, 0, 1, self.height()), theme.color("line"))

    def _on_clicked(self, choice: _Choice) -> None:
        changed = choice.segment.key != self._value
        self._value = choice.segment.key
        self._set_tab_stop()
        self.update()
        if changed:
            self.chosen.emit(self._value)

    def _set_tab_stop(self) -> None:
        """Tab stops once: at the choice that holds, or at the first."""
        stop = next((choice for choice in self._choices if choice.isChecked()), self._choices[0])
        for choice in self._choices:
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice is stop else Qt.FocusPolicy.ClickFocus)


_STANCES = (("supports", "+"), ("neutral", "="), ("opposes", "-"))


class StanceControl(Segmented):
    """Not set, supports, neutral or opposes; the keys are None and the stance's names."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("Stance", "Stance")
        segments = [Segment(None, "–", hint=stance_word(None))]
        segments += [Segment(stance, stance_word(stance), stance, cap=cap) for stance, cap in _STANCES]
        super().__init__(segments, themes, parent, name=name)
        self.set_value(None)
