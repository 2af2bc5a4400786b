extension Wording {
    /// A level of research in plain words.
    public static func name(_ level: ResearchLevel) -> String {
        switch level {
        case .confirm: "confirm an idea"
        case .features: "ask for features"
        case .problems: "ask about problems"
        case .observe: "watch them work"
        case .become: "do their job"
        }
    }

    /// What is good about a level.
    public static func strength(_ level: ResearchLevel) -> String {
        switch level {
        case .confirm: "quick"
        case .features: "gives a list to rank"
        case .problems: "reaches the heart of the matter"
        case .observe: "shows needs that nobody is aware of, and coming ones"
        case .become: "the deepest there is"
        }
    }

    /// Where a level leads astray.
    public static func trap(_ level: ResearchLevel) -> String {
        switch level {
        case .confirm: "to agree costs nothing, so one learns little: it justifies, it is no research"
        case .features: "customers are no designers of products"
        case .problems: "they may not be able to say it, and it is hard to pass on"
        case .observe: "needs access and time"
        case .become: "not always possible; then take the nearest thing: a simulator, a shift as apprentice, buying it"
        }
    }

    /// What to do next to get deeper (rule book 7.2).
    public static func coaching(_ level: ResearchLevel) -> String {
        switch level {
        case .confirm: "Drop the idea; ask what happened the last time they did it."
        case .features:
            "Keep the wish, then ask twice what it would let them do that they cannot do now, and write the outcome."
        case .problems: "Book a day of watching at the step with the most problems."
        case .observe: "Plan to do their job yourselves, or the nearest thing to it."
        case .become: "Go through the touchpoints you have not been to."
        }
    }

    /// What is to be said of a question, and what to ask in its place.
    public static func advice(_ code: QuestionCode) -> String {
        switch code {
        case .closed: "Can be answered with yes or no: start with what, how or tell me."
        case .leading: "Has the answer in it: ask without it."
        case .solution: "Asks for a feature, or puts our idea forward: ask what it would let them do."
        case .hypothetical: "Asks what they would do: ask what they did."
        case .scale: "A mark has no reason in it: ask what happened."
        case .double: "Two questions: ask one, then the other."
        case .loaded: "Has a verdict in it: let them find the word."
        case .generic: "Asks what is usual: ask about the last time."
        case .long: "Too long to be remembered: ask in fewer words."
        }
    }

    /// Title of the level of a session, and its lines.
    static let sessionTitle = "How deep the questions went"
    static let problemQuestions = "part of the questions about problems"
    static let deeperQuestions = "part of the questions about features or problems"

    /// Notes on the level of a session.
    static func sessionNotes(known: Int, without: Int, hasLeading: Bool) -> [String] {
        [
            known == 0 ? "no question has a research level" : nil,
            without > 0 ? "\(count(without, "question")) left out: facts, ratings, or not read" : nil,
            hasLeading ? "a question had its answer in it, so it is not a session about problems" : nil,
        ]
        .compactMap(\.self)
    }

    /// Title of the depth of research, and one of its lines.
    static let researchDepthTitle = "How deep our research goes, from 1 to 5"
    /// Research of one level.
    static func researchTerm(_ level: ResearchLevel, items: Int) -> String {
        "\(count(items, "talk")) to \(name(level))"
    }
}
