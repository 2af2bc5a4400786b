import KenDomain
package import KenVerbs

/// The records of one kind, newest first, and a form that sets one field of all that are marked.
package struct RecordListPage: Markup {
    let view: RecordListView
    let frame: Frame

    package init(view: RecordListView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(title, frame: frame, content: content).html }

    private var title: String { Wording.capitalised(view.words) }

    private var content: HTML {
        """
        \(Headline(over: "<a href=\"\(Places.allRecords)\">All kinds of records</a>", title: title, under: making))\
        \(view.rows.isEmpty ? empty : table)\(next)
        """
    }

    private var making: HTML {
        guard view.mayEdit, frame.offersActs else { return .nothing }
        return "<a href=\"\(Places.record(view.kind, Places.new))\">Make a new one</a>"
    }

    private var empty: HTML {
        "<p class=\"empty\">None is on record yet. Make one here, or import a file that has some.</p>"
    }

    private var table: HTML {
        let mayEdit = view.mayEdit && frame.offersActs
        let heads = view.columns.map { "<th scope=\"col\">\($0.label)</th>" as HTML }
        let mark: HTML = mayEdit ? "<th scope=\"col\"><span class=\"unseen\">Mark</span></th>" : .nothing
        return """
            <form method="post" action="\(Places.records(view.kind))"><input type="hidden" name="deed" value="change">\
            \(problems)<div class="table"><table class="list"><thead><tr>\(mark)<th scope="col">Record</th>\(heads)</tr></thead>\
            <tbody data-list>\(view.rows.map { row($0, mayEdit: mayEdit) })</tbody></table></div>\
            \(mayEdit ? setting : .nothing)</form>

            """
    }

    private func row(_ row: RecordListView.Row, mayEdit: Bool) -> HTML {
        let isMarked = frame.refused?.form.all("marked").contains(row.id) ?? false
        let mark: HTML =
            mayEdit
            ? """
            <td><input type="checkbox" name="marked" value="\(row.id)" aria-label="Mark \(row.title)"\
            \(HTML.flag("checked", isMarked))></td>
            """ : .nothing
        let cells = row.cells.map { "<td>\($0)</td>" as HTML }
        return """
            <tr>\(mark)<th scope="row"><a href="\(frame.to(Places.record(view.kind, row.id)))">\(row.title)</a></th>\(cells)</tr>
            """
    }

    private var problems: HTML { frame.refused.map { ProblemList($0.problems).html } ?? .nothing }

    /// Sets one field of everything marked.
    private var setting: HTML {
        let columns = view.settable.map { (value: $0.column, words: $0.label) }
        var column = Field("Of all that are marked, set", "column", at: "marked", .choice(columns))
        var value = Field("to", "value", at: "marked", hint: "empty for not known; several are parted by ;")
        if let refused = frame.refused {
            (column, value) = (column.refilled(from: refused), value.refilled(from: refused))
        }
        return
            "<div class=\"row\">\(column)\(value)<p class=\"acts\"><button class=\"button\">Set it</button></p></div>"
    }

    private var next: HTML {
        guard let page = view.next else { return .nothing }
        return
            "<p class=\"pager\"><a rel=\"next\" href=\"\(Places.records(view.kind))?page=\(page)\">Older ones</a></p>"
    }
}

/// Every kind of record there is, and where to make one.
package struct RecordKindsPage: Markup {
    let view: RecordKindsView
    let frame: Frame

    package init(view: RecordKindsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Records", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Records"))<p class="words read lead-words">Everything Ken knows is made of these records. \
        Most come from files and notes; here each can be made, looked at and set right by hand.</p>
        \(view.groups.map { Panel($0.title, list($0.kinds)) })
        """
    }

    private func list(_ kinds: [RecordKindsView.Kind]) -> HTML {
        let items = kinds.map { kind in
            let making: HTML =
                kind.mayEdit && frame.offersActs
                ? " · <a href=\"\(Places.record(kind.kind, Places.new))\">make one</a>" : .nothing
            return
                "<li><a href=\"\(frame.to(Places.records(kind.kind)))\">\(kind.words)</a>\(making)<p class=\"by\">\(Wording.capitalised(kind.about))</p></li>"
                as HTML
        }
        return "<ul class=\"plain\" data-list>\(items)</ul>"
    }
}
