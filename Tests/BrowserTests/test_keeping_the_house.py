"""Audit, backups, lists as tables, and the brief as files, in a browser."""

import re

from playwright.sync_api import Page, expect


def test_axe_finds_nothing_on_the_pages_of_the_house(page: Page, expect_accessible) -> None:
    for place in ["/go?q=orrell+budget", "/audit", "/backup"]:
        page.goto(place)
        expect_accessible(page)


def test_a_change_is_told_in_the_audit_and_taken_back_there(page: Page) -> None:
    page.goto("/log")
    page.get_by_role("textbox", name="The note").fill("---\naccount: Orrell Lifts\n---\nA word in the lift.")
    page.get_by_role("button", name="Show what it becomes").click()
    page.get_by_role("button", name=re.compile("^Keep")).first.click()
    page.wait_for_load_state()
    page.goto("/audit")
    row = page.locator("main li", has_text="interaction").first
    row.locator("summary", has_text="what changed").click()
    expect(row).to_contain_text("A word in the lift.")
    row.get_by_role("button", name=re.compile("^Take change")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Undone")


def test_a_backup_is_made_and_taken_away(page: Page) -> None:
    page.goto("/backup")
    page.get_by_role("button", name="Make a backup now").click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name=re.compile("^Download ken-")).first.click()
    assert open(waiting.value.path(), "rb").read(15) == b"SQLite format 3"


def test_a_list_is_taken_away_as_a_table(page: Page) -> None:
    page.goto("/promises")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="CSV").click()
    assert waiting.value.suggested_filename == "promises.csv"
    assert open(waiting.value.path(), encoding="utf-8").readline().startswith("id,direction,account")
