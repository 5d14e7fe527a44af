"""A worker without a pipeline, for tests: it follows the protocol and does what the text asks.

``die`` ends it, ``wait`` answers only to a cancel, anything else is one PERSON from 0 to 3. The argument
``rules=…`` says by which rules.
"""

import hashlib
import json
import sys


def reply(**message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def main():
    if "early" in sys.argv:
        sys.exit(3)
    rules = next((one.partition("=")[2] for one in sys.argv if one.startswith("rules=")), "1")
    reply(event="ready", pipeline=sys.argv[-1], version="1.0", language="en", rules="1")
    for line in sys.stdin:
        request = json.loads(line)
        number = request["id"]
        if request["op"] == "cancel":
            reply(event="cancelled", id=number)
        elif request["text"] == "die":
            print("a traceback", file=sys.stderr)
            sys.exit(3)
        elif request["text"] != "wait":
            sha256 = hashlib.sha256(request["text"].encode()).hexdigest()
            stamp = {"pipeline": sys.argv[-1], "version": "1.0", "rules": rules, "sha256": sha256}
            reply(event="progress", id=number, done=1, total=2)
            for first in range(2):
                items = [[first, 3, "PERSON"]]
                reply(event="result", id=number, part="mentions", stamp=stamp, items=items, last=bool(first))
            reply(event="result", id=number, part="suggestions", stamp=stamp, items=[], last=True)
            reply(event="done", id=number)


main()
