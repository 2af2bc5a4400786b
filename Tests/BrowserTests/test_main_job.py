"""The main job in a browser: from a number to the words behind it, and from a note to a judgement that moves."""

import re

from playwright.sync_api import Page, expect

NOTE = """---
account: Vestamar Kitchens
with: Chloe Martin
from us: Sami Aalto
minutes: 30
kind: phone
level: 3
---
She was glad of the call.
Q212: the noise came back after two weeks
quote "It is the same noise, I am afraid"
promise: root cause in writing by 2030-01-31
"""


def test_every_finding_of_the_radar_opens_to_what_it_rests_on_in_one_click(page: Page) -> None:
    page.goto("/")
    openers = page.locator("summary", has_text="what this rests on")
    count = openers.count()
    assert count >= 3
    for place in range(count):
        opener = openers.nth(place)
        if not opener.is_visible():
            continue  # behind "more"
        opener.click()
        opened = opener.locator("xpath=..")
        assert opened.get_attribute("open") is not None
        assert len(opened.inner_text().strip()) > len(opener.inner_text()) + 20


def test_an_account_is_one_click_from_the_radar_and_its_words_one_more(page: Page) -> None:
    page.goto("/")
    page.locator("table").get_by_role("link", name="Aurelio Medicale").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aurelio Medicale")
    page.locator("summary", has_text="who said it").first.click()
    expect(page.locator("blockquote, q").locator("visible=true").first).to_be_visible()


def test_a_logged_note_moves_the_judgement(page: Page) -> None:
    page.goto("/log")
    page.get_by_role("textbox", name="The note").fill(NOTE)
    page.get_by_role("button", name="Show what it becomes").click()
    expect(page.locator("main")).to_contain_text("Promise of ours")
    page.get_by_role("button", name=re.compile("^Keep")).first.click()
    expect(page.locator("main")).to_contain_text(re.compile("moved|owe them", re.I))
    page.goto("/promises")
    expect(page.locator("main")).to_contain_text("root cause in writing")


def test_the_keyboard_alone_reaches_an_account(page: Page) -> None:
    page.goto("/")
    for _ in range(200):
        page.keyboard.press("Tab")
        where, words = page.evaluate("[document.activeElement.pathname || '', document.activeElement.textContent.trim()]")
        if words == "Orrell Lifts" and where.startswith("/accounts/"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Orrell Lifts")


def test_a_page_number_out_of_all_bounds_is_refused_and_the_server_lives(page: Page) -> None:
    answer = page.request.get("/?page=-9223372036854775808")
    assert answer.status == 400
    assert page.request.get("/").status == 200


def test_a_foreign_host_is_refused(page: Page) -> None:
    assert page.request.get("/", headers={"Host": "evil.example"}).status == 421
