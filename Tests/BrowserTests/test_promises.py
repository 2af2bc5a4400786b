"""Promises settled and put off, pains answered: each act done by what a person sees, and taken back."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, row

PROMISE = "Noise fix"
PAIN = "Certification papers"


def test_a_promise_is_settled_and_stands_among_the_settled(page: Page) -> None:
    page.goto("/promises")
    form = opened(row(page, PROMISE), "how it ended")
    form.get_by_label("What came of it").select_option("we did it")
    form.get_by_role("button", name="Keep it").click()
    with done(page, f"Done late: {PROMISE}") as after:
        after.locator("summary", has_text="settled promise").click()
        expect(row(after, PROMISE)).to_contain_text("late")
        expect(row(after, PROMISE).get_by_text("how it ended")).to_have_count(0)
    page.goto("/promises")
    expect(row(page, PROMISE)).to_contain_text("broken")


def test_a_promise_is_put_off_by_agreement_and_goes_on_with_its_new_day(page: Page) -> None:
    page.goto("/promises")
    form = opened(row(page, PROMISE), "how it ended")
    form.get_by_label("What came of it").select_option("changed, with their agreement")
    form.get_by_label(re.compile("^New day")).fill("2035-01-31")
    form.get_by_role("button", name="Keep it").click()
    with done(page, f"Put off to 31 January 2035, as agreed: {PROMISE}") as after:
        expect(after.locator("main li", has_text=PROMISE).locator("visible=true")).to_have_count(1)
        expect(row(after, PROMISE)).to_contain_text("due in")


def test_a_promise_with_days_that_cannot_be_comes_back_as_it_was_typed(page: Page) -> None:
    page.goto("/promises")
    form = opened(row(page, PROMISE), "how it ended")
    form.get_by_label(re.compile("^On ")).fill("2035-02-01")
    form.get_by_label(re.compile("^New day")).fill("2035-01-31")
    form.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("alert")).to_contain_text("Two fields need another look. Nothing was changed.")
    expect(refused(page, re.compile("^On "), "is still to come")).to_have_value("2035-02-01")
    expect(refused(page, re.compile("^New day"), "both sides agreed")).to_have_value("2035-01-31")


def test_a_no_to_a_pain_needs_its_reason_and_is_then_kept(page: Page) -> None:
    page.goto("/promises")
    form = opened(row(page, PAIN), "answer it")
    form.get_by_label("What we decided").select_option("declined")
    form.get_by_role("button", name="Keep it").click()
    reason = refused(page, re.compile("^Why"), "A no needs its reason")
    form = opened(row(page, PAIN), "answer it")
    expect(form.get_by_label("What we decided").locator("option:checked")).to_have_text("declined")
    reason.fill("The file needs a notified body of its own.")
    form.get_by_role("button", name="Keep it").click()
    with done(page, f"{PAIN}: declined") as after:
        expect(row(after, PAIN)).to_contain_text("declined")


def test_a_pain_that_is_gone_no_longer_stands_open(page: Page) -> None:
    page.goto("/promises")
    form = opened(row(page, PAIN), "answer it")
    today = page.evaluate("new Date().toISOString().slice(0, 10)")
    form.get_by_label("Gone since").fill(today)
    form.get_by_role("button", name="Keep it").click()
    with done(page, f"{PAIN}: gone since") as after:
        expect(row(after, PAIN)).to_contain_text("gone")
        expect(row(after, PAIN).get_by_text("answer it")).to_have_count(0)
