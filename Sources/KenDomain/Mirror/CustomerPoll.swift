/// How colleagues' answers on who the customer is spread, never by name (rule book 10; Mier, Strategyn).
public struct CustomerPoll: Hashable, Sendable, Codable {
    /// Colleagues who answered; of each the first answer counts, for later ones have seen the definition.
    public var answers: Int
    /// Answers that name a group, of all; one answer may name several. Below five answers only counts are shown.
    public var spread: [CustomerGroup: Rate]
    /// Answers that name none of them.
    public var unclear: Rate
    /// Whether anybody named partners or colleagues, whom no article takes for the customer a product is made for.
    public var hasConfusion: Bool
    public var explanations: [CustomerGroup: Explanation]

    /// Counts answers given by a day.
    public init(_ answers: [PollAnswer], asOf: Day, policy: Policy) {
        let given = answers.filter { $0.answeredOn <= asOf && $0.standing.holds(on: asOf) }
            .sorted { ($0.answeredOn, $0.id) < ($1.answeredOn, $1.id) }
        let first = Dictionary(given.map { ($0.by, $0) }, uniquingKeysWith: { earlier, _ in earlier }).values
        self.answers = first.count
        let spread = Dictionary(
            uniqueKeysWithValues: CustomerGroup.allCases.map { group in
                (group, Rate(first.count { $0.groups.value.contains(group) }, of: first.count))
            })
        self.spread = spread
        unclear = Rate(first.count { $0.groups.value.isEmpty }, of: first.count)
        hasConfusion = [.partner, .colleague].contains { (spread[$0]?.hits ?? 0) > 0 }
        explanations = spread.reduce(into: [:]) { found, entry in
            found[entry.key] = entry.value.explained(
                Wording.pollTitle, hits: Wording.name(entry.key), source: "rule book 10; \(SeedSource.mier.words)",
                evidence: [], policy: policy)
        }
    }

    /// Whether a colleague may see the house definition: they have answered first, or nobody asks them.
    public static func maySeeDefinition(_ person: Person.ID?, answers: [PollAnswer], isAsked: Bool = true) -> Bool {
        guard isAsked, let person else { return true }
        return answers.contains { $0.by == person }
    }
}
