/// Colours, type and space, shown by using them.
struct LegendTokens: Markup {
    var html: HTML {
        """
        <div class="signs">
        \(LegendEntry(title: "Colours", meaning: "Each means one thing, and a shape says it too.", states: colours))\
        \(LegendEntry(title: "Type", meaning: "What is read is set in serifs, what is used in sans; figures stand under each other.", states: type))\
        \(LegendEntry(title: "Space", meaning: "Everything sits on a grid of 4 pixels; a row is 36 high, a line at most 76 characters.", states: space))
        </div>
        """
    }

    private var colours: [(sign: HTML, words: String)] {
        [
            (swatch("ink"), "ink: words"), (swatch("paper"), "paper: the page"),
            (swatch("sunken"), "sunken: the row one is on"), (swatch("accent"), "accent: what one may press"),
            (swatch("good"), "good ✓"), (swatch("warning"), "warning ▲"), (swatch("danger"), "danger ◆"),
            (swatch("past"), "an earlier day: the frame of a page read as of then"),
        ]
    }

    private func swatch(_ name: HTML) -> HTML { "<span class=\"swatch \(name)\"></span>" }

    private var type: [(sign: HTML, words: String)] {
        [
            ("<span class=\"specimen hero\">The sentence of the day</span>", "first finding of a page"),
            ("<span class=\"specimen lead\">A sentence that matters</span>", "findings, the opening of a page"),
            ("<span class=\"specimen heading-size\">What it is about</span>", "heading of a part"),
            ("<span class=\"words\">“In their own words”</span>", "what somebody said"),
            ("<span>What one does and looks up</span>", "text, forms, tables"),
            ("<span class=\"specimen small\">who, when, where</span>", "origin, remarks, what opens"),
        ]
    }

    private var space: [(sign: HTML, words: String)] {
        [
            ("<span class=\"step s4\"></span>", "4: a line and what belongs to it"),
            ("<span class=\"step s12\"></span>", "12: a heading and its part"),
            ("<span class=\"step s24\"></span>", "24: the edge of the page"),
            ("<span class=\"step s48\"></span>", "48: one part and the next"),
        ]
    }
}
