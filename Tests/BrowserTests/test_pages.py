"""Every kind of page: nothing for axe to find in light and dark, nothing wider than a phone, nothing that jumps."""

import re

from playwright.sync_api import Page

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHIFT = """() => new Promise((told) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => told(sum), 300);
})"""


def test_axe_finds_nothing_on_any_page_in_light_and_dark(page: Page, pages: list[str], expect_accessible) -> None:
    assert len(pages) > 25
    for address in pages:
        page.emulate_media(color_scheme="light")
        page.goto(address)
        expect_accessible(page, f"{address} in light")
        page.emulate_media(color_scheme="dark")
        expect_accessible(page, f"{address} in dark", rules=["color-contrast", "link-in-text-block"])  # the rest is the same


def test_no_page_is_wider_than_a_phone_or_than_a_desk_at_200_percent(page: Page, pages: list[str]) -> None:
    wide = []
    for width in (360, 640):
        page.set_viewport_size({"width": width, "height": 740})
        for address in pages:
            page.goto(address)
            if (over := page.evaluate(WIDER)) > 0:
                wide.append(f"{address} at {width}: {over} px")
    assert wide == []


def test_the_first_page_stands_still_while_it_loads(page: Page) -> None:
    page.goto("/")
    assert page.evaluate(SHIFT) < 0.01


def test_on_a_very_large_screen_the_page_is_no_strip_and_its_lines_keep_their_length(page: Page) -> None:
    page.set_viewport_size({"width": 3840, "height": 2160})
    page.goto("/")
    frame = page.locator("main").bounding_box()
    assert frame is not None and frame["width"] > 3840 * 0.5
    line = page.locator(".finding .sentence").first
    box, size = line.bounding_box(), line.evaluate("e => parseFloat(getComputedStyle(e).fontSize) * (document.body.currentCSSZoom || 1)")
    assert box is not None and box["width"] / size < 50  # about 0.5 em a character: under a hundred


def test_the_whole_menu_stands_in_one_row_on_a_desk(page: Page) -> None:
    page.set_viewport_size(DESK)
    for address in ("/", "/touchpoints"):
        page.goto(address)
        box = page.locator(".masthead").bounding_box()
        assert box is not None and box["height"] < 64


def test_more_opens_without_a_script(page: Page) -> None:
    page.goto("/")
    page.locator(".menu summary").click()
    page.get_by_role("link", name="Warnings", exact=True).click()
    assert page.url.endswith("/warnings")


def test_every_brief_and_the_outlook_print_on_one_sheet_without_what_only_a_screen_can_do(page: Page) -> None:
    page.goto("/conversations")
    briefs = [link.get_attribute("href") for link in page.locator(".meetings a").all()]
    page.goto("/accounts")
    briefs += [link.get_attribute("href") + "/brief" for link in page.locator("tbody th a").all()]
    page.emulate_media(media="print")
    for address in (*briefs, "/outlook"):
        page.goto(address)
        sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))
        assert len(sheets) == 1, f"{page.title()} at {address}"
        for part in (".masthead", "form", "summary:not(.fold > summary)"):
            assert page.locator(part).locator("visible=true").count() == 0, f"{part} on {address}"
