import Foundation
import KenDomain
package import KenVerbs

/// The log of changes: who did what to which record, and what it was before.
package struct AuditPage: Markup {
    let view: AuditView
    /// What an examination found; nil when none was asked for.
    let examined: DoctorView?
    let frame: Frame

    package init(view: AuditView, examined: DoctorView? = nil, frame: Frame) {
        self.view = view
        self.examined = examined
        self.frame = frame
    }

    package var html: HTML { Document("Audit", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Audit", under: "\(Wording.count(Int(clamping: view.changes), "change")), each chained to the one before."))
        \(chain)\(filters)\(list)
        """
    }

    private var chain: HTML {
        guard let examined else {
            return """
                <form class="acts" method="post" action="\(Places.auditExamination)">\
                <button class="button">Examine the chain and every record</button></form>
                """
        }
        let lines = examined.findings.isEmpty ? examined.checks : examined.findings
        let state: HTML =
            examined.findings.isEmpty
            ? "<span class=\"state good\">in order</span>" : "<span class=\"state danger\">something is wrong</span>"
        return Panel(
            "What the examination found", remark: state,
            "<ul class=\"plain tight\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
        ).html
    }

    private var filters: HTML {
        let kinds = [(value: "", words: "any record")] + view.kinds.map { (value: $0, words: $0) }
        var kind = Field("Kind of record", "kind", at: "audit", .choice(kinds), value: view.input.kind ?? "")
        if view.input.kind == nil { kind.values = [""] }
        return """
            <form class="acts filters" method="get" action="\(Places.audit)">\
            \(Field("Who", "who", at: "audit", value: view.input.who ?? ""))\
            \(Field("What was done", "verb", at: "audit", value: view.input.verb ?? ""))\(kind)\
            \(Field("Day", "day", at: "audit", .day, value: view.input.day?.description ?? ""))\
            <button class="button">Show</button></form>
            """
    }

    private var list: HTML {
        guard !view.lines.isEmpty else {
            let further = view.nextPage == nil ? "." : " among the newest looked at."
            return "<p class=\"empty\">No change fits\(further)</p>\(pager)"
        }
        return "<ul class=\"plain\" data-list>\(view.lines.map { AuditRow(line: $0, frame: frame) })</ul>\(pager)"
    }

    private var pager: HTML {
        guard let page = view.nextPage else { return .nothing }
        let joint = frame.query.isEmpty ? "?" : "&"
        let address = "\(Places.audit)\(frame.query)\(joint)page=\(page.inQuery)"
        return "<p class=\"pager\"><a href=\"\(address)\" rel=\"next\">Older changes</a></p>"
    }
}

/// One line of the log.
struct AuditRow: Markup {
    let line: AuditLine
    let frame: Frame

    var html: HTML {
        """
        <li id="change-\(String(line.number))"><p class="what">\(line.who): \(line.verb)\(about)</p>
        <p class="by">\(HTML.dotted(["\(when)", .text(line.cause), "change \(String(line.number))"]))</p>\
        \(opened)\(undo)</li>

        """
    }

    private var when: HTML {
        let day = Day(line.at, in: .current)
        let date = Date(timeIntervalSince1970: Double(line.at.milliseconds) / 1000)
        let time = Calendar.current.dateComponents([.hour, .minute], from: date)
        let clock = [time.hour, time.minute].map { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }
        return "\(HTML.day(day)), \(clock.joined(separator: ":"))"
    }

    private var about: HTML {
        guard let kind = line.kind else { return .nothing }
        let name = line.title.map { "\(kind) “\($0.prefix(80))”" } ?? kind
        return AuditRow.address(line).map { " · <a href=\"\($0)\">\(name)</a>" } ?? " · \(name)"
    }

    /// The page of a record; nil for what has none of its own.
    private static func address(_ line: AuditLine) -> String? {
        guard let record = line.record else { return nil }
        return switch line.kind {
        case "organisation": Places.account(.init(record))
        case "person": Places.person(.init(record))
        case "interaction": Places.conversation(.init(record))
        case "feedback item": Places.feedbackItem(.init(record))
        case "theme": Places.theme(.init(record))
        case "outcome": Places.need(.init(record))
        default: nil
        }
    }

    private var opened: HTML {
        let batches = line.batches.isEmpty ? HTML.nothing : "<p>\(line.batches.joined(separator: ", "))</p>"
        let secret: HTML = line.isHidden ? "<p class=\"secret\">For whoever may read this record.</p>" : .nothing
        let erased: HTML = line.isErased ? "<p class=\"secret\">Its words were erased.</p>" : .nothing
        guard !line.fields.isEmpty else { return "\(batches)\(secret)\(erased)" }
        return """
            \(batches)\(secret)\(erased)<details class="why"><summary>what changed</summary><div class="opened"><div class="table">\
            <table class="list"><thead><tr><th scope="col">Field</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>\
            <tbody>\(line.fields.map(row))</tbody></table></div></div></details>
            """
    }

    private func row(_ field: AuditLine.Field) -> HTML {
        """
        <tr><th scope="row">\(field.name)</th><td>\(field.before ?? "–")</td><td>\(field.after ?? "–")</td></tr>
        """
    }

    private var undo: HTML {
        guard let act = line.act, frame.offersActs else { return .nothing }
        return """
            <form method="post" action="\(Places.undoAct)"><input type="hidden" name="act" value="\(act)">\
            <input type="hidden" name="back" value="\(Places.audit)">\
            <button class="button quiet" aria-label="Take change \(String(line.number)) back">Undo</button></form>
            """
    }
}
