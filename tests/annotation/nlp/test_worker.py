"""The worker as a process: its protocol, what it does with bad lines, and how it ends."""

import subprocess
import sys

import pytest

from annotation.nlp.exchange import analyze_request, cancel_request, decode, encode
from annotation.nlp.worker import Job, main

START = "import sys; from annotation.nlp.worker import main; sys.exit(main(sys.argv[1:]))"


def start(pipeline):
    return subprocess.Popen(
        [sys.executable, "-c", START, "--worker", pipeline], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def replies(process, until):
    seen = []
    for line in process.stdout:
        seen.append(decode(line))
        if seen[-1]["event"] == until:
            return seen
    raise AssertionError(seen)


def ask(process, *messages):
    for message in messages:
        process.stdin.write(encode(message) if isinstance(message, dict) else message)
    process.stdin.flush()


def test_a_conversation():
    with start("en_core_web_md") as process:
        ready = replies(process, "ready")[-1]
        assert (ready["pipeline"], ready["language"]) == ("en_core_web_md", "en")
        ask(process, b"no request\n", {"op": "dance", "id": 9})
        assert replies(process, "error")[-1]["id"] is None
        assert replies(process, "error")[-1]["id"] == 9
        ask(process, analyze_request(1, "“It was a very good day,” Ann Lee said."))
        seen = replies(process, "done")
        assert [message["part"] for message in seen if message["event"] == "result"] == [
            "mentions",
            "suggestions",
        ]
        ask(process, cancel_request(3), analyze_request(3, "word " * 200_000))
        assert [message["event"] for message in replies(process, "cancelled")] == ["cancelled"]
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_pipeline_that_is_not_installed_is_an_error():
    with start("xx_none") as process:
        message = replies(process, "error")[-1]["message"]
        assert "xx_none" in message
        assert "pip install" in message


def test_without_a_pipeline_it_says_how_to_be_called(capsys):
    assert main(["--worker"]) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    "request_",
    [{}, {"op": "analyze", "id": 1}, {"op": "analyze", "text": "x"}, {"op": "analyze", "id": 1, "text": 3}],
)
def test_what_is_no_request_is_refused(request_):
    with pytest.raises((KeyError, ValueError)):
        Job.of(request_)
