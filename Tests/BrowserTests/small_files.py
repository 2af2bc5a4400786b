"""Small files of a company that nobody knows yet, and how they are brought in and taken back."""

import pathlib

from playwright.sync_api import Page, expect

NAME = "Tidewater"
COMPANY = f"{NAME} Pumps"
CONTACTS = """First Name,Last Name,Email Address,Company,Job Title
Nora,Tidewater,nora@tidewater.example,Tidewater Pumps,Purchasing manager
Emil,Tidewater,emil@tidewater.example,Tidewater Pumps,Lead machine designer
,,not a mail,,
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:tidewater-1
DTSTART:20261102T090000Z
DTEND:20261102T100000Z
SUMMARY:Roadmap review with Tidewater
ORGANIZER:mailto:ingrid.ruud@fjellmark.example
ATTENDEE:mailto:emil@tidewater.example
END:VEVENT
END:VCALENDAR
"""
FILES = "Files from your CRM, calendar or address book"


def send(page: Page, folder: pathlib.Path, **texts: str) -> None:
    """Puts files of these names into the drop zone and asks what they would do."""
    paths = []
    for name, text in texts.items():
        path = folder / name.replace("_", ".")
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    page.goto("/import")
    page.get_by_label(FILES).set_input_files(paths)
    page.get_by_role("button", name="Show what they would do").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What these files would do")


def bring_in(page: Page, folder: pathlib.Path, name: str = NAME) -> None:
    """Imports the people and the calendar; another name where something will be changed, which then stays."""
    contacts, calendar = (text.replace(NAME, name).replace(NAME.lower(), name.lower()) for text in (CONTACTS, CALENDAR))
    send(page, folder, contacts_csv=contacts, calendar_ics=calendar)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Imported")


def take_back(page: Page) -> None:
    """Takes the newest import back."""
    page.goto("/import")
    page.get_by_role("button", name="Take the import of contacts.csv").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Import taken back")
