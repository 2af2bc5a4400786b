"""The protocol of a conversation from draft to closed, its agenda, what we said will follow, and what followed."""

import datetime
import re

from playwright.sync_api import Page, expect

from acts import done, opened, refused, told, undo

ACCOUNT = "Cordovan Cranes"
TITLE = "The crane of next year"
LEADING = "Wouldn't you agree that our drive is just what you need? | 20"
ITEMS = "Price list | 20 | PRI\nQ205 | 25"


def day(ahead: int) -> str:
    return (datetime.date.today() + datetime.timedelta(days=ahead)).isoformat()


def made(page: Page, title: str) -> Page:
    """A meeting of tomorrow, made by hand in a window that can take it back."""
    page = page.context.new_page()
    page.goto("/records/interaction/new")
    page.get_by_label("Date", exact=True).fill(day(1))
    page.get_by_label("Kind", exact=True).select_option("meeting")
    page.get_by_label(re.compile("^Organisations")).fill(ACCOUNT)
    page.get_by_label(re.compile("^Participants")).fill("Elena Marquez; Devi Banerjee")
    page.get_by_label("Title", exact=True).fill(title)
    page.get_by_role("button", name="Keep it").click()
    told(page)
    return page


def open_meeting(page: Page, title: str) -> None:
    page.goto("/conversations")
    page.locator(".meetings").get_by_role("link", name=f"{ACCOUNT}: {title}").click()
    page.get_by_role("link", name="plan and agenda").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def go_on(page: Page, *words: str) -> None:
    told(page, *words)
    page.get_by_role("link", name="Go on").click()


def take(page: Page, step: str) -> None:
    page.get_by_role("button", name=step, exact=True).click()
    told(page, f"Kept: {step[0].lower()}{step[1:]}")


def hold_today(page: Page, title: str) -> None:
    """Moves the plan of the meeting to today, as its record."""
    page.goto("/records/agenda")
    page.locator("tbody").get_by_role("link", name=title).first.click()
    page.get_by_label(re.compile("^Meeting on")).fill(day(0))
    page.get_by_role("button", name="Keep the changes").click()
    told(page)


def test_a_proposal_becomes_a_meeting_with_its_questions_in_the_plan(page: Page) -> None:
    page.goto("/conversations")
    form = opened(page.locator(".proposals > li").first, "plan it")
    items = form.get_by_label("Items, one a line").input_value()
    assert " min" in items
    form.get_by_label("On", exact=True).fill("2020-01-01")
    form.get_by_role("button", name="Plan the meeting").click()
    refused(page, re.compile("^On$"), "a plan is for a day to come")
    form = page.locator(".proposals details[open]", has=page.get_by_role("button", name="Plan the meeting"))
    expect(form.get_by_label("Items, one a line")).to_have_value(items)
    form.get_by_label("On", exact=True).fill(day(9))
    form.get_by_role("button", name="Plan the meeting").click()
    with done(page, "Kept.", "draft") as after:
        expect(after.get_by_role("heading", level=1)).to_contain_text("Talk with")
        expect(after.locator("main")).to_contain_text(items.split(" | ")[0])


def test_a_plan_is_written_and_the_checker_catches_a_leading_question(page: Page) -> None:
    meeting = made(page, "A talk at the crane")
    open_meeting(page, "A talk at the crane")
    form = opened(page, "write a plan")
    form.get_by_label(re.compile("^Items, one a line")).fill(LEADING)
    form.get_by_label("Minutes").fill("45")
    form.get_by_role("button", name="Keep the plan").click()
    with done(page, "Kept.") as after:
        item = after.locator("main li", has_text="Wouldn't you agree")
        expect(item.locator(".notes .state.warning").first).to_be_visible()
    open_meeting(page, "A talk at the crane")
    expect(page.locator("main")).to_contain_text("This meeting has no plan yet.")
    form = opened(page, "write a plan")
    form.get_by_label(re.compile("^Items, one a line")).fill("Q999 | soon")
    form.get_by_label("Led by").fill("Nobody Known")
    form.get_by_role("button", name="Keep the plan").click()
    expect(refused(page, re.compile("^Items, one a line"), "Q999")).to_have_value("Q999 | soon")
    refused(page, "Led by", "Nobody Known")
    undo(meeting)


def test_what_we_said_will_follow_is_said_before_we_ask_what_hurts(page: Page) -> None:
    made(page, "What hurts at the crane").close()
    open_meeting(page, "What hurts at the crane")
    form = opened(page, "write a plan")
    form.get_by_label("they are asked what hurts").check()
    form.get_by_label(re.compile("^Items, one a line")).fill(ITEMS)
    form.get_by_role("button", name="Keep the plan").click()
    go_on(page, "Kept.")
    form = opened(page, "say what will follow")
    form.get_by_label("What we will do with the answers").fill("We choose three and say which.")
    form.get_by_label("What we do not promise").fill("A new drive this year.")
    form.get_by_label(re.compile("^We report back on")).fill(day(14))
    form.get_by_label("Who reports back").fill("Devi Banerjee")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept: we report back by") as after:
        expect(after.locator("main")).to_contain_text("Not promised: A new drive this year.")


def test_an_executive_meeting_goes_from_draft_to_closed(page: Page) -> None:
    made(page, TITLE).close()
    open_meeting(page, TITLE)
    form = opened(page, "write a plan")
    form.get_by_label("executive meeting").check()
    form.get_by_label(re.compile("^Items, one a line")).fill(ITEMS)
    form.get_by_label(re.compile("^How we will see")).fill("We know who decides | check a name | theirs")
    form.get_by_label("Minutes").fill("60")
    form.get_by_label("Led by").fill("Devi Banerjee")
    form.get_by_role("button", name="Keep the plan").click()
    go_on(page, "Kept.")

    form = opened(page, "ask sales to go through it")
    form.get_by_label("Who of sales").fill("Luis Prieto")
    form.get_by_role("button", name="Ask").click()
    go_on(page, "Kept.")
    form = opened(page, "what sales said")
    form.get_by_label("They", exact=True).select_option("ask to wait")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page, "what sales said")
    refused(form, re.compile("^Because"), "")
    form.get_by_label("They", exact=True).select_option("agree")
    form.get_by_role("button", name="Keep it").click()
    go_on(page, "Kept.")
    for step in ("Gone through with sales", "Sent", "Confirmed"):
        take(page, step)
        page.get_by_role("link", name="Go on").click()

    hold_today(page, TITLE)
    open_meeting(page, TITLE)
    take(page, "Held")
    page.get_by_role("link", name="Go on").click()
    form = opened(page, "write down what follows")
    form.get_by_label("Summary sent on").fill("2035-01-01")
    form.get_by_label("What it was for is").select_option("met")
    form.get_by_role("button", name="Keep it").click()
    form = opened(page, "write down what follows")
    refused(form, "Summary sent on", "is still to come")
    refused(form, "Because", "Say why, in a sentence.")
    form.get_by_label("Summary sent on").fill(day(0))
    form.get_by_label("To do").fill("Send the drawing of the crane")
    form.get_by_label("Who of us").fill("Devi Banerjee")
    form.get_by_label("By", exact=True).fill(day(30))
    form.get_by_label("Because").fill("She named who decides.")
    form.get_by_role("button", name="Keep it").click()
    with done(page, "Kept.") as after:
        expect(after.locator("main li", has_text="Send the drawing of the crane").first).to_contain_text("kept as a promise")
    open_meeting(page, TITLE)
    for step in ("Notes written", "Followed up", "Closed"):
        take(page, step)
        if step != "Closed":
            page.get_by_role("link", name="Go on").click()
    undo(page)
    page.get_by_role("link", name="Go on").click()
    take(page, "Closed")
    page.get_by_role("link", name="Go on").click()
    expect(page.locator(".steps [aria-current=step]")).to_contain_text("closed")
