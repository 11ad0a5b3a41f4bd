"""As much of GitLab's runner as the template uses."""

import shutil
import subprocess

from ruamel.yaml import YAML

from machine import git


class Job:
    """A job of a template, on a machine, in a checkout of a repository."""

    def __init__(self, machine, repository, caches):
        self.machine, self.caches = machine, caches
        self.folder = machine.new_folder()
        self.workspace = self.folder / "work"
        git("clone", "--quiet", f"file://{repository}", self.workspace)
        self.log = ""

    def run(self, template, name, **variables):
        """Runs the job of that name; whether it succeeded."""
        job = YAML(typ="safe").load(template)[name]
        variables = {**{key: str(value) for key, value in job["variables"].items()}, **variables}
        cached = self.caches.get(job["cache"]["key"])
        if cached:
            shutil.copytree(cached, self.workspace, dirs_exist_ok=True)
        succeeded = self.run_script([*job["before_script"], *job["script"]], variables)
        self.run_script(job["after_script"], variables)
        if succeeded or job["cache"]["when"] == "always":
            self.caches[job["cache"]["key"]] = self.kept(job["cache"]["paths"], "cache")
        if succeeded or job["artifacts"]["when"] == "always":
            artifacts = self.kept(job["artifacts"]["paths"], "artifacts")
            for report in job["artifacts"]["reports"].values():
                assert (artifacts / report).exists(), report
        return succeeded

    def run_script(self, lines, variables):
        """Runs lines in one shell; whether all succeeded."""
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", "\n".join(lines)], cwd=self.workspace, text=True,
            env={**self.machine.environment, "GITLAB_CI": "true", **variables},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.log += done.stdout
        return done.returncode == 0

    def kept(self, paths, name):
        folder = self.folder / name
        for path in paths:
            shutil.copytree(self.workspace / path, folder / path)
        return folder
