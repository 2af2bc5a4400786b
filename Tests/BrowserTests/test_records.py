"""Records made, changed, merged and removed by hand, each act taken back at once."""

import re

from playwright.sync_api import BrowserContext, Page, expect

DONE = re.compile("^Done$")


def undo(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(DONE)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("main")).to_contain_text("Everything is as it was before")


def open_record(page: Page, kind: str, title: str) -> None:
    page.goto(f"/records/{kind}")
    page.get_by_role("link", name=title, exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_a_promise_is_made_with_every_problem_said_at_once(page: Page) -> None:
    page.goto("/records/commitment/new")
    page.get_by_label("Organisation", exact=True).fill("No Such Company")
    page.get_by_label("Text", exact=True).fill("Drawings of the new hoist")
    page.get_by_label("Promised on", exact=True).fill("2026-05-04")
    page.evaluate("document.querySelector('form.record').noValidate = true")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_label("Organisation", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Text", exact=True)).to_have_value("Drawings of the new hoist")
    page.get_by_label("Organisation", exact=True).fill("Orrell Lifts")
    page.get_by_role("button", name="Keep it").click()
    undo(page)


def test_a_person_is_changed_and_the_change_is_told_and_undone(page: Page) -> None:
    open_record(page, "person", "Chloe Martin")
    page.get_by_label(re.compile("^What they want to reach")).fill("A quiet kitchen")
    page.get_by_role("button", name="Keep the changes").click()
    page.get_by_role("link", name="Go on").click()
    expect(page.locator("main")).to_contain_text("A quiet kitchen")
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator("main")).to_contain_text("Everything is as it was before")


def test_two_who_change_the_same_field_are_shown_both(page: Page, context: BrowserContext) -> None:
    open_record(page, "person", "Chloe Martin")
    # A page somebody writes in is left alone; an untouched one would take in what the other keeps.
    page.get_by_label(re.compile("^Temperament")).fill("Likes drawings.")
    other = context.new_page()
    other.goto(page.url)
    other.get_by_label(re.compile("^Temperament")).fill("Likes short mails.")
    other.get_by_role("button", name="Keep the changes").click()
    expect(other.get_by_role("heading", level=1)).to_have_text(DONE)
    with page.expect_response(lambda answer: answer.request.method == "POST") as sent:
        page.evaluate("document.querySelector('form.record').requestSubmit()")
    assert sent.value.status == 409
    expect(page.get_by_role("alert")).to_contain_text("Somebody else changed this")
    page.get_by_label(re.compile("keep theirs: “Likes short mails")).check()
    page.get_by_role("button", name="Keep the changes").click()
    expect(page.locator("main")).to_contain_text("Nothing is different")
    undo(other)


def test_several_are_marked_and_set_at_once(page: Page) -> None:
    page.goto("/records/commitment")
    boxes = page.get_by_role("checkbox", name=re.compile("^Mark "))
    boxes.nth(0).check()
    boxes.nth(1).check()
    page.get_by_label("Of all that are marked, set").select_option(label="Due on")
    page.get_by_label(re.compile("^to")).fill("2027-01-31")
    page.get_by_role("button", name="Set it").click()
    expect(page.locator("main")).to_contain_text("Two records set")
    undo(page)


def test_two_people_are_merged_after_a_look_and_parted_again(page: Page) -> None:
    open_record(page, "person", "Chloe Martin")
    page.get_by_role("link", name="Merge with another").click()
    page.get_by_role("combobox").fill("Sami Aalto")
    page.get_by_role("button", name="Show what would happen").click()
    expect(page.locator("main")).to_contain_text("Sami Aalto becomes part of Chloe Martin")
    page.get_by_role("button", name="Merge them").click()
    expect(page.locator("main")).to_contain_text("Sami Aalto is part of Chloe Martin now")
    undo(page)


def test_a_record_is_removed_and_brought_back(page: Page) -> None:
    page.goto("/records/bet")
    link = page.locator("tbody a").first
    title = link.inner_text()
    link.click()
    page.get_by_role("button", name="Remove it").click()
    undo(page)
    page.goto("/records/bet")
    expect(page.locator("tbody")).to_contain_text(title)
