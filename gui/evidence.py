"""Claims onto the clipboard as evidence."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from annotation.export.evidence import Cited, Words, as_html, as_text
from annotation.records import ClaimId
from annotation.store import actors, articles, claims
from gui.session import Session


def copy_as_evidence(session: Session, claim_ids: Iterable[ClaimId]) -> int:
    """Put the claims on the clipboard as plain text and as HTML, in the order of their ids; how many."""
    cited = _cited(session, list(dict.fromkeys(claim_ids)))
    if cited:
        everybody, words = actors.all_actors(session.db), _words()
        data = QMimeData()
        data.setText(as_text(cited, everybody, words))
        data.setHtml(as_html(cited, everybody, words))
        QGuiApplication.clipboard().setMimeData(data)
    return len(cited)


def _cited(session: Session, claim_ids: list[ClaimId]) -> list[Cited]:
    found = claims.some(session.db, claim_ids)
    present = [found[claim_id] for claim_id in claim_ids if claim_id in found]
    ids = {claim.article_id for claim in present}
    known = {one: articles.article(session.db, one) for one in ids}
    texts = {one: articles.text_of(session.db, one) for one in ids}
    return [
        Cited(claim, article, texts[claim.article_id])
        for claim in present
        if (article := known[claim.article_id]) is not None
    ]


def _words() -> Words:
    def tr(text: str) -> str:
        return QCoreApplication.translate("Evidence", text)

    return Words(
        paraphrase=tr("paraphrase"),
        narrator=tr("the article's own words"),
        speaker=tr("said by %s"),
        about=tr("about %s"),
        addressee=tr("to %s"),
        via=tr("via %s"),
        cites=tr("citing %s"),
        cue=tr("cue: %s"),
        published=tr("published %s"),
        said_on=tr("said on %s"),
        place=tr("characters %s of the text with SHA-256 %h…"),
    )
