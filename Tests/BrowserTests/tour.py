"""Walks through the demonstration company as docs/tour.md tells it and takes a picture at each stop."""

import os
import pathlib
import tempfile

from playwright.sync_api import Page, sync_playwright

from palette import small
from running_ken import RunningKen

IMAGES = pathlib.Path(__file__).resolve().parents[2] / "docs/images"
ACCOUNT = "Orrell Lifts"
REFUSED = "no meeting came of it"
ITEMS = """What happened the last time a loom stood still? | 30
Wouldn't you agree that our new drive solves this? | 15
Q205 | 15"""
NOTE = f"""---
account: {ACCOUNT}
with: Graham Pell
from us: Marcus Hale
minutes: 25
kind: phone
level: 3
---
He had the lift engineer beside him.
Q205: door lots come late, so the shaft stands open for days
quote "We pay the crew for waiting"
promise: dates of the two late lots in writing by 2030-02-28
"""


class Tour:
    """A window on one ken; each picture is numbered by its place in the tour."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def picture(self, name: str, top: float = 0, height: int = 760) -> None:
        """What a window of this height shows from `top` down."""
        total = self.page.evaluate("document.documentElement.scrollHeight")
        clip = {"x": 0, "y": max(0, top), "width": 1280, "height": min(height, total - max(0, top))}
        picture = self.page.screenshot(clip=clip, full_page=True)
        (IMAGES / f"{name}.png").write_bytes(small(picture))

    def top_of(self, words: str) -> float:
        """Where a heading or a line with these words stands, with some room above it."""
        box = self.page.get_by_text(words, exact=False).locator("visible=true").first.bounding_box()
        assert box is not None, words
        return box["y"] + self.page.evaluate("scrollY") - 24

    def walk(self) -> None:
        page = self.page
        page.goto("/")
        self.picture("tour-1-radar", height=900)
        self.picture("radar", height=1400)
        self.picture("tour-2-map", self.top_of("Where we are blind"), 620)
        page.goto("/warnings")
        warning = page.locator("li.finding").filter(has_text=REFUSED)
        warning.locator("summary").first.click()
        row = warning.bounding_box()
        assert row is not None
        self.picture("tour-3-words", row["y"] + page.evaluate("scrollY") - 24, min(1000, int(row["height"]) + 48))
        page.goto("/")
        page.locator("table").get_by_role("link", name=ACCOUNT).click()
        page.locator("section").filter(has=page.get_by_role("heading", name="Next conversation")).locator("summary").first.click()
        self.picture("tour-4-next", height=1000)
        page.goto("/conversations")
        page.locator(".meetings").get_by_role("link").first.click()
        brief = page.url
        page.get_by_role("link", name="plan and agenda").click()
        page.locator("summary", has_text="change the plan").click()
        page.get_by_label("Items, one a line").fill(ITEMS)
        page.get_by_role("button", name="Keep the plan").click()
        page.get_by_role("link", name="Go on").click()
        self.picture("tour-5-agenda", self.top_of("Agenda"), 560)
        page.goto(brief)
        self.picture("tour-6-brief", height=1000)
        page.goto("/log")
        page.get_by_role("textbox", name="The note").fill(NOTE)
        page.get_by_role("button", name="Show what it becomes").click()
        self.picture("tour-7-note", height=760)
        page.get_by_role("button", name="Keep it").click()
        self.picture("tour-8-moved", height=520)


def main() -> None:
    binary = os.environ["KEN_BINARY"]
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        ken = RunningKen(binary, pathlib.Path(folder))
        chromium = playwright.chromium.launch(executable_path=os.environ["KEN_CHROMIUM"], args=arguments)
        window = chromium.new_context(
            base_url=ken.address, viewport={"width": 1280, "height": 800}, color_scheme="light", reduced_motion="reduce")
        page = window.new_page()
        page.goto(ken.link)
        Tour(page).walk()
        chromium.close()
        ken.stop()


main()
