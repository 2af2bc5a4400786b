"""Jobs, steps and outcomes written down, and the answers to a survey brought in."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused

OUTCOME = "Minimize the time it takes to find the loose wire when an axis stops"


def test_a_job_is_written_down_and_its_wording_checked(page: Page) -> None:
    page.goto("/needs")
    form = opened(page, "a job")
    form.get_by_label(re.compile("^What they try to get done")).fill("Buy a drive for a machine under contract")
    form.get_by_label("It is").select_option("the buyer's own job")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: Buy a drive for a machine under contract, the buyer's own job.") as after:
        expect(after.locator("main")).to_contain_text("Buy a drive for a machine under contract")


def test_a_step_is_written_down(page: Page) -> None:
    page.goto("/needs")
    form = opened(page, "a step")
    form.get_by_label("What for").select_option("verify readiness")
    form.get_by_label(re.compile("^The step")).fill("check every wire of the axis")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: ") as after:
        expect(after.locator("main")).to_contain_text(re.compile("check every wire of the axis", re.I))


def test_an_outcome_is_written_down_with_whose_words_it_rests_on(page: Page) -> None:
    page.goto("/needs")
    form = opened(page, "an outcome")
    form.get_by_label(re.compile("^By what they measure")).fill(OUTCOME)
    form.get_by_label("In this step").select_option("watch the axis while the machine works")
    form.get_by_label("This account spoke of it").fill("Brandtner Packmaschinen")
    form.get_by_label("in answer to").select_option(value="Q204")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: ") as after:
        expect(after.locator("main")).to_contain_text(OUTCOME)


def test_an_outcome_of_an_unknown_account_comes_back_as_it_was_typed(page: Page) -> None:
    page.goto("/needs")
    form = opened(page, "an outcome")
    form.get_by_label(re.compile("^By what they measure")).fill(OUTCOME)
    form.get_by_label("This account spoke of it").fill("No Such Company")
    form.get_by_label("in answer to").select_option(value="Q204")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page, "an outcome")
    refused(form, "This account spoke of it", "No Such Company")
    expect(form.get_by_label(re.compile("^By what they measure"))).to_have_value(OUTCOME)
    expect(form.get_by_label("in answer to").locator("option:checked")).to_contain_text("Q204")


def test_the_answers_to_a_survey_are_brought_in(page: Page) -> None:
    page.goto("/needs")
    outcome = page.get_by_role("link", name=re.compile("^Minimize the time it takes to verify")).last.inner_text()
    table = f"ended,importance {outcome},satisfaction {outcome}\n2026-11-02,5,2\n2026-11-02,4,1\n2026-11-03,5,3"
    form = opened(page, "answers to a survey")
    form.get_by_label("Title of the survey").fill("Three at the fair")
    form.get_by_label("Those who answered are").select_option("designs it in")
    form.get_by_label(re.compile("^The table")).fill(table)
    form.get_by_role("button", name="Bring them in").click()
    with done(page, "Three at the fair") as after:
        expect(after.locator("main")).to_contain_text("Three at the fair")


def test_a_table_without_a_mark_comes_back_as_it_was_pasted(page: Page) -> None:
    page.goto("/needs")
    form = opened(page, "answers to a survey")
    form.get_by_label("Title of the survey").fill("Nothing in it")
    form.get_by_label(re.compile("^The table")).fill("name,town\nAda,Drammen")
    form.get_by_role("button", name="Bring them in").click()
    form = opened(page, "answers to a survey")
    expect(refused(form, re.compile("^The table"), "")).to_have_value("name,town\nAda,Drammen")
    expect(form.get_by_label("Title of the survey")).to_have_value("Nothing in it")
