extension WarningRule {
    /// Rules on meetings, promises, pains and what we show (rule book 8).
    static let engagement: [Warning.Code: WarningRule] = [
        .agendaNotReviewed: .init("Sales reviews every agenda before it goes out.", "8.2", [.managementRules]),
        .agendaLate: .init("An agenda goes out business days in advance.", "8.2", [.managementRules, .ours]),
        .noCriteria: .init("A meeting has a criterion of success that one can check.", "8.2", [.managementRules]),
        .agendaTooFull: .init("A meeting has few items and ends in time.", "8.2", [.managementRules, .ours]),
        .briefIncomplete: .init(
            "A first contact has a brief with most of its sections filled.", "8.1", [.managementRules, .ours]),
        .talkedTooMuch: .init(
            "At a first meeting we listen more than we talk; seen by that colleague alone.", "8.1", [.managementRules]),
        .notesLate: .init("Notes are written a business day after the meeting.", "8.2", [.managementRules, .ours]),
        .followThroughLate: .init("A meeting is followed through in writing.", "8.2", [.managementRules]),
        .successNotJudged: .init("Whether a meeting was a success is judged.", "8.2", [.managementRules]),
        .needNotFirst: .init(
            "An open urgent need comes first on the agenda, with an owner and a quarter of the time.", "8.4",
            [.managementRules]),
        .needPassedOver: .init("A meeting was held that passed over an open urgent need.", "8.4", [.managementRules]),
        .noExpectation: .init(
            "Before we ask what hurts we say what we will do with the answers.", "8.5", [.managementRules]),
        .painUnanswered: .init(
            "Every pain is answered to whoever told it, by the day we named.", "8.5", [.managementRules]),
        .committingWords: .init("Words that promise are kept as a promise, or softened.", "8.5", [.managementRules]),
        .brokenPromise: .init("A promise of ours is kept, or settled anew before its day.", "8.5", [.managementRules]),
        .toldAgain: .init("Nobody has to tell us the same thing twice.", "8.6", [.managementRules]),
        .toldTooOften: .init(
            "The same thing was told four times, or to three of our people.", "8.6", [.managementRules]),
        .shownWithoutAgreement: .init(
            "Our roadmap is shown under an agreement in force only.", "8.7", [.managementRules]),
        .shownThoughExclusive: .init("An item made for one customer is shown to no other.", "8.7", [.managementRules]),
        .shownWithoutNotice: .init(
            "Whoever is shown our roadmap hears that it is directional and confidential.", "8.7", [.managementRules]),
        .rebriefLate: .init(
            "Everybody who was shown an item hears of its change within ten business days.", "8.7",
            [.managementRules, .ours]),
    ]
}
