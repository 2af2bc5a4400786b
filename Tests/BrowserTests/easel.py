"""Draws the signs of the legend alone, without words, and says how far two drawings are apart."""

import base64

from playwright.sync_api import Page

# All states of one sign beside each other, at whole places, on nothing but paper.
SET_UP = """(title) => {
    document.getElementById("easel")?.remove();
    const section = [...document.querySelectorAll(".legend")].find((one) => one.querySelector("h2").textContent === title);
    const easel = document.createElement("div");
    easel.id = "easel";
    easel.style.cssText = "position: fixed; inset: 0; z-index: 9; background: var(--paper)";
    let left = 8, lowest = 0;
    for (const state of section.querySelectorAll("dt")) {
        const sign = state.firstElementChild.cloneNode(true);
        const isDrawn = sign.tagName === "svg";
        const width = isDrawn ? sign.width.baseVal.value : 80, height = isDrawn ? sign.height.baseVal.value : 20;
        if (isDrawn) for (const word of sign.querySelectorAll("text")) word.remove(); else sign.replaceChildren();
        sign.style.cssText = `position: absolute; box-sizing: border-box; margin: 0;
            left: ${left}px; top: 8px; width: ${width}px; height: ${height}px`;
        easel.append(sign);
        left += Math.ceil(width) + 8;
        lowest = Math.max(lowest, Math.ceil(height));
    }
    section.append(easel);
    return { x: 0, y: 0, width: left, height: lowest + 16 };
}"""

# Both are reduced to cells of the same share of the picture; two cells differ when a channel of their mean does.
CELLS_APART = """async ([one, other, columns, rows, tolerance]) => {
    const means = async (picture) => {
        const image = new Image();
        image.src = picture;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const brush = canvas.getContext("2d");
        brush.drawImage(image, 0, 0);
        const wide = image.width / columns, high = image.height / rows, found = [];
        for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) {
            const x = Math.round(column * wide), y = Math.round(row * high);
            const cell = brush.getImageData(x, y, Math.round(wide), Math.round(high)).data;
            const sum = [0, 0, 0];
            for (let at = 0; at < cell.length; at += 4) for (const channel of [0, 1, 2]) sum[channel] += cell[at + channel];
            found.push(sum.map((total) => total / (cell.length / 4)));
        }
        return found;
    };
    const [mine, theirs] = [await means(one), await means(other)];
    return mine.filter((cell, at) => cell.some((mean, channel) => Math.abs(mean - theirs[at][channel]) > tolerance)).length;
}"""
CELL = 2  # CSS pixels
TOLERANCE = 24  # of 255; the edge of another renderer moves a cell's mean by less


class Easel:
    """A page of the legend on which one sign at a time stands alone."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._size = (0, 0)

    def draw(self, title: str, planted: str = "") -> bytes:
        """All states of a sign; `planted` is a script that spoils the drawing first."""
        clip = self._page.evaluate(SET_UP, title)
        if planted:
            self._page.evaluate(f"() => {{ const easel = document.getElementById('easel'); {planted} }}")
        self._size = (clip["width"], clip["height"])
        return self._page.screenshot(clip=clip)

    def cells_apart(self, one: bytes, other: bytes) -> int:
        """In how many cells two drawings of the sign on the easel differ."""
        width, height = self._size
        pictures = ["data:image/png;base64," + base64.b64encode(each).decode() for each in (one, other)]
        return self._page.evaluate(CELLS_APART, [*pictures, width // CELL, height // CELL, TOLERANCE])
