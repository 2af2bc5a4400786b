import KenDomain
import KenVerbs

/// Making a call: which trend, what is expected, how likely, how sure, and what would show it early.
struct CallForm: Markup {
    let view: OutlookView
    let draft: CallInput?
    let problems: [Problem]
    let key: String

    /// Lines for tell-tale events.
    private static let tales = 3

    var html: HTML {
        guard !view.lines.isEmpty else { return .nothing }
        return """
            <section id="make-a-call"><div class="section-head"><h2>Make a call</h2></div>\(look)
            <form class="read" method="post" action="\(Places.calls)" data-submit-key><input type="hidden" name="key" value="\(key)">
            \(fields)\(tellTales)\(review)
            <p class="acts"><button class="button primary">Make the call</button></p></form></section>

            """
    }

    /// That some fields need another look, and whatever belongs to none.
    private var look: HTML {
        guard !problems.isEmpty else { return .nothing }
        let names = Set(fields.map(\.name) + [review.name, "tellTales"])
        let rest = problems.filter { !names.contains($0.field) }
        let count = Wording.capitalised(Wording.count(problems.count, "field"))
        let verb = problems.count == 1 ? "needs" : "need"
        return """
            <p class="wrong" role="alert">\(count) \(verb) another look. Nothing was changed.</p>\(ProblemList(rest))
            """
    }

    private var fields: [Field] {
        let trends = view.lines.map { line in
            (
                value: line.outlook.trend?.description ?? line.outlook.subject.dimension,
                words: line.outlook.title
            )
        }
        let sure =
            [(value: "", words: "as the words on record give it")]
            + OutlookConfidence.allCases.map { (value: String($0.rawValue), words: Wording.name($0)) }
        return [
            field(Field("Who calls", "by", at: "call", value: draft?.by ?? view.me ?? "")),
            field(Field("On which trend", "trend", at: "call", .choice(trends), value: draft?.trend ?? "")),
            field(
                Field(
                    "We expect that …", "statement", at: "call", value: draft?.statement ?? "",
                    hint: "paper replaces plastic wrap", isRequired: true)),
            field(
                Field(
                    "How likely, in a word or per cent", "likelihood", at: "call",
                    .named(Likelihood.allCases.map { Wording.name($0) }), value: draft?.likelihood ?? "",
                    hint: "likely, or 70 %", isRequired: true)),
            field(
                Field(
                    "How sure are we", "confidence", at: "call", .choice(sure),
                    value: draft?.confidence.map { String($0.rawValue) } ?? "")),
            field(Field("Who sees it otherwise, and why", "dissent", at: "call", value: draft?.dissent ?? "")),
        ]
    }

    private var review: Field {
        field(Field("Look at it again on", "reviewOn", at: "call", .day, value: draft?.reviewOn?.description ?? ""))
    }

    /// The field with what is wrong with it.
    private func field(_ field: Field) -> Field {
        var field = field
        field.problems = problems.filter { $0.field == field.name }
        return field
    }

    private var tellTales: HTML {
        let rows: [HTML] = (0..<Self.tales).map { place in
            let tale = draft?.tellTales.dropFirst(place).first
            return """
                <p class="acts"><input type="text" name="tellTale" maxlength="500" value="\(tale?.text ?? "")" \
                aria-label="Tell-tale event \(place + 1)"><input type="date" name="lookBy" \
                value="\(tale?.lookBy?.description ?? "")" aria-label="Look for event \(place + 1) by"></p>
                """
        }
        let wrong = problems.filter { $0.field == "tellTales" }.map(\.reason)
        let reasons: HTML = wrong.isEmpty ? .nothing : "<p class=\"wrong\">\(wrong.joined(separator: " "))</p>"
        return """
            <fieldset class="field"\(HTML.flag("data-wrong", !wrong.isEmpty))><legend>What would show it early, and by when to look</legend>\
            \(rows)\(reasons)</fieldset>

            """
    }
}
