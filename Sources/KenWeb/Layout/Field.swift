import KenDomain

/// One field of a form with its label above it, and what is wrong with it below.
struct Field: Markup {
    /// How it is filled in.
    enum Entry {
        case line, day, number, lines(Int), yes
        /// One of some values, each with its words.
        case choice([(value: String, words: String)])
        /// A name, with some that are likely.
        case named([String])
        /// Any of some values.
        case several([(value: String, words: String)])
    }

    let label: String
    /// Its name in the form.
    let name: String
    /// Tells it from fields of the same name on one page.
    let place: String
    var entry = Entry.line
    /// What stands in it; several values only where several may be chosen.
    var values: [String]
    var hint: String?
    var isRequired = false
    /// What is wrong with what was sent.
    var problems: [Problem] = []

    init(
        _ label: String, _ name: String, at place: String, _ entry: Entry = .line, value: String = "",
        hint: String? = nil, isRequired: Bool = false
    ) {
        self.label = label
        self.name = name
        self.place = place
        self.entry = entry
        values = value.isEmpty ? [] : [value]
        self.hint = hint
        self.isRequired = isRequired
    }

    /// The field as it was sent in a form that was refused.
    func refilled(from refused: RefusedForm) -> Field {
        var field = self
        field.values = refused.form.all(name)
        field.problems = refused.problems.filter { $0.field == name }
        return field
    }

    private var id: String { "\(place)-\(name)" }
    private var value: String { values.first ?? "" }

    var html: HTML {
        switch entry {
        case .yes:
            "<p><label><input type=\"checkbox\" name=\"\(name)\" value=\"yes\"\(HTML.flag("checked", value == "yes"))> \(label)</label></p>"
        case .several(let choices):
            "<fieldset class=\"choices\"><legend>\(label)</legend>\(choices.map(box))\(wrong)</fieldset>"
        case .line, .day, .number, .lines, .choice, .named:
            """
            <div class="field"\(HTML.flag("data-wrong", !problems.isEmpty))><label for="\(id)">\(label)\(note)</label>\(control)\(wrong)</div>
            """
        }
    }

    private var note: HTML? { hint.map { " <span class=\"hint\">\($0)</span>" } }

    private var wrong: HTML {
        guard !problems.isEmpty else { return .nothing }
        return "<p class=\"wrong\" id=\"\(id)-wrong\">\(problems.map(\.reason).joined(separator: " "))</p>"
    }

    private var control: HTML {
        let told: HTML = problems.isEmpty ? .nothing : " aria-invalid=\"true\" aria-describedby=\"\(id)-wrong\""
        let same: HTML = " id=\"\(id)\" name=\"\(name)\"\(HTML.flag("required", isRequired))\(told)"
        switch entry {
        case .line: return "<input\(same) type=\"text\" maxlength=\"2000\" value=\"\(value)\">"
        case .named(let names):
            let options = names.map { "<option value=\"\($0)\"></option>" as HTML }
            return """
                <input\(same) type="text" maxlength="2000" value="\(value)" list="\(id)-names" autocomplete="off">\
                <datalist id="\(id)-names">\(options)</datalist>
                """
        case .day: return "<input\(same) type=\"date\" value=\"\(value)\">"
        case .number: return "<input\(same) type=\"number\" min=\"0\" step=\"any\" value=\"\(value)\">"
        case .lines(let rows): return "<textarea\(same) rows=\"\(rows)\">\(value)</textarea>"
        case .choice(let choices): return "<select\(same)>\(choices.map(option))</select>"
        case .yes, .several: return .nothing
        }
    }

    private func option(_ choice: (value: String, words: String)) -> HTML {
        "<option value=\"\(choice.value)\"\(HTML.flag("selected", choice.value == value))>\(choice.words)</option>"
    }

    private func box(_ choice: (value: String, words: String)) -> HTML {
        """
        <label><input type="checkbox" name="\(name)" value="\(choice.value)"\(HTML.flag("checked", values.contains(choice.value)))> \(choice.words)</label>
        """
    }
}
