/// How far accounts agree on where a market is going (rule book 5.5).
public enum Agreement: String, Sendable, Codable, CaseIterable {
    case low, medium, high

    /// The word for the weight share of the leading direction, 0…1.
    init(_ share: Double, _ policy: MarketPolicy) {
        self =
            Numerics.reaches(share, policy.highAgreementFrom)
            ? .high : Numerics.reaches(share, policy.mediumAgreementFrom) ? .medium : .low
    }
}

/// How much evidence there is on where a market is going.
public enum EvidenceBreadth: String, Sendable, Codable, CaseIterable {
    case limited, medium, robust

    /// The word for a number of accounts and their summed weight.
    init(accounts: Int, weight: Double, _ policy: MarketPolicy) {
        if accounts >= policy.robustAccounts, Numerics.reaches(weight, policy.robustWeight) {
            self = .robust
        } else if accounts >= policy.mediumAccounts, Numerics.reaches(weight, policy.mediumWeight) {
            self = .medium
        } else {
            self = .limited
        }
    }
}

/// How sure an outlook is, from agreement and evidence (rule book 5.5; IPCC AR5 grid).
public enum OutlookConfidence: Int, Sendable, Codable, CaseIterable, Comparable {
    case veryLow, low, medium, high, veryHigh

    /// The cell of the grid: each step of either lifts it by one.
    public init(_ agreement: Agreement, _ evidence: EvidenceBreadth) {
        self =
            switch (agreement, evidence) {
            case (.low, .limited): .veryLow
            case (.low, .medium), (.medium, .limited): .low
            case (.low, .robust), (.medium, .medium), (.high, .limited): .medium
            case (.medium, .robust), (.high, .medium): .high
            case (.high, .robust): .veryHigh
            }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
