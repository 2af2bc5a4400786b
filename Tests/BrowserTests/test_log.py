"""The drafts of a note: one kept as it is, one edited, one left out; and the note taken back."""

import re

from playwright.sync_api import Page, expect

from acts import undo

NOTE = """---
account: Aurelio Medicale
with: Giulia Conti
from us: Ingrid Ruud
minutes: 25
kind: phone
---
She had the file open.
Q205: the connector holds up the test
quote "The connector costs us a week"
promise: a sample of the sealed connector by 2035-02-28
pain: the papers for the authority come late
"""


def note(page: Page, words: str) -> None:
    page.goto("/log")
    page.get_by_role("textbox", name="The note").fill(words)
    page.get_by_role("button", name="Show what it becomes").click()


def test_drafts_are_kept_edited_and_left_out(page: Page) -> None:
    note(page, NOTE)
    drafts = page.locator(".drafts > li")
    expect(drafts).to_have_count(3)
    promise = drafts.filter(has_text="Promise of ours")
    promise.get_by_label(re.compile("^Words of line")).fill("two samples of the sealed connector")
    drafts.filter(has_text=re.compile("pain", re.I)).get_by_role("checkbox").uncheck()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kept")
    beside = page.context.new_page()
    beside.goto("/promises")
    expect(beside.locator("main")).to_contain_text("two samples of the sealed connector")
    expect(beside.locator("main")).not_to_contain_text("the papers for the authority come late")
    beside.close()
    undo(page)
    page.goto("/promises")
    expect(page.locator("main")).not_to_contain_text("two samples of the sealed connector")


def test_a_changed_note_is_shown_again_before_it_is_kept(page: Page) -> None:
    note(page, NOTE)
    page.get_by_role("textbox", name="The note").fill(NOTE + "theirs: a drawing of the table by 2035-03-01\n")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Log a note")
    expect(page.locator(".drafts > li")).to_have_count(4)


def test_a_note_that_cannot_be_read_says_every_problem_and_loses_no_word(page: Page) -> None:
    wrong = NOTE.replace("Aurelio Medicale", "No Such Company").replace("minutes: 25", "minutes: some")
    note(page, wrong)
    expect(page.get_by_role("alert")).to_contain_text("No Such Company")
    expect(page.get_by_role("alert")).to_contain_text("some")
    expect(page.get_by_role("textbox", name="The note")).to_have_value(wrong)
    page.reload()
    page.goto("/log")
    expect(page.get_by_role("textbox", name="The note")).to_have_value(wrong)
