import KenDomain
import KenVerbs

/// The form of a record: a field for each column, with what somebody else wrote meanwhile beside it.
struct RecordForm: Markup {
    let view: RecordView
    let frame: Frame

    var html: HTML {
        guard frame.offersActs, view.mayEdit else { return .nothing }
        return """
            <form class="read stack record" method="post" action="\(address)" data-submit-key>\
            <input type="hidden" name="version" value="\(view.version)">\(warning)\(elsewhere)\
            \(main)\(more)\
            <p class="acts"><button class="button primary">\(view.id == nil ? "Keep it" : "Keep the changes")</button></p>\
            </form>

            """
    }

    private var address: String { Places.record(view.kind, view.id) }

    private var refused: RefusedForm? { frame.refused.flatMap { $0.address == address ? $0 : nil } }

    private var warning: HTML {
        guard view.fields.contains(where: { $0.theirs != nil }) else { return .nothing }
        return """
            <p class="wrong" role="alert">Somebody else changed this while you were writing. What only one of you changed \
            is joined below; where both did, choose. Nothing is written until you keep the changes.</p>
            """
    }

    /// Problems that belong to no field, and word that there are some.
    private var elsewhere: HTML {
        guard let refused else { return .nothing }
        let columns = Set(view.fields.map(\.column))
        let rest = refused.problems.filter { !columns.contains($0.field) }
        return """
            <p class="wrong" role="alert">\(Wording.capitalised(Wording.count(refused.problems.count, "field"))) \
            \(refused.problems.count == 1 ? "needs" : "need") another look. Nothing was changed.</p>\
            \(rest.isEmpty ? .nothing : ProblemList(rest).html)
            """
    }

    /// Columns that every record has stand behind the others.
    private static let common: Set<String> = ["visibility", "circle", "learned_on"]

    private var main: [HTML] { view.fields.filter { !Self.common.contains($0.column) }.map(block) }

    private var more: HTML {
        let isOpen = refused?.problems.contains { Self.common.contains($0.field) } ?? false
        return """
            <details class="why"\(HTML.flag("open", isOpen))><summary>who may read it, and since when it is known</summary>\
            <div class="opened">\(view.fields.filter { Self.common.contains($0.column) }.map(block))</div></details>
            """
    }

    private func block(_ field: RecordField) -> HTML {
        guard let theirs = field.theirs else { return entry(field) }
        let words = theirs.isEmpty ? "nothing" : theirs.map(Wording.plain).joined(separator: ", ")
        return """
            <fieldset class="choices"><legend>\(field.label): both of you changed it</legend>\(entry(field))\
            <label><input type="radio" name="take-\(field.column)" value="mine" checked> keep mine</label>\
            <label><input type="radio" name="take-\(field.column)" value="theirs"> keep theirs: “\(words)”</label></fieldset>
            """
    }

    private func entry(_ field: RecordField) -> HTML {
        let values = refused?.form.all(field.column) ?? field.values
        let problems = refused?.problems.filter { $0.field == field.column } ?? []
        if case .many(let offered) = field.entry { return many(field, values, problems, offered) }
        var shown = Field(
            field.label, field.column, at: "record", control(field), hint: field.hint, isRequired: field.isRequired)
        shown.values = values
        shown.problems = problems
        return shown.html
    }

    private func control(_ field: RecordField) -> Field.Entry {
        switch field.entry {
        case .line, .number: .line
        case .prose: .lines(3)
        case .day: .day
        case .choice(let words): .choice((field.isRequired ? [] : [("", "not known")]) + words.map(Self.option))
        case .several(let words): .several(words.map(Self.option))
        case .one(let names), .many(let names): .named(names)
        }
    }

    private static func option(_ word: String) -> (value: String, words: String) { (word, Wording.plain(word)) }

    /// Names that are there, each to be unmarked, and a line for another.
    private func many(_ field: RecordField, _ values: [String], _ problems: [Problem], _ offered: [String]) -> HTML {
        let known = values.filter { !$0.isEmpty }
        var boxes = Field(field.label, field.column, at: "record", .several(known.map { ($0, $0) }))
        boxes.values = known
        var line = Field(
            known.isEmpty ? field.label : "and also", field.column, at: "record", .named(offered),
            hint: field.hint ?? "several are parted by ;")
        line.problems = problems
        return known.isEmpty ? line.html : "\(boxes)\(line)"
    }
}
