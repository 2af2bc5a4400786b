extension Wording {
    static let gainTitle = "What asking this would teach us"
    static let proposalTitle = "Why this conversation"
    /// Title of the explanation of a contact budget.
    public static let budgetTitle = "Time we have taken lately, in hours"

    /// The note on an account whose worth nobody knows.
    static func neutralValue(_ value: Double) -> String {
        "what the account is worth is not known; \(decimal(value)) is taken instead"
    }

    /// One past contact in a budget.
    static func budgetLine(_ contact: ContactBudget.Contact) -> String {
        let hours = contact.isOutOfHours ? ", outside their hours" : ""
        return "\(count(Numerics.whole(contact.minutes), "minute")), \(ago(days: contact.age))\(hours)"
    }

    private static func ago(days: Int) -> String { days == 0 ? "today" : span(days: days) + " ago" }

    /// The name of a rule the planner asks.
    public static func name(_ filter: FilterOutcome.Filter) -> String {
        switch filter {
        case .urgentNeed: "Open needs first"
        case .rightPeople: "The right people"
        case .contactBudget: "Their time"
        case .notAskedLately: "Not asked lately"
        case .notToldAlready: "Not told already"
        case .nonDisclosure: "What we may show"
        case .confidence: "Told in confidence"
        }
    }

    /// An outcome in a word or two.
    public static func name(_ state: FilterOutcome.State) -> String {
        switch state {
        case .passed: "fine"
        case .blocked: "not now"
        case .notKnown: "not known yet"
        }
    }

    /// How much of someone's time is used.
    public static func name(_ state: ContactBudget.State) -> String {
        switch state {
        case .green: "plenty left"
        case .amber: "little left"
        case .red: "used up"
        }
    }

    static let nothingUrgent = "nothing urgent is open"
    static let thisIsTheNeed = "this talk is about it"
    static let needMayTakeTime = "little of their time is left, but an open need may take it"
    static let nobodyKnown = "we know nobody there yet whose work fits; ask whoever you meet next"
    static let nobodyToSpare = "we do not know yet whose time it would take"

    /// What comes first.
    static func needFirst(_ need: UrgentNeed, asOf: Day) -> String {
        "first “\(need.title)”, open since \(date(need.since))"
    }

    /// Who would ask whom.
    static func rightPeople(_ tier: Tier, asker: String?, counterpart: String?) -> String {
        switch (asker, counterpart) {
        case (let asker?, let counterpart?): "\(asker) with \(counterpart)"
        case (let asker?, nil): "\(asker) with \(Wording.counterpart(tier)), whom we do not know yet"
        case (nil, let counterpart?): "\(owner(tier)), not named yet, with \(counterpart)"
        case (nil, nil): "\(owner(tier)) with \(Wording.counterpart(tier)), neither named yet"
        }
    }

    /// Who would see to an open need.
    static func needPeople(_ asker: String?, _ counterpart: String?) -> String {
        "\(asker ?? "whoever can settle it") with \(counterpart ?? "whoever waits for it")"
    }

    /// Their time is used up.
    static func budgetUsed(_ name: String, days: Int) -> String {
        "\(name) has given us much time lately; leave them alone for \(span(days: days))"
    }

    /// Their time lasts.
    static func budgetLeft(_ name: String, _ state: ContactBudget.State) -> String {
        state == .green
            ? "\(name) has given us little time lately; there is room for a talk"
            : "\(name) has given us much time lately; there is room for one short talk"
    }

    /// How much of one person's time we have taken, and what that leaves room for.
    public static func timeTaken(_ budget: ContactBudget, policy: PlannerPolicy) -> String {
        guard budget.load > 0 else { return "We have asked for none of their time lately." }
        switch budget.state {
        case .green: return "We have asked for little of their time lately; there is room for a talk."
        case .amber: return "We have asked for much of their time lately; there is room for one short talk."
        case .red:
            let days = budget.daysUntil(minutes: policy.proposedMinutes, policy: policy)
            return "We have asked for much of their time lately; leave them alone for \(span(days: days))."
        }
    }

    /// Questions left out because of their date.
    static func leftOut(_ questions: Int, days: Int) -> String {
        questions == 0
            ? "none of these was asked in the last \(days) days"
            : "\(count(questions, "other question")) left out, answered in the last \(days) days"
    }

    /// Questions turned into "what has changed?", and the last telling among them.
    static func toldAlready(_ questions: Int, latest: Day?) -> String {
        guard questions > 0 else { return "they have told us none of this" }
        let last = latest.map { ", the last on \(date($0))" } ?? ""
        return "\(count(questions, "answer")) known\(last); ask what has changed since"
    }

    /// What may be shown in the talk.
    ///
    /// - Parameters:
    ///   - hears: whether they are asked for their own roadmap.
    ///   - leftOut: questions left out because they would show ours.
    static func nonDisclosure(isInForce: Bool, until: Day?, hears: Bool, leftOut: Int) -> String {
        let agreement = until.map { "an agreement is in force until \(date($0))" } ?? "an agreement is in force"
        guard !isInForce else { return "\(agreement); show what is released for them, with the notice" }
        if leftOut > 0 {
            return "no agreement is on file: \(count(leftOut, "question")) left out that would show our plans"
        }
        return hears
            ? "no agreement is on file: hear of their roadmap, show nothing of ours" : "none of these shows our roadmap"
    }

    /// Answers not quoted, and questions left out because others have the answer in confidence.
    static func inConfidence(_ answers: Int, leftOut: Int) -> String {
        let hidden = answers == 0 ? nil : "\(count(answers, "answer")) told in confidence and not quoted here"
        let dropped = leftOut == 0 ? nil : "\(count(leftOut, "question")) left out, answered in confidence to others"
        let said = [hidden, dropped].compactMap(\.self)
        return said.isEmpty ? "nothing told in confidence is touched" : said.joined(separator: "; ")
    }

    /// The first day on which nothing crowds them, and what does before it.
    static func notBefore(_ words: String, _ day: Day, _ obstacle: BookingObstacle) -> String {
        let reason =
            if case .otherManager = obstacle { "a colleague asked them lately" } else { "we meet them close to it" }
        return "\(words), not before \(date(day)): \(reason)"
    }

    /// How to put a question to them; `name` is the customer's.
    public static func ask(
        _ question: Question, _ form: ProposedQuestion.Form, of name: String, teller: String? = nil, asOf: Day
    ) -> Sentence {
        let text = asked(question.text, of: name)
        switch form {
        case .fresh: return "\(text, [.question(question.id)])"
        case .whatChanged(let since, let person, _, let gist):
            let told = "\(teller ?? "they") told us \(ago(since, asOf: asOf))"
            let words = gist.map { ": “\($0)”" } ?? ", in confidence"
            let evidence: [Reference] = [.question(question.id)] + (person.map { [.person($0)] } ?? [])
            return "\(text, evidence) \(capitalised(told))\(words). What has changed since?"
        }
    }
}
