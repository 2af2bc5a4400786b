"""What was asked: words checked before, questions written down after, their level set, a talk's level recorded."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, told, undo

TALK = "Late lots"
LEADING = "Wouldn't you agree that the new drive is easier?"
DEEP = "What happened the last time the shaft stood open?"


def open_talk(page: Page) -> None:
    page.goto("/conversations")
    page.get_by_role("link", name=f"Orrell Lifts: {TALK}").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TALK)


def write_questions(page: Page) -> None:
    open_talk(page)
    form = opened(page, "write down what was asked")
    form.get_by_label(re.compile("^One question on each line")).fill(f"{DEEP} | 2 | We paid the crew for waiting\n{LEADING}")
    form.get_by_role("button", name="Keep it").click()


def test_the_wording_of_a_question_is_checked_before_it_is_asked(page: Page) -> None:
    page.goto("/lint")
    page.get_by_label("One on each line").fill(f"{LEADING}\n{DEEP}")
    page.get_by_role("button", name="Check").click()
    lines = page.locator("main ol > li")
    expect(lines.nth(0).locator(".state.warning").first).to_be_visible()
    expect(page.get_by_label("One on each line")).to_have_value(f"{LEADING}\n{DEEP}")


def test_what_was_asked_is_written_down_and_its_level_read(page: Page) -> None:
    write_questions(page)
    with done(page, f"Kept: two questions asked in “{TALK}”.", "Together they are") as after:
        asked = after.locator("main li", has_text=DEEP)
        expect(asked).to_contain_text("Followed up two times.")
        expect(asked).to_contain_text("We paid the crew for waiting")
        expect(after.locator("main li", has_text=LEADING).locator(".state.warning").first).to_be_visible()


def test_a_level_is_set_with_a_reason_and_the_talk_recorded_at_its_level(page: Page) -> None:
    write_questions(page)
    told(page)
    page.get_by_role("link", name="Go on").click()
    asked = page.locator("main li", has_text=LEADING)
    form = opened(asked, "set its level")
    form.get_by_label("It was").select_option(value="3")
    form.get_by_label("Because").fill("He told a story all the same.")
    form.get_by_label(re.compile("^Says")).fill("Nobody Known")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page.locator("main li", has_text=LEADING), "set its level")
    refused(form, re.compile("^Says"), "Nobody Known")
    expect(form.get_by_label("Because")).to_have_value("He told a story all the same.")
    form.get_by_label(re.compile("^Says")).fill("Marcus Hale")
    form.get_by_role("button", name="Keep it").click()
    with done(page, f"Kept: “{LEADING}” is") as after:
        expect(after.locator("main li", has_text=LEADING)).to_contain_text("He told a story all the same.")
    open_talk(page)
    page.get_by_role("button", name=re.compile("^Record level")).click()
    told(page, f"Kept: “{TALK}” was")
    undo(page)
    open_talk(page)
    form = opened(page, "write down what was asked")
    form.get_by_label(re.compile("^One question on each line")).fill("x" * 501)
    form.get_by_role("button", name="Keep it").click()
    expect(refused(page, re.compile("^One question on each line"), "1 to 500 characters")).to_have_value("x" * 501)
