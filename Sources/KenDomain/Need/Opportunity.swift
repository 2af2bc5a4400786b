/// How much people want an outcome beyond how well it is met (rule book 6.3; Ulwick 2002 and 2016).
public struct Opportunity: Hashable, Sendable, Codable {
    /// 10 × share of people who rate importance 4 or 5: 0…10.
    public var importance: Double
    /// 10 × share of people who rate satisfaction 4 or 5: 0…10.
    public var satisfaction: Double

    /// The opportunity in two figures, each 0…10 and unrounded; never from mean ratings.
    public init(importance: Double, satisfaction: Double) {
        self.importance = importance
        self.satisfaction = satisfaction
    }

    /// `I + max(I − S, 0)`: 0…20.
    public var score: Double { importance + max(importance - satisfaction, 0) }

    /// `S + max(S − I, 0)`: 0…20; the same seen from the other side, for telling what is overserved.
    public var mirror: Double { satisfaction + max(satisfaction - importance, 0) }

    /// Where it falls.
    public func zone(_ policy: NeedPolicy) -> OutcomeZone {
        if importance - satisfaction > Numerics.tolerance, Numerics.reaches(score, policy.underservedFrom) {
            if Numerics.reaches(score, policy.extremeFrom) { return .underserved(.extreme) }
            return .underserved(Numerics.reaches(score, policy.highFrom) ? .high : .solid)
        }
        if satisfaction - importance > Numerics.tolerance,
            !policy.overservedByMirror || Numerics.reaches(mirror, policy.overservedFrom)
        {
            return .overserved
        }
        return .appropriatelyServed(
            isTableStakes: Numerics.reaches(importance, policy.tableStakesFrom)
                && Numerics.reaches(satisfaction, policy.tableStakesFrom))
    }
}
