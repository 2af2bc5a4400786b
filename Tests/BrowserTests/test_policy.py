"""A setting is changed with a reason, and set back; what hangs on one number is worked out."""

import re

from playwright.sync_api import Page, expect

from acts import done

SETTING = "market: stale days"


def test_a_setting_is_changed_with_a_reason(page: Page) -> None:
    page.goto("/policy")
    page.locator("summary", has_text=re.compile("^Market: ")).click()
    page.get_by_label(SETTING).fill("400")
    page.get_by_label(re.compile("^Why")).fill("Our markets move slowly.")
    page.get_by_role("button", name="Set from today on").click()
    with done(page, "400") as after:
        expect(after.locator("main")).to_contain_text("One setting changed here")
        expect(after.get_by_label(SETTING)).to_have_value("400")
        expect(after.locator("main li", has_text="Our markets move slowly.")).to_contain_text("market: stale days 365 → 400")


def test_settings_that_cannot_be_are_all_named_beside_their_fields(page: Page) -> None:
    page.goto("/policy")
    page.locator("summary", has_text=re.compile("^Market: ")).click()
    page.get_by_label(SETTING).fill("soon")
    page.get_by_label("Our own mail domains").fill("not a domain")
    page.get_by_role("button", name="Set from today on").click()
    expect(page.get_by_role("alert")).to_contain_text("Three fields to look at again. Nothing was changed.")
    for label in (SETTING, "Our own mail domains", re.compile("^Why")):
        expect(page.get_by_label(label)).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label(SETTING)).to_have_value("soon")
    expect(page.get_by_label("Our own mail domains")).to_have_value("not a domain")


def test_what_hangs_on_one_number_is_worked_out(page: Page) -> None:
    page.goto("/sensitivity")
    page.get_by_role("button", name="Work it out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What hangs on one number")
    expect(page.locator("main")).to_contain_text(re.compile("accounts judged|hang"))


def test_the_chain_of_changes_is_examined(page: Page) -> None:
    page.goto("/audit")
    page.get_by_role("button", name="Examine the chain and every record").click()
    expect(page.get_by_role("heading", name="What the examination found")).to_be_visible()
    expect(page.locator("main .state.good", has_text="in order")).to_be_visible()
