extension WarningRule {
    /// Rules on ourselves, on touchpoints and on themes (rule book 10 and 11).
    static let ourselves: [Warning.Code: WarningRule] = [
        .betterThanWeBehave: .init(
            "On an item of the self-assessment we say at least a mark better than the records show.", "10.1",
            [.customerUnderstanding, .ours]),
        .driverNeglected: .init(
            "A review covers product, sales, production and value for customers, each to some degree.", "10.2",
            [.customerUnderstanding, .ours]),
        .reviewItemBumped: .init(
            "What was planned for a review gets its time.", "10.2", [.customerUnderstanding]),
        .opinionOnly: .init(
            "What a review argues about has a figure beside the opinions.", "10.2", [.customerUnderstanding]),
        .statedDriverDiffers: .init(
            "What drives our reviews is what we say drives us.", "10.2", [.customerUnderstanding]),
        .experienceOutOfStep: .init(
            "A process is as good as the experience customers have of it.", "11.1",
            [.customerUnderstandingOnIBM, .ours]),
        .emergingNeed: .init(
            "A need that several customers begin to speak of has an answer on our roadmap, or a reason why not.",
            "11.2",
            [.customerUnderstandingOnIBM, .ours]),
        .oneLoudCustomer: .init(
            "What one customer alone asks for ever more is checked with others first.", "11.2", [.ours]),
    ]
}
