extension Wording {
    /// A kind of source, as it stands in a row of evidence.
    public static func name(_ kind: SourceKind) -> String {
        switch kind {
        case .participation: "we did the job ourselves"
        case .observation: "we watched them do it"
        case .talkAboutProblems: "a talk about problems or outcomes"
        case .talkAboutFeatures: "a talk about features"
        case .talkToConfirm: "a talk that asked to confirm an idea"
        case .survey: "a survey answer"
        case .ownPublication: "their own publication"
        case .partnerData: "a partner's trading data"
        case .internalVoice: "a colleague, of their own use"
        case .partnerReport: "a partner's report"
        case .relayed: "a colleague, of what a customer said"
        case .desk: "desk research"
        case .opinion: "opinion"
        }
    }

    /// How sure, in a word or two.
    public static func name(_ word: ConfidenceWord) -> String {
        switch word {
        case .high: "high"
        case .moderate: "moderate"
        case .low: "low"
        case .veryLow: "very low"
        }
    }

    /// Why an answer cannot be surer, as a clause.
    public static func reason(_ reason: Cap.Reason) -> String {
        switch reason {
        case .partnerOnly: "only partners said so"
        case .buyerOnly: "only purchasers or finance said so"
        case .colleagueOnly: "only colleagues pass it on"
        case .deskOnly: "only desk research says so"
        case .gutOnly: "only opinion says so"
        case .levelOneOnly: "it was only asked whether they agree"
        case .noPrimarySource: "nobody whose need it is has said so"
        case .singleSource: "there is one source only"
        }
    }

    /// Title of a confidence.
    static func confidenceTitle(_ gist: String) -> String { "How sure we are: \(gist)" }

    /// Title of the weight of one item.
    static func ageTerm(days: Int, halfLife: Double) -> String {
        "\(count(days, "day")) old, halved every \(count(Int(halfLife), "day"))"
    }

    /// The line on trust in a weight.
    static let trustTerm = "how well we know who said it"

    /// The line on age for something that had not happened by the day.
    static let notYetTerm = "it had not happened by that day"

    /// A line for what supports, or contradicts, an answer.
    static func itemTerm(_ kind: SourceKind, on day: Day, contradicts: Bool) -> String {
        (contradicts ? "against: " : "") + "\(name(kind)), \(date(day))"
    }

    /// The line of a limit.
    static func capTerm(_ cap: Cap) -> String { "at most \(decimal(cap.limit)): \(reason(cap.reason))" }

    /// The note on a limit that lowered the confidence.
    static func cappedNote(_ cap: Cap) -> String { "capped at \(decimal(cap.limit)): \(reason(cap.reason))" }

    /// The note on an answer with strong support and strong opposition.
    static let contestedNote = "contested: much speaks for it and much against"
}
