import KenDomain
package import KenVerbs

/// One record: its form, what was changed of it and by whom, and how to remove it.
package struct RecordPage: Markup {
    let view: RecordView
    let frame: Frame

    package init(view: RecordView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(view.title, frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(over: over, title: view.title))\(state)\(RecordForm(view: view, frame: frame))\(facts)\
        \(isConflict ? .nothing : "\(Panel("What names it", naming))\(Panel("What was changed", history))\(ends)")
        """
    }

    /// Whether somebody else changed it meanwhile, and the reader is to choose: nothing else stands there then.
    private var isConflict: Bool { view.fields.contains { $0.theirs != nil } }

    private var over: HTML {
        "<a href=\"\(frame.to(Places.records(view.kind)))\">\(Wording.capitalised(view.words))</a>"
    }

    private var state: HTML {
        guard view.isRemoved else { return .nothing }
        return "<p class=\"words\">It was removed. Undo the removal below to have it back.</p>"
    }

    /// The fields as plain words, where nothing may be changed.
    private var facts: HTML {
        guard !frame.offersActs || !view.mayEdit else { return .nothing }
        let rows = view.fields.filter { !$0.values.isEmpty }.map { field in
            "<dt>\(field.label)</dt><dd>\(Self.words(field))</dd>" as HTML
        }
        return "<dl class=\"facts\">\(rows)</dl>"
    }

    private static func words(_ field: RecordField) -> String {
        switch field.entry {
        case .choice, .several: field.values.map(Wording.plain).joined(separator: ", ")
        default: field.values.joined(separator: ", ")
        }
    }

    private var naming: HTML {
        let evidence: HTML =
            view.kind == "claim" && frame.offersActs && view.id != nil
            ? """
            <p class="acts"><a class="button" href="\(Places.record("evidence", Places.new))?claim=\(view.id ?? "")">\
            Write down who said it</a></p>
            """ : .nothing
        guard !view.namedBy.isEmpty else { return evidence }
        return "<dl class=\"facts\">\(view.namedBy.map(named))</dl>\(evidence)"
    }

    private func named(_ group: NamedBy) -> HTML {
        let lines = group.lines.map { line in
            "<li><a href=\"\(frame.to(Places.record(group.kind, line.id)))\">\(line.title)</a></li>" as HTML
        }
        let more: HTML = group.hasMore ? "<li class=\"by\">and more</li>" : .nothing
        return "<dt>\(Wording.capitalised(group.words))</dt><dd><ul class=\"plain\">\(lines)\(more)</ul></dd>"
    }

    private var history: HTML {
        guard view.id != nil else { return .nothing }
        guard !view.history.isEmpty else {
            return "<p class=\"empty\">Nothing was changed since it came in with a file.</p>"
        }
        return "<ul class=\"plain\" data-list>\(view.history.map { RecordChangeRow(change: $0, frame: frame) })</ul>"
    }

    private var ends: HTML {
        guard let id = view.id, view.mayEdit, frame.offersActs, !view.isRemoved else { return .nothing }
        let merge: HTML =
            view.mayMerge
            ? "<a class=\"button\" href=\"\(Places.recordMerge(view.kind, id))\">Merge with another</a>" : .nothing
        return """
            <form class="acts" method="post" action="\(Places.recordRemoval(view.kind, id))">\(merge)\
            <button class="button quiet">Remove it</button></form>
            """
    }
}
