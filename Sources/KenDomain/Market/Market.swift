/// All end industries on a day: what is on record of them, and the words about them weighed now and half a year before.
/// Made once for all customers of a day.
public struct Market: Sendable {
    public let dossier: MarketDossier
    /// Words as of the day.
    public let now: TrendWords
    /// Words as of ``MarketPolicy/earlierDays`` before it.
    public let earlier: TrendWords
    private let exposures: [Organisation.ID: [Exposure]]

    /// Weighs what a market's dossier holds.
    public init(_ dossier: MarketDossier = MarketDossier(), asOf: Day, policy: Policy) {
        self.dossier = dossier
        exposures = Dictionary(grouping: dossier.exposures, by: \.organisation)
        now = TrendWords(dossier, asOf: asOf, policy: policy)
        earlier = TrendWords(dossier, asOf: asOf.adding(-policy.market.earlierDays), policy: policy)
    }

    /// What is on record of industries, with the exposures of one customer alone.
    func dossier(of customer: Organisation.ID) -> MarketDossier {
        var own = dossier
        own.exposures = exposures[customer] ?? []
        return own
    }

    /// The outlook on every trend on record, and on every subject that somebody speaks of and no trend covers; trends
    /// first, by title and id.
    public func outlooks(for readership: Readership, policy: Policy) -> [Outlook] {
        let trends = dossier.trends
            .filter { $0.standing.holds(on: now.asOf) && readership.mayRead([$0.standing.visibility]) }
            .sorted { ($0.title, $0.id) < ($1.title, $1.id) }
        let others = now.subjects.filter { subject in
            !trends.contains { $0.subject.overlaps(subject) }
                && now.words(on: subject).contains { readership.mayRead($0.visibilities) }
        }
        return trends.map { Outlook(on: $0, in: dossier, words: now, readership: readership, policy: policy) }
            + others.map { subject in
                Outlook(subject.dimension, on: subject, in: dossier, words: now, readership: readership, policy: policy)
            }
    }
}
