/// One field of a form with its label above it.
struct Field: Markup {
    /// How it is filled in.
    enum Entry {
        case line, day, number, lines(Int), yes
        /// One of some values, each with its words.
        case choice([(value: String, words: String)])
    }

    let label: String
    /// Its name in the form.
    let name: String
    /// Tells it from fields of the same name on one page.
    let place: String
    var entry = Entry.line
    var value = ""
    var hint: String?
    var isRequired = false

    init(
        _ label: String, _ name: String, at place: String, _ entry: Entry = .line, value: String = "",
        hint: String? = nil, isRequired: Bool = false
    ) {
        self.label = label
        self.name = name
        self.place = place
        self.entry = entry
        self.value = value
        self.hint = hint
        self.isRequired = isRequired
    }

    private var id: String { "\(place)-\(name)" }

    var html: HTML {
        if case .yes = entry {
            return "<p><label><input type=\"checkbox\" name=\"\(name)\" value=\"yes\"> \(label)</label></p>"
        }
        let note: HTML? = hint.map { " <span class=\"hint\">\($0)</span>" }
        return "<div class=\"field\"><label for=\"\(id)\">\(label)\(note)</label>\(control)</div>"
    }

    private var control: HTML {
        let same: HTML = " id=\"\(id)\" name=\"\(name)\"\(HTML.flag("required", isRequired))"
        switch entry {
        case .line: return "<input\(same) type=\"text\" maxlength=\"500\" value=\"\(value)\">"
        case .day: return "<input\(same) type=\"date\" value=\"\(value)\">"
        case .number: return "<input\(same) type=\"number\" min=\"0\" step=\"any\" value=\"\(value)\">"
        case .lines(let rows): return "<textarea\(same) rows=\"\(rows)\">\(value)</textarea>"
        case .choice(let choices): return "<select\(same)>\(choices.map(option))</select>"
        case .yes: return .nothing
        }
    }

    private func option(_ choice: (value: String, words: String)) -> HTML {
        "<option value=\"\(choice.value)\"\(HTML.flag("selected", choice.value == value))>\(choice.words)</option>"
    }
}

/// A form that opens under its title and sends one act.
struct ActForm: Markup {
    let title: String
    let address: String
    let button: String
    var fields: [Field]
    /// Values that go with it unseen, by name.
    var hidden: [(name: String, value: String)] = []
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        let unseen = hidden.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" as HTML }
        return """
            <details class="why"><summary>\(title)</summary><form class="opened" method="post" action="\(address)">\
            \(unseen)\(fields)<p class="acts"><button class="button">\(button)</button></p></form></details>

            """
    }
}
