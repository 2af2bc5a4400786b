import KenDomain
import KenVerbs

/// The parts pages are made of, as they are on the pages.
struct LegendComponents: Markup {
    let frame: Frame

    var html: HTML {
        """
        <section id="parts"><div class="section-head"><h2>Parts of a page</h2><p>Made of made-up words; nothing here does anything.</p></div>
        <dl class="pairs">\(parts.map(row))</dl></section>
        """
    }

    private func row(_ part: (words: String, sample: HTML)) -> HTML {
        "<div><dt>\(part.words)</dt><dd>\(part.sample)</dd></div>"
    }

    private var parts: [(words: String, sample: HTML)] {
        [
            ("Finding: a sentence, its move, and what it rests on", finding),
            ("What opens to the words behind it", opener),
            ("The act of a page, and a lesser one", buttons),
            ("A field, with what is wrong with it", field),
            ("Nothing here yet, and what to add", "<p class=\"empty\">No promise is on record. A note adds one.</p>"),
            ("What to mind before going on", "<p class=\"notice\">Settle what hurts before you show anything new.</p>"),
            ("A state in words", states),
        ]
    }

    private var finding: HTML {
        let sentence = Finding("A promise to a customer is two weeks late.", severity: .high)
        return FindingList([sentence], citations: Citations(), frame: frame, anchor: "part").html
    }

    private var opener: HTML {
        """
        <details class="why"><summary>what this rests on</summary><div class="opened"><ul class="evidence"><li>\
        <blockquote>You said it would be here in May.</blockquote><p class="by">who said it · when</p></li></ul></div></details>
        """
    }

    private var buttons: HTML {
        """
        <p class="acts"><button class="button primary" type="button">Log a note</button>\
        <button class="button" type="button">Keep the plan</button><button class="button quiet" type="button">Take back</button></p>
        """
    }

    private var field: HTML {
        var day = Field("Until", "until", at: "part", .day, hint: "a working day", isRequired: true)
        day.problems = [Problem(field: "until", "This day is past.")]
        return day.html
    }

    private var states: HTML {
        let states: [(tone: HTML, words: HTML)] = [
            ("good", "kept"), ("warning", "thin"), ("danger", "overdue"), ("still", "settled"),
        ]
        return HTML.dotted(states.map { "<span class=\"state \($0.tone)\">\($0.words)</span>" })
    }
}
