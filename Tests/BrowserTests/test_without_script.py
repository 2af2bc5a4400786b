"""Acts by forms alone: everything works where JavaScript does not."""

import pathlib
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from acts import done, opened, refused, row
from running_ken import RunningKen
from small_files import bring_in, take_back


@pytest.fixture
def plain(browser: Browser, ken: RunningKen, signed_in: StorageState) -> Iterator[Page]:
    """A signed-in page that runs no script."""
    window = browser.new_context(base_url=ken.address, storage_state=signed_in, java_script_enabled=False)
    yield window.new_page()
    window.close()


def test_a_promise_is_settled_without_a_script(plain: Page) -> None:
    plain.goto("/promises")
    form = opened(row(plain, "Noise fix"), "how it ended")
    form.get_by_label(re.compile("^New day")).fill("2035-01-31")
    form.get_by_role("button", name="Keep it").click()
    refused(plain, re.compile("^New day"), "both sides agreed").fill("")
    form.get_by_role("button", name="Keep it").click()
    with done(plain, "Done late: Noise fix") as after:
        expect(after.locator("summary", has_text="settled promise")).to_be_visible()


def test_a_note_is_read_and_kept_without_a_script(plain: Page) -> None:
    plain.goto("/log")
    plain.get_by_role("textbox", name="The note").fill("---\naccount: Pacifill\n---\npromise: a list by 2035-01-31")
    plain.get_by_role("button", name="Show what it becomes").click()
    expect(plain.locator(".drafts > li")).to_have_count(1)
    plain.get_by_role("button", name="Keep it").click()
    expect(plain.get_by_role("heading", level=1)).to_have_text("Kept")
    plain.get_by_role("button", name="Undo").click()
    expect(plain.locator("main")).to_contain_text("Everything is as it was before")


def test_files_are_read_and_taken_back_without_a_script(plain: Page, tmp_path: pathlib.Path) -> None:
    bring_in(plain, tmp_path)
    expect(plain.locator("main")).to_contain_text("one organisation")
    take_back(plain)
