/// How alive a tier of a relationship is (rule book 2.2).
public enum TierStatus: String, Sendable, Codable, CaseIterable, Comparable {
    /// No contact in two years.
    case none
    /// There was contact, but its freshness is gone.
    case cold
    case weak
    case working
    case strong

    /// Whether knowledge of this tier can be built upon.
    public var isAlive: Bool { self >= .working }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: TierStatus, right: TierStatus) -> Bool { left.rank < right.rank }
}

extension TierStatus {
    /// The status that score and freshness give, where contact was made within two years.
    ///
    /// - Parameters:
    ///   - score: 0…1, the geometric mean of coverage, strength and freshness.
    ///   - freshness: 0…1.
    public init(score: Double, freshness: Double, policy: TierPolicy) {
        self =
            if !Numerics.reaches(freshness, policy.coldBelow) {
                .cold
            } else if !Numerics.reaches(score, policy.workingFrom) {
                .weak
            } else if !Numerics.reaches(score, policy.strongFrom) {
                .working
            } else {
                .strong
            }
    }
}
