"""A page that stands open while Ken is stopped and started anew."""

import os
import pathlib
import re

from playwright.sync_api import Browser, expect

from acts import opened, row, told
from running_ken import RunningKen

SILENT = "This page hears of no changes now. What is typed here stays."


def test_an_open_page_says_that_it_hears_nothing_and_goes_on_after_the_new_link_with_all_that_was_typed(
    browser: Browser, tmp_path: pathlib.Path
) -> None:
    ken = RunningKen(os.environ["KEN_BINARY"], tmp_path)
    window = browser.new_context(base_url=ken.address)
    page = window.new_page()
    page.goto(ken.link)
    page.goto("/promises")
    form = opened(row(page, "Noise fix"), "how it ended")
    form.get_by_label("What came of it").select_option("changed, with their agreement")
    form.get_by_label(re.compile("^New day")).fill("2035-01-31")
    note = window.new_page()
    note.goto("/log")
    note.get_by_role("textbox", name="The note").fill("Half a thought of mine")

    ken.stop()
    ken.start_again()
    page.bring_to_front()
    expect(page.get_by_text(SILENT)).to_be_visible(timeout=20_000)
    expect(form.get_by_label(re.compile("^New day"))).to_have_value("2035-01-31")

    window.new_page().goto(ken.link)
    page.bring_to_front()
    expect(page.get_by_text(SILENT)).to_have_count(0, timeout=20_000)
    expect(form.get_by_label("What came of it").locator("option:checked")).to_have_text("changed, with their agreement")
    form.get_by_role("button", name="Keep it").click()
    told(page, "Put off to 31 January 2035, as agreed: Noise fix")
    note.reload()
    expect(note.get_by_role("textbox", name="The note")).to_have_value("Half a thought of mine")
    window.close()
    ken.stop()
