"""Writes a small project of the present schema beside this file: ``python …/make_sample.py``.

One is kept for each released schema, as it was written then; only the newest may be written anew, until it is
released. All its content comes from operations.
"""

import contextlib
import os
import sqlite3
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
TEXT = (
    "Talks Set To Resume 🕊️\n\n“Talks were very constructive,” envoy Steve Witkoff said.\n"
    "Witkoff spoke to Axios.\n\nSEE ALSO: More of this\n"
)


def write(path: Path) -> None:
    """Make the sample project in *path*."""
    from annotation.importing.drafts import ArticleDraft
    from annotation.operations import actors, articles, claims, codes, mentions
    from annotation.project import create_project
    from annotation.records import ActorKind, Role, Span, Stance

    project = create_project(path, name="Sample")
    draft = ArticleDraft(TEXT, outlet="Axios", published="2026-01-25", source=TEXT.encode())
    article_id = project.run(articles.add_article, draft=draft).value
    code_id = project.run(codes.create_code, name="Talks are constructive", digit=1).value
    start = TEXT.index("Talks were")
    claim_id = project.run(
        claims.tag_claim,
        article_id=article_id,
        spans=[Span(start, TEXT.index(",”"))],
        code_id=code_id,
        stance=Stance.SUPPORTS,
    ).value
    name = Span(TEXT.index("Steve"), TEXT.index(" said"))
    project.run(mentions.mark_name, article_id=article_id, span=name, label="PERSON")
    speaker = project.run(claims.words_in_role, claim_id=claim_id, role=Role.SPEAKER, span=name).value
    project.run(actors.add_alias, actor_id=speaker, name="Witkoff")
    project.run(actors.add_affiliation, actor_id=speaker, organization="White House", since="2025")
    project.run(actors.create_actor, name="Axios", kind=ActorKind.OUTLET)
    project.undo()
    project.close()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA page_size = 512")
        db.execute("VACUUM")


if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parent.parent.parent))
    from annotation.store.schema import SCHEMA_VERSION

    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "XDG_STATE_HOME": home, "XDG_DATA_HOME": home}
        target = HERE / f"schema{SCHEMA_VERSION}.sqlite"
        target.unlink(missing_ok=True)
        write(target)
