/// One of the eight things to find out first of a customer; the rest is asked only when a talk makes it cheap.
public enum FirstAsk: String, Sendable, Codable, CaseIterable {
    case whoUsesIt, rivals, outlook, barriers, endCustomers, alignment, whatHurts, whatWeOwe

    /// What one wants to know, in a few words.
    public var words: String {
        switch self {
        case .whoUsesIt: "who uses it"
        case .rivals: "who competes with them, and how"
        case .outlook: "how they see their industry"
        case .barriers: "what holds them back"
        case .endCustomers: "to whom they sell, and how that market changes"
        case .alignment: "whether they go with it"
        case .whatHurts: "what hurts"
        case .whatWeOwe: "what we owe"
        }
    }

    /// The questions of the bank that answer it.
    public var questions: [Question.ID] {
        let numbers =
            switch self {
            case .whoUsesIt: [1]
            case .rivals: [201, 202]
            case .outlook: [203, 204]
            case .barriers: [205]
            case .endCustomers: [301, 302, 303, 304, 305]
            case .alignment: [306, 307, 308]
            case .whatHurts: [108]
            case .whatWeOwe: [111]
            }
        return numbers.map { Question.ID($0) }
    }
}
