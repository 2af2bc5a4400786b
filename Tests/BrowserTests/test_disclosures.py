"""What was told of our roadmap: asked about, shown, told again; and requests to meet somebody."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, row

SHOW = "show something, or write down that it was shown"
ASK = "a request to meet somebody"
AGREED = "(for customers under an agreement, as directional)"
ONE_CABLE = f"One-cable motor {AGREED}"
TABLET = f"Set-up from a tablet {AGREED}"


def test_whether_something_may_be_shown_is_asked_and_nothing_is_written(page: Page) -> None:
    page.goto("/promises/disclosures")
    form = opened(page, SHOW)
    form.get_by_label("Item of our roadmap").select_option(ONE_CABLE)
    form.get_by_label("Account", exact=True).fill("Orrell Lifts")
    form.get_by_role("button", name="Go", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Asked")
    expect(page.locator("main")).to_contain_text("Ken would not prepare “One-cable motor” for Orrell Lifts.")
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)


def test_what_was_shown_is_written_down_with_the_questions_it_raised(page: Page) -> None:
    page.goto("/promises/disclosures")
    form = opened(page, SHOW)
    form.get_by_label("Item of our roadmap").select_option(TABLET)
    form.get_by_label("Account", exact=True).fill("Aurelio Medicale")
    form.get_by_label(re.compile("^Who names")).fill("Giulia Conti")
    form.get_by_label("Shown by").fill("Clara Koenig")
    form.get_by_label(re.compile("They heard")).check()
    form.get_by_label("and said they understand").check()
    form.get_by_label(re.compile("^Questions it raised")).fill("Does it work with gloves on?")
    form.get_by_label("And now").select_option("it was shown")
    form.get_by_role("button", name="Go", exact=True).click()
    with done(page, "Kept: “Set-up from a tablet”", "shown to Aurelio Medicale") as after:
        expect(row(after, "Does it work with gloves on?")).to_contain_text("Giulia Conti")


def test_a_showing_to_nobody_known_comes_back_with_every_problem(page: Page) -> None:
    page.goto("/promises/disclosures")
    form = opened(page, SHOW)
    form.get_by_label("Account", exact=True).fill("Aurelio Medicale")
    form.get_by_label(re.compile("^Who names")).fill("Nobody Known")
    form.get_by_label("Shown by").fill("Somebody Else")
    form.get_by_label(re.compile("They heard")).check()
    form.get_by_role("button", name="Go", exact=True).click()
    expect(page.locator("details[open]").get_by_role("alert")).to_contain_text("Two fields need another look")
    form = opened(page, SHOW)
    refused(form, re.compile("^Who names"), "Nobody Known")
    refused(form, "Shown by", "Somebody Else")
    expect(form.get_by_label(re.compile("They heard"))).to_be_checked()


def test_who_must_hear_of_a_change_is_told(page: Page) -> None:
    page.goto("/promises/disclosures")
    waiting = row(page, "Giulia Conti, Aurelio Medicale: Safety module")
    expect(waiting).to_contain_text("overdue")
    form = opened(waiting, "told them")
    form.get_by_label("Shown by").fill("Ingrid Ruud")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: “Safety module”", "shown to Aurelio Medicale") as after:
        expect(row(after, "Giulia Conti, Aurelio Medicale: Safety module")).to_contain_text("told on")


def test_a_request_to_meet_somebody_is_kept(page: Page) -> None:
    page.goto("/promises/disclosures")
    form = opened(page, ASK)
    form.get_by_label("Account", exact=True).fill("Vestamar Kitchens")
    form.get_by_label("Whom we want to meet").fill("Luc Bernard")
    form.get_by_label("Who of us asks").fill("Sami Aalto")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: Sami Aalto asked to meet Luc Bernard at Vestamar Kitchens.") as after:
        expect(row(after, "Sami Aalto asked to meet Luc Bernard")).to_contain_text("no answer yet")


def test_what_came_of_a_request_is_kept(page: Page) -> None:
    page.goto("/promises/disclosures")
    form = opened(row(page, "Devi Banerjee asked Luis Prieto to meet Elena Marquez"), "what came of it")
    form.get_by_label("The answer").select_option("refused")
    form.get_by_label("In their words").fill("Not before the fair.")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: refused.") as after:
        asked = row(after, "Devi Banerjee asked Luis Prieto to meet Elena Marquez")
        expect(asked).to_contain_text("Not before the fair.")
        expect(asked).to_contain_text("refused")
