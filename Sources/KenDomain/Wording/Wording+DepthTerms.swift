extension Wording {
    /// A stage in words.
    public static func name(_ stage: DepthStage) -> String {
        switch stage {
        case .stranger: "strangers"
        case .guarded: "guarded"
        case .easing: "easing"
        case .candid: "candid"
        case .trusted: "trusted"
        }
    }

    /// What would raise trust most, as a short phrase.
    public static func name(_ hint: RaiseHint) -> String {
        switch hint {
        case .firstMeeting: "a first meeting"
        case .oneKeptPromise: "one kept promise"
        case .oneVisit: "one visit"
        case .askForTheirView: "asking what worries them or let them down"
        case .letThemStart: "a reason for them to get in touch"
        case .takeTheNextStep: "getting in touch ourselves"
        }
    }

    /// Title of a trust.
    public static let depthTitle = "How deep the relationship is"

    /// Title of a trust between two named people, or between the company and one.
    static func depthTitle(ours: String?, theirs: String?) -> String {
        theirs.map { "\(depthTitle) between \(ours ?? "all of us") and \($0)" } ?? depthTitle
    }

    /// The line on tenure.
    static func tenureTerm(months: Double?) -> String {
        months.map { "known to each other for \(count(Int($0), "month"))" } ?? "not known to each other"
    }

    /// The line on contact.
    static let contactTerm = "recent contact"

    /// The line on who starts contacts.
    static func twoWayTerm(incoming: Int, outgoing: Int) -> String {
        "contacts started in a year: \(incoming) by them, \(outgoing) by us"
    }

    /// The line on promises.
    static let keptTerm = "promises kept"

    /// The line on candour.
    static func candourTerm(kinds: Int) -> String { "\(count(kinds, "kind")) of candour in eighteen months" }

    /// The line that takes trust down when promises are broken too often.
    static let trustBreakerTerm = "promises are broken too often for more"

    /// The line that takes trust to nought for people never met.
    static let strangerTerm = "no two-way contact yet: a stranger's word"
}
