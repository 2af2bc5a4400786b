package import KenDomain

extension SQLConnection {
    /// What our own company calls, plans and competes with on a day.
    package func ownMarket(asOf: Day) throws -> (calls: [OutlookCall], roadmap: [RoadmapItem], rivals: [Competitor]) {
        let ours = try ownCompany().map { [SQLValue.id($0.id)] } ?? []
        return (
            try all(MarketStatements.calls, [.int(workspace), .day(asOf)]) { try OutlookCall($0) },
            try grouped(DossierStatements.roadmap, RoadmapItem.self, asOf: asOf, among: ours).values.flatMap(\.self),
            try grouped(DossierStatements.competitors, Competitor.self, asOf: asOf, among: ours).values
                .flatMap(\.self)
        )
    }

    /// Whether so many customers or end customers speak of one dimension of a market, as known on a day.
    package func speakOfOneTrend(atLeast accounts: Int, asOf: Day) throws -> Bool {
        try first(MarketStatements.spokenOf, [.int(workspace), .day(asOf), .int(Int64(accounts))]) { _ in true }
            ?? false
    }

    /// Whether any trend or exposure is on record as of a day.
    package func hasMarkets(asOf: Day) throws -> Bool {
        try first(MarketStatements.any, [.int(workspace), .day(asOf)]) { _ in true } ?? false
    }

    /// What judging customers needs to know of end industries: trends, exposures, calls, and every word about trends
    /// with whoever spoke it. A constant number of queries for each 128 keys; linear in trend claims, and in what is on
    /// record of their speakers.
    package func marketWords(asOf: Day, policy: Policy) throws -> MarketDossier {
        var draft = MarketDraft(asOf: asOf, policy: policy)
        try draft.readRecords(in: self)
        try draft.readWords(in: self)
        return draft.dossier
    }

    /// Everything known about end industries as of a day: as ``marketWords(asOf:policy:)``, and what an outlook needs
    /// besides: talks of executives, stances, and who looks after whoever spoke or is a key customer.
    package func marketDossier(
        asOf: Day, keyCustomers: Set<Organisation.ID>, policy: Policy
    ) throws -> MarketDossier {
        var draft = MarketDraft(asOf: asOf, policy: policy)
        try draft.readRecords(in: self)
        try draft.readWords(in: self)
        try draft.readOutlook(keyCustomers: keyCustomers, in: self)
        return draft.dossier
    }
}
