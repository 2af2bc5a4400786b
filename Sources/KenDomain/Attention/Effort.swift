/// Our effort of half a year in one currency, by whom it went to, summed over everything on record (rule book 1.5).
public struct Effort: Hashable, Sendable, Codable {
    public var currency: Attention.Currency
    /// By person; colleagues of ours got none of our contact.
    public var amounts: [Person.ID: Double]
    /// What went to nobody knows whom.
    public var unknown: Double
    /// Contacts without a length, or pieces of work without an estimate.
    public var leftOut: Int

    /// Effort by person.
    public init(
        _ currency: Attention.Currency, amounts: [Person.ID: Double] = [:], unknown: Double = 0, leftOut: Int = 0
    ) {
        self.currency = currency
        self.amounts = amounts
        self.unknown = unknown
        self.leftOut = leftOut
    }

    private var notes: [String] {
        guard leftOut > 0 else { return [] }
        return switch currency {
        case .contactMinutes: [Wording.leftOutWithoutLength(leftOut)]
        case .developmentPoints: [Wording.leftOutWithoutPoints(leftOut)]
        case .evidenceItems: []
        }
    }

    /// Most people named behind each part.
    private static let mostNamed = 12

    /// The shares of what they are to us; behind each part stand those who got most.
    public func attention(policy: Policy, label: (Person.ID) -> Label?) -> Attention {
        var sums: [Label: Double] = unknown > 0 ? [.unclassified: unknown] : [:]
        var people: [Label: [(person: Person.ID, amount: Double)]] = [:]
        for (person, amount) in amounts.sorted(by: { $0.key < $1.key }) {
            let label = label(person) ?? .unclassified
            sums[label, default: 0] += amount
            people[label, default: []].append((person, amount))
        }
        let evidence = people.mapValues { part in
            part.sorted { ($1.amount, $0.person) < ($0.amount, $1.person) }.prefix(Effort.mostNamed).map {
                Reference.person($0.person)
            }
        }
        return Attention(currency, amounts: sums, evidence: evidence, notes: notes, policy: policy)
    }
}
