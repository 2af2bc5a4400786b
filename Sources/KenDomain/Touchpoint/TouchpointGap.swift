/// Whether a process keeps step with the experience it is for (rule book 11.1; the IBM study): `gap = process −
/// experience`.
public struct TouchpointGap: Hashable, Sendable, Codable {
    /// The word for it.
    public enum Word: String, Sendable, Codable, CaseIterable {
        case inStep
        /// Green for us, red for the customer.
        case watermelon
        /// People make up for what the process does not do.
        case heroics
        /// The process is measured and nobody asks customers: for our own sake.
        case forOurOwnSake
        /// Customers are asked and the process is not measured.
        case processUnknown
        case unknown
    }

    public var touchpoint: Touchpoint.ID
    public var stage: TouchpointStage
    public var experience: Touchpoint.Measure?
    public var process: Touchpoint.Measure?
    /// −1…1; nil while either is not measured.
    public var gap: Double?
    public var word: Word
    /// Whether the experience we want is said.
    public var hasWanted: Bool
    /// Its contributions add up to the gap.
    public var explanation: Explanation

    /// The gap by the latest measures up to a day.
    public init(_ touchpoint: Touchpoint, asOf: Day, policy: Policy) {
        let experience = touchpoint.experience.last { $0.on <= asOf }
        let process = touchpoint.process.last { $0.on <= asOf }
        let gap = process.flatMap { process in experience.map { process.value - $0.value } }
        self.touchpoint = touchpoint.id
        stage = touchpoint.stage
        self.experience = experience
        self.process = process
        self.gap = gap
        word = Word(gap, hasExperience: experience != nil, hasProcess: process != nil, policy.feedback)
        hasWanted = touchpoint.wanted?.contains { !$0.isWhitespace } ?? false
        let source = "rule book 11.1; \(SeedSource.customerUnderstandingOnIBM.words)"
        let terms: [Explanation.Term?] = [
            process.map { .init($0.name, value: $0.value, source: source, evidence: [.touchpoint(touchpoint.id)]) },
            experience.map {
                .init($0.name, value: $0.value, weight: -1, source: source, evidence: [.touchpoint(touchpoint.id)])
            },
        ]
        explanation = Explanation(
            title: Wording.touchpointGapTitle(touchpoint.stage), score: gap, form: .sum,
            terms: gap == nil ? [] : terms.compactMap(\.self),
            notes: [Wording.gapNote(word)].compactMap(\.self), policy: policy.stamp)
    }

    /// Every stage on record, in the order in which customers come to it, then by id.
    public static func all(_ touchpoints: [Touchpoint], asOf: Day, policy: Policy) -> [TouchpointGap] {
        let order = TouchpointStage.allCases
        return touchpoints.filter { $0.standing.holds(on: asOf) }
            .sorted {
                (order.firstIndex(of: $0.stage) ?? 0, $0.id) < (order.firstIndex(of: $1.stage) ?? 0, $1.id)
            }
            .map { TouchpointGap($0, asOf: asOf, policy: policy) }
    }

    /// What to look at; nil where both keep step (W-EXP-SYNC).
    public var warning: Warning? {
        guard word == .watermelon, let process, let experience else { return nil }
        return Warning(
            .experienceOutOfStep, severity: .medium,
            slots: [
                "stage": stage.rawValue, "process": Wording.percent(process.value),
                "experience": Wording.percent(experience.value),
            ],
            evidence: [.touchpoint(touchpoint)], explanation: explanation)
    }
}

extension TouchpointGap.Word {
    /// The word for a gap.
    init(_ gap: Double?, hasExperience: Bool, hasProcess: Bool, _ policy: FeedbackPolicy) {
        guard let gap else {
            self = hasProcess ? .forOurOwnSake : hasExperience ? .processUnknown : .unknown
            return
        }
        self =
            Numerics.reaches(gap, policy.watermelonFrom)
            ? .watermelon : Numerics.reaches(-gap, policy.heroicsFrom) ? .heroics : .inStep
    }
}
