/// Whether people get too little, enough or too much of an outcome (rule book 6.3; Ulwick; the overserved side is our
/// choice).
public enum OutcomeZone: Hashable, Sendable, Codable {
    case underserved(Band)
    case overserved
    /// Table stakes matter much and are met well: nothing to win, much to lose.
    case appropriatelyServed(isTableStakes: Bool)

    /// How far underserved: worth considering, low-hanging fruit, extreme.
    public enum Band: String, Sendable, Codable, CaseIterable {
        case solid, high, extreme
    }

    /// The zone without its shades.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case underserved, overserved, appropriatelyServed
    }

    /// The zone without its shades.
    public var kind: Kind {
        switch self {
        case .underserved: .underserved
        case .overserved: .overserved
        case .appropriatelyServed: .appropriatelyServed
        }
    }
}
