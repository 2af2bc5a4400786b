"""How we see ourselves: answered, marked, a review read and set right, a definition settled."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, told, undo

MARKS = "mark the twelve items, 0 for the first end and 4 for the second"
MINUTES = """Funnel: planned 40 min, actual 65 min, 6 actions, 5 questions, 6 charts
Two customers on what they lack: planned 30 min, actual 0 min"""
WHO = re.compile("^Who you are")


def made(page: Page, kind: str, **fields: str) -> Page:
    """A record made in a window of its own, which can take it back."""
    page = page.context.new_page()
    page.goto(f"/records/{kind}/new")
    for label, words in fields.items():
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_role("button", name="Keep it").click()
    told(page)
    return page


def test_a_new_colleague_says_who_the_customer_is_and_sees_the_definition_only_then(page: Page) -> None:
    person = made(page, "person", Name="Astrid Moe")
    place = made(page, "affiliation", Person="Astrid Moe", Organisation="Fjellmark Drives")
    page.goto("/mirror")
    form = opened(page, "say who the customer is")
    form.get_by_label("Who is our customer, in one line").fill("Whoever pays our invoices")
    form.get_by_label(WHO).fill("Astrid Moe")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept. Ken reads", "The house definition:") as after:
        expect(after.get_by_role("heading", name="Who is the customer, asked cold")).to_be_visible()
        expect(after.locator("main")).not_to_contain_text("Whoever pays our invoices")
    undo(place)
    undo(person)


def test_an_answer_of_nobody_known_comes_back_as_it_was_typed(page: Page) -> None:
    page.goto("/mirror")
    form = opened(page, "say who the customer is")
    form.get_by_label("Who is our customer, in one line").fill("Whoever pays our invoices")
    form.get_by_label(WHO).fill("Nobody Known")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page, "say who the customer is")
    refused(form, WHO, "Nobody Known")
    expect(form.get_by_label("Who is our customer, in one line")).to_have_value("Whoever pays our invoices")


def test_the_twelve_items_are_marked_for_ones_own_eyes_alone(page: Page) -> None:
    page.goto("/mirror")
    form = opened(page, MARKS)
    form.get_by_label(re.compile("^What business are we in")).fill("Machines that stand still less")
    for number in range(1, 13):
        form.get_by_label(re.compile(f"^{number} ")).select_option("4")
    form.get_by_label(WHO).fill("Rune Berg")
    form.get_by_role("button", name="Keep my marks").click()
    with done(page, "Kept, for your eyes alone", "By your marks we are", "Your first thought") as after:
        expect(after.locator("main")).not_to_contain_text("Machines that stand still less")


def test_the_minutes_of_a_review_are_read_and_say_what_drives_us(page: Page) -> None:
    page.goto("/mirror")
    form = opened(page, "paste the minutes of a review")
    form.get_by_label("Name of the review").fill("Review of the spring")
    form.get_by_label(re.compile("^Minutes, one item a line")).fill(MINUTES)
    form.get_by_label("What we say drives us").select_option("value for customers")
    form.get_by_role("button", name="Read them").click()
    with done(page, "Kept: Review of the spring, two items.", "It is driven by sales") as after:
        expect(after.locator("#review")).to_contain_text("Review of the spring")
        expect(after.get_by_role("row", name=re.compile("^Two customers on what they lack"))).to_contain_text("dropped")


def test_minutes_without_an_item_come_back_with_every_problem(page: Page) -> None:
    page.goto("/mirror")
    form = opened(page, "paste the minutes of a review")
    form.get_by_label("Name of the review").fill(" ")
    form.get_by_label(re.compile("^Minutes, one item a line")).fill(" ")
    form.get_by_label(re.compile("^Held on")).fill("2035-01-01")
    form.get_by_role("button", name="Read them").click()
    expect(page.get_by_role("alert")).to_contain_text("Three fields need another look")
    refused(page, "Name of the review", "Name the review.")
    refused(page, re.compile("^Minutes, one item a line"), "Paste the minutes")
    refused(page, re.compile("^Held on"), "is still to come")


def test_what_an_item_of_a_review_is_about_is_set_right_with_one_tap(page: Page) -> None:
    page.goto("/mirror")
    item = page.locator("#review tbody tr", has_text="not so").first
    title = item.locator("th").inner_text()
    form = opened(item, "not so")
    form.get_by_role("button", name="production").click()
    with done(page, "Kept: ") as after:
        expect(after.locator("#review tbody tr", has_text=title)).to_contain_text("production")


def test_a_definition_is_settled_with_who_agreed_and_who_objects(page: Page) -> None:
    page.goto("/mirror")
    form = opened(page, "settle who the customer is")
    form.get_by_label("The definition, in one sentence").fill("Our customer is whoever designs our drive in.")
    form.get_by_label(re.compile("^Who agreed")).fill("Helena Vik, Ingrid Ruud")
    form.get_by_label(re.compile("^Objections")).fill("Marcus Hale: Purchasing signs, so it is them.")
    form.get_by_role("button", name="Keep the verdict").click()
    with done(page, "Kept: Our customer is whoever designs our drive in.", "Two colleagues agreed") as after:
        expect(after.locator("#poll")).to_contain_text("Marcus Hale: “Purchasing signs, so it is them.”")
