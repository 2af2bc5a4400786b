/// Where a customer stands with us on a day; several stages may hold, the furthest is shown (rule book 9.2).
public struct Lifecycle: Hashable, Sendable, Codable {
    /// How a customer came to buy more.
    public enum Growth: String, Sendable, Codable, CaseIterable {
        /// A product line it did not buy before.
        case crossSell
        /// More of the same.
        case upSell
    }

    /// How a customer was lost.
    public struct Loss: Hashable, Sendable, Codable {
        public var on: Day
        /// In words; nil when nobody wrote it down.
        public var reason: String?
        /// Who has it now; nil when nobody wrote it down.
        public var competitor: String?
        public var evidence: [Reference]

        /// How a customer was lost.
        public init(on: Day, reason: String?, competitor: String?, evidence: [Reference]) {
            self.on = on
            self.reason = reason
            self.competitor = competitor
            self.evidence = evidence
        }

        /// What is still to be written down.
        public var isComplete: Bool { reason != nil && competitor != nil }
    }

    /// Stages that hold, the furthest last; empty when nothing is on record.
    public var stages: [LifecycleStage]
    public var growth: [Growth]
    /// Set when the customer is no longer one.
    public var loss: Loss?
    /// Open deals that do not say from whom we would be winning.
    public var withoutIncumbent: [Deal.ID]
    /// The records behind each stage.
    public var evidence: [LifecycleStage: [Reference]]

    /// The stage shown; nil when lost, or when nothing is on record.
    public var furthest: LifecycleStage? { loss == nil ? stages.last : nil }
}
