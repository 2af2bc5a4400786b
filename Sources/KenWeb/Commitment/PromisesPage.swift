import KenDomain
package import KenVerbs

/// Every promise, ours and theirs, and the pains that were heard.
package struct PromisesPage: Markup {
    let view: PromisesView
    let frame: Frame

    package init(view: PromisesView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Promises", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Promises"))<p class="words read lead-words">\(sentence)</p>
        <p class="read"><a href="\(frame.to(Places.disclosures))">What we told of our roadmap, and who must hear that it \
        changed</a></p>
        <div class="beside"><div>
        \(Panel("Ours", ours(where: { $0.isWaiting })))\(Panel("Theirs", list(view.theirs)))
        </div><div>\(Panel("What hurts", view.pains.isEmpty ? .nothing : PainList(view.pains, frame: frame).html))</div></div>
        \(settled)\(Pager(next: view.nextPage, place: Places.promises, frame: frame))\(ListLinks(Places.promises, frame: frame))
        """
    }

    private var sentence: String {
        guard !view.ours.isEmpty || !view.theirs.isEmpty || view.settled > 0 else {
            return "No promise is on record. A line “promise: …” in a note is kept here, with its day."
        }
        let (open, broken) = (view.open, view.broken)
        let kept = view.settled > 0 ? " Of \(view.settled) that came due, we kept \(view.kept)." : ""
        let state = "\(Wording.capitalised(Wording.count(open, "promise"))) of ours \(open == 1 ? "is" : "are") open"
        return broken == 0 ? "\(state).\(kept)" : "\(state) and \(Wording.number(broken)) broken.\(kept)"
    }

    private func ours(where isShown: (PromiseLine) -> Bool) -> HTML { list(view.ours.filter(isShown)) }

    private func list(_ lines: [PromiseLine]) -> HTML {
        lines.isEmpty ? .nothing : PromiseList(lines, frame: frame).html
    }

    private var settled: HTML {
        let rest = view.ours.filter { !$0.isWaiting }
        guard !rest.isEmpty else { return .nothing }
        return """
            <section><details class="more"><summary>\(Wording.capitalised(Wording.count(rest.count, "settled promise")))</summary>\
            \(list(rest))</details></section>
            """
    }
}

extension PromiseLine {
    /// Whether somebody still waits for it.
    var isWaiting: Bool { settledOn == nil }
}
