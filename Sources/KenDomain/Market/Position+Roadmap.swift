extension Position {
    /// Questions whose answers tell a customer's roadmap.
    static let roadmapQuestions: Set<Question.ID> = [Question.ID(208), Question.ID(306)]

    /// The position that a customer's roadmap gives on a trend going one way: the effort-weighted mean of the items
    /// that answer it, or the market moving away where none does.
    init(
        on trend: Trend, going direction: Trend.Direction, roadmap: [RoadmapItem], claims: SureClaims,
        readership: Readership, asOf: Day, policy: MarketPolicy
    ) {
        let items = roadmap.filter { item in
            item.answers(trend.subject.dimension, on: asOf) && readership.mayCount([item.standing.visibility])
        }
        guard !items.isEmpty else {
            self.init(
                policy.absentPosition, confidence: claims.confidence(in: Self.roadmapQuestions), isAbsent: true)
            return
        }
        let stands = items.map { $0.stand(on: trend, isTurned: direction != trend.direction, policy) }
        let efforts = Self.efforts(of: items)
        let total = efforts.reduce(0, +)
        func mean(_ values: [Double]) -> Double { zip(values, efforts).reduce(0) { $0 + $1.0 * $1.1 } / total }
        let readable = items.filter { readership.mayRead([$0.standing.visibility]) }
        self.init(
            mean(stands.map(\.value)), confidence: mean(items.map { claims.confidence(of: $0.claims) ?? 0 }),
            span: Self.bounds(mean(stands.map(\.span.lowerBound)), mean(stands.map(\.span.upperBound))),
            isUndated: stands.contains { $0.span.lowerBound < $0.span.upperBound },
            evidence: readable.map { .roadmapItem($0.id) } + claims.evidence(of: readable.flatMap(\.claims)))
    }

    /// Efforts; one that nobody knows counts like the mean of the others.
    private static func efforts(of items: [RoadmapItem]) -> [Double] {
        let known = items.compactMap(\.effort).filter { $0.isFinite && $0 > 0 }
        let usual = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
        return items.map { $0.effort.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } ?? usual }
    }
}

extension RoadmapItem {
    /// Where one item stands, and between which ends when its day is missing.
    fileprivate func stand(
        on trend: Trend, isTurned: Bool, _ policy: MarketPolicy
    ) -> (value: Double, span: ClosedRange<Double>) {
        let isAgainst = (bearing == .againstTrend) != isTurned
        if isAgainst { return (policy.againstPosition, policy.againstPosition...policy.againstPosition) }
        let (late, ready) = (policy.latePosition, policy.readyPosition)
        if status == .released { return (ready, ready...ready) }
        guard let readyOn else { return ((late + ready) / 2, min(late, ready)...max(late, ready)) }
        let delay = Double(max(0, trend.turningPoint.days(to: readyOn)))
        let value = ready - (ready - late) * min(1, delay / Double(max(1, policy.lateDays)))
        return (value, value...value)
    }
}
