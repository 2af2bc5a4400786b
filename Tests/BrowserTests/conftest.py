"""Fixtures: one Ken with the demonstration company, one Chromium, and a signed-in page for each test."""

import os
import pathlib
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser, BrowserContext, ConsoleMessage, Page, Request, Route, StorageState, expect, sync_playwright,
)

from every_page import addresses
from running_ken import RunningKen

LOOPBACK = "127.0.0.1"
expect.set_options(timeout=15_000)  # a busy machine takes its time; a page that is right is seen at once


@pytest.fixture(scope="session")
def ken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningKen]:
    """A Ken of this run's own, on a free port, in a data directory of its own."""
    binary = os.environ.get("KEN_BINARY")
    assert binary and pathlib.Path(binary).is_file(), "KEN_BINARY must name a built ken; script/test sets it"
    running = RunningKen(binary, tmp_path_factory.mktemp("ken"))
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, which can find no address but this machine's."""
    arguments = [f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {LOOPBACK}"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("KEN_CHROMIUM", "/usr/bin/chromium"), args=arguments
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def signed_in(browser: Browser, ken: RunningKen) -> StorageState:
    """The cookies of somebody who opened the one-time link, which is dead from then on."""
    context = browser.new_context()
    answer = context.new_page().goto(ken.link)
    assert answer is not None and answer.ok, f"the printed link answers {answer and answer.status}"
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture(scope="session")
def pages(browser: Browser, ken: RunningKen, signed_in: StorageState) -> list[str]:
    """One address of every kind of page."""
    context = browser.new_context(base_url=ken.address, storage_state=signed_in)
    found = addresses(context.request)
    context.close()
    return found


@pytest.fixture
def context(browser: Browser, ken: RunningKen, signed_in: StorageState) -> Iterator[BrowserContext]:
    """A signed-in browser window. The test fails when a page asked for anything outside this machine."""
    outside: list[str] = []

    def gate(route: Route, request: Request) -> None:
        if urlsplit(request.url).hostname == LOOPBACK:
            route.continue_()
        else:
            outside.append(request.url)
            route.abort()

    window = browser.new_context(base_url=ken.address, storage_state=signed_in)
    window.route("**/*", gate)
    yield window
    window.close()
    assert outside == [], "pages asked for addresses outside this machine"


def is_complaint(line: ConsoleMessage) -> bool:
    """Whether the browser says that something is broken; that a form was refused is an answer, not a fault."""
    return line.type == "error" and not re.search(r"status of (400|409) ", line.text)


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A signed-in page. The test fails when a script of the page failed or the browser refused one."""
    complaints: list[str] = []
    window = context.new_page()
    window.on("pageerror", lambda error: complaints.append(str(error)))
    window.on("console", lambda line: complaints.append(line.text) if is_complaint(line) else None)
    yield window
    assert complaints == [], "the browser's console holds errors"


@pytest.fixture
def expect_accessible():
    """Fails with axe's report when axe finds anything on the page."""

    axe = Axe()

    def check(page: Page, where: str = "", rules: list[str] | None = None) -> None:
        results = axe.run(page, options={"runOnly": {"type": "rule", "values": rules}} if rules else None)
        assert results.violations_count == 0, f"{where}\n{results.generate_report()}"

    return check
