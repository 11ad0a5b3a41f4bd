"""The index of a site: sorting, filtering, the keyboard alone, the dark, paper, no script, and what people typed."""

import json
import pathlib
import unittest

from pages import PageTest, write_site
from test_safety import HOSTILE, everybody_can_use

# Of Elm nothing is known.
ACCOUNTS = {
    "alder": {"account": "Alder & Sons", "annualRevenue": "1200000 EUR", "ours": ["ana", "ben"]},
    "birch": {"account": "Birch", "annualRevenue": "90000 EUR", "ours": ["ana"]},
    "cedar": {"account": "Cedar", "ours": ["ben"]},
    "douglas": {"account": "Douglas", "annualRevenue": "300000 EUR", "ours": []},
    "elm": {"account": "Elm"},
}


def write_workspace(folder, names=None):
    """A workspace of small accounts, and a file that cannot be used."""
    root = pathlib.Path(folder) / "crm"
    (root / "accounts").mkdir(parents=True)
    team = {"ana": {"name": "Ana Ruiz", "seniority": "director"}, "ben": {"name": "Ben Okoye", "seniority": "manager"}}
    (root / "powermap.yaml").write_text(json.dumps({"powermap": 1, "organisation": "Contoso", "team": team}))
    for id, account in (names or ACCOUNTS).items():
        account = dict(account)
        ours = account.pop("ours", None)
        account |= {"powermap": 1, "assessedOn": "2026-11-01", "departments": {}, "people": {}}
        if ours is not None:
            account["departments"] = {"executive": {"name": "Executive"}}
            account["people"] = {
                "eva": {"name": "Eva", "department": "executive", "seniority": "chief", "roles": ["economicBuyer"]}}
            account["ties"] = [{"between": [one, "eva"], "strength": 0.8} for one in ours]
        (root / f"accounts/{id}.json").write_text(json.dumps(account))
    (root / "accounts/broken.yaml").write_text("powermap: 1\naccount: [\n")
    return root


class SiteTest(PageTest):
    @classmethod
    def write(cls, folder):
        return write_site(write_workspace(folder), folder)

    def names(self, page):
        return page.locator(".accounts tbody th").all_inner_texts()


class Using(SiteTest):
    def test_sorting_by_each_column_and_back(self):
        page = self.open()
        need = self.names(page)
        self.assertEqual(len(need), 5)
        headings = page.locator(".accounts thead th")
        self.assertEqual(headings.count(), page.locator(".accounts thead button").count())
        for index in range(headings.count()):
            heading = headings.nth(index)
            first = heading.get_attribute("data-first")
            heading.get_by_role("button").click()
            self.assertEqual(heading.get_attribute("aria-sort"), first)
            self.assertEqual(page.locator("[aria-sort]").count(), 1)
            heading.get_by_role("button").click()
            self.assertNotEqual(heading.get_attribute("aria-sort"), first)
        headings.first.get_by_role("button").click()
        self.assertEqual(self.names(page), need)

    def test_what_is_unknown_stands_last_in_both_directions(self):
        page = self.open()
        button = page.locator(".accounts").get_by_role("button", name="Revenue of a year")
        button.click()
        self.assertEqual(self.names(page)[:3], ["Alder & Sons", "Douglas", "Birch"])
        self.assertEqual(set(self.names(page)[3:]), {"Cedar", "Elm"})
        button.click()
        self.assertEqual(self.names(page)[:3], ["Birch", "Douglas", "Alder & Sons"])
        self.assertEqual(set(self.names(page)[3:]), {"Cedar", "Elm"})
        page.locator(".accounts").get_by_role("button", name="Account").click()
        self.assertEqual(self.names(page), ["Alder & Sons", "Birch", "Cedar", "Douglas", "Elm"])

    def test_filtering_by_name_and_band(self):
        page = self.open()
        count = page.locator("#count")
        self.assertEqual(count.inner_text(), "5 accounts")
        page.keyboard.press("/")
        page.keyboard.type("sons ald")
        self.assertEqual(self.names(page), ["Alder & Sons"])
        self.assertEqual(count.inner_text(), "1 of 5 accounts")
        page.keyboard.press("Escape")
        self.assertEqual(count.inner_text(), "5 accounts")
        buttons = page.locator("[data-band]")
        shown = []
        for index in range(buttons.count()):
            buttons.nth(index).click()
            self.assertEqual(buttons.nth(index).get_attribute("aria-pressed"), "true")
            names = self.names(page)
            self.assertEqual(buttons.nth(index).locator("small").inner_text(), str(len(names)))
            shown += names
            buttons.nth(index).click()
        self.assertEqual(set(shown), {"Alder & Sons", "Birch", "Cedar", "Douglas", "Elm"})
        page.locator(".accounts").get_by_role("button", name="Account").click()
        page.locator("#filter").fill("e")
        self.assertEqual(self.names(page), ["Alder & Sons", "Cedar", "Elm"])

    def test_names_and_dots_lead_to_pages(self):
        page = self.open()
        for link in page.locator(".accounts tbody a").all() + page.locator(".plot a").all():
            target = self.path.parent / link.get_attribute("href")
            self.assertTrue(target.is_file(), target)
        self.assertEqual(page.locator(".plot a").count(), page.locator(".plot circle").count())
        text = (self.path.parent / "accounts/alder.html").read_text()
        self.assertIn('<a href="../index.html">', text)
        self.assertIn('<a href="../maps/alder.svg">', text)

    def test_what_cannot_be_used_is_listed_with_its_place(self):
        page = self.open()
        page.get_by_role("link", name="which, and why").click()
        row = page.locator("#unusable tbody tr")
        self.assertEqual(row.count(), 1)
        self.assertRegex(row.inner_text(), r"broken\s+accounts/broken.yaml:\d+:\d+")
        self.assertTrue(row.is_visible())

    def test_keyboard_alone(self):
        page = self.open()
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.getAttribute('href')"), "#unusable")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.ariaLabel"), "Plot")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.id"), "filter", "the dots are passed over")
        while page.evaluate("document.activeElement.className") != "sort":
            page.keyboard.press("Tab")
        self.assertNotEqual(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"), "none")
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("[aria-sort=ascending]").count(), 1)

    def test_the_dark(self):
        page = self.open()
        colors = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
        light = page.evaluate(colors)
        page.emulate_media(color_scheme="dark")
        self.assertNotEqual(light, page.evaluate(colors))

    def test_without_the_script(self):
        page = self.open(java_script_enabled=False)
        self.assertEqual(len(self.names(page)), 5)
        self.assertTrue(page.locator("#accounts .toolbar").is_hidden())
        self.assertEqual(page.locator("button:visible").count(), 0)

    def test_paper_has_what_is_filtered_and_nothing_to_press(self):
        page = self.open()
        page.locator("#filter").fill("birch")
        page.emulate_media(media="print")
        self.assertTrue(page.locator("#accounts .toolbar").is_hidden())
        self.assertEqual(self.names(page), ["Birch"])
        self.assertIn(b"/Type /Page", page.pdf(prefer_css_page_size=True))

    def test_everybody_can_use_it(self):
        for scheme in ["light", "dark"]:
            page = self.open(bypass_csp=True, color_scheme=scheme)
            page.locator(".accounts").get_by_role("button", name="Resilience").click()
            page.locator("[data-band]").first.click()
            page.locator("[data-band]").first.click()
            everybody_can_use(self, page)

    def test_in_a_narrow_window(self):
        page = self.open(bypass_csp=True, viewport={"width": 420, "height": 800})
        everybody_can_use(self, page)
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 420)


class Hostile(SiteTest):
    @classmethod
    def write(cls, folder):
        accounts = {
            f"a{index}": {"account": text, "annualRevenue": f"{index + 1}000 EUR", "ours": ["ana"]}
            for index, text in enumerate(HOSTILE)
        }
        root = write_workspace(folder, accounts)
        team = {"ana": {"name": HOSTILE[1]}, "ben": {"name": HOSTILE[0]}}
        shared = {"powermap": 1, "organisation": HOSTILE[2], "team": team}
        (root / "powermap.yaml").write_text(json.dumps(shared))
        return write_site(root, folder)

    def test_everything_people_typed_is_text(self):
        page = self.open()
        self.assertEqual(page.locator("h1").inner_text(), HOSTILE[2])
        self.assertEqual(page.locator("img, iframe, object, embed, link").count(), 0)
        self.assertEqual(page.locator("script").count(), 1)
        page.locator(".accounts").get_by_role("button", name="Account").click()
        page.locator("#filter").fill("<script>")
        page.locator("#filter").fill("")
        shown = {page.locator(".accounts tbody th").nth(index).text_content() for index in range(len(HOSTILE))}
        self.assertEqual(shown, {text.replace("\u202e", "").replace("\u2028", " ") for text in HOSTILE})


class Many(SiteTest):
    """More rows than are in the document at first."""

    COUNT = 900

    @classmethod
    def write(cls, folder):
        index = super().write(folder)
        html = index.read_text(encoding="utf-8")
        start = html.index('<tr data-bands', html.index('class="accounts"'))
        end = html.index("</tbody>", start)
        row = html[start:html.index("</tr>\n", start) + 6]
        rows = [row.replace('class="number">1<', f'class="number">{number + 1}<') for number in range(cls.COUNT)]
        index.write_text(html[:start] + "".join(rows) + html[end:], encoding="utf-8")
        return index

    def test_all_rows_can_be_reached_and_are_printed(self):
        page = self.open()
        rows = page.locator(".accounts tbody tr")
        self.assertLess(rows.count(), self.COUNT)
        while rows.count() < self.COUNT:
            before = rows.count()
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
            page.wait_for_function("count => document.querySelectorAll('.accounts tbody tr').length > count", arg=before)
        page.locator(".accounts").get_by_role("button", name="#").click()
        self.assertLess(rows.count(), self.COUNT)
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        self.assertEqual(rows.count(), self.COUNT)
        numbers = page.locator(".accounts tbody td.number").all_inner_texts()
        self.assertEqual(numbers, [str(number + 1) for number in range(self.COUNT)])


if __name__ == "__main__":
    unittest.main()
