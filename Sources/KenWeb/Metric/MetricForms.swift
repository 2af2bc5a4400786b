import KenDomain
import KenVerbs

/// Writing down answers and costs.
struct MetricForms: Markup {
    let waves: [WaveLine]
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return "<section><div class=\"section-head\"><h2>Write down</h2></div>\(wave)\(costs)</section>\n"
    }

    private var wave: ActForm {
        let questions = SurveyQuestion.allCases.map { question in
            (
                value: question.rawValue,
                words: "\(Wording.name(question)), \(question.scale.lowerBound) to \(question.scale.upperBound)"
            )
        }
        let known =
            [(value: "", words: "a new survey")]
            + waves.prefix(20).map { (value: $0.id.description, words: "\($0.title), \($0.tool)") }
        return ActForm(
            title: "answers of a survey", address: Places.waves, button: "Keep them",
            fields: [
                Field("What was asked", "question", at: "wave", .choice(questions)),
                Field(
                    "Answers, one a line", "lines", at: "wave", .lines(6),
                    hint: "9; otto@customer.example; 2026-05-01; their words. All but the score may be left out",
                    isRequired: true),
                Field("They belong to", "wave", at: "wave", .choice(known)),
                Field("Name of a new survey", "title", at: "wave"),
                Field("Where it was asked", "tool", at: "wave", hint: "the name of a tool, a form, a visit"),
                Field("How many were asked", "asked", at: "wave", .number),
            ], frame: frame)
    }

    private var costs: ActForm {
        ActForm(
            title: "what winning and keeping customers cost", address: Places.costs, button: "Keep it",
            fields: [
                Field("First day", "from", at: "costs", .day, isRequired: true),
                Field("Last day", "to", at: "costs", .day, isRequired: true),
                Field("Spent on winning customers", "acquisition", at: "costs", hint: "2400000 EUR"),
                Field("Spent on keeping customers", "retention", at: "costs", hint: "3200000 EUR"),
                Field("Gross margin", "margin", at: "costs", .number, hint: "0.42 for 42 %"),
                Field("Interest of a year", "interest", at: "costs", .number, hint: "0.1 for ten per cent"),
            ], frame: frame)
    }
}
