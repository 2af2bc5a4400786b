"""Every sign looks as it did when its picture was kept; RECORD_SIGNS=1 keeps the pictures anew."""

import os
import pathlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, StorageState

from easel import Easel
from palette import small
from running_ken import RunningKen

KEPT = pathlib.Path(__file__).parent / "signs"
SIGNS = [
    "Tier ladder", "Knowledge ring", "Heading", "Stance", "Evidence", "Depth line", "Schools", "How much it matters",
    "Months of a theme", "Agreement bar",
]
MOST_APART = 6  # cells; the smallest fault below moves 14
FAULTS = [
    ("Tier ladder", "easel.querySelector('.rung').remove()", "a missing rung"),
    ("Tier ladder", "easel.querySelector('.rung-fill').remove()", "an empty rung that was full"),
    ("Tier ladder", "easel.querySelector('.rung').classList.replace('none', 'met')", "an outline that is not dashed"),
    ("Knowledge ring", "easel.children[1].lastElementChild.remove()", "a ring without its arc"),
    ("Heading", "easel.children[0].style.transform = 'rotate(20deg)'", "a turned arrow"),
    ("Stance", "easel.children[0].replaceWith(easel.children[1].cloneNode(true))", "a mark that is missing"),
    ("Evidence", "easel.children[0].className = 'chip low'", "the chip of another word"),
    ("Depth line", "easel.children[2].firstElementChild.nextElementSibling.style.strokeWidth = '1px'", "a thin line"),
    ("Schools", "easel.children[0].lastElementChild.remove()", "a badge without its last part"),
    ("How much it matters", "easel.children[1].style.transform = 'rotate(45deg)'", "a turned shape"),
]


def easel(browser: Browser, ken: RunningKen, signed_in: StorageState, scheme: str, scale: int = 4) -> Easel:
    window = browser.new_context(
        base_url=ken.address, storage_state=signed_in, color_scheme=scheme, device_scale_factor=scale,
        viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = window.new_page()
    page.goto("/legend")
    return Easel(page)


@pytest.fixture(scope="module")
def easels(browser: Browser, ken: RunningKen, signed_in: StorageState) -> Iterator[dict[str, Easel]]:
    yield {scheme: easel(browser, ken, signed_in, scheme) for scheme in ("light", "dark")}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_sign_looks_as_it_did(easels: dict[str, Easel], scheme: str) -> None:
    changed = []
    for title in SIGNS:
        picture = easels[scheme].draw(title)
        kept = KEPT / f"{title.lower().replace(' ', '-')}-{scheme}.png"
        if os.environ.get("RECORD_SIGNS"):
            kept.write_bytes(small(picture))
        if (apart := easels[scheme].cells_apart(kept.read_bytes(), picture)) > MOST_APART:
            changed.append(f"{title} in {scheme}: {apart} cells differ from {kept.name}")
    assert changed == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fault_in_a_sign_is_seen(easels: dict[str, Easel], scheme: str) -> None:
    for title, fault, words in FAULTS:
        right = easels[scheme].draw(title)
        assert easels[scheme].cells_apart(right, easels[scheme].draw(title, fault)) > MOST_APART, words


def test_another_way_of_smoothing_edges_is_no_change(
    browser: Browser, ken: RunningKen, signed_in: StorageState, easels: dict[str, Easel]
) -> None:
    coarse = easel(browser, ken, signed_in, "light", scale=3)
    for title in SIGNS:
        assert easels["light"].cells_apart(easels["light"].draw(title), coarse.draw(title)) <= MOST_APART, title
