/// What keeps a customer from a larger share (rule book 2.4, question (c)).
public enum Barrier: String, Sendable, Codable, CaseIterable {
    case priceOrCost, performance, quality, delivery, channelReach, brand, certification, capacity, service, financing
    case switchingCost, skills, regulation, other

    /// The barrier that an answer names: the enumeration's word, its plain name, or a word that opens it; nil for none.
    public init?(_ value: AnswerValue) {
        guard case .choice(let words) = value.asChoice else { return nil }
        let plain = AnswerValue.plain(words)
        let exact = Self.allCases.first { [AnswerValue.plain($0.rawValue), Wording.name($0)].contains(plain) }
        let first = plain.prefix { $0.isLetter }
        guard let found = exact ?? Self.allCases.first(where: { $0.openings.contains(String(first)) }) else {
            return nil
        }
        self = found
    }

    /// Single words with which an answer may open.
    private var openings: [String] {
        switch self {
        case .priceOrCost: ["price", "prices", "cost", "costs"]
        case .channelReach: ["channel", "reach"]
        case .switchingCost: ["switching"]
        default: [rawValue]
        }
    }
}

extension AnswerValue {
    /// An element read as a choice; anything else as it is.
    fileprivate var asChoice: AnswerValue {
        if case .element(let words) = self { return .choice(words) }
        return self
    }
}
