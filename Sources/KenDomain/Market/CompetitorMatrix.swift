/// A customer's competitors beside it, attribute by attribute (rule book 5.4; Kabra, question (a)).
public struct CompetitorMatrix: Hashable, Sendable, Codable {
    /// How one competitor stands on one attribute.
    public struct Cell: Hashable, Sendable, Codable {
        /// What a cell comes to.
        public enum Verdict: String, Sendable, Codable, CaseIterable {
            /// What sets the rival apart, for the better.
            case differentiator
            case customerAdvantage
            /// Level with each other, or not sure enough.
            case neither
        }

        public var attribute: String
        /// −2 much worse … +2 much better than our customer.
        public var relative: Int
        /// 0…1; 0 while nothing supports it.
        public var confidence: Double
        public var verdict: Verdict
        public var evidence: [Reference]
    }

    /// One competitor.
    public struct Row: Hashable, Sendable, Codable {
        public var competitor: Competitor.ID
        public var name: String
        public var kind: Competitor.Kind
        /// Attributes that anybody has spoken of, by name.
        public var cells: [Cell]
    }

    /// By kind, name and id.
    public var rows: [Row]
    /// Attributes of any row, by name.
    public var attributes: [String]

    /// The cell of a competitor and an attribute; nil while nobody knows.
    public func cell(_ competitor: Competitor.ID, _ attribute: String) -> Cell? {
        let plain = AnswerValue.plain(attribute)
        return rows.first { $0.competitor == competitor }?.cells.first { AnswerValue.plain($0.attribute) == plain }
    }

    /// Whether every competitor on record is a direct one: a view from the product (W-CMP-01).
    public var isDirectOnly: Bool { !rows.isEmpty && rows.allSatisfy { $0.kind == .direct } }
}
