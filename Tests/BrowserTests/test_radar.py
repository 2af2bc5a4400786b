"""The first page."""

import re

from playwright.sync_api import Page, expect


def test_the_printed_link_leads_to_the_radar(page: Page) -> None:
    answer = page.goto("/")
    assert answer is not None and answer.status == 200
    expect(page).to_have_title(re.compile("Radar"))
