/// One of the 62 questions to know of a customer (rule book 2.4).
public struct Question: Hashable, Sendable, Codable, Identifiable {
    /// `Q` and three digits; the first digit is the tier, 0 for ourselves.
    public struct ID: Hashable, Sendable, Codable, Comparable, LosslessStringConvertible {
        /// Such as `Q205`.
        public let description: String

        /// Reads `Q` and three digits, in either case.
        public init?(_ description: String) {
            let text = description.uppercased()
            guard text.utf8.count == 4, text.first == "Q", text.dropFirst().utf8.allSatisfy({ (48...57).contains($0) })
            else { return nil }
            self.description = text
        }

        /// The id of a question by its number: 205 is `Q205`. Kept within 0…999.
        public init(_ number: Int) {
            let digits = String(min(max(number, 0), 999))
            description = "Q" + String(repeating: "0", count: 3 - digits.count) + digits
        }

        /// Self before tier I before II before III, in the order of the bank.
        public static func < (left: ID, right: ID) -> Bool { left.description < right.description }

        /// Reads the id as text.
        public init(from decoder: any Decoder) throws {
            let text = try decoder.singleValueContainer().decode(String.self)
            guard let id = ID(text) else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a question is Q and three digits"))
            }
            self = id
        }

        /// Writes the id as text.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(description)
        }
    }

    /// How far ahead the answer looks.
    public enum Horizon: String, Sendable, Codable, CaseIterable {
        case now, twoYears, fiveYears
    }

    /// The form of an answer.
    public enum AnswerType: String, Sendable, Codable, CaseIterable {
        case text, role, roleList, person, personList, orgList, map, pairList, choice, multiChoice, rank, money, percent
        case scale, date, boolean, trend, list, segmentList, roadmapList, jobMap, outcomeRatings, outlookCall, computed
    }

    /// Where it stands in the bank.
    public var id: ID
    /// The question, in our words.
    public var text: String
    /// The tier whose knowledge it builds; nil for the questions about ourselves.
    public var tier: Tier?
    /// The letter (a) to (e) of Kabra's list, if it has one.
    public var letter: Character?
    /// One or two; most ask for now.
    public var horizons: [Horizon]
    /// Forms an answer may take, the leading one first.
    public var types: [AnswerType]
    /// Shelf life: the half-life of an answer, in days.
    public var shelfLife: Double
    /// 3 for the lettered and most needed, 2 normal, 1 light.
    public var weight: Double
    /// The articles or methods it comes from.
    public var source: String

    /// Whether Ken works the answer out itself, wholly or in part, from other answers and records.
    public var isComputed: Bool { types.contains(.computed) }

    /// Whether several answers stand side by side, so that one says nothing against another (rule book 3.2). Industries
    /// and their shares (Q303) are several although each is a choice.
    public var isList: Bool { id == ID(303) || types.contains(where: \.isList) }
}

extension Question.AnswerType {
    /// Whether each element is an answer of its own.
    var isList: Bool {
        switch self {
        case .roleList, .personList, .orgList, .map, .pairList, .multiChoice, .rank, .list, .segmentList, .roadmapList,
            .jobMap, .outcomeRatings:
            true
        case .text, .role, .person, .choice, .money, .percent, .scale, .date, .boolean, .trend, .outlookCall, .computed:
            false
        }
    }
}

extension Question {
    private enum CodingKeys: String, CodingKey { case id }

    /// Reads a question by its id, for the bank is fixed.
    public init(from decoder: any Decoder) throws {
        let id = try decoder.container(keyedBy: CodingKeys.self).decode(ID.self, forKey: .id)
        guard let question = QuestionBank.question(id) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "there is no question \(id)"))
        }
        self = question
    }

    /// Writes the id alone.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
    }
}
