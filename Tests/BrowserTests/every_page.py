"""One address of every kind of page, found by following the links from the Radar."""

import datetime
import re

from playwright.sync_api import APIRequestContext

LINK = re.compile(r'href="(/[^"#]*)')
IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{22}(?=$|/|\?)")
RECORD = re.compile(r"^/records/[a-z_]+")
QUERY_VALUE = re.compile(r"=[^&]*")
MOST = 120


def kind(address: str) -> str:
    """The address without what tells one record from another."""
    path, _, query = address.partition("?")
    path = RECORD.sub("/records/{kind}", path)
    return IDENTIFIER.sub("{id}", path) + ("?" + QUERY_VALUE.sub("", query) if query else "")


def addresses(request: APIRequestContext) -> list[str]:
    """Follows every link to a page once for each kind; downloads and assets are left out."""
    yesterday = (datetime.date.today() - datetime.timedelta(days=90)).isoformat()
    todo, seen, found = ["/", f"/?asOf={yesterday}", "/records"], {"/", "/?asOf", "/records"}, []
    while todo:
        address = todo.pop(0)
        answer = request.get(address)
        if "text/html" not in answer.headers.get("content-type", "") or answer.status == 404:
            continue
        found.append(address)
        assert len(found) <= MOST, f"more than {MOST} kinds of pages: does a link carry an id that is not seen as one?"
        for link in LINK.findall(answer.text()):
            link = link.replace("&amp;", "&")
            if link.startswith("/assets") or "asOf=" in link or kind(link) in seen:
                continue
            seen.add(kind(link))
            todo.append(link)
    return found
