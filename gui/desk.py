"""What lies open: the article, what stands on it, what is in focus. Views read it and follow its signals."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotation.changes import Changes
from annotation.names import key_of
from annotation.operations.analysis import MentionsPart, SuggestionsPart
from annotation.records import (
    Actor,
    ActorId,
    Article,
    ArticleId,
    ArticleText,
    Claim,
    ClaimId,
    Code,
    CodeId,
    Form,
    MentionKind,
    Role,
    Span,
    Suggestion,
)
from annotation.store import actors, articles, claims, codes, mentions, suggestions
from annotation.suggesting import unclaimed
from gui.claims_here import ClaimsHere
from gui.coming import Coming
from gui.mentions_here import MentionsHere
from gui.places import Place, neighbour, suggestion_place
from gui.session import Session
from gui.sums_here import SumsHere

Focus = ClaimId | str  # a claim, or a suggestion's fingerprint
_FEW = 50  # changed claims


class Desk(QObject):
    """The open article and its surroundings, kept up to date with the session's changes."""

    article_changed = Signal()  # another article, or none, or its particulars
    mentions_changed = Signal()
    claims_changed = Signal(object)  # set of ClaimId: added, changed, removed
    suggestions_changed = Signal()
    focus_changed = Signal()
    role_asked = Signal()  # whether, and which, role is waited for
    codes_changed = Signal()
    actors_changed = Signal()
    hidden_kinds_changed = Signal()
    counts_changed = Signal()  # the library's rows
    to_reveal = Signal(object)  # Span: bring it into view

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.hidden_kinds: frozenset[MentionKind] = frozenset({MentionKind.NUMBER, MentionKind.OTHER})
        self._asked: Role | None = None
        self.asked_instead = False  # whether who is named for the role takes the place of those who have it
        self._coming = Coming()
        self._clear()
        self.sums = SumsHere(self)
        session.opened.connect(self._load)
        session.closed.connect(self._forget)
        session.changed.connect(self._follow)
        session.part_kept.connect(self._prepare)
        session.save_failed.connect(lambda _: self.reload())

    def _clear(self) -> None:
        self._coming.forget()
        self.article: Article | None = None
        self.text: ArticleText | None = None
        self.mentions = MentionsHere()
        self.claims = ClaimsHere()
        self.suggestions: list[Suggestion] = []
        self._unjudged: list[Suggestion] = []
        self._said: frozenset[str] = frozenset()  # those that a claim says already
        self._moved: dict[str, tuple[Span, ...]] = {}  # passages of suggestions that the reader has moved
        self.focus: Focus | None = None
        self.codes: dict[CodeId, Code] = {}
        self.actors: dict[ActorId, Actor] = {}
        self._asked = None

    # opening

    def _load(self) -> None:
        """Read what every article shares; which one lies open is said by `open_article`, which comes next."""
        self._clear()
        self.codes = codes.all_codes(self.session.db)
        self.actors = actors.all_actors(self.session.db)
        self.codes_changed.emit()
        self.actors_changed.emit()
        self.counts_changed.emit()

    def _forget(self) -> None:
        self._clear()
        self._announce_article()

    def reload(self) -> None:
        """Read everything again: what lay open was taken back."""
        if self.session.project is None:
            return
        article_id = self.article.id if self.article else None
        self.codes = codes.all_codes(self.session.db)
        self.actors = actors.all_actors(self.session.db)
        self.codes_changed.emit()
        self.actors_changed.emit()
        self.counts_changed.emit()
        self.open_article(article_id)

    def open_article(self, article_id: ArticleId | None) -> None:
        """Let the article lie open; None, or one that is gone: none."""
        db = self.session.db
        self.article = articles.article(db, article_id) if article_id is not None else None
        self.focus, self._asked = None, None
        self._moved = {}
        self._coming.forget()
        if self.article is None:
            self.text, self.mentions, self.claims = None, MentionsHere(), ClaimsHere()
            self.suggestions = []
        else:
            self.text = articles.text_of(db, self.article.id)
            self.mentions = MentionsHere(mentions.rows_of(db, self.text.id))
            self.claims = ClaimsHere(
                claims.passages_on(db, self.text.id), load=lambda ids: claims.some(self.session.db, ids)
            )
            self._read_suggestions()
        self._announce_article()

    def show_preview(self, article: Article, text: ArticleText, found: MentionsHere) -> None:
        """Show an article that is in no project yet: the sample, while the first project is being made."""
        self._clear()
        self.article, self.text, self.mentions = article, text, found
        self._announce_article()

    def _announce_article(self) -> None:
        self.article_changed.emit()
        self.mentions_changed.emit()
        self.suggestions_changed.emit()
        self.focus_changed.emit()
        self.role_asked.emit()

    def _read_suggestions(self) -> None:
        """Read the suggestions, but for those that have come in parts."""
        assert self.article is not None
        assert self.text is not None
        known = self._coming.suggestions
        found = suggestions.unjudged(self.session.db, self.article.id, self.text.id, known)
        self._unjudged = self._as_moved(found)
        self._said = frozenset(self._coming.said)
        self._sift([one for one in self._unjudged if known.get(one.fingerprint) is not one])
        self.suggestions = [one for one in self._unjudged if one.fingerprint not in self._said]
        self._coming.forget_suggestions()

    def _reread_verdicts(self, touched: bool) -> None:
        """Some were judged, or are to be judged again; where claims were *touched*, those there too."""
        assert self.article is not None
        assert self.text is not None
        known = {one.fingerprint: one for one in self._unjudged}
        found = suggestions.unjudged(self.session.db, self.article.id, self.text.id, known)
        self._unjudged = self._as_moved(found)
        near = self._suggested_at(self.claims.changed) if touched else []
        self._sift([*near, *(one for one in self._unjudged if one.fingerprint not in known)])
        self.suggestions = [one for one in self._unjudged if one.fingerprint not in self._said]

    def _sift(self, among: Sequence[Suggestion]) -> bool:
        """Look whether claims say what *among* suggests; False where that is as it was."""
        looked_at = {one.fingerprint for one in among}
        before, self._said = self._said, self._said - looked_at | self._said_among(among)
        if self._said != before:
            self.suggestions = [one for one in self._unjudged if one.fingerprint not in self._said]
        return self._said != before

    def _said_among(self, among: Sequence[Suggestion]) -> set[str]:
        """Those that claims say already, by their fingerprints."""
        if not self.claims:
            return set()
        ids = {place[2] for one in among for span in one.spans for place in self.claims.touching(span)}
        near = self.claims.some(sorted(ids, key=self.claims.place_of))
        left = {one.fingerprint for one in unclaimed(among, near, self.actors)}
        return {one.fingerprint for one in among} - left

    # following

    def _prepare(self, part: MentionsPart | SuggestionsPart | None) -> None:
        """More follows: what is shown stays until all of it is there."""
        if part is not None and self.text is not None and part.text_id == self.text.id:
            self._coming.take(self.session.db, part)
            if isinstance(part, SuggestionsPart) and self._coming.suggestions:
                self._coming.said |= self._said_among(part.found)

    def _follow(self, changes: Changes, _label: str) -> None:
        if changes.codes:
            self.codes = codes.all_codes(self.session.db)
            self.codes_changed.emit()
        names = self._follow_actors(changes.actors) if changes.actors else set()
        if self.article is not None:
            self._follow_article(self.article, changes, names)
        if changes.articles or changes.claims_in or changes.verdicts_in or changes.suggested_in:
            self.counts_changed.emit()

    def _follow_actors(self, ids: Collection[ActorId]) -> set[str]:
        """Read the actors again; the keys of the names that came or went with *ids* are returned."""
        before = _names_of(self.actors, ids)
        self.actors = actors.all_actors(self.session.db)
        self.actors_changed.emit()
        return {key for _, key in before ^ _names_of(self.actors, ids)}

    def _follow_article(self, article: Article, changes: Changes, names: set[str]) -> None:
        if article.id in changes.articles:
            self._reread_article(article)
            if self.article is None:
                return
        self._follow_names(changes, names, found=article.id in changes.found_in)
        touched = self._reread_claims(changes.claims)
        if touched or changes.actors:
            self._coming.forget_suggestions()
        if article.id in changes.verdicts_in | changes.suggested_in:
            before = {one.fingerprint for one in self._unjudged}
            if article.id in changes.suggested_in:
                self._read_suggestions()
            else:
                self._reread_verdicts(touched)
            self.suggestions_changed.emit()
            if article.id in changes.verdicts_in:
                self._focus_on_returned(before)
            self._settle_focus()
        elif touched:
            if self._sift(self._suggested_at(self.claims.changed)):
                self.suggestions_changed.emit()
            self._settle_focus()

    def _follow_names(self, changes: Changes, names: Collection[str], *, found: bool) -> None:
        """Mentions were *found*, decided on, or have other actors, those of *names*."""
        assert self.text is not None
        before = self.mentions
        if changes.names or names:  # what was prepared does not know of it
            self._coming.forget()
        if changes.names or found:
            self.mentions = self._coming.all_mentions(self.session.db, self.text.id)
        elif names:
            rows = mentions.rows_of(self.session.db, self.text.id, names)
            self.mentions = before.with_names(names, rows)
        if self.mentions is not before:
            self.mentions_changed.emit()

    def _reread_article(self, article: Article) -> None:
        self.article = articles.article(self.session.db, article.id)
        if self.article is None:
            self.open_article(None)
            return
        text = articles.text_of(self.session.db, article.id)
        if self.text is None or text.id != self.text.id:
            self.open_article(article.id)
            return
        self.text = text
        self.article_changed.emit()

    def _reread_claims(self, ids: Collection[ClaimId]) -> bool:
        """Read again where the claims *ids* stand; False where none of them is of this article."""
        if not ids or self.text is None or self.article is None:
            return False
        touched = self.claims.update(ids, claims.passages_of(self.session.db, self.text.id, ids))
        if touched:
            self.article = replace(self.article, claims=len(self.claims))
            if len(touched) <= _FEW:  # they are painted next, when the commit may hold the connection
                self.claims.some(touched)
            self.claims_changed.emit(touched)
        return bool(touched)

    def _suggested_at(self, spans: Sequence[Span]) -> list[Suggestion]:
        return [one for one in self._unjudged if any(one.span.overlaps(span) for span in spans)]

    def _focus_on_returned(self, before: Collection[str]) -> None:
        """A verdict that is taken back asks for another one: the first such suggestion comes into focus."""
        returned = (one for one in self.suggestions if one.fingerprint not in before)
        if (first := next(returned, None)) is not None:
            self.focus_on(first.fingerprint, reveal=True)

    def _settle_focus(self) -> None:
        """What is gone cannot stay in focus."""
        if self.focus is not None and self.focused_claim is None and self.focused_suggestion is None:
            self.focus_on(None)
        else:
            self.role_asked.emit()

    # focus

    def claim(self, claim_id: ClaimId) -> Claim | None:
        """The claim as it is now, read when it is asked for; None where the article has none such."""
        return self.claims.get(claim_id)

    @property
    def focused_claim(self) -> Claim | None:
        return self.claims.get(self.focus) if isinstance(self.focus, int) else None

    @property
    def focused_suggestion(self) -> Suggestion | None:
        if not isinstance(self.focus, str):
            return None
        return next((one for one in self.suggestions if one.fingerprint == self.focus), None)

    def focus_on(self, key: Focus | None, *, reveal: bool = False) -> None:
        """Put a claim (or a suggestion, by its fingerprint) in focus."""
        if key != self.focus:
            self.focus, self._asked, self.asked_instead = key, None, False
            self.focus_changed.emit()
            self.role_asked.emit()
        focused = self.focused_claim or self.focused_suggestion
        if reveal and focused is not None:
            self.to_reveal.emit(focused.span)

    def step_focus(self, by: int, *, suggestions_only: bool = False, after: int | None = None) -> None:
        """Go to the next (*by* 1) or previous (-1) claim or suggestion in text order.

        Without anything in focus it goes on from *after*, an offset.
        """
        here = self._place_in_focus() or (after or 0,)
        suggested = [suggestion_place(one) for one in self.suggestions]
        rows: list[Sequence[Place]] = [suggested] if suggestions_only else [suggested, self.claims.places]
        near = [place for row in rows if (place := neighbour(row, here, by))]
        ahead = [place for place in near if (place > here if by > 0 else place < here)]
        if near:  # past the end it begins anew
            goal = min(ahead or near) if by > 0 else max(ahead or near)
            self.focus_on(goal[-1], reveal=True)

    def _place_in_focus(self) -> Place | None:
        if suggestion := self.focused_suggestion:
            return suggestion_place(suggestion)
        return self.claims.place_of(self.focus) if isinstance(self.focus, int) else None

    # the role that is waited for

    @property
    def asked_role(self) -> Role | None:
        """The role that a click on a name fills: the one asked for, else the speaker while it is empty."""
        if self._asked is not None:
            return self._asked
        if (suggestion := self.focused_suggestion) is not None:
            return None if any(one.role is Role.SPEAKER for one in suggestion.actors) else Role.SPEAKER
        claim = self.focused_claim
        if claim is None or claim.form is Form.NARRATOR or claim.in_role(Role.SPEAKER):
            return None
        return Role.SPEAKER

    @property
    def role_was_asked(self) -> bool:
        """Whether a key asked for the role, rather than the speaker being empty."""
        return self._asked is not None

    def ask_role(self, role: Role | None, *, instead: bool = False) -> None:
        """Wait for a name in *role*; *instead*: in the place of those who have it."""
        self._asked, self.asked_instead = role, instead
        self.role_asked.emit()

    # words for the views

    def name_of(self, actor_id: ActorId) -> str:
        actor = self.actors.get(actor_id)
        return actor.name if actor else ""

    def color_of(self, claim: Claim) -> str | None:
        """The palette name of the claim's first code; None without a code."""
        code = self.codes.get(claim.codes[0].code_id) if claim.codes else None
        return code.color if code else None

    def colors_of(self, ids: Collection[ClaimId]) -> dict[ClaimId, str | None]:
        """The same for many claims, without reading the rest of them."""
        first = claims.first_codes(self.session.db, ids) if ids else {}
        colors = {code.id: code.color for code in self.codes.values()}
        return {claim_id: colors.get(code_id) for claim_id, code_id in first.items()}

    def code_with_digit(self, digit: int) -> Code | None:
        return next((code for code in self.codes.values() if code.digit == digit and not code.retired), None)

    def children_of(self, code_id: CodeId) -> list[Code]:
        """The codes below, that are offered."""
        return [code for code in self.codes.values() if code.parent_id == code_id and not code.retired]

    def change_suggestion(self, changed: Suggestion) -> None:
        """Let a suggestion stand with other passages until it is judged; this is no data."""
        self._moved[changed.fingerprint] = changed.spans
        self._unjudged = self._as_moved(self._unjudged)
        self.suggestions = [one for one in self._unjudged if one.fingerprint not in self._said]
        self.suggestions_changed.emit()

    def _as_moved(self, found: list[Suggestion]) -> list[Suggestion]:
        """The suggestions in text order, with the passages that the reader gave them."""
        if not self._moved:
            return found
        moved = (replace(one, spans=self._moved.get(one.fingerprint, one.spans)) for one in found)
        return sorted(moved, key=lambda one: one.span)

    def hide_kinds(self, kinds: frozenset[MentionKind]) -> None:
        if kinds != self.hidden_kinds:
            self.hidden_kinds = kinds
            self.hidden_kinds_changed.emit()

    @property
    def article_id(self) -> ArticleId | None:
        return self.article.id if self.article else None


def _names_of(actors: Mapping[ActorId, Actor], ids: Iterable[ActorId]) -> set[tuple[ActorId, str]]:
    """What those of *ids* that there are go by, as keys."""
    return {
        (one.id, key_of(name))
        for actor_id in ids
        if (one := actors.get(actor_id))
        for name in (one.name, *one.aliases)
    }
