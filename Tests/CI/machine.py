"""A clean machine for the jobs of Examples/CI, as far as they can tell: an empty home, and programs that stand for those
of a machine in the cloud.

PowerMap is fetched from a clone of this repository. Its build is the one thing that is not done anew: `swift build` gives
the program that is there already (POWERMAP, or that of the debug build), and notes that it was asked.
"""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
POWERMAP = os.environ.get("POWERMAP") or str(ROOT / ".build/debug/powermap")

SWIFT = f"""\
#!/bin/sh
case "$*" in
--version) echo "Swift version 6.2" ;;
"build --package-path .powermap -c release --product powermap")
  echo "$*" >> "$MACHINE/builds"
  mkdir -p .powermap/.build/release
  cp "{POWERMAP}" .powermap/.build/release/powermap ;;
*) echo "swift: nobody expected $*" >&2; exit 70 ;;
esac
"""

# Notes what it is called with, and keeps the comment.
GH = """\
#!/bin/sh
printf '%s\\n' "$@" > "$MACHINE/gh"
while [ $# -gt 1 ]; do
  if [ "$1" = --body-file ]; then cp "$2" "$MACHINE/comment.md"; fi
  shift
done
"""


class Machine:
    """What is the same for every job of a test."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        programs = self.folder / "programs"
        programs.mkdir()
        for name, text in [("swift", SWIFT), ("gh", GH)]:
            (programs / name).write_text(text)
            (programs / name).chmod(0o755)
        self.environment = {
            "CI": "true",
            "HOME": str(self.folder),
            "MACHINE": str(self.folder),
            "PATH": f"{programs}:/usr/local/bin:/usr/bin:/bin",
        }
        # A branch of its own, because a checkout of a commit has none that could be asked for.
        self.powermap = self.folder / "powermap.git"
        git("clone", "--quiet", "--bare", ROOT, self.powermap)
        git("-C", self.powermap, "branch", "--force", "example", git("-C", ROOT, "rev-parse", "HEAD"))

    def new_folder(self):
        """An empty folder for a job."""
        folder = self.folder / f"job{len(list(self.folder.glob('job*')))}"
        folder.mkdir()
        return folder

    @property
    def builds(self):
        """How often PowerMap was built."""
        builds = self.folder / "builds"
        return len(builds.read_text().splitlines()) if builds.exists() else 0


def git(*arguments):
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *identity, *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()
