extension Alignment {
    /// The alignment that trends and positions give.
    ///
    /// - Parameters:
    ///   - customer: whose it is, for the title.
    ///   - unweighed: titles of trends that bear on the customer with an unknown share of its revenue.
    public init(_ lines: [Line], of customer: String = "", unweighed: [String] = [], policy: Policy) {
        let lines = lines.sorted(by: Line.isHeavier)
        let total = lines.reduce(0) { $0 + $1.weight }
        let missing = Self.missing(lines, unweighed: unweighed, total: total, policy.market)
        func mean(_ value: (Line) -> Double) -> Double { lines.reduce(0) { $0 + $1.weight * value($1) } / total }
        self.lines = lines
        score = missing.isEmpty ? mean(\.position.value) : nil
        range =
            missing.isEmpty
            ? Position.bounds(mean(\.position.range.lowerBound), mean(\.position.range.upperBound)) : nil
        heading = score.map { AlignmentHeading($0, policy.market) } ?? .unknown
        doubt = range.flatMap { [heading] in AlignmentDoubt(heading, $0, policy.market) }
        let isUndated = lines.contains(where: \.position.isUndated)
        ask = Set(missing + (isUndated ? [Question.ID(306)] : [])).sorted()
        explanation = Explanation(
            title: Wording.alignmentTitle(customer), score: score, form: .sum,
            terms: lines.map { $0.term(total: total) },
            notes: Self.notes(isUndated: isUndated, unweighed: unweighed, range), policy: policy.stamp)
    }

    /// What is needed for a score and not known: shares (Q303), the market (Q304, Q305), their roadmap (Q306).
    private static func missing(
        _ lines: [Line], unweighed: [String], total: Double, _ policy: MarketPolicy
    ) -> [Question.ID] {
        let sure = lines.count { Numerics.reaches($0.confidence, policy.trendConfidence) }
        let roadmap = lines.map(\.position.confidence).max() ?? 0
        let isWeighed = total > Numerics.tolerance
        var missing: [Question.ID] = []
        if sure < policy.trendsNeeded || !isWeighed {
            missing +=
                (unweighed.isEmpty && !lines.isEmpty ? [] : [Question.ID(303)]) + [Question.ID(304), Question.ID(305)]
        }
        if !Numerics.reaches(roadmap, policy.roadmapConfidence) { missing.append(Question.ID(306)) }
        return missing
    }

    private static func notes(
        isUndated: Bool, unweighed: [String], _ range: ClosedRange<Double>?
    ) -> [String] {
        [range.map(Wording.alignmentRange), isUndated ? Wording.undatedRoadmap : nil].compactMap(\.self)
            + unweighed.map(Wording.unknownExposure)
    }
}

extension Alignment.Line {
    /// Heavier first, then by title and id.
    fileprivate static func isHeavier(_ left: Self, _ right: Self) -> Bool {
        (-left.weight, left.title, left.trend?.description ?? "")
            < (-right.weight, right.title, right.trend?.description ?? "")
    }

    /// The line of an explanation; its weight is its share of all weights.
    fileprivate func term(total: Double) -> Explanation.Term {
        .init(
            Wording.alignmentTerm(self), value: position.value, weight: total > 0 ? weight / total : 0,
            source: "rule book 5.1; \(SeedSource.kabra.words)", evidence: evidence + position.evidence)
    }
}

extension AlignmentHeading {
    /// The heading of a score.
    init(_ score: Double, _ policy: MarketPolicy) {
        self =
            Numerics.reaches(score, policy.alignedFrom)
            ? .aligned : Numerics.reaches(policy.divergingTo, score) ? .diverging : .drifting
    }
}

extension AlignmentDoubt {
    /// How far a range leaves its heading; nil when it does not.
    init?(_ heading: AlignmentHeading, _ range: ClosedRange<Double>, _ policy: MarketPolicy) {
        let reachesAligned = Numerics.reaches(range.upperBound, policy.alignedFrom)
        let reachesDiverging = Numerics.reaches(policy.divergingTo, range.lowerBound)
        switch heading {
        case .aligned where !Numerics.reaches(range.lowerBound, policy.alignedFrom): self = .leaning
        case .diverging where !Numerics.reaches(policy.divergingTo, range.upperBound): self = .leaning
        case .drifting where reachesAligned && reachesDiverging: self = .mayBeEither
        case .drifting where reachesAligned: self = .mayBeAligned
        case .drifting where reachesDiverging: self = .mayBeDiverging
        case .aligned, .drifting, .diverging, .unknown: return nil
        }
    }
}
