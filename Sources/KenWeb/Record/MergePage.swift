package import KenDomain
package import KenVerbs

/// Two records to make one of: what differs, what moves, and which value stays.
package struct MergePage: Markup {
    let view: MergeView
    /// The other name as it was typed, and what is wrong with it.
    let typed: String
    let problems: [Problem]
    let frame: Frame

    package init(view: MergeView, typed: String = "", problems: [Problem] = [], frame: Frame) {
        self.view = view
        self.typed = typed
        self.problems = problems
        self.frame = frame
    }

    package var html: HTML { Document("Merge \(view.stays.title)", frame: frame, content: content).html }

    private var address: String { Places.recordMerge(view.kind, view.stays.id) }

    private var content: HTML {
        let over: HTML = "<a href=\"\(Places.record(view.kind, view.stays.id))\">\(view.stays.title)</a>"
        return "\(Headline(over: over, title: "Merge with another"))\(view.goes.map(preview) ?? choosing)"
    }

    /// Asks which one.
    private var choosing: HTML {
        var name = Field(
            "Which \(view.words) is the same as \(view.stays.title)", "with", at: "merge", .named(view.offered),
            value: typed, isRequired: true)
        name.problems = problems
        return """
            <form class="read stack" method="get" action="\(address)">\(name)\
            <p class="acts"><button class="button primary">Show what would happen</button></p></form>
            """
    }

    private func preview(_ goes: MergeView.Side) -> HTML {
        """
        <form class="read stack" method="post" action="\(address)">\
        <input type="hidden" name="other" value="\(goes.id)">\
        <p class="words lead-words">\(goes.title) becomes part of \(view.stays.title). \(moved)</p>\
        \(view.fields.map(field))\
        <p class="acts"><button class="button primary">Merge them</button> \
        <a class="button quiet" href="\(address)">Choose another</a></p></form>
        """
    }

    private var moved: String {
        guard !view.moves.isEmpty else { return "Nothing else names it." }
        let parts = view.moves.map { "\(Wording.count($0.count, $0.words))" }
        return "\(Wording.capitalised(Wording.list(parts))) will name \(view.stays.title) instead. It can be undone."
    }

    private func field(_ field: MergeView.Field) -> HTML {
        if field.joins {
            return "<p><b>\(field.label)</b>: both are kept, \(field.stays) and \(field.goes).</p>"
        }
        let name = "take-\(field.column)"
        guard !field.stays.isEmpty else { return "<p><b>\(field.label)</b>: \(field.goes), for it was not known.</p>" }
        return """
            <fieldset class="choices"><legend>\(field.label)</legend>\
            <label><input type="radio" name="\(name)" value="mine" checked> \(field.stays)</label>\
            <label><input type="radio" name="\(name)" value="theirs"> \(field.goes)</label></fieldset>
            """
    }
}
