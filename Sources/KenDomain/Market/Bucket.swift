/// What a customer's alignment and stance together call for (rule book 5.3; Kabra: once you know the bucket you know
/// what to do). ``Wording`` makes its move.
public enum Bucket: String, Sendable, Codable, CaseIterable {
    case growWith, keepPace, helpThemRun, alignedLearnStance
    case watchTheShaper, watch, warn
    case challengeTheBet, warnAndHedge, hedge, warnAndFindOut
    case findOut

    /// The bucket of the table.
    public init(_ alignment: AlignmentHeading, _ stance: StanceHeading) {
        self =
            switch (alignment, stance) {
            case (.aligned, .shaping): .growWith
            case (.aligned, .keepingPace): .keepPace
            case (.aligned, .catchingUp): .helpThemRun
            case (.aligned, .unknown): .alignedLearnStance
            case (.drifting, .shaping): .watchTheShaper
            case (.drifting, .keepingPace): .watch
            case (.drifting, .catchingUp): .warn
            case (.diverging, .shaping): .challengeTheBet
            case (.diverging, .keepingPace): .warnAndHedge
            case (.diverging, .catchingUp): .hedge
            case (.diverging, .unknown): .warnAndFindOut
            case (.drifting, .unknown), (.unknown, _): .findOut
            }
    }
}
