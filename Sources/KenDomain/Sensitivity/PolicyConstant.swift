/// One number of the policy that is our choice, with its name in words, to be moved and put back (rule book 13.2b).
public struct PolicyConstant: Sendable {
    /// What an account must have on record for the constant to matter to it: where it has none, moving the constant
    /// cannot change it, and the account is not judged again.
    public enum Need: Sendable {
        case evidence, talks, promises, talksOrPromises, evidenceOrTalks, market, agendas, pains, disclosures, deals
        case potential
        /// Matters only where all accounts are seen together: no account is judged again.
        case company
    }

    /// Where it stands, such as `detectors.gatekeptFrom`.
    public let path: String
    /// What it is, in words that fit into a sentence.
    public let words: String
    public let need: Need
    /// Whether it is a number of days, minutes or things.
    private let isWhole: Bool
    /// Its value under a policy.
    public let value: @Sendable (Policy) -> Double
    private let write: @Sendable (inout Policy, Double) -> Void

    /// A constant with a fraction.
    init(
        _ path: String, _ words: String, _ key: any WritableKeyPath<Policy, Double> & Sendable, _ need: Need
    ) {
        self.path = path
        self.words = words
        self.need = need
        isWhole = false
        value = { $0[keyPath: key] }
        write = { $0[keyPath: key] = $1 }
    }

    /// A whole number: days, minutes or a count.
    init(_ path: String, _ words: String, _ key: any WritableKeyPath<Policy, Int> & Sendable, _ need: Need) {
        self.path = path
        self.words = words
        self.need = need
        isWhole = true
        value = { Double($0[keyPath: key]) }
        write = { $0[keyPath: key] = Numerics.whole($1.rounded()) }
    }

    /// One entry of a table of constants.
    init<Key: Hashable & Sendable>(
        _ path: String, _ words: String, _ table: any WritableKeyPath<Policy, [Key: Double]> & Sendable, _ entry: Key,
        _ need: Need
    ) {
        self.path = path
        self.words = words
        self.need = need
        isWhole = false
        value = { $0[keyPath: table][entry] ?? 0 }
        write = { $0[keyPath: table][entry] = $1 }
    }

    /// The policy with the constant so many parts larger, or smaller when negative.
    ///
    /// A whole number moves by at least 1 and stays above nought; what lies between −1 and 1, as shares, weights and
    /// positions do, stays there.
    /// - Returns: nil when that leaves it where it is.
    public func moved(by part: Double, in policy: Policy) -> Policy? {
        let now = value(policy)
        var next = now * (1 + part)
        if isWhole {
            next = next.rounded() == now ? now + (part < 0 ? -1 : 1) : max(0, next.rounded())
        } else if abs(now) <= 1 {
            next = min(1, max(-1, next))
        }
        guard next != now, next >= 0 || now < 0 else { return nil }
        var moved = policy
        write(&moved, next)
        return moved
    }
}

extension PolicyConstant {
    /// Every constant that is moved, in the order of the rule book.
    public static let all: [PolicyConstant] =
        tiers + detectors + evidence + sources + relationship + contacts + market + outlook + engagement + company

    /// Groups that are not moved, and why: they cannot change a finding, a tier, a heading or a rank.
    public static let unmoved: [String: String] = [
        "planner": "it decides what to ask next, and no finding, tier, heading or rank hangs on it",
        "lifecycle": "it decides the phase of a customer, which no finding hangs on",
        "needs": "it decides what surveys and statements show, and no finding about an account hangs on it",
        "research": "it decides how questions and research are read, and no finding about an account hangs on it",
        "metrics": "it decides figures of retention and satisfaction, which no finding hangs on",
        "mirror": "it looks at ourselves, and no account is judged by it",
        "feedback": "it looks at themes and touchpoints over all accounts, and no account is judged by it",
    ].merging(outlookOnly) { $1 }

    /// Constants of the outlook alone.
    private static let outlookOnly: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "directionFrom", "robustAccounts", "robustWeight", "mediumAccounts", "mediumWeight", "highAgreementFrom",
            "mediumAgreementFrom", "callAccounts", "callDeepShare", "callDeskShare", "callContacts", "callContactDays",
        ].map { ("market.\($0)", "it decides how surely an outlook is called, which no finding hangs on") })
}

extension PolicyConstant.Need {
    /// Whether an account has anything on record that the constant could matter to.
    func isMet(by dossier: Dossier, in market: Market?) -> Bool {
        let hasTalks = !dossier.interactions.isEmpty || !dossier.revenue.isEmpty || !dossier.deals.isEmpty
        let hasEvidence = !dossier.claims.isEmpty
        return switch self {
        case .evidence: hasEvidence || market != nil
        case .talks: hasTalks
        case .promises: !dossier.commitments.isEmpty
        case .talksOrPromises: hasTalks || !dossier.commitments.isEmpty
        case .evidenceOrTalks: hasEvidence || hasTalks
        case .market:
            market?.dossier.exposures.contains { $0.organisation == dossier.account.id } ?? false
                || !dossier.market.observations.isEmpty || !dossier.market.competitors.isEmpty
        case .agendas: !dossier.agendas.isEmpty || !dossier.upcoming.isEmpty
        case .pains: !dossier.pains.isEmpty
        case .disclosures: !dossier.disclosures.isEmpty
        case .deals: !dossier.deals.isEmpty || !dossier.revenue.isEmpty
        case .potential: dossier.potential != nil
        case .company: false
        }
    }
}
