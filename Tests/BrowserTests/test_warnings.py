"""A warning is put off with a reason, and taken back."""

import re

from playwright.sync_api import Page, expect

from acts import opened, refused

REASON = "We visit them in the new year"


def test_a_warning_is_put_off_with_a_reason_and_taken_back(page: Page) -> None:
    page.goto("/warnings")
    warning = page.locator("li.finding").first
    words = warning.locator(".sentence").inner_text()
    form = opened(warning, "put off")
    form.get_by_label("Because").fill(REASON)
    form.get_by_role("button", name="Put off").click()
    expect(page.locator("main")).to_contain_text("Put off until")
    page.get_by_role("link", name="Go on").click()
    put_off = page.locator("#snoozed li").filter(has_text=words)
    expect(put_off).to_contain_text(f": {REASON} (owner)")
    expect(page.locator("ol.findings[data-list]")).not_to_contain_text(words)
    page.goto("/")
    expect(page.get_by_role("link", name="1 snoozed")).to_be_visible()
    page.goto("/warnings")
    put_off.get_by_role("button", name="Take it back now").click()
    expect(page.locator("main")).to_contain_text("Back among the warnings")
    page.get_by_role("link", name="Go on").click()
    expect(page.locator("ol.findings[data-list]")).to_contain_text(words)
    expect(page.locator("#snoozed")).to_have_count(0)


def test_a_warning_is_not_put_off_into_the_past_or_without_a_reason(page: Page) -> None:
    page.goto("/warnings")
    form = opened(page.locator("li.finding").first, "put off")
    form.get_by_label("Until").fill("2020-01-31")
    form.get_by_label("Because").fill(" ")
    form.get_by_role("button", name="Put off").click()
    form = opened(page.locator("li.finding").first, "put off")
    expect(refused(form, "Until", "")).to_have_value("2020-01-31")
    refused(form, "Because", "")
    expect(page.locator("#snoozed")).to_have_count(0)
