/// One pain told over and over while it was open (rule book 8.6; the customer management rules).
public struct Retelling: Hashable, Sendable, Codable {
    /// Where it hurts.
    public var organisation: Organisation.ID
    /// The theme as it was first written.
    public var theme: String
    /// Every telling since the pain was last gone, oldest first.
    public var tellings: [PainReport.ID]
    /// People of ours it was told to, by id.
    public var hearers: [Person.ID]
    /// The day of the first telling.
    public var firstOn: Day
    /// The day of the latest telling.
    public var lastOn: Day
    /// Whether it was still open on the day of the count.
    public var isOpen: Bool
    /// Whether it was told very often, or to many of us (W-STORY-02).
    public var isGrave: Bool

    /// How often it was told again: one less than the tellings.
    public var retold: Int { max(0, tellings.count - 1) }

    /// All pains as of a day, each with its tellings; most retold first, then by account and theme. A pain that came back
    /// after it was gone starts anew.
    public static func count(
        in pains: [PainReport], asOf day: Day, policy: EngagementPolicy = EngagementPolicy()
    ) -> [Retelling] {
        chains(of: pains, asOf: day).compactMap(\.last).compactMap { Retelling($0, asOf: day, policy: policy) }
            .sorted { (-$0.retold, $0.organisation, $0.theme) < (-$1.retold, $1.organisation, $1.theme) }
    }

    /// For each subject its chains of tellings, oldest first, in no order of subjects: a chain ends when the pain is gone.
    static func chains(of pains: [PainReport], asOf day: Day) -> [[[PainReport]]] {
        let told = pains.filter { $0.happenedOn <= day }.sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        return Dictionary(grouping: told, by: Subject.init).values.map(chains)
    }

    /// A theme without regard to case and spaces.
    static func folded(_ theme: String) -> String {
        theme.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private struct Subject: Hashable {
        let organisation: Organisation.ID
        let theme: String

        init(_ pain: PainReport) {
            organisation = pain.organisation
            theme = Retelling.folded(pain.theme)
        }
    }

    /// `pains` are of one subject, oldest first.
    private static func chains(of pains: [PainReport]) -> [[PainReport]] {
        pains.reduce(into: []) { chains, pain in
            if let chain = chains.last, chain.contains(where: { $0.isOpen(on: pain.happenedOn) }) {
                chains[chains.count - 1].append(pain)
            } else {
                chains.append([pain])
            }
        }
    }
}

extension Retelling {
    /// One chain of tellings; nil for none.
    fileprivate init?(_ chain: [PainReport], asOf day: Day, policy: EngagementPolicy) {
        guard let first = chain.first, let last = chain.last else { return nil }
        let hearers = Set(chain.compactMap(\.hearer)).sorted()
        self.init(
            organisation: first.organisation, theme: first.theme, tellings: chain.map(\.id), hearers: hearers,
            firstOn: first.happenedOn, lastOn: last.happenedOn, isOpen: chain.contains { $0.isOpen(on: day) },
            isGrave: chain.count - 1 >= policy.retoldHigh || hearers.count >= policy.listenersHigh)
    }
}
