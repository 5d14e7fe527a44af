"""What is in focus in the review: a suggestion, or the claim that was kept, with the keys that judge it."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from annotation.records import Role, Suggestion
from gui.claims.content import Chip, Piece, Tag, Thing, Words, judging_keys, pieces_of, quote_on
from gui.claims.quote import QuoteLabel
from gui.claims.words import role_question
from gui.desk import Desk
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.card import Card
from gui.widgets.chip import AddChip
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_text import KeyText
from gui.widgets.look import label
from gui.widgets.pressable import Pressable


def _row() -> int:
    """The height of a line of chips."""
    return painting.chip_size("A").height()


class PieceView(Pressable):
    """An actor, a code or a stance as it stands on every card; *pressable*: a press means something."""

    def __init__(self, piece: Piece, themes: Themes, *, pressable: bool) -> None:
        super().__init__(piece.text, themes, None)
        self.piece = piece
        self.setAccessibleName(piece.text)
        if not pressable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        size = self.piece.size()
        return QSize(size.width(), max(size.height(), _row()))

    def radius(self) -> float:
        return 6 if isinstance(self.piece, Tag) else super().radius()

    def draw(self, painter: QPainter, rect: QRect) -> None:
        lower = (rect.height() - self.piece.size().height()) // 2
        self.piece.draw(painter, rect.adjusted(0, lower, 0, -lower), self.themes.current)


class ReviewCard(Card):
    """Keys judge what it shows; a press on who says it, or on a code, asks for another."""

    pressed = Signal()  # anything of it
    role_asked = Signal(object)  # Role
    code_asked = Signal()

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent, dashed=True)
        self._desk, self._themes_kept = desk, themes
        self._shown: object = None
        self.quote = QuoteLabel(themes)
        self.keys = KeyText("", themes, tone="faint", pixels=11.3)
        self._pieces = FlowLayout()
        self.body.addWidget(self.quote)
        self.body.addSpacing(3)
        self.body.addLayout(self._pieces)
        self.body.addSpacing(2)
        self.body.addWidget(self.keys)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()

    def show_thing(self, thing: Thing, *, focus: bool) -> None:
        """Show a suggestion, or a claim."""
        suggested = isinstance(thing, Suggestion)
        self._dashed = suggested
        self.set_focus_look(focus)
        quote, pieces = quote_on(thing, self._desk), pieces_of(thing, self._desk)
        if self._shown == (state := (quote, pieces, suggested)):
            return
        self._shown = state
        self.quote.set_quote(quote)
        self.keys.set_text(judging_keys() if suggested else _kept_keys())
        self._fill(thing, pieces)
        words = [self.quote.accessibleName(), *(piece.text for piece in pieces)]
        said = self.tr("Suggestion: %s") if suggested else self.tr("Claim: %s")
        self.setAccessibleName(said.replace("%s", ", ".join(words)))

    def _fill(self, thing: Thing, pieces: tuple[Piece, ...]) -> None:
        self._pieces.clear()
        if not any(part.role is Role.SPEAKER for part in thing.actors):
            self._add(self._nobody())
        for piece in pieces:
            self._add(self._widget(piece))

    def _nobody(self) -> QWidget:
        chip = AddChip(role_question(Role.SPEAKER), self._themes_kept, key="S")
        chip.clicked.connect(lambda: self.role_asked.emit(Role.SPEAKER))
        return chip

    def _widget(self, piece: Piece) -> QWidget:
        if isinstance(piece, Words):
            words = label(piece.text, tone="faint", pixels=11.5)
            words.setFixedHeight(_row())
            return words
        view = PieceView(piece, self._themes_kept, pressable=isinstance(piece, (Chip, Tag)))
        if isinstance(piece, Chip):
            view.clicked.connect(lambda: self.role_asked.emit(piece.role))
        elif isinstance(piece, Tag):
            view.clicked.connect(self.code_asked)
        return view

    def _add(self, widget: QWidget) -> None:
        self._pieces.addWidget(widget)
        widget.show()


def _kept_keys() -> str:
    return QCoreApplication.translate(
        "Claims", "`1–9`\u00a0code  `+ = -`\u00a0stance  `S`\u00a0who  `Enter`\u00a0next"
    )
