/// Where the true opportunity of all customers lies, as far as a sample tells: a 95 % interval (rule book 6.4).
public struct ScoreInterval: Hashable, Sendable, Codable {
    /// How it was worked out.
    public enum Method: String, Sendable, Codable, CaseIterable {
        /// From the variances of both shares and how they go together.
        case analytic
        /// From resampled respondents, where importance and satisfaction are too near each other for a formula.
        case bootstrap
        /// From Wilson's intervals of both shares, where one share is none or all and has no spread. Wide on purpose.
        case wilson
    }

    /// 0…20.
    public var lower: Double
    /// 0…20.
    public var upper: Double
    public var method: Method
    /// Of the score; nil where the method has none.
    public var standardError: Double?
    /// Probability, 0…1, that the score reaches the limit it was asked for; nil where the method has none.
    public var chance: Double?

    /// The interval of the score of a tally; nil when the score is unknown.
    ///
    /// Linear in votes, times ``NeedPolicy/resamples`` where it is resampled.
    /// - Parameter limit: what ``chance`` asks for, 0…20.
    public init?(_ tally: OutcomeTally, limit: Double, policy: NeedPolicy) {
        guard let wanted = tally.importance.share, let met = tally.satisfaction.share,
            let opportunity = tally.opportunity
        else { return nil }
        let variance = ScoreInterval.variance(of: tally)
        let apart = abs(opportunity.importance - opportunity.satisfaction)
        if [wanted, met].contains(where: { $0 <= 0 || $0 >= 1 }) {
            self.init(bounding: tally)
        } else if apart < policy.resampleWithin * variance.squareRoot() {
            self.init(resampling: tally, limit: limit, policy: policy)
        } else {
            let isWanting = opportunity.importance > opportunity.satisfaction
            let own = isWanting ? variance : 100 * wanted * (1 - wanted) / Double(tally.importance.trials)
            self.init(around: opportunity.score, error: own.squareRoot(), limit: limit)
        }
    }

    /// Variance of `2I − S`: `100·[4·pI(1−pI) + pS(1−pS) − 4(pIS − pI·pS)]/n`, the last term over those who gave both
    /// marks.
    private static func variance(of tally: OutcomeTally) -> Double {
        let complete = tally.complete
        let (wanted, met) = (tally.importance, tally.satisfaction)
        guard let p = wanted.share, let q = met.share else { return 0 }
        let both = complete.both.share ?? 0
        let together = both - (complete.importance.share ?? 0) * (complete.satisfaction.share ?? 0)
        let shared = Double(complete.votes.count) / (Double(wanted.trials) * Double(met.trials))
        let own = 4 * p * (1 - p) / Double(wanted.trials) + q * (1 - q) / Double(met.trials)
        return max(0, 100 * (own - 4 * together * shared))
    }

    private init(around score: Double, error: Double, limit: Double) {
        lower = max(0, score - Numerics.normal975 * error)
        upper = min(20, score + Numerics.normal975 * error)
        method = .analytic
        standardError = error
        chance = error > 0 ? Numerics.normalCumulative((score - limit) / error) : nil
    }

    /// The score grows with importance and shrinks with satisfaction, so the ends of both intervals bound it.
    private init?(bounding tally: OutcomeTally) {
        guard let wanted = tally.importance.interval, let met = tally.satisfaction.interval else { return nil }
        lower = Opportunity(importance: 10 * wanted.lowerBound, satisfaction: 10 * met.upperBound).score
        upper = Opportunity(importance: 10 * wanted.upperBound, satisfaction: 10 * met.lowerBound).score
        method = .wilson
    }

    /// Percentiles of the scores of resampled respondents; the same seed draws the same people for every outcome.
    private init?(resampling tally: OutcomeTally, limit: Double, policy: NeedPolicy) {
        let scores = ScoreInterval.resampled(tally, policy: policy)
        guard let low = Numerics.nearestRank(scores, percentile: 2.5),
            let high = Numerics.nearestRank(scores, percentile: 97.5)
        else { return nil }
        lower = low
        upper = high
        method = .bootstrap
        chance = Double(scores.count { Numerics.reaches($0, limit) }) / Double(scores.count)
    }

    /// Scores of so many samples of as many people, drawn with putting back. A sample in which nobody gave one of the two
    /// marks has none.
    private static func resampled(_ tally: OutcomeTally, policy: NeedPolicy) -> [Double] {
        var generator = SplitMix64(seed: UInt64(bitPattern: Int64(policy.seed)))
        let mark = { (isTop: Bool?) in isTop.map { $0 ? 2 : 1 } ?? 0 }
        // Nine kinds of people: counting them is all that a score needs.
        let kinds = tally.votes.map { 3 * mark($0.isImportant) + mark($0.isSatisfied) }
        return (0..<max(1, policy.resamples)).compactMap { _ in
            var counts = [Int](repeating: 0, count: 9)
            for _ in kinds.indices { counts[kinds[generator.next(below: kinds.count)]] += 1 }
            let important = Rate(counts[6...8].reduce(0, +), of: counts[3...8].reduce(0, +))
            let satisfied = Rate(
                counts[2] + counts[5] + counts[8],
                of: counts[1] + counts[2] + counts[4] + counts[5] + counts[7] + counts[8])
            guard let wanted = important.share, let met = satisfied.share else { return nil }
            return Opportunity(importance: 10 * wanted, satisfaction: 10 * met).score
        }
    }
}
