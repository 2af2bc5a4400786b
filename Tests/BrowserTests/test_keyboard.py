"""The main job by keyboard alone: from a warning to the words behind it, to a plan, its brief, a note, and what moved."""

import re

from playwright.sync_api import Page, expect

LEADING = "Wouldn't you agree that the roadmap is just what you need? | 10"
NOTE = """---
account: Takumori Loom Works
with: Hiroshi Endo
from us: Devi Banerjee
minutes: 30
kind: phone
level: 3
---
Short and frank.
Q205: one loom stands still whenever the thread count changes
quote "We change it nine times a day"
promise: a list of what we will not build by 2030-02-28
"""


def tab_to(page: Page, words: str, tag: str = "") -> None:
    """Presses Tab until what has the focus begins with the words; fails when it never does."""
    for _ in range(700):
        page.keyboard.press("Tab")
        found = page.evaluate(
            "() => { const e = document.activeElement;"
            " return [e.tagName.toLowerCase(), (e.labels?.[0]?.textContent ?? e.textContent ?? '').trim()]; }"
        )
        if found[1].startswith(words) and tag in ("", found[0]):
            return
    raise AssertionError(f"Tab never reaches “{words}”")


def press(page: Page, words: str, tag: str = "") -> None:
    tab_to(page, words, tag)
    page.keyboard.press("Enter")


def test_the_main_job_needs_no_mouse(page: Page) -> None:
    page.goto("/")
    press(page, "what this rests on", "summary")
    expect(page.locator(".finding details[open] .opened").first).to_be_visible()

    press(page, "Every warning", "a")
    expect(page.get_by_role("heading", level=1)).to_have_text("Warnings")
    press(page, "W-", "summary")
    opened = page.locator(".finding details[open] .opened").first
    expect(opened).to_be_visible()
    assert len(opened.inner_text()) > 40

    page.wait_for_load_state()  # the script that knows the keys comes last
    page.keyboard.press("g")
    page.keyboard.press("c")
    expect(page.get_by_role("heading", level=1)).to_have_text("Conversations")
    press(page, "Takumori Loom Works: Roadmap", "a")
    expect(page.locator(".brief")).to_be_visible()

    press(page, "plan and agenda", "a")
    expect(page.get_by_role("heading", name="Agenda")).to_be_visible()
    press(page, "change the plan", "summary")
    tab_to(page, "Items, one a line", "textarea")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(LEADING)
    press(page, "Keep the plan", "button")
    expect(page.get_by_role("heading", level=1)).to_have_text("Done")
    press(page, "Go on", "a")
    expect(page.locator("main")).to_contain_text("Wouldn't")
    expect(page.locator("main .notes .state.warning").first).to_be_visible()

    press(page, "Read the brief", "a")
    expect(page.locator(".brief")).to_contain_text("Worth asking")

    page.wait_for_load_state()
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_have_text("Log a note")
    tab_to(page, "The note", "textarea")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(NOTE)
    page.keyboard.press("Control+Enter")
    expect(page.locator("main")).to_contain_text("Promise of ours")
    press(page, "Keep it", "button")
    expect(page.locator("main")).to_contain_text(re.compile("What moved"))
    expect(page.locator("main .plain li").first).to_be_visible()
