/// Something the values of a column do not tell: it is asked once, and until then the cells concerned are left out.
public struct Ambiguity: Hashable, Sendable, Codable, Identifiable {
    /// What is not known.
    public enum Subject: String, Sendable, Codable, CaseIterable {
        /// Whether `3/4/2025` is in March or in April.
        case dayOrder
        /// Whether `1,100` is one thousand one hundred or one point one.
        case decimalMark
        /// In which currency bare amounts are.
        case currency
    }

    /// One answer.
    public struct Choice: Hashable, Sendable, Codable {
        /// What is given in ``ImportOptions/answers``.
        public var code: String
        /// What it means for the first sample.
        public var meaning: String
    }

    public var column: String
    public var subject: Subject
    /// Up to five values as written.
    public var samples: [String]
    /// The answers to choose from; a currency may also be any other ISO code.
    public var choices: [Choice]
    /// The code that was given already; nil while it is open.
    public var answer: String?

    /// `Close Date/dayOrder`: the key of its answer.
    public var id: String { "\(column)/\(subject.rawValue)" }
}
