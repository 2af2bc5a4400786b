/// What the sentences of a day are made of: every account with its place, most valuable first.
struct RadarDraft: Sendable {
    /// An account with its place beside the others.
    struct Entry: Sendable {
        let judgement: Judgement
        let placing: Placing
    }

    let entries: [Entry]
    let portfolio: Portfolio
    let asOf: Day

    init(_ judgements: [Judgement], placings: [Placing], portfolio: Portfolio, asOf: Day) {
        let byID = Dictionary(judgements.map { ($0.organisation, $0) }, uniquingKeysWith: { $1 })
        entries = placings.compactMap { placing in
            byID[placing.organisation].map { Entry(judgement: $0, placing: placing) }
        }
        self.portfolio = portfolio
        self.asOf = asOf
    }

    /// Those who buy from us.
    var customers: [Entry] { entries.filter { $0.judgement.kind == .account } }

    /// Share of revenue of some accounts, 0…1; nil unless it is known of each.
    func revenueShare(of some: [Entry]) -> Double? {
        let shares = some.compactMap(\.placing.revenueShare)
        return shares.count == some.count && !shares.isEmpty ? shares.reduce(0, +) : nil
    }

    /// Findings by severity and value. What several accounts have in common is said once.
    func ranked(summing warnings: [Warning]) -> [Finding] {
        let summed: [(finding: Finding, weight: Double)] = [
            Wording.cannotTell(self).map { ($0, weight(of: hardlyKnown)) },
            Wording.promisesBroken(self).map { ($0, weight(of: entries.filter(\.hasBrokenPromises))) },
        ].compactMap(\.self)
        let single = entries.flatMap { entry in
            entry.placing.warnings.filter { !isSaid($0, of: entry, summing: warnings) }
                .map { (finding: Finding($0), weight: entry.worth) }
        }
        let company = warnings.map { (finding: Finding($0), weight: 0.5) }
        let all = summed + single + company
        return all.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.finding.severity == .critical || second.finding.severity == .critical,
                first.finding.severity != second.finding.severity
            {
                return first.finding.severity > second.finding.severity
            }
            let firstRank = Double(first.finding.severity.rawValue) * first.weight
            let secondRank = Double(second.finding.severity.rawValue) * second.weight
            return abs(firstRank - secondRank) > Numerics.tolerance
                ? firstRank > secondRank : left.offset < right.offset
        }
        .map(\.element.finding)
    }

    /// Customers met only in a way that teaches little, most valuable first.
    ///
    /// Where executives lose their meetings to the day's business, that is said instead.
    var hardlyKnown: [Entry] {
        customers.filter { entry in
            entry.judgement.pattern.kind.map { $0 != .priceAndPaper || !entry.judgement.executives.isTrap } ?? false
        }
    }

    private func weight(of some: [Entry]) -> Double { min(1, some.reduce(0) { $0 + $1.worth }) }

    /// Whether a sentence that sums up several accounts says it already.
    private func isSaid(_ warning: Warning, of entry: Entry, summing company: [Warning]) -> Bool {
        switch warning.code {
        case .brokenPromise: true
        case .conferenceOnly: entry.judgement.pattern.kind == .tradeFairs
        case .unownedTier: company.contains { $0.code == .unownedTier && $0.tier == warning.tier }
        default: false
        }
    }
}

extension RadarDraft.Entry {
    /// What counts in ranking: the value index, or a middling one while it is not known.
    var worth: Double { placing.value.value ?? 0.5 }
    var hasBrokenPromises: Bool { !judgement.owed.ours.broken.isEmpty }
}
