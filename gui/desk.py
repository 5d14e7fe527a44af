"""What lies open: the article, what stands on it, what is in focus. Views read it and follow its signals."""

from bisect import bisect_left, insort

from PySide6.QtCore import QObject, Signal

from annotation.changes import Changes
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
    Mention,
    MentionKind,
    Role,
    Span,
    Suggestion,
)
from annotation.store import actors, articles, claims, codes, mentions, suggestions
from annotation.suggesting import unclaimed
from gui.session import Session

Focus = ClaimId | str  # a claim, or a suggestion's fingerprint


def _order(claim: Claim) -> tuple[Span, ClaimId]:
    return claim.span, claim.id


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
        self._clear()
        session.opened.connect(self._load)
        session.closed.connect(self._forget)
        session.changed.connect(self._follow)
        session.save_failed.connect(lambda _: self.reload())

    def _clear(self) -> None:
        self.article: Article | None = None
        self.text: ArticleText | None = None
        self.mentions: list[Mention] = []
        self.claims: list[Claim] = []
        self.suggestions: list[Suggestion] = []
        self.focus: Focus | None = None
        self._by_id: dict[ClaimId, Claim] = {}
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
        if self.article is None:
            self.text, self.mentions, self.suggestions = None, [], []
            self._put_claims([])
        else:
            self.text = articles.text_of(db, self.article.id)
            self.mentions = mentions.of_text(db, self.text.id)
            self._put_claims(claims.of_article(db, self.article.id))
            self._read_suggestions()
        self._announce_article()

    def show_preview(self, article: Article, text: ArticleText, found: list[Mention]) -> None:
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

    def _put_claims(self, found: list[Claim]) -> None:
        self.claims = found
        self._by_id = {claim.id: claim for claim in found}

    def _read_suggestions(self) -> None:
        if self.article is not None and self.text is not None:
            found = suggestions.unjudged(self.session.db, self.article.id, self.text.id)
            self.suggestions = unclaimed(found, self.claims, self.actors)

    # following

    def _follow(self, changes: Changes, _label: str) -> None:
        if changes.codes:
            self.codes = codes.all_codes(self.session.db)
            self.codes_changed.emit()
        if changes.actors:
            self.actors = actors.all_actors(self.session.db)
            self.actors_changed.emit()
        if self.article is not None:
            self._follow_article(self.article, changes)
        if changes.articles or changes.claims_in or changes.verdicts_in or changes.suggested_in:
            self.counts_changed.emit()

    def _follow_article(self, article: Article, changes: Changes) -> None:
        if article.id in changes.articles:
            self._reread_article(article)
            if self.article is None:
                return
        elif article.id in changes.claims_in:
            self.article = articles.article(self.session.db, article.id)
        if changes.actors or changes.names or article.id in changes.found_in:
            assert self.text is not None
            self.mentions = mentions.of_text(self.session.db, self.text.id)
            self.mentions_changed.emit()
        touched = changes.claims and self._reread_claims(article, changes.claims)
        if touched or article.id in changes.verdicts_in | changes.suggested_in | changes.found_in:
            self._read_suggestions()
            self.suggestions_changed.emit()
            self._settle_focus()

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

    def _reread_claims(self, article: Article, ids: frozenset[ClaimId]) -> bool:
        """Read the touched claims of this article again; False where none of them is its own."""
        found = {
            claim_id: claim
            for claim_id, claim in claims.some(self.session.db, ids).items()
            if claim.article_id == article.id
        }
        touched = set(found) | (ids & self._by_id.keys())
        if not touched:
            return False
        present = list(self.claims)
        for claim_id in touched:
            old = self._by_id.pop(claim_id, None)
            if old is not None:
                del present[bisect_left(present, _order(old), key=_order)]
        for claim in found.values():
            insort(present, claim, key=_order)
            self._by_id[claim.id] = claim
        self.claims = present
        self.claims_changed.emit(touched)
        return True

    def _settle_focus(self) -> None:
        """What is gone cannot stay in focus."""
        if self.focus is not None and self.focused_claim is None and self.focused_suggestion is None:
            self.focus_on(None)
        else:
            self.role_asked.emit()

    # focus

    def claim(self, claim_id: ClaimId) -> Claim | None:
        return self._by_id.get(claim_id)

    @property
    def focused_claim(self) -> Claim | None:
        return self._by_id.get(self.focus) if isinstance(self.focus, int) else None

    @property
    def focused_suggestion(self) -> Suggestion | None:
        if not isinstance(self.focus, str):
            return None
        return next((one for one in self.suggestions if one.fingerprint == self.focus), None)

    def focus_on(self, key: Focus | None, *, reveal: bool = False) -> None:
        """Put a claim (or a suggestion, by its fingerprint) in focus."""
        if key != self.focus:
            self.focus, self._asked = key, None
            self.focus_changed.emit()
            self.role_asked.emit()
        focused = self.focused_claim or self.focused_suggestion
        if reveal and focused is not None:
            self.to_reveal.emit(focused.span)

    def step_focus(self, by: int, *, suggestions_only: bool = False, after: int | None = None) -> None:
        """Go to the next (*by* 1) or previous (-1) claim or suggestion in text order.

        Without anything in focus it goes on from *after*, an offset.
        """
        things: list[Claim | Suggestion] = [*self.suggestions]
        if not suggestions_only:
            things += self.claims
        things.sort(key=lambda thing: thing.span)
        if not things:
            return
        keys = [thing.fingerprint if isinstance(thing, Suggestion) else thing.id for thing in things]
        if self.focus in keys:
            place = (keys.index(self.focus) + by) % len(keys)
        else:
            start = bisect_left(things, after or 0, key=lambda thing: thing.span.start)
            place = (start if by > 0 else start - 1) % len(keys)
        self.focus_on(keys[place], reveal=True)

    # the role that is waited for

    @property
    def asked_role(self) -> Role | None:
        """The role that a click on a name fills: the one asked for, else the speaker while it is empty."""
        if self._asked is not None:
            return self._asked
        claim = self.focused_claim
        if claim is None or claim.form is Form.NARRATOR or claim.in_role(Role.SPEAKER):
            return None
        return Role.SPEAKER

    @property
    def role_was_asked(self) -> bool:
        """Whether a key asked for the role, rather than the speaker being empty."""
        return self._asked is not None

    def ask_role(self, role: Role | None) -> None:
        self._asked = role
        self.role_asked.emit()

    # words for the views

    def name_of(self, actor_id: ActorId) -> str:
        actor = self.actors.get(actor_id)
        return actor.name if actor else ""

    def color_of(self, claim: Claim) -> str | None:
        """The palette name of the claim's first code; None without a code."""
        code = self.codes.get(claim.codes[0].code_id) if claim.codes else None
        return code.color if code else None

    def code_with_digit(self, digit: int) -> Code | None:
        return next((code for code in self.codes.values() if code.digit == digit and not code.retired), None)

    def children_of(self, code_id: CodeId) -> list[Code]:
        """The codes below, that are offered."""
        return [code for code in self.codes.values() if code.parent_id == code_id and not code.retired]

    def change_suggestion(self, changed: Suggestion) -> None:
        """Let a suggestion stand with other passages until it is judged; this is no data."""
        self.suggestions = sorted(
            (changed if one.fingerprint == changed.fingerprint else one for one in self.suggestions),
            key=lambda one: one.span,
        )
        self.suggestions_changed.emit()

    def hide_kinds(self, kinds: frozenset[MentionKind]) -> None:
        if kinds != self.hidden_kinds:
            self.hidden_kinds = kinds
            self.hidden_kinds_changed.emit()

    @property
    def article_id(self) -> ArticleId | None:
        return self.article.id if self.article else None
