/// Which findings, tiers, headings and ranks would be others if one constant of the policy were a fifth larger or smaller
/// (rule book 13.2b).
public struct Sensitivity: Hashable, Sendable, Codable {
    /// How far each constant is moved, as a part of itself.
    public static let part = 0.2
    /// Ranks after this one are not compared: who is 40th or 41st moves nobody.
    public static let lastRank = 20

    /// Something that would be otherwise.
    public enum Change: Hashable, Sendable, Codable {
        /// A finding comes, or goes.
        case warning(Warning.Subject, comes: Bool)
        case tier(Organisation.ID, Tier, was: TierStatus, becomes: TierStatus)
        case heading(Organisation.ID, was: AlignmentHeading, becomes: AlignmentHeading)
        /// Its place by value; nil for none.
        case rank(Organisation.ID, was: Int?, becomes: Int?)
    }

    /// A constant moved one way, and what it would change.
    public struct Flip: Hashable, Sendable, Codable {
        /// Where the constant stands, such as `detectors.gatekeptFrom`.
        public var path: String
        /// What it is, in words.
        public var words: String
        public var from: Double
        public var to: Double
        public var changes: [Change]

        /// A constant moved one way.
        public init(path: String, words: String, from: Double, to: Double, changes: [Change]) {
            self.path = path
            self.words = words
            self.from = from
            self.to = to
            self.changes = changes
        }
    }

    public var asOf: Day
    /// Name and version of the policy.
    public var policy: String
    public var accounts: Int
    /// Constants that were moved.
    public var constants: Int
    /// Accounts judged again, over all constants.
    public var judged: Int
    /// In the order of the rule book, those that change anything.
    public var flips: [Flip]
    /// Names of the accounts that a change speaks of.
    public var names: [Organisation.ID: String]

    /// What would be otherwise.
    public init(
        asOf: Day, policy: String, accounts: Int, constants: Int, judged: Int, flips: [Flip],
        names: [Organisation.ID: String]
    ) {
        self.asOf = asOf
        self.policy = policy
        self.accounts = accounts
        self.constants = constants
        self.judged = judged
        self.flips = flips
        self.names = names
    }

    /// Findings that would go, with the moves that make them go.
    public var borderline: [Warning.Subject: [Flip]] {
        flips.reduce(into: [:]) { found, flip in
            for case .warning(let subject, comes: false) in flip.changes { found[subject, default: []].append(flip) }
        }
    }
}
