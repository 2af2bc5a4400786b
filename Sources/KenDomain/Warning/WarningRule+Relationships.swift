extension WarningRule {
    /// Rules on tiers, access and threads (rule book 2.3).
    static let relationships: [Warning.Code: WarningRule] = [
        .deadTier: .init("A tier of an account in the more valuable half has no working contact.", "2.3", [.kabra]),
        .unownedTier: .init("Every tier has an owner among our people.", "2.3", [.kabra]),
        .relayedAnswers: .init(
            "More than half of what we know of their industry and customers was relayed by sales.", "2.3", [.kabra]),
        .executivesDoSalesWork: .init(
            "Executives spend more than half of their time on the day's business while sales does not meet them.",
            "2.3",
            [.kabra, .ours]),
        .insideOut: .init(
            "Customers get less than a tenth of a product manager's time; seen by that colleague alone.", "2.3",
            [.kabra]),
        .tooFewExecutiveTalks: .init(
            "Executives met fewer than three key customers in a year, too few to call an outlook.", "2.3", [.kabra]),
        .singleThread: .init("All our contact with an account hangs on one of their people.", "2.3", [.ours]),
        .singleThreadOurs: .init("Only one of our people knows an account.", "2.3", [.ours]),
        .gatekept: .init(
            "Talks by sales alone, refused requests and relayed answers add up to access held back.", "2.3",
            [.kabra, .managementRules]),
        .nobodyAsked: .init("Nobody has asked for access where sales alone meets them.", "2.3", [.kabra, .ours]),
        .gatekeptByThem: .init(
            "Someone of theirs who filters access, and refused requests, add up to access held back.", "2.3",
            [.websterAndWind, .ours]),
        .conferenceOnly: .init(
            "At least four of five contacts of our product people with an account are conferences.", "2.3", [.kabra]),
        .executivesStuckInTactics: .init(
            "In meetings of executives less than three tenths of the time goes to what lies ahead.", "2.3", [.kabra]),
        .strategicItemDropped: .init(
            "A planned strategic item of ten minutes or more got less than half of its time.", "2.3", [.kabra, .ours]),
    ]
}
