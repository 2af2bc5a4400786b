"""What a person does on a page: opens a form, sends it, looks at what stands after it, takes it back."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, Page, expect

DONE = re.compile("^Done$")


def opened(part: Page | Locator, words: str) -> Locator:
    """The form that opens under these words."""
    form = part.locator(f'details:has(> summary:text-is("{words}"))').locator("visible=true").first
    if form.get_attribute("open") is None:
        form.locator("> summary").click()
    return form


def row(page: Page, words: str) -> Locator:
    """The entry of a list that holds these words."""
    return page.locator("main li").filter(has_text=words).first


def told(page: Page, *words: str) -> None:
    """The answer of an act says what was done."""
    expect(page.get_by_role("heading", level=1)).to_have_text(DONE)
    for each in words:
        expect(page.locator("main")).to_contain_text(each)


def undo(page: Page) -> None:
    """Takes back the act whose answer is shown."""
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("main")).to_contain_text("Everything is as it was before")


@contextmanager
def done(page: Page, *words: str) -> Iterator[Page]:
    """The answer says what was done; "Go on" leads, in a window beside it, to what stands now; then it is taken back."""
    told(page, *words)
    with page.context.expect_page() as beside:
        page.get_by_role("link", name="Go on").click(modifiers=["Control"])
    yield beside.value
    beside.value.close()
    undo(page)


def refused(part: Page | Locator, label: str | re.Pattern[str], reason: str) -> Locator:
    """A field of a form that came back: it is marked, and says beside it what is wrong."""
    field = part.get_by_label(label).locator("visible=true").first
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field.locator("xpath=..")).to_contain_text(reason)
    return field
