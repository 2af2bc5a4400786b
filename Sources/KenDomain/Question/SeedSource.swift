/// The articles and methods that rules and questions come from, by the names people know them by.
public enum SeedSource: String, Sendable, Codable, CaseIterable {
    case kabra, mier, customerUnderstanding, customerUnderstandingOnIBM, strategyn, managementRules, ulwick
    case websterAndWind, bettencourtAndUlwick, fitzpatrick
    /// A choice of ours that no source fixes.
    case ours

    /// Author or method, and what it is about.
    public var words: String {
        switch self {
        case .kabra: "Kabra, three tiers"
        case .mier: "Mier, who is your customer"
        case .customerUnderstanding: "five posts on customer understanding"
        case .customerUnderstandingOnIBM: "five posts on customer understanding (IBM study)"
        case .strategyn: "Strategyn, primary customer"
        case .managementRules: "Customer management rules"
        case .ulwick: "Ulwick, outcome-driven innovation"
        case .websterAndWind: "Webster and Wind, buying centre"
        case .bettencourtAndUlwick: "Bettencourt and Ulwick, the customer-centered innovation map"
        case .fitzpatrick: "Fitzpatrick, The Mom Test"
        case .ours: "our choice"
        }
    }

    /// Several sources in one line: "Strategyn, primary customer; Ulwick, outcome-driven innovation".
    public static func words(_ sources: [SeedSource]) -> String { sources.map(\.words).joined(separator: "; ") }
}
