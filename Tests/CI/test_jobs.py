"""The jobs of Examples/CI as a newcomer would have them run: copied into a new repository that has the example workspace,
and two commits, of which the second makes one thing better and another worse."""

import json
import pathlib
import shutil
import tempfile
import unittest

from ruamel.yaml import YAML

import github
import gitlab
from machine import ROOT, Machine, git

JOBS = ROOT / "Examples/CI"
WORKFLOW = YAML(typ="safe").load(JOBS / "github-workflow.yml")

# These hold on every day: a strength has no age, unlike a rating.
WORSE = "Northwind Group: New, high: Cara Lindt alone has a live tie with Eva Brandt, who is key"
BETTER = "Northwind Group: Resolved, critical: Eva Brandt, economic buyer, has no live tie with us"


class Jobs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.machine = Machine(folder.name)
        self.repository = pathlib.Path(folder.name) / "accounts"
        shutil.copytree(ROOT / "Examples/Accounts", self.repository)
        (self.repository / ".github/workflows").mkdir(parents=True)
        shutil.copy(JOBS / "github-workflow.yml", self.repository / ".github/workflows/accounts.yml")
        shutil.copytree(JOBS / "powermap", self.repository / ".github/actions/powermap")
        self.git("init", "--quiet")
        self.base = self.commit("The accounts as we know them")
        self.write("  - {between: [ana, noor], rating: 3}", "  - {between: [cara, eva], strength: 0.6}")
        self.commit("Cara has met Eva Brandt")

    def git(self, *arguments):
        return git("-C", self.repository, *arguments)

    def write(self, old, new):
        file = self.repository / "accounts/northwind.yaml"
        text = file.read_text()
        self.assertIn(old, text)
        file.write_text(text.replace(old, new))

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "HEAD")


class GitHub(Jobs):
    def setUp(self):
        super().setUp()
        self.caches, self.runs = {}, 0

    def run_workflow(self, event, **payload):
        """Runs the jobs of the workflow, each where its condition and needs say so; by name."""
        self.runs += 1
        artifacts = self.machine.folder / f"artifacts{self.runs}"
        context = {"event_name": event, "event": payload, "run_id": self.runs, "run_attempt": 1}
        context.update(token="secret", repository="your-organisation/accounts")
        jobs = {}
        for name, definition in WORKFLOW["jobs"].items():
            job = github.Job(self.machine, self.repository, context, artifacts, self.caches)
            if job.value(str(definition.get("if", "success()")), job.context):
                jobs[name] = job
                job.run(definition)
        return jobs, artifacts

    def test_a_pull_request_is_reported_and_commented(self):
        jobs, artifacts = self.run_workflow("pull_request", pull_request={"number": 7, "base": {"sha": self.base}})
        accounts, comment = jobs["accounts"], jobs["comment"]
        # Halden has critical findings, which is what the workflow asks about.
        self.assertEqual([step for step in accounts.steps if step[1]], [("Run the job", 1)], accounts.log)
        self.assertTrue(accounts.failed)
        self.assertEqual(self.machine.builds, 1)

        report = (artifacts / "reports/report.md").read_text()
        self.assertIn(WORSE, report)
        self.assertIn(BETTER, report)
        self.assertEqual(accounts.summary.read_text(), report)
        self.assertIn("::error file=accounts/northwind.yaml,line=", accounts.log)
        runs = json.loads((artifacts / "reports/powermap.sarif").read_text())["runs"]
        self.assertGreater(len(runs[0]["results"]), 10)
        self.assertIn("Northwind Group", (artifacts / "site/index.html").read_text())
        self.assertTrue((artifacts / "site/accounts/northwind.html").exists())

        self.assertFalse(comment.failed, comment.log)
        self.assertEqual((self.machine.folder / "comment.md").read_text(), report)
        called = (self.machine.folder / "gh").read_text().split()
        self.assertEqual(called[:3], ["pr", "comment", "7"])

    def test_what_was_built_and_drawn_is_there_in_the_next_run(self):
        self.run_workflow("push")
        # Another file, so that a page is drawn again and the others are not.
        self.write("name: Plant Operations", "name: Plants")
        self.commit("A shorter name")
        jobs, artifacts = self.run_workflow("push")
        self.assertEqual(list(jobs), ["accounts"])
        self.assertEqual(self.machine.builds, 1)
        self.assertIn("3 accounts: 1 page drawn, 2 as before", jobs["accounts"].log)
        self.assertIn("Plants", (artifacts / "site/accounts/northwind.html").read_text())

    def test_a_comment_is_cut_to_what_a_comment_may_hold(self):
        artifacts = self.machine.folder / "artifacts"
        (artifacts / "reports").mkdir(parents=True)
        (artifacts / "reports/report.md").write_text("a line, é\n" * 10_000)
        context = {"event": {"pull_request": {"number": 7}}, "token": "", "repository": ""}
        job = github.Job(self.machine, self.repository, context, artifacts, {})
        self.assertTrue(job.run(WORKFLOW["jobs"]["comment"]), job.log)
        comment = (self.machine.folder / "comment.md").read_text()
        self.assertTrue(50_000 <= len(comment) <= 65_000 and comment.endswith("a line, é\n"))

    def test_the_action_takes_a_workspace_a_base_and_conditions(self):
        shutil.copytree(self.repository / "accounts", self.repository / "crm/accounts")
        for name in ("powermap.yaml", "log"):
            shutil.move(self.repository / name, self.repository / "crm" / name)
        shutil.rmtree(self.repository / "accounts")
        base = self.commit("In a folder")
        for given, failed, is_compared in [
            ({}, False, False),
            ({"base": base}, False, True),
            ({"base": base, "fail-on": "resilience<99"}, True, True),
            ({"fail-on": "resilience<0,threads<0"}, False, False),
        ]:
            with self.subTest(**given):
                job = github.Job(self.machine, self.repository, {}, None, self.caches)
                given = {"repository": "your-organisation/powermap", "workspace": "crm", **given}
                job.run({"steps": [
                    {"uses": "actions/checkout@v4", "with": {"fetch-depth": 0}},
                    {"uses": "./.github/actions/powermap", "with": given},
                ]})  # fmt: skip
                self.assertEqual(job.failed, failed, job.log)
                self.assertEqual(f"since {base[:10]}" in job.summary.read_text(), is_compared)


class GitLab(Jobs):
    def setUp(self):
        super().setUp()
        self.caches = {}

    def run_job(self, **variables):
        job = gitlab.Job(self.machine, self.repository, self.caches)
        repository = {"POWERMAP_REPOSITORY": f"file://{self.machine.powermap}", "POWERMAP_REF": "example"}
        return job, job.run(JOBS / "gitlab-ci.yml", "powermap", **repository, **variables)

    def test_a_merge_request_is_reported(self):
        job, succeeded = self.run_job(CI_MERGE_REQUEST_DIFF_BASE_SHA=self.base)
        self.assertTrue(succeeded, job.log)
        report = (job.workspace / "reports/report.md").read_text()
        self.assertIn(WORSE, report)
        self.assertIn(BETTER, report)
        self.assertIn("Northwind Group", (job.workspace / "site/index.html").read_text())

    def test_a_condition_fails_it_and_what_was_made_is_kept(self):
        job, succeeded = self.run_job(POWERMAP_FAIL_ON="resilience<99")
        self.assertFalse(succeeded, job.log)
        job, succeeded = self.run_job()
        self.assertTrue(succeeded, job.log)
        self.assertEqual(self.machine.builds, 1)
        self.assertIn("3 accounts: 0 pages drawn, 3 as before", job.log)


if __name__ == "__main__":
    unittest.main()
