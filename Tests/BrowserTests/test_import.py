"""Files are dropped in, looked at, read or dropped, taken back; how far reading has come is seen live."""

import pathlib
import re

from playwright.sync_api import BrowserContext, Page, expect

from small_files import COMPANY, CONTACTS, FILES, bring_in, send, take_back

CRUMBS = """(text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], "contacts.csv", { type: "text/csv" }));
    return files;
}"""


def found(page: Page, name: str) -> None:
    page.goto(f"/go?q={name.replace(' ', '+')}")


def test_files_are_read_seen_and_taken_back_with_what_came_of_them(page: Page, tmp_path: pathlib.Path) -> None:
    bring_in(page, tmp_path)
    expect(page.locator("main")).to_contain_text("They added two affiliations, one interaction, one organisation and two")
    expect(page.locator("main")).to_contain_text("line 4: neither a name nor a usable mail address")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="rows of contacts.csv that were not taken").click()
    assert "not a mail" in open(waiting.value.path(), encoding="utf-8").read()
    found(page, COMPANY)
    expect(page.locator("main").get_by_role("link", name=COMPANY, exact=True)).to_be_visible()
    take_back(page)
    expect(page.locator("main")).to_contain_text("Gone again: ")
    expect(page.locator("main")).to_contain_text("one organisation")
    page.get_by_role("link", name="Back to imports").click()
    expect(page.get_by_role("row", name=re.compile("contacts.csv")).first).to_contain_text("undone")
    found(page, COMPANY)
    expect(page.locator("main").get_by_role("link", name=COMPANY, exact=True)).to_have_count(0)


def test_what_a_column_means_is_answered_and_looked_at_again_before_the_files_are_dropped(
    page: Page, tmp_path: pathlib.Path
) -> None:
    send(page, tmp_path, contacts_csv=CONTACTS)
    page.get_by_label("What Job Title means").select_option("keep")
    page.get_by_label("Our own mail domains").fill("fjellmark.example, fjellmark.test")
    page.get_by_role("button", name="Look again with these answers").click()
    expect(page.get_by_label("What Job Title means")).to_have_value("keep")
    expect(page.get_by_label("What Job Title means").locator("option:checked")).to_contain_text("kept with the row")
    expect(page.get_by_label("Our own mail domains")).to_have_value("fjellmark.example, fjellmark.test")
    page.get_by_role("button", name="Discard the files").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Import")


def test_a_file_that_nobody_knows_is_said_to_be_one(page: Page, tmp_path: pathlib.Path) -> None:
    send(page, tmp_path, notes_txt="Just a few words.\n")
    expect(page.locator("main")).to_contain_text("Not recognised.")
    page.get_by_role("button", name="Discard the files").click()


def test_a_file_let_fall_on_the_drop_zone_lands_in_its_field(page: Page) -> None:
    page.goto("/import")
    page.locator("form[data-drop]").dispatch_event("drop", {"dataTransfer": page.evaluate_handle(CRUMBS, CONTACTS)})
    assert page.get_by_label(FILES).evaluate("field => field.files[0].name") == "contacts.csv"
    page.get_by_role("button", name="Show what they would do").click()
    expect(page.locator("main")).to_contain_text("contacts.csv")
    page.get_by_role("button", name="Discard the files").click()


def test_how_far_an_import_has_come_is_seen_live(page: Page, context: BrowserContext, tmp_path: pathlib.Path) -> None:
    people = "".join(f"Given{n},Name{n},p{n}@crowd.example,Crowd Works,Engineer\n" for n in range(5000))
    reader = context.new_page()
    send(reader, tmp_path, contacts_csv="First Name,Last Name,Email Address,Company,Job Title\n" + people)
    page.goto("/import")
    reader.get_by_role("button", name="Import", exact=True).click(no_wait_after=True)
    expect(page.get_by_role("status").filter(has_text=re.compile("contacts.csv")).first).to_be_visible(timeout=20_000)
    expect(reader.get_by_role("heading", level=1)).to_have_text("Imported", timeout=60_000)
    expect(page.locator("[data-work]")).to_be_empty(timeout=15_000)
    take_back(reader)
    reader.close()
