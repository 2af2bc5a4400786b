extension WarningRule {
    /// Rules on customers in their markets (rule book 5.3 and 5.4).
    static let markets: [Warning.Code: WarningRule] = [
        .divergingAccount: .init(
            "An account in the top quarter by revenue heads away from its market; their end is ours.", "5.3", [.kabra]),
        .revenueDiverging: .init(
            "More than a quarter of revenue comes from accounts heading away from their market.", "5.3",
            [.kabra, .ours]),
        .revenueUnknown: .init(
            "For more than a fifth of revenue nobody knows whether the customer goes with its market.", "5.3",
            [.kabra, .ours]),
        .alignmentStale: .init("The newest word behind an alignment is more than a year old.", "5.3", [.ours]),
        .calledTrendMissing: .init(
            "A trend that our executives called is missing from our own roadmap.", "5.3", [.kabra, .ours]),
        .onlyDirectCompetitors: .init(
            "Every rival on record is a direct one; people also turn to other things instead.", "5.4",
            [.customerUnderstanding]),
    ]
}
