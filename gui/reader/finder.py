"""Finding in the open article: between the bar, the search and the marks on the page."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QLocale, QObject, QRect, QTimer

from annotation.finding import Hits, Search, Searchable
from annotation.records import Span
from gui.reader.find_bar import FindBar
from gui.reader.page import ReaderPage
from gui.widgets.announce import announce

_TURN = 0.006  # seconds of searching in one turn of the event loop
_LONGEST = 200  # characters of a selection that is taken for what is sought


class Finder(QObject):
    """What is found is marked at once; the caret follows only when the bar is closed."""

    def __init__(self, page: ReaderPage) -> None:
        super().__init__(page)
        self._page = page
        self._bar: FindBar | None = None  # made when it is wanted first
        self._texts: dict[bool, Searchable] = {}  # by whether case matters
        self._text = ""
        self._search: Search | None = None
        self._steps: Iterator[None] = iter(())
        self._origin = 0  # where the search goes on from
        self._now: int | None = None  # the hit that is gone to
        self._note = ""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        page.opened.connect(self._follow_text)

    @property
    def bar(self) -> FindBar:
        """Where the words are typed."""
        if self._bar is None:
            page = self._page
            self._bar = FindBar(page, page.themes, room_at_right=page.verticalScrollBar().sizeHint().width())
            self._bar.changed.connect(self._begin_search)
            self._bar.stepped.connect(self.step)
            self._bar.left.connect(self.close)
            page.moved.connect(self._keep_clear)
        return self._bar

    @property
    def is_open(self) -> bool:
        return self._bar is not None and not self._bar.isHidden()

    @property
    def hits(self) -> Hits:
        """What has been found so far."""
        return self._search.hits if self._search else Hits()

    def begin(self) -> None:
        """Open the bar, with the selected words if there are any."""
        selection = self._page.selection
        self._origin = self._start_of(selection)
        words = self._page.text[slice(*selection)] if selection else ""
        if len(words) > _LONGEST or "\n" in words:
            words = ""
        anew = not self.is_open
        before = self._search
        self.bar.open_up(words)
        if anew and self._search is before:
            self._begin_search()

    def close(self) -> None:
        """Close the bar; the hit that was gone to stays selected."""
        if not self.is_open:
            return
        hit = self._hit()
        self._turn.stop()
        self.bar.hide()
        self._page.set_hits(())
        if hit is not None:
            self._page.select(hit)
        self._page.setFocus()

    def step(self, by: int) -> None:
        """To the next hit (*by* 1) or the one before (-1); after the last comes the first."""
        if not self.is_open:
            self._origin = self._start_of(self._page.selection)
            self.bar.open_up(take_focus=not self.bar.words)
            self._begin_search()
            hit = self._hit()
            if hit is None or (hit != self._page.selection and by > 0):
                return
        count = len(self.hits)
        if not count:
            return
        if self._now is None:
            self._go_to(0 if by > 0 else count - 1)
            return
        self._note = ""
        if self._now + by >= count:
            self._note = self.tr("from the top")
        elif self._now + by < 0:
            self._note = self.tr("from the end")
        self._go_to((self._now + by) % count)
        announce(self.bar, self.bar.said)

    # searching

    def _begin_search(self) -> None:
        if not self.is_open:
            return
        match_case = self.bar.match_case.isChecked()
        text = self._searchable(match_case)
        self._search = Search(
            text, self.bar.words, match_case=match_case, whole_words=self.bar.whole_words.isChecked()
        )
        self._steps = self._search.steps()
        self._now, self._note = None, ""
        self._page.set_hits(self.hits)
        self._go_on()

    def _searchable(self, match_case: bool) -> Searchable:
        if self._text is not self._page.text:
            self._text = self._page.text
            self._texts.clear()
        if match_case not in self._texts:
            self._texts[match_case] = Searchable(self._text, match_case=match_case)
        return self._texts[match_case]

    def _go_on(self) -> None:
        """Search for a little while; the rest has its turn when nothing else waits."""
        assert self._search is not None
        until = perf_counter() + _TURN
        for _ in self._steps:
            if perf_counter() >= until:
                break
        self._page.set_hits(self.hits, self._hit())
        if self._now is None and self.hits:
            self._go_to_nearest()
        self._say()
        if not self._search.is_done:
            self._turn.start()

    def _go_to_nearest(self) -> None:
        nearest = self.hits.first_from(self._origin)
        if nearest < len(self.hits):
            self._go_to(nearest)
        elif self._search is not None and self._search.is_done:
            self._note = self.tr("from the top")
            self._go_to(0)

    def _follow_text(self) -> None:
        """Another article lies open: what is sought is sought in it."""
        self._origin = 0
        if self.is_open:
            self._begin_search()
        else:
            self._search, self._now = None, None
            self._text = ""
            self._texts.clear()

    # where one is

    def _start_of(self, selection: Span | None) -> int:
        """Where a search begins: at the selection, else at the caret if it can be seen, else at what can."""
        if selection:
            return selection.start
        view = self._page.sight().span
        caret = self._page.caret
        return caret if view.start <= caret <= view.stop else self._page.first_visible_offset

    def _hit(self) -> Span | None:
        return self.hits[self._now] if self._now is not None and self._now < len(self.hits) else None

    def _go_to(self, index: int) -> None:
        self._now = index
        hit = self.hits[index]
        self._origin = hit.start
        self._page.show_hit(hit)
        self._page.scroll_to(hit, clear=self.bar.card.height())
        self._keep_clear()
        self._say()

    def _keep_clear(self) -> None:
        """The bar does not cover the hit that is gone to."""
        hit = self._hit()
        seen = self.is_open and hit is not None and hit.overlaps(self._page.sight().span)
        rect = self._page.rect_of(hit) if seen and hit else QRect()
        self.bar.avoid(rect.translated(self._page.viewport().pos()))

    def _say(self) -> None:
        count, locale = len(self.hits), QLocale()
        self.bar.allow_steps(bool(count))
        if not self.bar.words:
            self.bar.say("")
        elif not count:
            done = self._search is None or self._search.is_done
            self.bar.say(self.tr("No hits") if done else "…", trouble=done)
        else:
            total = locale.toString(count) + ("" if self._search and self._search.is_done else "…")
            place = locale.toString((self._now or 0) + 1)
            text = self.tr("%1 of %2").replace("%1", place).replace("%2", total)
            self.bar.say(f"{text} · {self._note}" if self._note else text)
