import KenDomain
package import KenVerbs

/// What came of taking an import back.
package struct UndoPage: Markup {
    let view: UndoView
    let frame: Frame

    package init(view: UndoView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Import taken back", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Import taken back", under: .text(sentence)))
        \(kept)<p class="acts"><a class="button" href="\(Places.imports)">Back to imports</a></p>
        """
    }

    private var sentence: String {
        let gone = view.removed.sorted { $0.key < $1.key }.map {
            Wording.count($0.value, $0.key.replacing("_", with: " "), $0.key == "person" ? "people" : nil)
        }
        let removed = gone.isEmpty ? "Nothing had to go." : "Gone again: \(Wording.list(gone))."
        let restored =
            view.restored == 0
            ? ""
            : " \(Wording.capitalised(Wording.count(view.restored, "record"))) \(view.restored == 1 ? "is" : "are") as before."
        return removed + restored
    }

    private var kept: HTML {
        guard view.keptCount > 0 else { return .nothing }
        let rest = view.keptCount - view.kept.count
        return """
            <section><div class="section-head"><h2>What stays</h2><p>\(Wording.capitalised(Wording.count(view.keptCount, "record"))) \
            \(view.keptCount == 1 ? "stays" : "stay"), for something rests on \(view.keptCount == 1 ? "it" : "them").</p></div>
            <ul>\(view.kept.map { "<li>\($0.what): \($0.why)</li>" as HTML })</ul>\
            \(rest > 0 ? "<p class=\"by\">and \(rest) more</p>" : .nothing)</section>
            """
    }
}
