"""A list with its filter is kept under a name, renamed, and let go of."""

import re

from playwright.sync_api import Page, expect

from acts import opened, told, undo


def test_a_view_is_kept_renamed_and_let_go_of(page: Page) -> None:
    page.goto("/warnings?severity=critical")
    form = opened(page, "keep this view")
    form.get_by_label("Name").fill("The gravest")
    form.get_by_role("button", name="Keep").click()
    told(page, "This view is kept as “The gravest”.")
    page.get_by_role("link", name="Go on").click()
    expect(page.get_by_role("link", name="The gravest")).to_have_attribute("aria-current", "true")
    page.goto("/warnings")
    page.get_by_role("link", name="The gravest").click()
    expect(page).to_have_url(re.compile(r"/warnings\?severity=critical$"))
    form = opened(page, "rename or remove views")
    form.get_by_label("Name").fill("Needs us today")
    form.get_by_role("button", name="Rename").click()
    told(page, "“The gravest” is called “Needs us today” now.")
    page.get_by_role("link", name="Go on").click()
    opened(page, "rename or remove views").get_by_role("button", name="Let go of Needs us today").click()
    told(page, "“Needs us today” is no longer kept.")
    undo(page)
    page.get_by_role("link", name="Go on").click()
    opened(page, "rename or remove views").get_by_role("button", name="Let go of Needs us today").click()
    told(page)
    page.get_by_role("link", name="Go on").click()
    expect(page.locator("main")).not_to_contain_text("Your views")


def test_a_view_without_a_name_is_not_kept(page: Page) -> None:
    page.goto("/warnings?severity=critical")
    form = opened(page, "keep this view")
    form.get_by_label("Name").fill(" ")
    form.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("alert")).to_contain_text("Give it a name of at most 60 characters.")
    page.goto("/warnings")
    expect(page.locator("main")).not_to_contain_text("Your views")
