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

    /// The first findings by severity and value, and how many follow. What several accounts have in common is said once.
    ///
    /// Only those that are shown are put into words.
    func ranked(summing warnings: [Warning], most: Int) -> (first: [Finding], left: Int) {
        let summed: [Ranked] = [
            Wording.cannotTell(self).map { Ranked(finding: $0, weight: weight(of: hardlyKnown)) },
            Wording.promisesBroken(self).map {
                Ranked(finding: $0, weight: weight(of: entries.filter(\.hasBrokenPromises)))
            },
        ].compactMap(\.self)
        let single = entries.flatMap { entry in
            entry.placing.warnings.filter { !isSaid($0, of: entry, summing: warnings) }
                .map { Ranked(warning: $0, weight: entry.worth) }
        }
        let all = summed + single + warnings.map { Ranked(warning: $0, weight: 0.5) }
        let ordered = all.enumerated().sorted { left, right in
            Ranked.comesFirst(left.element, right.element) ?? (left.offset < right.offset)
        }
        return (ordered.prefix(most).map(\.element.finding), max(0, ordered.count - most))
    }

    /// A finding, or the warning it will be made of, with its place among the others.
    private struct Ranked {
        let severity: Warning.Severity
        let rank: Double
        private let make: () -> Finding

        init(finding: Finding, weight: Double) {
            (severity, rank) = (finding.severity, Double(finding.severity.rawValue) * weight)
            make = { finding }
        }

        init(warning: Warning, weight: Double) {
            (severity, rank) = (warning.severity, Double(warning.severity.rawValue) * weight)
            make = { Finding(warning) }
        }

        var finding: Finding { make() }

        /// Which of two comes first: what is critical, then what weighs more; nil when neither does.
        static func comesFirst(_ left: Ranked, _ right: Ranked) -> Bool? {
            if left.severity == .critical || right.severity == .critical, left.severity != right.severity {
                return left.severity > right.severity
            }
            return abs(left.rank - right.rank) > Numerics.tolerance ? left.rank > right.rank : nil
        }
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
