"""Answers, costs, renewals and references written down."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, row, told, undo

REFERENCE = "A call with a designer who asks; no logo"


def open_money(page: Page, account: str) -> None:
    page.goto("/metrics")
    page.locator("main").get_by_role("link", name=account, exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(account)


def test_answers_of_a_new_survey_are_kept(page: Page) -> None:
    page.goto("/metrics")
    form = opened(page, "answers of a survey")
    form.get_by_label(re.compile("^Answers, one a line")).fill(
        "9; gp@orrell-lifts.example; 2026-05-01; They call back.\n4; ; 2026-05-02")
    form.get_by_label("Name of a new survey").fill("After the spring service")
    form.get_by_label(re.compile("^Where it was asked")).fill("a visit")
    form.get_by_label("How many were asked").fill("8")
    form.get_by_role("button", name="Keep them").click()
    with done(page, "Kept two answers to", "“After the spring service”", "over all only") as after:
        expect(after.get_by_role("row", name=re.compile("^After the spring service"))).to_contain_text("25 %")


def test_answers_that_cannot_be_read_come_back_with_every_problem(page: Page) -> None:
    page.goto("/metrics")
    form = opened(page, "answers of a survey")
    lines = form.get_by_label(re.compile("^Answers, one a line"))
    lines.fill("eleven\n9")
    form.get_by_role("button", name="Keep them").click()
    expect(page.get_by_role("alert")).to_contain_text("Three fields need another look")
    form = opened(page, "answers of a survey")
    expect(refused(form, re.compile("^Answers, one a line"), "eleven")).to_have_value("eleven\n9")
    refused(form, "Name of a new survey", "Name the survey.")
    refused(form, re.compile("^Where it was asked"), "Say where it was asked")


def test_what_winning_and_keeping_cost_is_kept(page: Page) -> None:
    page.goto("/metrics")
    form = opened(page, "what winning and keeping customers cost")
    form.get_by_label("First day").fill("2026-01-01")
    form.get_by_label("Last day").fill("2026-03-31")
    form.get_by_label(re.compile("^Spent on winning")).fill("600000 EUR")
    form.get_by_label(re.compile("^Spent on keeping")).fill("800000 EUR")
    form.get_by_label(re.compile("^Gross margin")).fill("0.42")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept what it cost from 1 January 2026 to 31 March 2026.") as after:
        expect(after.get_by_role("heading", level=1)).to_have_text("Metrics")


def test_a_decision_to_go_on_is_kept(page: Page) -> None:
    open_money(page, "Orrell Lifts")
    form = opened(page, "a decision to go on with us or not")
    form.get_by_label("They", exact=True).select_option("they leave")
    form.get_by_label("Which").fill("Voltarra")
    form.get_by_label("On", exact=True).fill("2026-11-02")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: Orrell Lifts does not go on with us.") as after:
        expect(row(after, "Did not go on with us")).to_contain_text("Voltarra quoted")


def test_that_they_may_be_named_is_kept(page: Page) -> None:
    open_money(page, "Orrell Lifts")
    form = opened(page, "that they may be named")
    form.get_by_label("What they agreed to, in their words").fill("One call a quarter")
    form.get_by_label("Who agreed").fill("Tim Okafor")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: Orrell Lifts may be named. They agreed to: One call a quarter.") as after:
        expect(after.locator("#reference")).to_contain_text("“One call a quarter”")
        expect(after.locator("#reference")).to_contain_text("by Tim Okafor")


def test_an_agreement_of_somebody_unknown_comes_back_as_it_was_typed(page: Page) -> None:
    open_money(page, "Orrell Lifts")
    form = opened(page, "that they may be named")
    form.get_by_label("What they agreed to, in their words").fill("One call a quarter")
    form.get_by_label("Who agreed").fill("Nobody Known")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page, "that they may be named")
    refused(form, "Who agreed", "Nobody Known")
    expect(form.get_by_label("What they agreed to, in their words")).to_have_value("One call a quarter")


def test_a_reference_is_used_and_withdrawn(page: Page) -> None:
    open_money(page, "Aurelio Medicale")
    form = opened(page.locator("#reference"), "it was used")
    form.get_by_label("On", exact=True).fill("2026-11-02")
    form.get_by_role("button", name="Keep it").click()
    told(page, "Kept: used two times so far. Leave them alone for a while.")
    undo(page)
    page.get_by_role("link", name="Go on").click()
    form = opened(page.locator("#reference"), "they withdrew their consent")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: they may not be named any more.") as after:
        expect(after.locator("#reference")).to_contain_text("withdrawn")
        expect(after.locator("#reference").get_by_text("it was used")).to_have_count(0)
