"""Every sign of the legend leaves marks on the page, in light and dark; their outlines are kept by the page snapshots."""

import base64

from playwright.sync_api import BrowserContext, Page

WHERE = """() => [...document.querySelectorAll("main svg")].map((sign) => {
    const box = sign.getBoundingClientRect();
    const name = sign.querySelector("title")?.textContent ?? sign.getAttribute("aria-label");
    return { name, box: [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round) };
})"""
SHARES = """async ([picture, boxes]) => {
    const image = new Image();
    image.src = picture;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width; canvas.height = image.height;
    const brush = canvas.getContext("2d");
    brush.drawImage(image, 0, 0);
    return boxes.map((box) => {
        const data = brush.getImageData(...box).data;
        let marked = 0;
        for (let at = 4; at < data.length; at += 4)
            if (Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) + Math.abs(data[at + 2] - data[2]) > 60) marked += 1;
        return marked / (data.length / 4);
    });
}"""


def test_every_sign_is_drawn_and_none_is_a_blot(page: Page, context: BrowserContext) -> None:
    page.goto("/legend")
    easel = context.new_page()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        signs = page.evaluate(WHERE)
        assert len(signs) > 35
        picture = "data:image/png;base64," + base64.b64encode(page.screenshot(full_page=True)).decode()
        shares = easel.evaluate(SHARES, [picture, [sign["box"] for sign in signs]])
        for place, (sign, share) in enumerate(zip(signs, shares)):
            assert sign["name"], f"drawing {place} has no words"
            assert 0.001 < share < 0.9, f"{sign['name']} in {scheme}: {share:.4f} of it is marked"
    easel.close()
