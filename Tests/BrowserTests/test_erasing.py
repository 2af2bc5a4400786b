"""A person asks for their file, and to be erased: both stand on their page."""

import json
import pathlib

from playwright.sync_api import Page, expect

from acts import refused
from small_files import bring_in, send, take_back
from test_people import go

NAME = "Emil Foreland"


def test_a_person_is_handed_their_file_and_erased_for_good(page: Page, tmp_path: pathlib.Path) -> None:
    bring_in(page, tmp_path, "Foreland")
    go(page, NAME)
    address = page.url
    with page.expect_download() as file:
        page.get_by_role("link", name="their file").click()
    text = pathlib.Path(file.value.path()).read_text(encoding="utf-8")
    assert file.value.suggested_filename == f"{NAME}.md"
    assert "emil@foreland.example" in text and "Lead machine designer" in text and "Roadmap review" in text

    page.get_by_role("link", name="erase", exact=True).click()
    expect(page.locator("main")).to_contain_text("It cannot be taken back.")
    with page.expect_download() as file:
        page.get_by_role("link", name="as JSON").click()
    assert json.loads(pathlib.Path(file.value.path()).read_text(encoding="utf-8"))["name"] == NAME

    label = "Their whole name"
    page.get_by_label(label).fill("Emil")
    page.get_by_role("button", name="Erase for good").click()
    field = refused(page.locator("main"), label, f"Write “{NAME}”")
    expect(field).to_have_value("Emil")
    field.fill(NAME)
    page.get_by_role("button", name="Erase for good").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Erased")
    page.get_by_role("link", name="The people of Foreland Pumps").click()
    expect(page.locator("main")).to_contain_text("(name erased)")

    gone = page.request.get(address)
    assert gone.status == 404 and "There is no such person any more: they were erased on" in gone.text()
    page.goto(f"/search?q={NAME.replace(' ', '+')}")
    expect(page.locator("main")).not_to_contain_text(f"{NAME} ")

    send(page, tmp_path, contacts_csv=(tmp_path / "contacts.csv").read_text(encoding="utf-8"))
    expect(page.locator("main")).to_contain_text("and not taken in again")
    take_back(page)
