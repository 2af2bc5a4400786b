import KenDomain
import KenVerbs

/// What one may do at the mirror: answer, mark, paste a review, settle a definition.
struct MirrorForms: Markup {
    let view: MirrorView
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <section><div class="section-head"><h2>Hold it up</h2></div>\(poll)\(assessment)\(review)\(verdict)</section>

            """
    }

    /// Who answers, where Ken does not know who reads.
    private func author(_ place: String) -> [Field] {
        [
            Field(
                "Who you are", "by", at: place, value: view.you ?? "",
                hint: "only your own answer is yours to give", isRequired: true)
        ]
    }

    private var poll: HTML {
        guard view.poll.own == nil else { return .nothing }
        return ActForm(
            title: "say who the customer is", address: Places.poll, button: "Keep it",
            fields: [Field("Who is our customer, in one line", "text", at: "poll", isRequired: true)] + author("poll"),
            frame: frame
        ).html
    }

    private var assessment: ActForm {
        let marks = [(value: "", words: "cannot say")] + (0...4).map { (value: String($0), words: String($0)) }
        let items = CentricityItem.allCases.map { item in
            Field(
                "\(item.rawValue) \(Wording.capitalised(Wording.name(item)))", "item\(item.rawValue)", at: "assess",
                .choice(marks))
        }
        let business = Field("What business are we in? Your first thought", "business", at: "assess")
        return ActForm(
            title: "mark the twelve items, 0 for the first end and 4 for the second", address: Places.assessments,
            button: "Keep my marks", fields: [business] + items + author("assess"), frame: frame)
    }

    private var review: ActForm {
        let drivers =
            [(value: "", words: "never said")]
            + ReviewDriver.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        let present = ReviewDriver.allCases.map { driver in
            Field("People there for \(Wording.name(driver))", "present-\(driver.rawValue)", at: "review", .number)
        }
        return ActForm(
            title: "paste the minutes of a review", address: Places.reviews, button: "Read them",
            fields: [
                Field("Name of the review", "title", at: "review", value: "Quarterly review", isRequired: true),
                Field("Held on", "heldOn", at: "review", .day, hint: "empty for today"),
                Field(
                    "Minutes, one item a line", "minutes", at: "review", .lines(8),
                    hint: "Funnel: planned 40 min, actual 65 min, 6 actions, 5 questions, 6 charts", isRequired: true),
                Field("What we say drives us", "statedDriver", at: "review", .choice(drivers)),
            ] + present, frame: frame)
    }

    private var verdict: ActForm {
        ActForm(
            title: "settle who the customer is", address: Places.definition, button: "Keep the verdict",
            fields: [
                Field(
                    "The definition, in one sentence", "sentence", at: "settle", value: view.poll.definition ?? "",
                    isRequired: true),
                Field("Who agreed", "agreed", at: "settle", hint: "names, parted by commas", isRequired: true),
                Field("Objections", "objections", at: "settle", .lines(3), hint: "one a line, as Name: words"),
            ], frame: frame)
    }
}
