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

    /// How often it was told again: one less than the tellings.
    public var retold: Int { max(0, tellings.count - 1) }

    /// All pains as of a day, each with its tellings; most retold first, then by account and theme. A pain that came back
    /// after it was gone starts anew.
    public static func count(in pains: [PainReport], asOf day: Day) -> [Retelling] {
        let told = pains.filter { $0.happenedOn <= day }.sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        return Dictionary(grouping: told, by: Subject.init)
            .compactMap { lastChain(of: $1, asOf: day) }
            .sorted { (-$0.retold, $0.organisation, $0.theme) < (-$1.retold, $1.organisation, $1.theme) }
    }

    private struct Subject: Hashable {
        let organisation: Organisation.ID
        let theme: String

        init(_ pain: PainReport) {
            organisation = pain.organisation
            theme = pain.theme.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// `pains` are of one subject, oldest first.
    private static func lastChain(of pains: [PainReport], asOf day: Day) -> Retelling? {
        var chain: [PainReport] = []
        for pain in pains {
            if !chain.contains(where: { $0.isOpen(on: pain.happenedOn) }) { chain = [] }
            chain.append(pain)
        }
        guard let first = chain.first, let last = chain.last else { return nil }
        return Retelling(
            organisation: first.organisation, theme: first.theme, tellings: chain.map(\.id),
            hearers: Set(chain.compactMap(\.hearer)).sorted(), firstOn: first.happenedOn, lastOn: last.happenedOn,
            isOpen: chain.contains { $0.isOpen(on: day) })
    }
}
