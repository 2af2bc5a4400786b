/// What the sentences of a day are made of: every account with its place, most valuable first.
struct RadarDraft: Sendable {
    /// An account with its place beside the others; held by reference, for judgements are large and sorted often.
    final class Entry: Sendable {
        let judgement: Judgement
        let placing: Placing

        init(judgement: Judgement, placing: Placing) {
            self.judgement = judgement
            self.placing = placing
        }
    }

    let entries: [Entry]
    let portfolio: Portfolio
    let asOf: Day
    /// Customers of unknown heading, met only in a way that teaches little, most valuable first.
    ///
    /// Where executives lose their meetings to the day's business, that is said instead.
    let hardlyKnown: [Entry]

    init(_ judgements: [Judgement], placings: [Placing], portfolio: Portfolio, asOf: Day) {
        let places = Dictionary(
            judgements.indices.map { (judgements[$0].organisation, $0) }, uniquingKeysWith: { $1 })
        entries = placings.compactMap { placing in
            places[placing.organisation].map { Entry(judgement: judgements[$0], placing: placing) }
        }
        self.portfolio = portfolio
        self.asOf = asOf
        hardlyKnown = entries.filter(\.isHardlyKnown)
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
        let untold = Set(hardlyKnown.map(\.placing.organisation))
        let company = warnings.filter { !isSaid($0, naming: untold) }.map { Ranked(warning: $0, weight: 0.5) }
        let all = summed + single + company
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

    /// Customers heading away from their own market, the largest revenue first.
    var headingAway: [Entry] {
        customers.filter { $0.judgement.market.heading.shown == .diverging }.sorted { left, right in
            (-(left.placing.revenueShare ?? 0), left.placing.organisation)
                < (-(right.placing.revenueShare ?? 0), right.placing.organisation)
        }
    }

    private func weight(of some: [Entry]) -> Double { min(1, some.reduce(0) { $0 + $1.worth }) }

    /// Whether a sentence that sums up several accounts says it already.
    private func isSaid(_ warning: Warning, of entry: Entry, summing company: [Warning]) -> Bool {
        switch warning.code {
        case .brokenPromise: true
        case .conferenceOnly: entry.judgement.pattern.kind == .tradeFairs
        case .unownedTier: company.contains { $0.code == .unownedTier && $0.tier == warning.tier }
        case .divergingAccount: company.contains { $0.code == .revenueDiverging }
        default: false
        }
    }

    /// Whether a sentence of its own says a warning about the company already.
    ///
    /// - Parameter untold: customers that the sentence about those we cannot tell names.
    private func isSaid(_ warning: Warning, naming untold: Set<Organisation.ID>) -> Bool {
        switch warning.code {
        case .revenueDiverging: true
        case .revenueUnknown:
            untold.isSuperset(of: customers.filter { !$0.judgement.market.isKnown }.map(\.placing.organisation))
        default: false
        }
    }
}

extension RadarDraft.Entry {
    /// Whether it is a customer of unknown heading whom we meet only in a way that teaches little.
    fileprivate var isHardlyKnown: Bool {
        guard judgement.kind == .account, !judgement.market.isKnown, let pattern = judgement.pattern.kind else {
            return false
        }
        return pattern != .priceAndPaper || !judgement.executives.isTrap
    }

    /// What counts in ranking: the value index, or a middling one while it is not known.
    var worth: Double { placing.value.value ?? 0.5 }
    /// Whether it is said that a promise to them is broken; not while somebody put that off.
    var hasBrokenPromises: Bool { placing.warnings.contains { $0.code == .brokenPromise } }
}
