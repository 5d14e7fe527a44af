"""What the verbs of the command line do. What came of it goes to stdout; progress and errors to stderr."""

import sys
import tomllib
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import TextIO

from annotation import places
from annotation.errors import AlreadyImported, AnalysisFailed, ImportFailed, SaysoError
from annotation.export.csv_files import Mode
from annotation.export.package import export_project, shown
from annotation.importing import ArticleDraft, read_file
from annotation.nlp.client import analyse_texts, pipeline_for
from annotation.nlp.exchange import RULES_VERSION, MentionsResult, Result
from annotation.nlp.languages import Choice
from annotation.nlp.pipelines import Pipeline, installed
from annotation.operations import analysis
from annotation.operations.articles import add_article
from annotation.project import Project, open_project
from annotation.records import ArticleId, Zone
from annotation.sample import make_project
from annotation.store import articles, mentions

PATIENCE = 10.0  # seconds until it is said that another program holds the project


def run(arguments: Namespace) -> int:
    """Do the verb that *arguments* name; the exit code."""
    try:
        if arguments.verb == "import":
            return import_articles(arguments.project, arguments.files)
        if arguments.verb == "analyze":
            return analyze(arguments.project)
        mode = Mode.SPREADSHEET if arguments.spreadsheet else Mode.EXACT
        return export(arguments.project, arguments.folder, mode=mode, overwrite=arguments.overwrite)
    except SaysoError as error:
        _say(str(error), sys.stderr)
    except KeyboardInterrupt:
        _say("Stopped. What was reported as done is saved.", sys.stderr)
    return 1


def import_articles(path: Path, files: Sequence[Path]) -> int:
    """Add *files* to the project in *path*, which is made once there is an article for it.

    1 if a file could not be read, the others are added all the same; a text that is there already is said.
    """
    refused: list[Path] = []
    drafts = _readable(files, refused)
    first = next(drafts, None)
    if first is None and not path.exists():
        return 1
    with closing(open_project(path) if path.exists() else make_project(path)) as project:
        for draft in chain([first] if first else [], drafts):
            try:
                project.run(add_article, draft=draft)
            except AlreadyImported as error:
                _say(str(error))
            else:
                _save(project)
                _say(f"Added “{draft.title}”.")
    return 1 if refused else 0


def _readable(files: Sequence[Path], refused: list[Path]) -> Iterator[ArticleDraft]:
    for file in files:
        try:
            yield read_file(file)
        except ImportFailed as error:
            refused.append(file)
            _say(str(error), sys.stderr)


def analyze(path: Path) -> int:
    """Find names and likely claims in the articles that the chosen pipeline has not read to the end.

    1 if an article could not be analysed, the others are all the same.
    """
    failed: list[ArticleId] = []

    def leave(article_id: ArticleId, error: AnalysisFailed) -> None:
        failed.append(article_id)
        _say(str(error), sys.stderr)

    with closing(open_project(path)) as project:
        pipeline = pipeline_for(preferred=_chosen_pipeline())
        choice = Choice.among(installed(), pipeline)
        waiting = mentions.without_analysis(project.db, lambda language: _made_by(choice.of(language)))
        if waiting:
            for article_id, result in analyse_texts(_texts(project, waiting), pipeline.name, failed=leave):
                _keep(project, article_id, result)
        _say(f"{_counted(len(waiting) - len(failed), 'article')} analysed.")
    return 1 if failed else 0


def _made_by(pipeline: Pipeline) -> tuple[str, str, str]:
    return pipeline.name, pipeline.version, RULES_VERSION


def _chosen_pipeline() -> str | None:
    """The pipeline that is chosen in the window's settings."""
    try:
        chosen = tomllib.loads(places.settings_file().read_text(encoding="utf-8")).get("pipeline")
    except (OSError, ValueError):
        return None
    return chosen if isinstance(chosen, str) else None


def _texts(
    project: Project, waiting: Sequence[ArticleId]
) -> Iterator[tuple[ArticleId, str, Sequence[Zone], str]]:
    for number, article_id in enumerate(waiting, start=1):
        article = articles.article(project.db, article_id)
        _say(f"{number} of {len(waiting)}: {article.title if article else ''}", sys.stderr)
        text = articles.text_of(project.db, article_id)
        yield article_id, text.text, text.zones, article.language if article else ""


def _keep(project: Project, article_id: ArticleId, result: Result) -> None:
    if isinstance(result, MentionsResult):
        project.run(analysis.keep_mentions, article_id=article_id, result=result)
    else:
        project.run(analysis.keep_suggestions, article_id=article_id, result=result)
    _save(project)


def export(path: Path, folder: Path, *, mode: Mode, overwrite: bool) -> int:
    """Write the tables of the project in *path*, which may be open in a window, to *folder*."""
    with closing(open_project(path, read_only=True)) as project:
        report = export_project(project.db, folder, mode=mode, overwrite=overwrite)
    _say(f"{_counted(report.files[0].rows, 'claim')} exported to {shown(folder)}.")
    if report.formula_cells and mode is Mode.EXACT:
        _say(
            f"{_counted(report.formula_cells, 'cell')} could run as formulas in a spreadsheet; --spreadsheet "
            "writes files that are safe there.",
            sys.stderr,
        )
    return 0


def _save(project: Project) -> None:
    while not project.wait_saved(PATIENCE):
        _say("Another program holds the project; waiting for it.", sys.stderr)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _say(text: str, stream: TextIO | None = None) -> None:
    """A line for the terminal, which may not have every letter."""
    stream = stream or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=stream, flush=True)
