"""Every sign of the legend leaves marks on the page, in light and dark; their outlines are kept by the page snapshots."""

import base64

from playwright.sync_api import BrowserContext, Page

COLOURS = """(picture) => new Promise((told) => {
    const image = new Image();
    image.onload = () => {
        const canvas = document.createElement("canvas");
        canvas.width = image.width; canvas.height = image.height;
        const brush = canvas.getContext("2d");
        brush.drawImage(image, 0, 0);
        const data = brush.getImageData(0, 0, image.width, image.height).data;
        let marked = 0;
        for (let at = 4; at < data.length; at += 4)
            if (Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) + Math.abs(data[at + 2] - data[2]) > 60) marked += 1;
        told(marked / (data.length / 4));
    };
    image.src = picture;
})"""


def test_every_sign_is_drawn_and_none_is_a_blot(page: Page, context: BrowserContext) -> None:
    page.goto("/legend")
    easel = context.new_page()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        signs = page.locator("main svg")
        assert signs.count() > 35
        for place in range(signs.count()):
            sign = signs.nth(place)
            picture = "data:image/png;base64," + base64.b64encode(sign.screenshot()).decode()
            share = easel.evaluate(COLOURS, picture)
            name = sign.evaluate("e => e.querySelector('title')?.textContent ?? e.getAttribute('aria-label')")
            assert name, f"drawing {place} has no words"
            assert 0.001 < share < 0.9, f"{name} in {scheme}: {share:.4f} of it is marked"
    easel.close()
