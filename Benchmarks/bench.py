"""Runs the kernel and its peers in alternation on the same machine, and writes how they compare.

script/bench prepares what this needs and then starts it; see Docs/Performance.md.
"""
import argparse
import importlib.metadata
import json
import os
import pathlib
import select
import subprocess
import sys

from peers import LIBRARIES

OURS = "ours"
# A task: its name in KernelBenchmarks and peers.py, its name for people, and the sizes at which it makes sense.
TASKS = [
    ("build", "build from an edge list", "300 5k 100k 1m"),
    ("components", "connected components", "300 5k 100k 1m"),
    ("articulation", "articulation points and bridges", "300 5k 100k 1m"),
    ("dominators", "dominator tree from the team", "300 5k 100k 1m"),
    ("removals", "people lost by every single removal", "300 5k 100k 1m"),
    ("connectivity", "vertex connectivity, team to 20 targets", "300 5k 100k 1m"),
    ("minimum-cut", "weighted minimum cut, team to 20 targets", "300 5k 100k 1m"),
    ("betweenness", "betweenness, exact", "300 5k"),
    ("betweenness-pivots", "betweenness from 100 pivots", "100k"),
    ("betweenness-weighted", "betweenness, weighted", "300 5k"),
    ("closeness-weighted", "closeness, weighted", "300 5k"),
    ("dijkstra", "shortest paths from one source", "300 5k 100k 1m"),
    ("reliable-all-pairs", "most reliable path, all pairs", "300 5k"),
    ("widest-all-pairs", "widest path, all pairs", "300 5k"),
    ("pagerank", "PageRank (L1 < 1e-10)", "300 5k 100k 1m"),
    ("core", "k-core", "300 5k 100k 1m"),
    ("constraint", "Burt's constraint", "300 5k 100k 1m"),
    ("portfolio", "portfolio of 10 000 accounts", "portfolio"),
]
PORTFOLIO_COUNT = 10_000
PURE_PYTHON_SIZES = ("300", "portfolio")
ROUNDS = 2
# A peer this many times slower than the best one in the first round is not asked again.
HOPELESS = 1.5
# The longest that one task of one library may take, in seconds, before its process is ended.
LIMIT = 60
EXTRAPOLATED = "\\*"
BEGIN, END = "<!-- script/bench writes from here -->", "<!-- to here -->"


class Runner:
    """A process that times one library on one input; it is started when first asked, and again after it was ended."""

    def __init__(self, name, command, threads):
        self.name, self.command, self.threads, self.process = name, command, threads, None
        self.is_installed = True

    def ask(self, task):
        """The answer, or none if the library lacks the task, fails at it, or takes too long."""
        if not self.is_installed:
            return {"missing": True}
        if not self.process:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                preexec_fn=self.keep_to_processors)
            if self.name != OURS and "error" in self.receive():
                self.is_installed = False
                self.stop()
                return {"missing": True}
        self.process.stdin.write(f"{task}\n".encode())
        self.process.stdin.flush()
        answer = self.receive()
        if "error" in answer:
            print(f"  {self.name}, {task}: {answer['error']}", file=sys.stderr)
        return answer

    def keep_to_processors(self):
        """As many processors as threads, since some of what is timed uses all it finds. Not on macOS."""
        if self.threads > 1 and hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:self.threads])

    def receive(self):
        # One line at a time is asked for, so nothing waits in a buffer that select does not see.
        if not select.select([self.process.stdout], [], [], LIMIT)[0]:
            self.stop()
            return {"error": f"took over {LIMIT} s"}
        line = self.process.stdout.readline()
        if not line:
            self.stop()
            return {"error": "ended without an answer"}
        return json.loads(line)

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None


def runners(options, size, threads, names):
    inputs = pathlib.Path(options.inputs)
    arguments = [str(threads), str(options.seconds)]
    peers = str(pathlib.Path(__file__).with_name("peers.py"))
    all_runners = [Runner(OURS, [options.kernel, "time", size, *arguments, "-"], threads)]
    for name in names:
        if name != "networkx" or size in PURE_PYTHON_SIZES:
            command = [sys.executable, peers, name, str(inputs / f"{size}.accounts"), *arguments]
            all_runners.append(Runner(name, command, threads))
    return all_runners


def compared(task, size, all_runners, threads=1):
    """Asks every library in turn, in several rounds, and keeps the best time of each."""
    best = {}
    for round_number in range(ROUNDS):
        fastest = min((a["minimum"] for name, a in best.items() if name != OURS and "minimum" in a), default=0)
        for runner in all_runners:
            known = best.get(runner.name, {})
            if round_number > 0 and "minimum" not in known:
                continue
            if round_number > 0 and runner.name != OURS and known["minimum"] > HOPELESS * fastest:
                continue
            answer = runner.ask(task)
            if "minimum" not in known or answer.get("minimum", known["minimum"]) < known["minimum"]:
                best[runner.name] = answer
    return row(task, size, best, threads)


def row(task, size, answers, threads):
    ours = answers[OURS]
    peers = {name: answer for name, answer in answers.items() if name != OURS and "minimum" in answer}
    rivals = [name for name in peers if peers[name]["isComplete"]]
    best = min(rivals, key=lambda name: peers[name]["minimum"], default=None)
    milliseconds = {name: 1000 * answer["minimum"] for name, answer in peers.items()}
    ours_ms = 1000 * ours["minimum"] if "minimum" in ours else None
    sums = {name: answer["checksum"] for name, answer in answers.items() if answer.get("checksum") is not None}
    reference = sums.get(OURS, next(iter(sums.values()), None))
    return {
        "task": task, "size": size, "ours_ms": ours_ms, "bestPeer": best,
        "best_ms": milliseconds[best] if best else None,
        "ratio": ours_ms / milliseconds[best] if best and ours_ms else None,
        "ours_wall_ms": 1000 * ours["wall"] if "wall" in ours else None,
        "extrapolated": bool(best and peers[best]["share"] < 1),
        "threads": threads, "checksum": reference,
        "differing": [name for name in sums if abs(sums[name] - reference) > 1e-6 * abs(reference)],
        "ours_error": ours.get("error"),
        "peers": {
            name: {
                "ms": milliseconds[name], "wall_ms": 1000 * peers[name]["wall"],
                "extrapolated": peers[name]["share"] < 1, "complete": peers[name]["isComplete"],
                "note": peers[name]["note"]} for name in peers},
        "failed": {name: answer["error"] for name, answer in answers.items() if "error" in answer},
    }


def duration(milliseconds):
    """Three digits and a unit."""
    for unit, size in (("µs", 0.001), ("ms", 1.0), ("s", 1000.0)):
        if milliseconds < 999.5 * size or unit == "s":
            value = milliseconds / size
            return f"{value:.0f} {unit}" if value >= 99.95 else f"{value:.1f} {unit}" if value >= 9.995 else (
                f"{value:.2f} {unit}")


def summary(row):
    """One row in words: what the table's cell says."""
    ours = duration(row["ours_ms"]) if row["ours_ms"] else "fails" if row["ours_error"] else "not yet"
    if not row["bestPeer"]:
        return f"{ours}; no peer has it" if not row["peers"] else f"{ours}; no peer does all of it"
    theirs = f"{row['bestPeer']} {duration(row['best_ms'])}" + (EXTRAPOLATED if row["extrapolated"] else "")
    if not row["ratio"]:
        return f"{ours} ({theirs})"
    ratio = f"{row['ratio']:.2f}" if row["ratio"] >= 0.0995 else f"{row['ratio']:.2g}"
    return f"**{ratio}** ({ours}, {theirs})" + (" ≠" if row["differing"] else "")


def marks(peer):
    return (EXTRAPOLATED if peer["extrapolated"] else "") + ("" if peer["complete"] else " †")


def markdown(rows, threaded, installed):
    titles = {task: title for task, title, _ in TASKS}
    single = [row for row in rows if row["size"] != "portfolio"]
    sizes = list(dict.fromkeys(row["size"] for row in single))
    lines = [
        f"Our time over the best peer's, below 1 where we are faster; in brackets both times. "
        f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; "
        + ", ".join(installed) + f". {EXTRAPOLATED} extrapolated from a share of the work.", ""]
    if single:
        lines += [f"| task | {' | '.join(sizes)} |", "|---" * (len(sizes) + 1) + "|"]
        measured = {row["task"] for row in single}
        for task in (task for task in titles if task in measured):
            cells = {row["size"]: summary(row) for row in single if row["task"] == task}
            lines.append(f"| {titles[task]} | " + " | ".join(cells.get(size, "") for size in sizes) + " |")
        lines.append("")
    lines += portfolio_lines(rows) + thread_lines(threaded, titles)
    lines += ["Every library, one thread (— : it lacks the task):", ""]
    lines += [f"| task | size | ours | {' | '.join(LIBRARIES)} |", "|---" * (len(LIBRARIES) + 3) + "|"]
    for row in rows:
        cells = [duration(row["ours_ms"]) if row["ours_ms"] else "—"]
        for name in LIBRARIES:
            peer = row["peers"].get(name)
            if peer:
                cells.append(duration(peer["ms"]) + marks(peer))
            else:
                cells.append(row["failed"].get(name, "—"))
        lines.append(f"| {titles[row['task']]} | {row['size']} | " + " | ".join(cells) + " |")
    lines += ["", "† only a part of the task: NetworKit and rustworkx have no vertex connectivity."]
    return "\n".join(lines) + "\n"


def portfolio_lines(rows):
    for row in rows:
        if row["task"] != "portfolio" or not row["ours_ms"]:
            continue
        rates = [(OURS, row["ours_ms"], "")] + [(name, peer["ms"], marks(peer)) for name, peer in row["peers"].items()]
        text = ", ".join(f"{name} {1000 * PORTFOLIO_COUNT / ms:,.0f}{mark}".replace(",", " ")
                         for name, ms, mark in rates)
        best = f"; {row['best_ms'] / row['ours_ms']:.2f} × the best complete peer" if row["best_ms"] else ""
        return [f"Portfolio, accounts a second on one core: {text}{best}.", ""]
    return []


def thread_lines(threaded, titles):
    lines = []
    for row in threaded:
        text = ", ".join(f"{name} {value:.2f} ×" for name, value in row["speedups"].items())
        lines.append(f"Two threads against one, {titles[row['task']]} ({row['size']}): {text}.  ")
    return lines + [""] if lines else []


def with_speedups(row, single):
    """How many times faster, by the clock on the wall, each library is with the second thread."""
    pairs = {OURS: (single["ours_wall_ms"], row["ours_wall_ms"])}
    for name, peer in row["peers"].items():
        if name in single["peers"]:
            pairs[name] = (single["peers"][name]["wall_ms"], peer["wall_ms"])
    row["speedups"] = {name: one / two for name, (one, two) in pairs.items() if one and two}
    return row


def write_markdown(path, text):
    """Replaces what stands between the markers, or the whole file where there are none."""
    path = pathlib.Path(path)
    before, after = "", ""
    if path.exists() and BEGIN in (old := path.read_text()) and END in old:
        before = old[:old.index(BEGIN)] + BEGIN + "\n\n"
        after = "\n" + old[old.index(END):]
    path.write_text(before + text + after)


def main():
    parser = argparse.ArgumentParser(prog="script/bench", description="Compares the graph kernel with its peers.")
    parser.add_argument("--kernel", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--inputs", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sizes", default="300,5k,100k", help="sizes of one account, of 30, 300, 5k, 100k and 1m")
    parser.add_argument("--full", action="store_true", help="1m too")
    parser.add_argument("--tasks", help="these tasks only: " + ", ".join(task for task, _, _ in TASKS))
    parser.add_argument("--seconds", type=float, default=0.4, help="to spend on a task of a library in a round")
    parser.add_argument("--json", metavar="FILE", help="write the rows as JSON")
    parser.add_argument("--markdown", metavar="FILE", help="write the tables, between the markers if there are some")
    options = parser.parse_args()
    sizes = options.sizes.split(",") + (["1m"] if options.full else [])
    wanted = options.tasks.split(",") if options.tasks else [task for task, _, _ in TASKS]
    for task in set(wanted) - {task for task, _, _ in TASKS}:
        parser.error(f"no task is named {task}")

    inputs = pathlib.Path(options.inputs)
    all_sizes = [size for size in dict.fromkeys(sizes) if size != "portfolio"] + ["portfolio"]
    for size in all_sizes:
        if not (inputs / f"{size}.accounts").exists():
            subprocess.run([options.kernel, "write", options.inputs, size], check=True)

    installed = []
    for name in LIBRARIES:
        try:
            installed.append(f"{name} {importlib.metadata.version(name.lower())}")
        except importlib.metadata.PackageNotFoundError:
            installed.append(f"{name} is not installed")
    installed.append("graph-tool is missing, as it is no Python package")

    rows, threaded = [], []
    for size in all_sizes:
        tasks = [task for task, _, at in TASKS if task in wanted and ("300" if size == "30" else size) in at.split()]
        if not tasks:
            continue
        single = runners(options, size, 1, LIBRARIES)
        double = runners(options, size, 2, ["rustworkx", "NetworKit"] if size == "5k" else [])
        for task in tasks:
            rows.append(compared(task, size, single))
            print(f"{task:21} {size:9} {summary(rows[-1])}".replace("**", "").replace("\\", ""), flush=True)
            if (task, size) in (("betweenness", "5k"), ("portfolio", "portfolio")):
                threaded.append(with_speedups(compared(task, size, double, threads=2), rows[-1]))
                print(thread_lines(threaded[-1:], dict((t, title) for t, title, _ in TASKS))[0], flush=True)
        for runner in single + double:
            runner.stop()

    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(rows + threaded, indent=1, ensure_ascii=False) + "\n")
    if options.markdown:
        write_markdown(options.markdown, markdown(rows, threaded, installed))
    differing = [row for row in rows + threaded if row["differing"]]
    for row in differing:
        print(f"{row['task']} {row['size']}: the answers differ: {', '.join(row['differing'])}", file=sys.stderr)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
