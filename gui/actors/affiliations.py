"""To which organisations an actor belongs, and from when to when."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from annotation.errors import InvalidInput
from annotation.records import Affiliation
from gui.dates import parse_date, short_date
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip, AddChip
from gui.widgets.fields import LineField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, label
from gui.widgets.popover import Popover


def dates_words(affiliation: Affiliation) -> str:
    """ "since 20 Jan 2025", "until 2026", "2025 – 2026"; empty where both sides are open."""
    since, until = short_date(affiliation.since), short_date(affiliation.until)
    if since and until:
        return f"{since} – {until}"
    if since:
        return QCoreApplication.translate("Affiliations", "since {0}").format(since)
    return QCoreApplication.translate("Affiliations", "until {0}").format(until) if until else ""


class Affiliations(QWidget):
    """A chip for each organisation; its × removes, beside it stand the dates."""

    removed = Signal(object)  # Affiliation
    dates_asked = Signal(object, object)  # Affiliation, the widget to open at
    add_asked = Signal(object)  # the widget to open at
    opened = Signal(object)  # ActorId of the organisation

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._flow = FlowLayout(self)
        self._shown: tuple[tuple[Affiliation, ...], bool] | None = None

    def show_affiliations(self, affiliations: tuple[Affiliation, ...], *, locked: bool) -> None:
        """Show these."""
        if (affiliations, locked) == self._shown:
            return
        self._shown = affiliations, locked
        self._flow.clear()
        for affiliation in affiliations:
            self._add(affiliation, locked)
        if not locked:
            add = AddChip("+", self._themes, name=self.tr("Add an affiliation"))
            add.setToolTip(self.tr("Add an affiliation"))
            add.clicked.connect(lambda: self.add_asked.emit(add))
            self._flow.addWidget(add)
        elif not affiliations:
            self._flow.addWidget(label("–", tone="faint"))

    def _add(self, affiliation: Affiliation, locked: bool) -> None:
        chip = ActorChip(affiliation.organization, "organisation", self._themes, removable=not locked)
        chip.clicked.connect(lambda: self.opened.emit(affiliation.organization_id))
        chip.removed.connect(lambda: self.removed.emit(affiliation))
        words = dates_words(affiliation) or self.tr("dates…")
        dates = button(words, kind="link", name=self.tr("Dates at {0}").format(affiliation.organization))
        dates.setEnabled(not locked)
        dates.clicked.connect(lambda: self.dates_asked.emit(affiliation, dates))
        self._flow.addWidget(chip)
        self._flow.addWidget(dates)


class DatesPopover(Popover):
    """Two fields for dates as people write them; Enter keeps them."""

    kept = Signal(str, str)  # since, until: ISO 8601, or empty

    def __init__(self, affiliation: Affiliation, window: QWidget, themes: Themes) -> None:
        super().__init__(window, themes)
        self.setAccessibleName(self.tr("Dates at {0}").format(affiliation.organization))
        self.since = LineField(self.tr("open"), self.tr("Since"))
        self.until = LineField(self.tr("open"), self.tr("Until"))
        self.since.show_text(short_date(affiliation.since))
        self.until.show_text(short_date(affiliation.until))
        self._trouble = label(tone="trouble", pixels=12, wrap=True)
        self._trouble.hide()
        keep = button(self.tr("Keep"), kind="primary")
        content = QWidget()
        content.setFixedWidth(230)
        form = QFormLayout()
        form.addRow(label(self.tr("Since"), tone="faint"), self.since)
        form.addRow(label(self.tr("Until"), tone="faint"), self.until)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self._trouble)
        layout.addWidget(keep)
        self.set_content(content)
        keep.clicked.connect(self._keep)
        for field in (self.since, self.until):
            field.returnPressed.connect(self._keep)
        self.closed.connect(self.deleteLater)
        self.opened.connect(self.since.selectAll)

    def _keep(self) -> None:
        try:
            since, until = parse_date(self.since.text()), parse_date(self.until.text())
        except InvalidInput as error:
            self._trouble.setText(f"{error.message} {error.remedy}")
            self._trouble.show()
            return
        self.close_up()
        self.kept.emit(since, until)
