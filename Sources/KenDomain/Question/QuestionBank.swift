/// The 62 questions to know of a customer and of ourselves (rule book 2.4).
public enum QuestionBank {
    /// All of them, in the order of the rule book.
    public static let all: [Question] = ourselves + tierOne + tierTwo + tierThree

    /// The questions to ask first: who uses it, (a) to (e), what hurts, what we owe. See ``FirstAsk`` for the eight.
    public static let firstRing: [Question.ID] = FirstAsk.allCases.flatMap(\.questions)

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The question with that id; nil when there is none.
    public static func question(_ id: Question.ID) -> Question? { byID[id] }

    /// The questions of one tier, or those about ourselves for nil.
    public static func questions(of tier: Tier?) -> [Question] {
        switch tier {
        case .one: tierOne
        case .two: tierTwo
        case .three: tierThree
        case nil: ourselves
        }
    }

    /// Whether Ken works out the answer itself, wholly or in part.
    public static func isComputed(_ id: Question.ID) -> Bool { byID[id]?.isComputed ?? false }

    /// One row of the bank; `number` 205 is `Q205`, and its first digit is the tier.
    static func asked(
        _ number: Int, letter: Character? = nil, _ text: String, _ horizons: [Question.Horizon],
        _ types: [Question.AnswerType], shelfLife: Double, weight: Double, _ sources: [SeedSource]
    ) -> Question {
        Question(
            id: Question.ID(number), text: text, tier: Tier(rawValue: number / 100), letter: letter,
            horizons: horizons, types: types, shelfLife: shelfLife, weight: weight, source: SeedSource.words(sources))
    }
}
