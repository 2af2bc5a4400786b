"""What people told us: themes named, changed and merged; items put under a theme, taken and answered."""

import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused

THEME = "Health data export"


def open_theme(page: Page, name: str) -> None:
    page.goto("/feedback")
    page.locator("main").get_by_role("link", name=name, exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def open_item(page: Page, words: str) -> None:
    open_theme(page, THEME)
    page.locator("main li", has_text=words).get_by_role("link", name="open").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What was said")


def first_words(page: Page) -> str:
    open_theme(page, THEME)
    return page.locator("main li .words").first.inner_text()


def test_a_theme_is_named_and_all_feedback_read_for_it(page: Page) -> None:
    page.goto("/feedback")
    form = opened(page, "name a theme")
    form.get_by_label("Name", exact=True).fill("Vibration")
    form.get_by_label(re.compile("^Phrases that show it")).fill("vibration\nshakes")
    form.get_by_label("Who of ours looks after it").fill("Devi Banerjee")
    form.get_by_role("button", name="Name it").click()
    with done(page, "“Vibration”: ") as after:
        expect(after.locator("main").get_by_role("link", name="Vibration", exact=True)).to_be_visible()


def test_a_theme_of_a_known_name_comes_back_with_every_problem(page: Page) -> None:
    page.goto("/feedback")
    form = opened(page, "name a theme")
    form.get_by_label("Name", exact=True).fill(THEME)
    form.get_by_label(re.compile("^Phrases that show it")).fill("health data\n1234")
    form.get_by_label("Who of ours looks after it").fill("Nobody Known")
    form.get_by_role("button", name="Name it").click()
    expect(page.get_by_role("alert")).to_contain_text("Three fields need another look")
    form = opened(page, "name a theme")
    refused(form, "Name", "already; add the phrases to that one")
    expect(refused(form, re.compile("^Phrases"), "“1234” is no phrase")).to_have_value("health data\n1234")
    refused(form, "Who of ours looks after it", "Nobody Known")


def test_what_comes_together_often_is_made_a_theme(page: Page) -> None:
    page.goto("/feedback")
    form = opened(page, "make it a theme")
    name = form.get_by_label("Name").input_value()
    form.get_by_role("button", name="Make it a theme").click()
    with done(page, f"“{name}”: ") as after:
        expect(after.locator("main").get_by_role("link", name=name, exact=True).first).to_be_visible()


def test_a_theme_is_changed(page: Page) -> None:
    open_theme(page, THEME)
    form = opened(page, "change name, phrases or owner")
    form.get_by_label("Name", exact=True).fill("Data on wear")
    form.get_by_label(re.compile("^Phrases that show it")).fill("health data")
    form.get_by_label("Who of ours looks after it").fill("Ingrid Ruud")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "“Data on wear”: ") as after:
        expect(after.get_by_role("heading", level=1)).to_have_text("Data on wear")
        expect(after.locator("main")).to_contain_text("Ingrid Ruud looks after it")


def test_two_themes_become_one(page: Page) -> None:
    open_theme(page, "Cabinet space")
    form = opened(page, "it is the same as another")
    form.get_by_label("It is part of").select_option("Lead time")
    form.get_by_role("button", name="Make one of them").click()
    with done(page, "“Cabinet space” is part of “Lead time” now.") as after:
        expect(after.locator("main").get_by_role("link", name="Cabinet space", exact=True)).to_have_count(0)
    page.goto("/feedback")
    expect(page.locator("main").get_by_role("link", name="Cabinet space", exact=True).first).to_be_visible()


def test_an_item_is_taken_from_a_theme_and_put_under_another(page: Page) -> None:
    words = first_words(page)
    open_item(page, words)
    page.get_by_role("button", name="It is not about this").first.click()
    with done(page, f"It is not about “{THEME}” any more.") as after:
        expect(after.locator("main")).to_contain_text(f"not about {THEME}, by hand")
        expect(after.get_by_role("button", name="It is about this after all")).to_be_visible()
    open_item(page, words)
    form = opened(page, "it is about another theme")
    form.get_by_label("Theme").select_option("Lead time")
    form.get_by_role("button", name="Put it there").click()
    with done(page, "It is about “Lead time” now.") as after:
        expect(after.locator("main li", has_text="Lead time, put there by hand")).to_have_count(1)


def test_somebody_sees_to_an_item(page: Page) -> None:
    words = first_words(page)
    open_item(page, words)
    form = opened(page, "say who sees to it")
    form.get_by_label("Who of ours").select_option("Sami Aalto")
    form.get_by_label(re.compile("^By")).fill("2035-01-31")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Sami Aalto sees to it by 31 January 2035.") as after:
        expect(after.locator("main")).to_contain_text("Sami Aalto by 31 January 2035")


def test_whoever_told_us_is_told_what_came_of_it(page: Page) -> None:
    words = first_words(page)
    open_item(page, words)
    form = opened(page, "write down that they were told")
    form.get_by_label("What they were told").fill("It comes with the next edition.")
    form.get_by_label("We decided").select_option("planned")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Told back on", "It is planned.") as after:
        expect(after.locator("main")).to_contain_text("They were told: “It comes with the next edition.”")


def test_a_day_that_cannot_be_comes_back_beside_what_was_told(page: Page) -> None:
    open_item(page, first_words(page))
    form = opened(page, "write down that they were told")
    form.get_by_label("What they were told").fill("It comes with the next edition.")
    form.get_by_label(re.compile("^On")).fill("2035-01-31")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page, "write down that they were told")
    refused(form, re.compile("^On"), "Name a day that has been.")
    expect(form.get_by_label("What they were told")).to_have_value("It comes with the next edition.")
