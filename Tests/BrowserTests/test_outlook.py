"""A call on where an industry goes: made, watched, resolved, opened again, withdrawn, and taken back."""

import re

from playwright.sync_api import Locator, Page, expect

from acts import done, opened, refused, told

CALL = "harvesters steer themselves by then"


def call(page: Page) -> Locator:
    return page.locator("#calls li[id^=call-]").filter(has_text=CALL)


def went_on(page: Page, words: str) -> None:
    """What was done is said; from there one goes on to the calls."""
    told(page, words)
    page.get_by_role("link", name="Go on").click()


def test_a_call_is_made_with_every_problem_said_and_goes_its_way(page: Page) -> None:
    page.goto("/outlook")
    form = page.locator("#make-a-call")
    form.get_by_label("Who calls").fill("Tomas Nyberg")
    form.get_by_label("On which trend").select_option("Harvest labour vanishes")
    form.get_by_label(re.compile("^We expect")).fill(CALL)
    form.get_by_label(re.compile("^How likely")).fill("as good as ever")
    form.get_by_label("Look at it again on").fill("2020-01-01")
    form.get_by_role("button", name="Make the call").click()
    expect(form.get_by_role("alert")).to_contain_text("Three fields need another look")
    expect(form).to_contain_text("Name at least one event that would show early")
    refused(form, "Look at it again on", "Name a day to look at it again")
    expect(refused(form, re.compile("^How likely"), "name 1 to 99 %")).to_have_value("as good as ever")
    expect(form.get_by_label(re.compile("^We expect"))).to_have_value(CALL)
    expect(form.get_by_label("On which trend").locator("option:checked")).to_have_text("Harvest labour vanishes")
    form.get_by_label(re.compile("^How likely")).fill("70 %")
    form.get_by_label("Look at it again on").fill("2035-01-01")
    form.get_by_label("Tell-tale event 1").fill("A maker shows one at the fair")
    form.get_by_label("Look for event 1 by").fill("2034-01-01")
    form.get_by_role("button", name="Make the call").click()
    went_on(page, CALL)
    expect(call(page)).to_contain_text("70 %")

    call(page).get_by_role("button", name="Seen", exact=True).click()
    went_on(page, "Seen: A maker shows one at the fair")
    expect(call(page)).to_contain_text("seen")
    call(page).get_by_role("button", name="Not seen after all").click()
    went_on(page, "Not seen after all: ")
    expect(call(page)).to_contain_text("look by 1 January 2034")

    call(page).get_by_role("button", name="It came", exact=True).click()
    went_on(page, f"It came: {CALL}")
    expect(page.locator("#calls")).not_to_contain_text(CALL)
    opened(page, "How near your own calls came is shown to you alone").get_by_label("I am").fill("Tomas Nyberg")
    page.get_by_role("button", name="Show mine").click()
    past = page.locator("li[id^=call-]").filter(has_text=CALL)
    expect(past).to_contain_text("it came, known on")
    past.get_by_role("button", name="Open it again").click()
    went_on(page, "Open again")
    expect(call(page)).to_contain_text("review on 1 January 2035")
    call(page).get_by_role("button", name="Withdraw").click()
    told(page, f"Withdrawn: {CALL}")


def test_a_call_is_withdrawn_and_taken_back_up(page: Page) -> None:
    page.goto("/outlook")
    first = page.locator("#calls li[id^=call-]").first
    words = first.locator(".words").inner_text()
    first.get_by_role("button", name="Withdraw").click()
    with done(page, "Withdrawn: ") as after:
        expect(after.locator("#calls")).not_to_contain_text(words)
    page.goto("/outlook")
    expect(page.locator("#calls")).to_contain_text(words)
