"""What a page must never do, whatever people typed, and that everybody can use it."""

import json
import pathlib
import re
import unittest

from axe_playwright_python.sync_playwright import Axe

from pages import PageTest, example

HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "]]>",
    "&lt;b&gt;", "-->", "javascript:alert(1)", "\u202egnp.exe", "👩‍🚀 Ada", "${alert(1)}", "{{1+1}}",
    "</style><style>*{display:none}", "</title><svg onload=alert(1)>", "\\u003c/script>", "a\u2028b",
]


def everybody_can_use(test, page):
    """No violation that axe-core finds."""
    results = Axe().run(page)
    test.assertEqual(results.violations_count, 0, results.generate_report())


class Everybody(PageTest):
    def test_in_the_light(self):
        page = self.open(bypass_csp=True)
        everybody_can_use(self, page)

    def test_in_the_dark(self):
        everybody_can_use(self, self.open(bypass_csp=True, color_scheme="dark"))

    def test_with_somebody_selected_who_is_supposed_to_have_left(self):
        for scheme in ["light", "dark"]:
            page = self.open(bypass_csp=True, color_scheme=scheme, reduced_motion="reduce")
            self.card(page, "omar").click()
            page.get_by_role("button", name="What if Omar Haddad leaves?").click()
            page.get_by_role("heading", level=1).hover()
            everybody_can_use(self, page)

    def test_in_a_narrow_window(self):
        page = self.open(bypass_csp=True, viewport={"width": 600, "height": 800})
        everybody_can_use(self, page)
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 600)


class OtherAccounts(Everybody):
    """The same with ties of unknown strength, and a score that is an interval."""

    @classmethod
    def account(cls, folder):
        return example("verdi")

    def test_with_somebody_selected_who_is_supposed_to_have_left(self):
        page = self.open(bypass_csp=True, reduced_motion="reduce")
        self.card(page, "lidia").click()
        everybody_can_use(self, page)


class Hostile(PageTest):
    @classmethod
    def account(cls, folder):
        people = {
            f"p{index}": {
                "name": text, "title": text, "department": "it", "seniority": "director" if index else "chief",
                "roles": ["economicBuyer"] if index == 0 else [],
            } for index, text in enumerate(HOSTILE)
        }
        account = {
            "powermap": 1, "assessedOn": "2026-11-01", "account": HOSTILE[1], "departments": {"it": {"name": HOSTILE[0]}}, "people": people,
            "team": {"us": {"name": HOSTILE[2], "title": HOSTILE[3]}},
            "ties": [{"between": ["us", "p1"], "strength": 0.7}],
        }
        path = pathlib.Path(folder) / "hostile.json"
        path.write_text(json.dumps(account), encoding="utf-8")
        return path

    def test_everything_people_typed_is_text(self):
        page = self.open()
        self.assertEqual(page.locator("h1").inner_text(), HOSTILE[1])
        self.assertEqual(page.locator("img, iframe, object, embed, link").count(), 0)
        self.assertEqual(page.locator("script").count(), 3)
        for index, text in enumerate(HOSTILE):
            self.card(page, f"p{index}").hover()
            shown = page.locator("#details h2").text_content()
            self.assertEqual(shown, text.replace("\u202e", "").replace("\u2028", " "))
            self.card(page, f"p{index}").click()
            button = page.locator("#details [data-departure]")
            button.click()
            self.assertTrue(page.locator("#supposition").is_visible())
            button.click()
        for tab in page.get_by_role("tab").all():
            tab.click()
        page.locator("#search").fill("<script>")
        page.keyboard.press("Enter")


class Sixty(PageTest):
    """An account of sixty people."""

    @classmethod
    def account(cls, folder):
        departments = ["executive", "finance", "it", "operations", "procurement", "legal", "hr", "engineering"]
        levels = ["chief", "director", "manager", "individual"]
        people, ties = {}, []
        for index in range(60):
            department = departments[index % 8]
            people[f"p{index}"] = {
                "name": f"Person {index} of {department}", "title": "Head of something", "department": department,
                "seniority": levels[min(index // 8, 3)],
            }
            if index >= 8:
                ties.append({"kind": "reportsTo", "from": f"p{index}", "to": f"p{index - 8}"})
            ties.append({"between": [f"us{index % 5}", f"p{index}"], "strength": 0.3 + index % 5 / 10})
        account = {
            "powermap": 1, "assessedOn": "2026-11-01", "account": "Sixty",
            "departments": {id: {"name": id.title()} for id in departments}, "people": people,
            "team": {f"us{index}": {"name": f"Colleague {index}"} for index in range(5)}, "ties": ties,
        }
        path = pathlib.Path(folder) / "sixty.json"
        path.write_text(json.dumps(account), encoding="utf-8")
        return path

    def test_less_than_a_megabyte(self):
        self.assertLess(self.path.stat().st_size, 1_000_000)
        page = self.open()
        self.card(page, "p9").click()
        self.assertEqual(page.locator(".view:visible .selected").count(), 1)

    def test_large_paper_for_large_maps(self):
        page = self.open()
        sheets = re.findall(rb"/MediaBox \[([\d. ]+)\]", page.pdf(prefer_css_page_size=True))
        widths = [round(float(sheet.split()[2])) for sheet in sheets]
        self.assertIn(1191, widths, "A3 in landscape")


if __name__ == "__main__":
    unittest.main()
