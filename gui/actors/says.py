"""What an actor's page says of its appearances: claims by role and article, and the places that name it."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotation.records import ArticleId, Claim, ClaimId, Code, CodeId, Form, Role
from annotation.store.appearances import Extent, Naming, Part, Place
from gui.actors.claim_row import ClaimRow
from gui.counted import counted
from gui.dates import short_date
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.look import button, label
from gui.widgets.section_label import SectionLabel

_FIRST = 20  # claims of a role that show until more are asked for
_MORE = 100
_ARTICLES = 6  # that name the actor, until more are asked for
_PLACES = 3  # of an article
_EDGE = 8

ReadParts = Callable[[Role, int], list[Part]]
ReadClaims = Callable[[Iterable[ClaimId]], Mapping[ClaimId, Claim]]
ReadPlaces = Callable[[ArticleId, int], list[Place]]


class _Rows(QWidget):
    """A column of rows that is built anew only where what it shows has changed: the focus stays."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: object = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def _is_new(self, what: object) -> bool:
        """Whether *what* is not what shows; then the rows are taken away."""
        if what == self._shown:
            return False
        self._shown = what
        while self._layout.count():
            widget = self._layout.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        return True

    def _add_heading(self, text: str) -> None:
        heading = SectionLabel(text)
        heading.setContentsMargins(0, 12, 0, 2)
        self._layout.addWidget(heading)

    def _add_article(self, title: str, outlet: str, published: str) -> None:
        words = " · ".join(filter(None, (outlet, short_date(published), title)))
        line = ElidedLabel(words, tone="faint")
        line.setFont(fonts.interface(11.5))
        line.setContentsMargins(_EDGE, 5, 0, 1)
        self._layout.addWidget(line)

    def _add_more(self, count: int, show: Callable[[], None]) -> None:
        if count > 0:
            more = button(counted("Says", "Show %n more", count), kind="link")
            more.clicked.connect(show)
            self._layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


class Says(_Rows):
    """A heading for each role, the actor's claims under it by article; *jumped* tells which to go to."""

    jumped = Signal(object, object)  # ArticleId, ClaimId

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._most: dict[Role, int] = {}
        self._again: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Show but the first claims again: another actor comes."""
        self._most = {}

    def show_parts(
        self,
        extents: Mapping[Role, Extent],
        read_parts: ReadParts,
        read: ReadClaims,
        codes: Mapping[CodeId, Code],
    ) -> None:
        """Show the actor's parts in claims; only those that show are read."""
        self._again = lambda: self.show_parts(extents, read_parts, read, codes)
        parts = {role: read_parts(role, self._most.get(role, _FIRST)) for role in Role if role in extents}
        claims = read({part.claim_id for own in parts.values() for part in own})
        if not self._is_new((extents, parts, claims, codes)):
            return
        if not parts:
            words = self.tr("No claims yet. With a claim in focus, a click on the name makes it the speaker.")
            self._layout.addWidget(label(words, tone="faint", pixels=12, wrap=True))
        for role, own in parts.items():
            self._add_heading(self._heading(role, extents[role]))
            self._add_claims(own, claims, codes)
            left = extents[role].claims - len(own)
            self._add_more(left, lambda role=role: self._show_more(role))

    def _heading(self, role: Role, extent: Extent) -> str:
        claims = counted("Says", "%n claim(s)", extent.claims)
        articles = counted("Says", "in %n article(s)", extent.articles)
        return f"{self._words(role)} · {claims} {articles}"

    def _add_claims(
        self, parts: list[Part], claims: Mapping[ClaimId, Claim], codes: Mapping[CodeId, Code]
    ) -> None:
        article_id = None
        for part in parts:
            if part.article_id != article_id:
                article_id = part.article_id
                self._add_article(part.title, part.outlet, part.published)
            if claim := claims.get(part.claim_id):
                self._add_claim(part, claim, codes)

    def _add_claim(self, part: Part, claim: Claim, codes: Mapping[CodeId, Code]) -> None:
        code = codes.get(claim.codes[0].code_id) if claim.codes else None
        paraphrase = "" if claim.form in (Form.DIRECT, Form.MIXED) else self.tr("paraphrase")
        where = " · ".join(filter(None, (paraphrase, short_date(claim.said_on))))
        row = ClaimRow(claim, code, where, self._themes, self)
        row.clicked.connect(lambda: self.jumped.emit(part.article_id, part.claim_id))
        self._layout.addWidget(row)

    def _show_more(self, role: Role) -> None:
        self._most[role] = self._most.get(role, _FIRST) + _MORE
        self._again()

    def _words(self, role: Role) -> str:
        return {
            Role.SPEAKER: self.tr("Says"),
            Role.ABOUT: self.tr("Is spoken of"),
            Role.ADDRESSEE: self.tr("Is spoken to"),
            Role.VIA: self.tr("Relays"),
            Role.CITES: self.tr("Is cited"),
        }[role]


class PlaceRow(QAbstractButton):
    """A line of the text with the actor's name in it."""

    def __init__(self, place: Place, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._themes = place, themes
        words = f"{place.before}{place.name}{place.after}"
        self.setText(words.strip())
        self.setAccessibleName(words.strip())
        self.setToolTip(self.tr("Go to the place"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(fonts.reading(13.5)).height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect(), 7, 7)
        plain, strong = fonts.reading(13.5), fonts.reading(13.5, QFont.Weight.DemiBold)
        room = self.width() - 2 * _EDGE
        name = QFontMetrics(strong).elidedText(self._place.name, Qt.TextElideMode.ElideRight, room)
        left = room - QFontMetrics(strong).horizontalAdvance(name)
        before = QFontMetrics(plain).elidedText(
            self._place.before.lstrip(), Qt.TextElideMode.ElideLeft, left // 2
        )
        x = float(_EDGE)
        base = (self.height() + QFontMetrics(plain).ascent() - QFontMetrics(plain).descent()) / 2
        for words, face, role in ((before, plain, "soft"), (name, strong, "ink")):
            painter.setFont(face)
            painter.setPen(theme.color(role))
            painter.drawText(QPointF(x, base), words)
            x += QFontMetrics(face).horizontalAdvance(words)
        rest = QRect(round(x), 0, max(self.width() - _EDGE - round(x), 0), self.height())
        after = QFontMetrics(plain).elidedText(
            self._place.after.rstrip(), Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.setFont(plain)
        painter.setPen(theme.color("soft"))
        painter.drawText(QPointF(x, base), after)
        if self.hasFocus():
            painting.draw_focus_ring(painter, self.rect(), 7, theme)


class NamedIn(_Rows):
    """The articles that name the actor, with the first places of each; *jumped* tells where to go."""

    jumped = Signal(object, object)  # ArticleId, Span

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._articles = _ARTICLES
        self._places: dict[ArticleId, int] = {}
        self._again: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Show but the first places again: another actor comes."""
        self._articles, self._places = _ARTICLES, {}
        self._is_new(None)

    def show_namings(self, namings: list[Naming], read: ReadPlaces) -> None:
        """Show the articles of *namings*; only the places that show are read."""
        self._again = lambda: self.show_namings(namings, read)
        shown = namings[: self._articles]
        places = {
            naming.article_id: read(naming.article_id, self._places.get(naming.article_id, _PLACES))
            for naming in shown
        }
        if not self._is_new((namings, places)) or not namings:
            return
        mentions = counted("Says", "%n mention(s)", sum(naming.count for naming in namings))
        articles = counted("Says", "in %n article(s)", len(namings))
        self._add_heading(f"{self.tr('Is named')} · {mentions} {articles}")
        for naming in shown:
            self._add_naming(naming, places[naming.article_id])
        self._add_more(len(namings) - len(shown), self._show_articles)

    def _add_naming(self, naming: Naming, places: list[Place]) -> None:
        self._add_article(naming.title, naming.outlet, naming.published)
        for place in places:
            row = PlaceRow(place, self._themes, self)
            row.clicked.connect(lambda _=False, span=place.span: self.jumped.emit(naming.article_id, span))
            self._layout.addWidget(row)
        self._add_more(naming.count - len(places), lambda: self._show_places(naming.article_id))

    def _show_articles(self) -> None:
        self._articles += _MORE
        self._again()

    def _show_places(self, article_id: ArticleId) -> None:
        self._places[article_id] = self._places.get(article_id, _PLACES) + _MORE
        self._again()
