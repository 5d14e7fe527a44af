"""Small parts of the editor card: a labelled line, and a value that a press changes."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.chip import AddChip
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_names import set_tip
from gui.widgets.look import label
from gui.widgets.pressable import Pressable

LABEL_WIDTH = 66
FLOW_GAP = 6
_GAP = 8
_CROSS_ROOM = 20


class Line(QWidget):
    """A faint label and, right of it, things that flow."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label(text, tone="faint", pixels=11.5)
        metrics = QFontMetrics(self._label.font())
        self._label.setFixedWidth(max(LABEL_WIDTH, metrics.horizontalAdvance(text)))
        self._label.setFixedHeight(painting.chip_size("A").height())
        self.flow = FlowLayout(gap=FLOW_GAP)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self.flow)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.column, 1)

    def wrap(self, widget: QWidget) -> None:
        """Hold *widget*, which cannot be narrower: where there is no room beside the label, below it."""
        row = self.layout()
        row.removeWidget(self._label)
        row.setSpacing(0)
        self._label.setFixedWidth(self._label.width() + _GAP - FLOW_GAP)
        self.put(0, self._label)
        self.put(1, widget)

    def put(self, index: int, widget: QWidget) -> None:
        """Put *widget* into the flow, and show it."""
        self.flow.insert_widget(index, widget)
        widget.show()

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in the order in which it stands here."""
        inside = [self.flow.itemAt(place).widget() for place in range(self.flow.count())]
        return [widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def take_all_before(self, last: QWidget) -> None:
        """Remove what stands in the flow before *last*, which gets the focus if one of them had it."""
        while (item := self.flow.itemAt(0)) is not None and item.widget() is not last:
            widget = self.flow.takeAt(0).widget()
            if widget.hasFocus():
                last.setFocus(Qt.FocusReason.OtherFocusReason)
            widget.hide()
            widget.deleteLater()
        self.flow.invalidate()


class FaintWords(ElidedLabel):
    """A few faint words, as wide as they are; cut short where there is less room."""

    def __init__(self, text: str) -> None:
        super().__init__(text, tone="faint")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFont(fonts.interface(11.5))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class AddActor(AddChip):
    """ "+ add" with its key; only the key where somebody stands before it."""

    def __init__(self, themes: Themes, *, key: str, name: str) -> None:
        super().__init__("", themes, key=key, name=name)
        self._cap = key
        self._is_bare = False
        self.set_bare(False)

    def set_bare(self, bare: bool) -> None:
        self._is_bare = bare
        self.setText("" if bare else self.tr("+ add"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(painting.key_size(self._cap).width() + 2, whole.height()) if self._is_bare else whole

    def radius(self) -> float:
        return 6 if self._is_bare else super().radius()

    def draw(self, painter: QPainter, rect: QRect) -> None:
        if not self._is_bare:
            super().draw(painter, rect)
            return
        size = painting.key_size(self._cap)
        top = rect.top() + (rect.height() - size.height()) // 2
        place = QRect(rect.left() + 1, top, size.width(), size.height())
        painting.draw_key(painter, place, self._cap, self.themes.current)


class Value(Pressable):
    """A word that a press changes, a faint word on where it comes from, and a × where it can be cleared."""

    def __init__(
        self,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        name: str,
        removable: bool = False,
        key: str = "",
    ) -> None:
        super().__init__("", themes, parent, removable=removable)
        self._name, self._key = name, key
        self._origin = ""
        self._face = fonts.interface(13)

    def set_value(self, text: str, origin: str = "") -> None:
        """Show another value."""
        self._origin = f" · {origin}" if origin else ""
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}{self._origin}")
        set_tip(self, f"{text}{self._origin}", self._key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face)
        width = metrics.horizontalAdvance(self.text() + self._origin) + 2
        height = max(metrics.height(), painting.chip_size("A").height())
        return QSize(width + (_CROSS_ROOM if self.removable else 0), height)

    def radius(self) -> float:
        return 5

    def draw(self, painter: QPainter, rect: QRect) -> None:
        theme, metrics = self.themes.current, QFontMetrics(self._face)
        painter.setFont(self._face)
        if self.removable:
            cross = painting.remove_rect(rect)
            ink = theme.color("ink" if self._hot_remove else "faint")
            painting.draw_cross(painter, cross, ink)
            rect = rect.adjusted(0, 0, -_CROSS_ROOM, 0)
        painter.setPen(theme.color("ink" if self.underMouse() else "soft"))
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        rest = rect.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)
        if metrics.horizontalAdvance(self._origin) <= rest.width() + 1:  # else the tooltip has it
            painter.setPen(theme.color("faint"))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._origin)
