/// How much of what hurts we were told in a quarter we had been told before (rule book 8.6; compare Dixon, Freeman and
/// Toman 2010 on repeating oneself).
public struct RepeatRate: Hashable, Sendable, Codable {
    public var quarter: Quarter
    /// Retellings of all tellings.
    public var rate: Rate
    public var explanation: Explanation

    /// Every quarter in which anything was told up to a day, the latest first.
    public static func byQuarter(_ pains: [PainReport], asOf: Day, policy: Policy) -> [RepeatRate] {
        let chains = Retelling.chains(of: pains, asOf: asOf).flatMap(\.self)
        let again = Set(chains.flatMap { $0.dropFirst() }.map(\.id))
        let told = Dictionary(grouping: chains.flatMap(\.self)) { Quarter($0.happenedOn) }
        return told.map { quarter, pains in
            RepeatRate(quarter, retold: pains.map(\.id).filter(again.contains).sorted(), of: pains.count, policy)
        }
        .sorted { $1.quarter < $0.quarter }
    }

    private init(_ quarter: Quarter, retold: [PainReport.ID], of tellings: Int, _ policy: Policy) {
        self.quarter = quarter
        rate = Rate(retold.count, of: tellings)
        explanation = rate.explained(
            Wording.repeatTitle(quarter), hits: Wording.retoldTerm, source: "8.6; customer management rules",
            evidence: retold.map { .pain($0) }, policy: policy)
    }
}
