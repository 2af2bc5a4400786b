import KenDomain
import KenVerbs

/// Puts a warning off with a reason until a day, or takes it back.
struct SnoozeForm: Markup {
    let line: WarningLine
    /// Start of the ids on this page.
    let place: String
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return line.snooze == nil ? putOff : wake
    }

    private var hidden: [(name: String, value: String)] {
        [("code", line.subject.code.rawValue)]
            + (line.subject.organisation.map { [("account", $0.description)] } ?? [])
            + [("detail", line.subject.detail), ("back", frame.path + frame.query)]
    }

    private var putOff: HTML {
        ActForm(
            title: "put off", address: Places.snooze, button: "Put off",
            fields: [
                Field(
                    "Until", "until", at: place, .day, value: frame.today.adding(30).description, isRequired: true),
                Field("Because", "reason", at: place, isRequired: true),
            ], hidden: hidden, frame: frame
        ).html
    }

    private var wake: HTML {
        let unseen = hidden.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" as HTML }
        return """
            <form method="post" action="\(Places.snooze)">\(unseen)<p class="acts">\
            <button class="button quiet">Take it back now</button></p></form>
            """
    }
}
