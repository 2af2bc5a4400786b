/// Whether someone stands between us and the people we would learn from (rule book 2.3).
///
/// Speaks of the account and its process, never of a person (13.4).
public struct Gatekeeping: Hashable, Sendable, Codable {
    /// How far access is held back.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Too few conversations to tell.
        case insufficient
        case open
        case watch
        case gatekept
    }

    /// What the score is made of, each 0…1; nil where it is not known.
    public struct Signals: Hashable, Sendable, Codable {
        /// Share of conversations at which only those who hold the gate were present.
        public var only: Double?
        /// Share of requests for access refused, or long unanswered; nil when none was decided.
        public var refused: Double?
        /// Share of answers about their industry and customers that came through the gate; nil without answers.
        public var relayed: Double?
        /// Whether half a year went by without a conversation past the gate.
        public var noDirect: Bool

        /// Signals.
        public init(only: Double?, refused: Double?, relayed: Double?, noDirect: Bool) {
            self.only = only
            self.refused = refused
            self.relayed = relayed
            self.noDirect = noDirect
        }
    }

    public var signals: Signals
    /// 0…1; nil when nothing is known.
    public var score: Double?
    public var state: State
    /// Conversations of the last year that tell.
    public var conversations: Int
    /// Whether nobody has ever asked for access: a different fault (W-GATE-02).
    public var nobodyAsked: Bool
    /// Requests of the last year that were refused or stayed without an answer.
    public var turnedDown: [AccessRequest.ID]
    /// Whether it rests on functions that are only inferred.
    public var isPresumed: Bool
    /// Whether it would vanish if a constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool
    public var explanation: Explanation

    /// Weighs the signals; those not known leave the others to share the whole.
    public init(
        _ signals: Signals, conversations: Int, nobodyAsked: Bool, turnedDown: [AccessRequest.ID] = [],
        isPresumed: Bool = false, evidence: [Reference] = [], title: String = Wording.gatekeepingTitle, policy: Policy
    ) {
        let weighted = Gatekeeping.weighted(signals, policy.detectors)
        let known = weighted.filter { $0.value != nil }
        let total = known.reduce(0) { $0 + $1.weight }
        score = total > 0 ? known.reduce(0) { $0 + $1.weight * ($1.value ?? 0) } / total : nil
        self.signals = signals
        self.conversations = conversations
        self.nobodyAsked = nobodyAsked
        self.turnedDown = turnedDown
        self.isPresumed = isPresumed
        state = Gatekeeping.state(score: score, conversations: conversations, policy.detectors)
        isBorderline = score.map { Numerics.isBorderline($0, policy.detectors.gatekeptFrom) } ?? false
        explanation = Explanation(
            title: title, score: score, form: .sum,
            terms: known.map {
                .init(
                    $0.name, value: $0.value ?? 0, weight: $0.weight / total, source: "2.3; Kabra; weights our setting",
                    evidence: $0.name == Wording.refusedSignal ? turnedDown.map { .accessRequest($0) } : evidence)
            },
            notes: weighted.filter { $0.value == nil }.map { Wording.signalNotKnown($0.name) }, policy: policy.stamp)
    }

    private static func weighted(
        _ signals: Signals, _ policy: DetectorPolicy
    ) -> [(name: String, value: Double?, weight: Double)] {
        [
            (Wording.onlySignal, signals.only, policy.onlySalesWeight),
            (Wording.refusedSignal, signals.refused, policy.refusedWeight),
            (Wording.relayedSignal, signals.relayed, policy.relayedWeight),
            (Wording.noDirectSignal, signals.noDirect ? 1 : 0, policy.noDirectWeight),
        ]
    }

    private static func state(score: Double?, conversations: Int, _ policy: DetectorPolicy) -> State {
        guard let score, conversations >= policy.gateMinimumInteractions else { return .insufficient }
        if Numerics.reaches(score, policy.gatekeptFrom) { return .gatekept }
        return Numerics.reaches(score, policy.gateWatchFrom) ? .watch : .open
    }
}
