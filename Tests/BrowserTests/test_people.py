"""What Ken presumed of files is confirmed or set right in one click: who they are to us, what they do, how we met."""

import pathlib
import re
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, expect

from acts import opened
from small_files import bring_in, take_back


@contextmanager
def presumed(page: Page, folder: pathlib.Path, name: str) -> Iterator[None]:
    """The small files are read, and taken back afterwards; what was confirmed by hand stays."""
    bring_in(page, folder, name)
    yield
    take_back(page)


def go(page: Page, name: str) -> None:
    page.goto(f"/go?q={name.replace(' ', '+')}")
    page.locator("main").get_by_role("link", name=name, exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def confirmed(page: Page) -> None:
    """Reads what was confirmed, sees that it can be taken back, and goes on."""
    expect(page.locator("main")).to_contain_text("Confirmed: ")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.get_by_role("link", name="Go on").click()


def test_what_ken_presumed_of_a_company_its_people_and_a_talk_is_set_right(page: Page, tmp_path: pathlib.Path) -> None:
    with presumed(page, tmp_path, "Headland"):
        go(page, "Headland Pumps")
        expect(page.locator("header.head")).to_contain_text("Ken takes them for: prospect. Right?")
        form = opened(page.locator("header.head"), "something else")
        form.get_by_role("button", name="partner", exact=True).click()
        confirmed(page)
        expect(page.locator("header.head")).to_contain_text("Partner")
        expect(page.locator("header.head")).not_to_contain_text("Ken takes them for")

        go(page, "Nora Headland")
        expect(page.locator("main")).to_contain_text("Works in purchasing?")
        page.get_by_role("button", name="Yes, confirm").click()
        confirmed(page)
        expect(page.locator("main")).not_to_contain_text("Works in purchasing?")
        go(page, "Emil Headland")
        form = opened(page.locator("main"), "something else")
        form.get_by_label("support", exact=True).check()
        form.get_by_role("button", name="Keep", exact=True).click()
        confirmed(page)
        expect(page.get_by_role("heading", level=1)).to_have_text("Emil Headland")
        expect(page.locator("main")).not_to_contain_text("Works in")

        go(page, "Roadmap review with Headland")
        opened(page.locator("main"), "something else").get_by_role("button", name="visit").click()
        confirmed(page)
        expect(page.locator("main")).not_to_contain_text("Ken takes it for")
        expect(page.locator("main")).to_contain_text(re.compile(r"ago\s*·\s*visit"))
        page.get_by_role("button", name="mostly their future").click()
        confirmed(page)
        expect(page.locator("main")).not_to_contain_text("Inferred: title or notes")


def test_what_nobody_knows_of_a_person_is_answered_on_their_page(page: Page, tmp_path: pathlib.Path) -> None:
    with presumed(page, tmp_path, "Breakwater"):
        go(page, "Emil Breakwater")
        expect(page.locator("main")).to_contain_text("not known Is this person on our payroll?")
        page.get_by_role("button", name="No", exact=True).click()
        confirmed(page)
        expect(page.locator(".facts")).to_contain_text("Is this person on our payroll? No.")
        expect(page.locator("main")).not_to_contain_text("not known Is this person on our payroll?")
