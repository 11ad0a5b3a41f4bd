"""Analyses a folder of accounts, one JSON object a line, on as many machines as Spark has.

Each file is read by a process of its own, from its first line to its last, so that its answers are the same bytes as
those of `powermap stream < file` on one machine.
"""

import argparse
import concurrent.futures
import itertools
import operator
import subprocess
import sys
import urllib.parse

from pyspark.sql import Observation, SparkSession
from pyspark.sql import functions as F

# `powermap stream` ends with 0 where every line was answered by an analysis, and with 2 where some were answered by an
# error. Whatever else it ends with, its answers are not complete.
COMPLETE = (0, 2)


def main(arguments):
    spark = SparkSession.builder.appName("PowerMap").getOrCreate()
    # Spark has a task for each core already.
    command = [arguments.powermap, "stream", "--jobs", "1", "--as-of", arguments.as_of]
    if arguments.measures:
        command += ["--measures", arguments.measures]

    answers = spark.createDataFrame(
        lines_of_files(spark, arguments.input).mapPartitions(lambda lines: answers_of_files(command, lines)),
        "file string, kind string, answer string",
    )
    counts = Observation()
    is_failure = F.col("kind") == "failure"
    answers = answers.observe(counts, F.count("*").alias("accounts"), F.count_if(is_failure).alias("failures"))

    # A task writes two kinds of answers. With both open at a time, Spark need not sort them.
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", 2)
    answers.write.partitionBy("kind", "file").text(arguments.output, compression=arguments.compression)

    accounts, failures = counts.get["accounts"], counts.get["failures"]
    print(f"{accounts} accounts, {failures} failures")
    return 2 if failures else 0


def lines_of_files(spark, folder):
    """The lines of a folder as they are: pairs of the file's name, as in a URL, and the bytes. No file is divided among
    tasks."""
    for setting in ("maxPartitionBytes", "openCostInBytes"):
        spark.conf.set(f"spark.sql.files.{setting}", 1 << 60)
    lines = spark.read.text(folder, lineSep="\n")
    return lines.select("_metadata.file_name", F.col("value").cast("binary")).rdd


def answers_of_files(command, lines):
    for name, lines_of_file in itertools.groupby(lines, key=operator.itemgetter(0)):
        file = urllib.parse.unquote(name)
        for answer in answered(command, file, (line for _, line in lines_of_file)):
            # {"id":…,"error":…} or {"id":…,"analysis":…}; an id has no comma.
            is_failure = answer.split(",", 1)[1].startswith('"error"')
            yield file, "failure" if is_failure else "result", answer


def answered(command, file, lines):
    """The answers of one process to the lines of one file."""
    with (
        concurrent.futures.ThreadPoolExecutor(1) as feeder,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process,
    ):
        feeding = feeder.submit(feed, process.stdin, lines)
        for answer in process.stdout:
            yield answer.decode().removesuffix("\n")
        if process.wait() not in COMPLETE:
            raise RuntimeError(f"{file}: {command[0]} ended with {process.returncode}")
        # Raises what went wrong in reading the file: to the process that was merely an early end.
        feeding.result()


def feed(pipe, lines):
    with pipe:
        for line in lines:
            pipe.write(line + b"\n")


class Parser(argparse.ArgumentParser):
    """Ends with 64 as `powermap` does, because 2 stands for failures among the accounts."""

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(64, f"{self.prog}: {message}\n")


def parsed(arguments):
    parser = Parser(description="Analyses a folder of accounts, one JSON object a line, by Spark.")
    parser.add_argument("input", help="the folder of files of lines")
    parser.add_argument("output", help="the folder to make, with kind=result/file=…/ and kind=failure/file=…/")
    parser.add_argument("--powermap", default="powermap", help="the program, where each worker has it")
    parser.add_argument("--as-of", required=True, help="the day of lines that name none, YYYY-MM-DD")
    parser.add_argument("--measures", help="what is in an answer, as of `powermap stream`")
    parser.add_argument("--compression", help="how to compress the output, as Spark names it: gzip, zstd, …")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(parsed(sys.argv[1:])))
