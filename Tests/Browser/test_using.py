"""Using the page: with a pointer, with the keyboard alone, in the dark, without motion, without the script, on paper."""

import unittest

from playwright.sync_api import expect

from pages import PageTest


class Using(PageTest):
    def test_tabs_show_one_map_at_a_time(self):
        page = self.open()
        tabs = page.get_by_role("tab")
        self.assertGreater(tabs.count(), 3)
        for index in range(tabs.count()):
            tabs.nth(index).click()
            self.assertEqual(page.locator(".view:visible").count(), 1)
            panel = page.get_by_role("tabpanel")
            self.assertEqual(panel.get_attribute("aria-labelledby"), tabs.nth(index).get_attribute("id"))
            self.assertTrue(panel.locator("svg").is_visible())

    def test_pointing_at_a_person_says_what_is_known(self):
        page = self.open()
        self.card(page, "eva").hover()
        details = page.locator("#details")
        self.assertIn("Eva Brandt", details.inner_text())
        self.assertRegex(details.inner_text(), r"Stance\s+unknown")
        self.assertIn("economic buyer", details.inner_text())
        page.get_by_role("heading", level=1).hover()
        self.assertEqual(details.inner_text(), "")

    def test_selecting_a_person_shows_the_ways_there_on_every_map(self):
        page = self.open()
        self.card(page, "eva").click()
        self.assertEqual(self.card(page, "eva").get_attribute("aria-pressed"), "true")
        self.assertEqual(page.locator(".view:visible .link.way").count(), 2)
        for tab in page.get_by_role("tab").all():
            tab.click()
            self.assertEqual(page.locator(".view:visible .selected").count(), self.card(page, "eva").count())
        page.keyboard.press("Escape")
        self.assertEqual(page.locator(".view:visible .overlay").count(), 0)

    def test_a_finding_shows_its_people(self):
        page = self.open()
        finding = page.locator("#start").get_by_role("button", name="Ana Ruiz holds every live tie")
        finding.click()
        lit = page.locator(".view:visible .overlay use")
        self.assertGreaterEqual(lit.count(), 1)
        page.keyboard.press("Escape")
        page.locator("#table-findings").get_by_role("button", name="nobody knows where").click()
        self.assertEqual(lit.count(), 2)
        expect(page.locator(".view:visible svg")).to_be_in_viewport(timeout=20_000)

    def test_what_if_somebody_leaves(self):
        page = self.open()
        self.card(page, "omar").click()
        button = page.get_by_role("button", name="What if Omar Haddad leaves?")
        button.click()
        self.assertEqual(button.get_attribute("aria-pressed"), "true")
        told = page.locator("#supposition").inner_text()
        self.assertIn("If Omar Haddad leaves", told)
        self.assertRegex(told, r"Coverage\s+17 %\s+7 %")
        self.assertIn("Plant Operations", told)
        for tab in page.get_by_role("tab").all():
            tab.click()
            self.assertEqual(page.locator(".view:visible .left-word").count(), self.card(page, "omar").count())
        button.click()
        self.assertTrue(page.locator("#supposition").is_hidden())
        self.assertEqual(page.locator(".left-word").count(), 0)
        row = page.locator("#table-if-somebody-leaves").get_by_role("button", name="Ana Ruiz")
        row.click()
        self.assertEqual(row.get_attribute("aria-pressed"), "true")
        self.assertIn("If Ana Ruiz leaves", page.locator("#supposition").inner_text())

    def test_finding_people_by_words(self):
        page = self.open()
        page.keyboard.press("/")
        page.keyboard.type("brandt executive")
        self.assertEqual(page.locator("#status").text_content(), "One person found")
        page.keyboard.press("Enter")
        self.assertEqual(self.card(page, "eva").get_attribute("aria-pressed"), "true")
        page.keyboard.press("Escape")
        self.assertEqual(page.locator("#search").input_value(), "")
        page.locator("#search").fill("nobody of that name")
        self.assertEqual(page.locator("#status").text_content(), "No people found")
        page.locator("#search").fill("procurement")
        self.assertGreaterEqual(page.locator(".view:visible .overlay use").count(), 3)

    def test_looking_closer(self):
        page = self.open()
        svg = page.locator(".view:visible svg")
        whole = svg.get_attribute("viewBox")
        page.get_by_role("button", name="Zoom in").click()
        closer = svg.get_attribute("viewBox")
        self.assertLess(float(closer.split()[2]), float(whole.split()[2]))
        box = svg.bounding_box()
        page.mouse.move(box["x"] + 300, box["y"] + 200)
        page.mouse.down()
        page.mouse.move(box["x"] + 250, box["y"] + 170, steps=4)
        page.mouse.up()
        self.assertNotEqual(svg.get_attribute("viewBox"), closer)
        self.assertEqual(page.locator(".overlay").count(), 0, "dragging selects nobody")
        page.get_by_role("button", name="Fit").click()
        self.assertEqual([float(n) for n in svg.get_attribute("viewBox").split()], [float(n) for n in whole.split()])
        svg.hover()
        page.keyboard.down("Control")
        page.mouse.wheel(0, -200)
        page.keyboard.up("Control")
        self.assertLess(float(svg.get_attribute("viewBox").split()[2]), float(whole.split()[2]))

    def test_a_card_that_the_keyboard_reaches_is_seen(self):
        page = self.open()
        for _ in range(4):
            page.get_by_role("button", name="Zoom in").click()
        svg = page.locator(".view:visible svg").bounding_box()
        for person in ["ana", "hugo", "noor", "finn"]:
            self.card(page, person).focus()
            box = self.card(page, person).bounding_box()
            self.assertGreaterEqual(box["x"] + box["width"] / 2, svg["x"])
            self.assertLessEqual(box["x"] + box["width"] / 2, svg["x"] + svg["width"])
            self.assertLessEqual(box["y"] + box["height"] / 2, svg["y"] + svg["height"])

    def test_keyboard_alone(self):
        page = self.open()
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.locator("#tab-structure").focus()
        page.keyboard.press("ArrowRight")
        self.assertEqual(page.evaluate("document.activeElement.id"), "tab-coverage")
        page.keyboard.press("End")
        self.assertEqual(page.get_by_role("tab").last.get_attribute("aria-selected"), "true")
        page.keyboard.press("Home")
        while page.evaluate("document.activeElement.dataset.person") is None:
            page.keyboard.press("Tab")
        self.assertNotEqual(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"), "none")
        person = page.evaluate("document.activeElement.dataset.person")
        self.assertNotEqual(page.locator("#details").inner_text(), "")
        page.keyboard.press("Enter")
        self.assertEqual(self.card(page, person).get_attribute("aria-pressed"), "true")
        whole = page.locator(".view:visible svg").get_attribute("viewBox")
        page.keyboard.press("+")
        closer = page.locator(".view:visible svg").get_attribute("viewBox")
        self.assertNotEqual(closer, whole)
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        self.assertNotEqual(page.locator(".view:visible svg").get_attribute("viewBox"), closer)
        page.keyboard.press("0")
        while page.evaluate("document.activeElement.dataset.departure") is None:
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        self.assertTrue(page.locator("#supposition").is_visible())

    def test_the_dark(self):
        page = self.open()
        colors = "[getComputedStyle(document.body).backgroundColor," \
            " getComputedStyle(document.querySelector('.view [data-person] > path')).fill]"
        light = page.evaluate(colors)
        page.emulate_media(color_scheme="dark")
        dark = page.evaluate(colors)
        self.assertEqual(light, ["rgb(255, 255, 255)", "rgb(255, 255, 255)"])
        self.assertEqual(dark, ["rgb(15, 20, 32)", "rgb(27, 34, 49)"])

    def test_less_motion(self):
        page = self.open(reduced_motion="reduce")
        self.card(page, "eva").click()
        overlay = page.locator(".view:visible .overlay")
        self.assertEqual(overlay.evaluate("element => getComputedStyle(element).animationName"), "none")
        page.locator("#table-findings").get_by_role("button").first.click()
        self.assertGreater(page.evaluate("document.querySelector('.workbench').getBoundingClientRect().top"), -5)

    def test_paper_has_every_map_and_table_and_nothing_to_press(self):
        page = self.open(color_scheme="dark")
        views = page.locator(".view")
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        for view in views.all():
            self.assertTrue(view.is_visible())
        for table in page.locator(".table").all():
            self.assertTrue(table.is_visible())
        for hidden in [".toolbar", ".panel", ".skip"]:
            self.assertTrue(page.locator(hidden).is_hidden())
        self.assertEqual(page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")
        paper = page.pdf(prefer_css_page_size=True)
        self.assertGreater(paper.count(b"/Type /Page\n") + paper.count(b"/Type /Page "), views.count())

    def test_without_the_script(self):
        page = self.open(java_script_enabled=False)
        for view in page.locator(".view").all():
            self.assertTrue(view.is_visible())
        self.assertTrue(page.locator("#table-findings").is_visible())
        for hidden in [".toolbar", ".panel"]:
            self.assertTrue(page.locator(hidden).is_hidden())


if __name__ == "__main__":
    unittest.main()
