"""What the script adds: the palette, the keys, and pages that move while they stand open."""

import re

from playwright.sync_api import BrowserContext, Page, expect

NOTE = """---
account: Vestamar Kitchens
with: Chloe Martin
from us: Sami Aalto
minutes: 20
kind: phone
level: 3
---
She called about the lift again.
promise: a plan for the lift by 2030-02-28
"""


def test_the_palette_goes_to_an_account_by_keyboard_alone(page: Page, expect_accessible) -> None:
    page.goto("/")
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Go to, do, or ask")
    expect(field).to_be_focused()
    field.press_sequentially("orrell")
    option = page.get_by_role("option", name=re.compile("Orrell Lifts")).first
    expect(option).to_have_attribute("aria-selected", "true")
    expect_accessible(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Orrell Lifts")


def test_the_palette_answers_a_question_of_the_ledger(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Control+k")
    page.keyboard.type("what do we know about Orrell's budget")
    option = page.get_by_role("option", name=re.compile("Who releases payment"))
    expect(option).to_contain_text("Sarah Lund")
    option.click()
    expect(page).to_have_url(re.compile("/accounts/.*#Q105"))


def test_escape_closes_the_palette_and_the_focus_goes_back(page: Page) -> None:
    page.goto("/")
    link = page.get_by_role("link", name="Accounts").first
    link.focus()
    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(link).to_be_focused()


def test_places_one_has_been_to_come_first(page: Page) -> None:
    page.goto("/promises")
    page.goto("/")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("option").first).to_contain_text("Promises")


def test_the_header_finds_without_a_script(browser, ken, signed_in) -> None:
    window = browser.new_context(base_url=ken.address, storage_state=signed_in, java_script_enabled=False)
    page = window.new_page()
    page.goto("/")
    page.get_by_role("searchbox", name="Go to, do, or ask").fill("orrell")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Orrell Lifts").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Orrell Lifts")
    window.close()


def test_keys_open_walk_and_go(page: Page, expect_accessible) -> None:
    page.goto("/accounts")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_contain_text("log a note")
    expect_accessible(page)
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") != first
    page.keyboard.press("g")
    page.keyboard.press("p")
    expect(page).to_have_url(re.compile("/promises$"))
    page.goto("/log")
    page.get_by_role("textbox", name="The note").press_sequentially("gp n?/x")
    expect(page).to_have_url(re.compile("/log$"))


def keep_a_note(context: BrowserContext, words: str) -> None:
    writer = context.new_page()
    writer.goto("/log")
    writer.get_by_role("textbox", name="The note").fill(NOTE + words)
    writer.get_by_role("button", name="Show what it becomes").click()
    writer.get_by_role("button", name=re.compile("^Keep")).first.click()
    writer.wait_for_load_state()
    writer.close()


def test_a_page_that_stands_open_moves_when_somebody_logs_a_note(page: Page, context: BrowserContext) -> None:
    page.goto("/")
    page.evaluate("window.isSame = true")
    before = page.locator("#content").get_attribute("data-state")
    keep_a_note(context, "She sounded calm.")
    expect(page.locator("#content")).not_to_have_attribute("data-state", before, timeout=15_000)
    assert page.evaluate("window.isSame"), "the page was loaded anew"
    expect(page.locator(".news")).to_have_count(0)


def test_who_is_writing_is_told_and_loses_nothing(page: Page, context: BrowserContext) -> None:
    page.goto("/search")
    field = page.locator("#search-words")
    field.fill("half a word")
    keep_a_note(context, "She asked for a day.")
    expect(page.locator(".news")).to_contain_text("Something changed since you opened this page.", timeout=15_000)
    expect(field).to_have_value("half a word")
    page.get_by_role("link", name="Show it").click()
    expect(page.locator(".news")).to_have_count(0)
