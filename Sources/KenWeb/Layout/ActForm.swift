import KenDomain

/// A form that opens under its title and sends one act. One that was refused stands open, as it was typed.
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
        let shown = refused.map { refused in fields.map { $0.refilled(from: refused) } } ?? fields
        return """
            <details class="why"\(HTML.flag("open", refused != nil))><summary>\(title)</summary>\
            <form class="opened" method="post" action="\(address)">\(unseen)\(elsewhere)\(shown)\
            <p class="acts"><button class="button">\(button)</button></p></form></details>

            """
    }

    /// What was sent from this form and refused; nil when it was not this one.
    private var refused: RefusedForm? {
        frame.refused.flatMap { refused in
            let isThis =
                refused.address == address
                && hidden.allSatisfy { $0.name == "back" || refused.form[$0.name] == $0.value }
            return isThis ? refused : nil
        }
    }

    /// Problems that belong to none of the fields, and word that there are some.
    private var elsewhere: HTML {
        guard let refused else { return .nothing }
        let names = Set(fields.map(\.name))
        let rest = refused.problems.filter { !names.contains($0.field) }
        guard rest.isEmpty else { return ProblemList(rest).html }
        let count = Wording.capitalised(Wording.count(refused.problems.count, "field"))
        let verb = refused.problems.count == 1 ? "needs" : "need"
        return "<p class=\"wrong\" role=\"alert\">\(count) \(verb) another look. Nothing was changed.</p>"
    }
}

/// A form that was sent and could not be taken.
struct RefusedForm: Sendable {
    /// Where it was sent.
    let address: String
    let form: Form
    let problems: [Problem]
}
