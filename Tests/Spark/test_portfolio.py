"""The example for Spark, in local mode, against one machine.

POWERMAP names the program, in place of the one of the debug build, and POWERMAP_SPARK_PEOPLE how many people an account
has.
"""

import gzip
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
POWERMAP = os.environ.get("POWERMAP") or str(ROOT / ".build/debug/powermap")
PEOPLE = os.environ.get("POWERMAP_SPARK_PEOPLE") or "4"
DAY = "2026-11-20"
QUESTION = ["--as-of", DAY, "--measures", "account"]


def job(folder, output, *options, powermap=POWERMAP):
    """Runs the example with two tasks at a time."""
    binaries = pathlib.Path(sys.executable).parent
    return subprocess.run(
        [binaries / "spark-submit", "--master", "local[2]", ROOT / "Examples/Spark/portfolio.py"]
        + [folder, output, "--powermap", powermap, *QUESTION, *options],
        env={**os.environ, "PATH": f"{binaries}:{os.environ['PATH']}", "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
    )


def answers_of_one_machine(file):
    """The answers to a file as they stand in a stream: analyses, and errors."""
    with open(file, "rb") as lines:
        stream = subprocess.run([POWERMAP, "stream", *QUESTION], stdin=lines, capture_output=True)
    assert stream.returncode in (0, 2), stream.stderr
    kinds = {"result": [], "failure": []}
    for answer in stream.stdout.splitlines(keepends=True):
        kinds["failure" if answer.split(b",", 1)[1].startswith(b'"error"') else "result"].append(answer)
    return {kind: b"".join(answers) for kind, answers in kinds.items()}


def answers_of_the_job(output, kind, file):
    return b"".join(part.read_bytes() for part in sorted(output.glob(f"kind={kind}/file={file}/part-*")))


class Portfolio(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.input, self.output = pathlib.Path(folder.name) / "in", pathlib.Path(folder.name) / "out"
        self.input.mkdir()

    def generate(self, accounts, files, broken="0"):
        """Accounts in files that begin with ever more of them."""
        made = subprocess.run(
            [POWERMAP, "generate", "--accounts", str(accounts), "--seed", "7", "--people", PEOPLE]
            + ["--interactions", PEOPLE, "--broken", broken, "--as-of", DAY, "--format", "ndjson", "-o", "-"],
            check=True,
            capture_output=True,
        )
        lines = made.stdout.splitlines(keepends=True)
        ends = [accounts * step * (step + 1) // (files * (files + 1)) for step in range(files + 1)]
        for file, (start, end) in enumerate(zip(ends, ends[1:])):
            (self.input / f"part {file}.ndjson").write_bytes(b"".join(lines[start:end]))
        return sorted(self.input.iterdir())

    def test_twenty_thousand_accounts_are_the_same_bytes_as_on_one_machine(self):
        files = self.generate(20_000, files=6, broken="0.01")
        # What a reader of text could change on the way: no day, bytes that are no UTF-8, an empty line, an end of line
        # of another system, one that is not there.
        with open(files[0], "ab") as lines:
            first = files[1].read_bytes().splitlines()[0]
            lines.write(first.replace(b'"asOf":"%s",' % DAY.encode(), b"") + b"\r\n\n")
            lines.write(b'{"id":"caf\xe9"}\n' + first + b"\r" + first)
        done = job(self.input, self.output)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertEqual(done.stdout, "20003 accounts, 202 failures\n")
        self.assertTrue((self.output / "_SUCCESS").exists())
        for file in files:
            for kind, answers in answers_of_one_machine(file).items():
                with self.subTest(file=file.name, kind=kind):
                    self.assertGreater(len(answers), 0)
                    self.assertEqual(answers_of_the_job(self.output, kind, file.name), answers)

    def test_accounts_without_a_fault_end_with_0_and_files_may_be_compressed(self):
        files = self.generate(40, files=4)
        answers = [answers_of_one_machine(file)["result"] for file in files]
        for file in files:
            with gzip.open(f"{file}.gz", "wb") as compressed:
                compressed.write(file.read_bytes())
            file.unlink()
        done = job(self.input, self.output, "--compression", "gzip")
        self.assertEqual((done.returncode, done.stdout), (0, "40 accounts, 0 failures\n"), done.stderr)
        for file, expected in zip(files, answers):
            self.assertEqual(gzip.decompress(answers_of_the_job(self.output, "result", f"{file.name}.gz")), expected)

    def test_an_empty_folder_has_no_accounts(self):
        done = job(self.input, self.output)
        self.assertEqual((done.returncode, done.stdout), (0, "0 accounts, 0 failures\n"), done.stderr)

    def test_a_wrong_call_is_not_taken_for_failures(self):
        self.assertEqual(job(self.input, self.output, "--compress", "all", "--partitions", "4").returncode, 64)

    def test_a_process_that_does_not_end_well_fails_the_job(self):
        self.generate(40, files=4)
        fragile = self.input.parent / "fragile"
        fragile.write_text(f'#!/bin/sh\nhead -n 5 | "{POWERMAP}" "$@"\nexit 3\n')
        fragile.chmod(0o755)
        done = job(self.input, self.output, powermap=fragile)
        self.assertEqual(done.returncode, 1)
        self.assertIn("fragile ended with 3", done.stderr)
        self.assertFalse((self.output / "_SUCCESS").exists())
        self.assertEqual(list(self.output.glob("kind=*")), [])


if __name__ == "__main__":
    unittest.main()
