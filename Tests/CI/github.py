"""As much of GitHub's runner as the examples use: the order of steps, their conditions, environment and files.

What `run:` says is run as it stands. Of `uses:` only the effect is there.
"""

import hashlib
import re
import shutil
import subprocess

from ruamel.yaml import YAML

from machine import git

# A text in quotes, a path through the contexts, or an operator that Python writes otherwise.
TOKEN = re.compile(r"'(?:[^']|'')*'|[A-Za-z_][\w-]*(?:\.[\w-]+)+|&&|\|\||!(?!=)")
OPERATORS = {"&&": " and ", "||": " or ", "!": " not "}


class Job:
    """A job of a workflow, on a machine, in a checkout of a repository."""

    def __init__(self, machine, repository, github, artifacts, caches):
        self.machine, self.repository, self.artifacts, self.caches = machine, repository, artifacts, caches
        self.folder = machine.new_folder()
        self.workspace = self.folder / "work"
        self.workspace.mkdir()
        self.context = {"github": github, "runner": {"os": "Linux", "arch": "X64"}}
        self.paths, self.steps, self.failed = [], [], False
        self.summary = self.folder / "summary.md"
        self.log = ""

    def run(self, definition):
        """Runs the steps of a job; whether it succeeded."""
        # In a container the shell is `sh`, unless a step names one.
        shell = "sh" if "container" in definition else "bash"
        self.follow(definition["steps"], self.context, shell)
        return not self.failed

    def follow(self, steps, context, shell):
        context = {**context, "steps": {}}
        for step in steps:
            condition = str(step.get("if", "success()"))
            if not re.search(r"\b(always|success|failure|cancelled)\(", condition):
                condition = f"success() && ({condition})"
            if not self.value(condition.removeprefix("${{").removesuffix("}}"), context):
                continue
            name = step.get("name") or step.get("uses")
            outputs = {}
            try:
                if "uses" in step:
                    given = {key: self.text(value, context) for key, value in step.get("with", {}).items()}
                    outputs = self.use(step["uses"], given) or {}
                else:
                    outputs = self.run_script(step, context, step.get("shell", shell))
            except subprocess.CalledProcessError as failure:
                self.steps.append((name, failure.returncode))
                self.failed = self.failed or not step.get("continue-on-error", False)
            else:
                self.steps.append((name, 0))
            if "id" in step:
                context["steps"][step["id"]] = {"outputs": outputs}

    def run_script(self, step, context, shell):
        files = {name: self.folder / name for name in ("path", "output", "env")}
        for file in files.values():
            file.write_text("")
        command = {"sh": ["sh", "-e"], "bash": ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"]}[shell]
        script = self.folder / "script"
        script.write_text(self.text(step["run"], context))
        environment = {
            **self.machine.environment,
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            **{f"GITHUB_{name.upper()}": str(file) for name, file in files.items()},
            **{name: self.text(value, context) for name, value in step.get("env", {}).items()},
        }
        environment["PATH"] = ":".join([*reversed(self.paths), environment["PATH"]])
        done = subprocess.run(
            [*command, script], cwd=self.workspace, env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.log += done.stdout
        self.paths += files["path"].read_text().splitlines()
        assert files["env"].read_text() == "", "no example sets a variable for later steps"
        done.check_returncode()
        return dict(line.split("=", 1) for line in files["output"].read_text().splitlines())

    # What `uses:` names.

    def use(self, action, given):
        if action.startswith("./"):
            return self.composite(self.workspace / action, given)
        name = action.split("@")[0]
        effects = {
            "actions/checkout": self.checkout,
            "actions/cache/restore": self.restore,
            "actions/cache/save": self.save,
            "actions/upload-artifact": self.upload,
            "actions/download-artifact": self.download,
            "github/codeql-action/upload-sarif": self.scan,
        }
        return effects[name](**{key.replace("-", "_"): value for key, value in given.items()})

    def composite(self, folder, given):
        action = YAML(typ="safe").load(folder / "action.yml")
        unknown = given.keys() - action["inputs"].keys()
        assert not unknown, f"the action has no input {unknown}"
        missing = [name for name, input in action["inputs"].items() if input.get("required") and name not in given]
        assert not missing, f"the action needs {missing}"
        inputs = {name: given.get(name, input.get("default", "")) for name, input in action["inputs"].items()}
        self.follow(action["runs"]["steps"], {**self.context, "inputs": inputs}, None)

    def checkout(self, repository=None, ref=None, path=".", fetch_depth="1"):
        source = self.repository
        if repository:
            assert repository == "your-organisation/powermap"
            source, ref = self.machine.powermap, "example"
        depth = [] if fetch_depth == "0" else ["--depth", "1"]
        branch = ["--branch", ref] if ref else []
        git("clone", "--quiet", *depth, *branch, f"file://{source}", self.workspace / path)

    def restore(self, path, key, restore_keys=""):
        prefixes = [key, *restore_keys.split()]
        found = next((name for prefix in prefixes for name in reversed(self.caches) if name.startswith(prefix)), None)
        if found:
            shutil.copytree(self.caches[found], self.workspace / path)
        return {"cache-primary-key": key, "cache-hit": "true" if found == key else ""}

    def save(self, path, key):
        assert key and key not in self.caches, f"there is a cache of the key '{key}'"
        self.caches[key] = self.machine.folder / f"cache{len(self.caches)}"
        shutil.copytree(self.workspace / path, self.caches[key])

    def upload(self, name, path):
        shutil.copytree(self.workspace / path, self.artifacts / name)

    def download(self, name, path):
        shutil.copytree(self.artifacts / name, self.workspace / path)

    def scan(self, sarif_file):
        assert (self.workspace / sarif_file).exists()

    # Expressions.

    def text(self, template, context):
        def shown(match):
            value = self.value(match[1], context)
            return "" if value is None else str(value)

        return re.sub(r"\$\{\{(.*?)\}\}", shown, str(template))

    def value(self, expression, context):
        """Evaluates an expression by Python, once it is written as Python is."""

        def translated(match):
            token = match[0]
            if token.startswith("'"):
                return repr(token[1:-1].replace("''", "'"))
            return OPERATORS.get(token) or f"look({token!r})"

        def look(path):
            value = context
            for name in path.split("."):
                value = (value or {}).get(name)
            return value

        functions = {
            "look": look,
            "always": lambda: True,
            "success": lambda: not self.failed,
            "failure": lambda: self.failed,
            "hashFiles": self.hash_files,
        }
        return eval(TOKEN.sub(translated, expression).strip(), {"__builtins__": {}}, functions)

    def hash_files(self, *patterns):
        # `**` at the end means files too here, and folders alone in Python.
        patterns = [pattern + "/*" if pattern.endswith("**") else pattern for pattern in patterns]
        files = {file for pattern in patterns for file in self.workspace.glob(pattern) if file.is_file()}
        digest = hashlib.sha256()
        for file in sorted(files):
            digest.update(file.read_bytes())
        return digest.hexdigest() if files else ""
