"""Decisions and assumptions written down, changed, taken, given up and struck."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, row, told, undo

BET = "Set-up from a tablet"
HOPE = "A drive with two encoders"


def write_a_decision(page: Page, day: str = "") -> None:
    page.goto("/bets")
    form = opened(page, "a decision")
    form.get_by_label("What is decided").fill(HOPE)
    form.get_by_label("About", exact=True).select_option("configuration")
    form.get_by_label(re.compile("^Asked by")).fill("Ingrid Ruud")
    form.get_by_label(re.compile("^Whose need")).fill("Orrell Lifts")
    form.get_by_label(re.compile("^Decided on")).fill(day)
    form.get_by_role("button", name="Keep it").click()


def test_a_decision_is_written_down_with_how_firmly_it_stands(page: Page) -> None:
    write_a_decision(page)
    with done(page, f"Kept: {HOPE}", "Verdict: ") as after:
        expect(row(after, HOPE)).to_contain_text("asked by Ingrid Ruud")
        expect(row(after, HOPE)).to_contain_text("need of Orrell Lifts")


def test_a_decision_of_unknown_people_comes_back_with_every_problem(page: Page) -> None:
    page.goto("/bets")
    form = opened(page, "a decision")
    form.get_by_label("What is decided").fill(HOPE)
    form.get_by_label(re.compile("^Asked by")).fill("Nobody Known")
    form.get_by_label(re.compile("^Whose need")).fill("No Such Company")
    form.get_by_role("button", name="Keep it").click()
    refused(page, re.compile("^Asked by"), "Nobody Known")
    refused(page, re.compile("^Whose need"), "No Such Company")
    expect(page.get_by_label("What is decided")).to_have_value(HOPE)


def test_an_open_decision_is_taken(page: Page) -> None:
    write_a_decision(page, "2035-03-01")
    told(page, f"Kept: {HOPE}")
    page.get_by_role("link", name="Go on").click()
    expect(row(page, HOPE)).to_contain_text("to be decided")
    row(page, HOPE).get_by_role("button", name="Decide: we do it").click()
    with done(page, f"Kept: {HOPE}") as after:
        expect(row(after, HOPE)).to_contain_text("decided today")
    page.goto("/bets")
    row(page, HOPE).get_by_role("button", name="Give it up").click()
    told(page, f"Given up: {HOPE}")
    page.get_by_role("link", name="Go on").click()
    expect(page.locator("main")).not_to_contain_text(HOPE)


def test_a_decision_is_given_up_and_had_again(page: Page) -> None:
    page.goto("/bets")
    row(page, BET).get_by_role("button", name="Give it up").click()
    with done(page, f"Given up: {BET}") as after:
        expect(after.get_by_role("heading", level=1)).to_have_text("Bets")
        expect(after.locator("main .what", has_text=BET)).to_have_count(0)
    page.goto("/bets")
    expect(page.locator("main .what", has_text=BET)).to_have_count(1)


def test_a_decision_rests_on_one_more_answer_and_on_one_less(page: Page) -> None:
    page.goto("/bets")
    form = opened(row(page, BET), "add what it rests on")
    form.get_by_label("What this account said").fill("Brandtner Packmaschinen")
    form.get_by_label("in answer to").select_option(value="Q204")
    form.get_by_role("button", name="Add").click()
    with done(page, f"Kept: {BET}") as after:
        expect(row(after, BET)).to_contain_text("rests on two answers")
    page.goto("/bets")
    row(page, BET).locator("summary", has_text="rests on one answer").click()
    row(page, BET).get_by_role("button", name="It does not rest on this").click()
    with done(page, f"Kept: {BET}") as after:
        expect(row(after, BET)).not_to_contain_text("rests on one answer")


def test_an_assumption_is_written_down_with_whom_to_ask_and_struck_with_a_reason(page: Page) -> None:
    page.goto("/bets")
    form = opened(page, "an assumption")
    form.get_by_label("What we assume").fill("Orrell pays within thirty days")
    form.get_by_label("About the account").fill("Orrell Lifts")
    form.get_by_label("The question that would settle it").select_option(value="Q105")
    form.get_by_label("What hangs on it").select_option("very much")
    form.get_by_role("button", name="Keep it").click()
    told(page, "Kept: Orrell pays within thirty days", "To know, ask Orrell Lifts: Who releases payment?")
    page.get_by_role("link", name="Go on").click()
    strike = opened(row(page, "Orrell pays within thirty days"), "strike it")
    strike.get_by_label("Because").fill("We act on it no more.")
    strike.get_by_role("button", name="Strike it").click()
    told(page, "Struck: Orrell pays within thirty days")
    undo(page)
    page.get_by_role("link", name="Go on").click()
    strike = opened(row(page, "Orrell pays within thirty days"), "strike it")
    strike.get_by_label("Because").fill("Sarah Lund said so herself.")
    strike.get_by_role("button", name="Strike it").click()
    told(page, "Struck: Orrell pays within thirty days")
    page.get_by_role("link", name="Go on").click()
    expect(page.locator("main")).not_to_contain_text("Orrell pays within thirty days")
