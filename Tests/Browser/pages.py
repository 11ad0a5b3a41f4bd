"""Pages that the command writes, in a browser: what every test of this folder begins with."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
POWERMAP = os.environ.get("POWERMAP") or str(ROOT / ".build/debug/powermap")
CHROMIUM = os.environ.get("POWERMAP_CHROMIUM") or shutil.which("chromium")
DAY = "2026-11-20"


def write_page(account, folder, name):
    """Writes the page of an account file and gives its path."""
    page = pathlib.Path(folder) / f"{name}.html"
    subprocess.run([POWERMAP, "page", str(account), "--as-of", DAY, "-o", str(page)], check=True)
    return page


def write_site(workspace, folder):
    """Writes the site of a workspace, some files of which cannot be used, and gives the path of its index."""
    site = pathlib.Path(folder) / "site"
    command = [POWERMAP, "site", str(workspace), "--no-cache", "--as-of", DAY, "-o", str(site)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode in (0, 2), result.stderr
    return site / "index.html"


def example(name):
    return ROOT / f"Examples/Accounts/accounts/{name}.yaml"


class PageTest(unittest.TestCase):
    """A test of one page. Whatever the test does, the page asks nobody for anything, breaks no rule of its own policy
    and reports no error."""

    @classmethod
    def account(cls, folder):
        """The account file; a test of another account says which."""
        return example("northwind")

    @classmethod
    def write(cls, folder):
        """Writes the page and gives its path; a test of another kind of page says how."""
        return write_page(cls.account(folder), folder, "page")

    @classmethod
    def setUpClass(cls):
        cls.stack = contextlib.ExitStack()
        cls.folder = cls.stack.enter_context(tempfile.TemporaryDirectory())
        cls.path = cls.write(cls.folder)
        playwright = cls.stack.enter_context(sync_playwright())
        cls.browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        cls.stack.callback(cls.browser.close)

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def open(self, **options):
        """Opens the page from its file, watched."""
        options.setdefault("viewport", {"width": 1440, "height": 900})
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        page = context.new_page()
        self.troubles = []
        page.on("console", lambda message: self.troubles.append(message.text))
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("dialog", lambda dialog: (self.troubles.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: request.url == self.path.as_uri() or self.troubles.append(request.url))
        self.addCleanup(lambda: self.assertEqual(self.troubles, []))
        page.goto(self.path.as_uri())
        return page

    def card(self, page, person):
        """The card of a person on the map that is open."""
        return page.locator(f'.view:not(.is-closed) [data-person="{person}"]')
