extension WarningRule {
    /// Rules on needs and on how we look for them (rule book 6 and 7).
    static let needs: [Warning.Code: WarningRule] = [
        .othersSurveyed: .init("Only those whose job it is rate its outcomes.", "6.3", [.ulwick, .strategyn]),
        .stepWithoutOutcomes: .init("Every step of a core job has outcomes.", "6.1", [.bettencourtAndUlwick]),
        .shallowPlanning: .init(
            "What we plan rests on more than liked ideas and wished-for features.", "7.2", [.customerUnderstanding]),
        .nobodyWatched: .init(
            "Within a year somebody of ours watched those who work with a product, or did their job.", "7.2",
            [.customerUnderstanding, .ours]),
        .touchpointsMissing: .init(
            "Who does the customer's job goes through all of it, from choosing to renewing.", "7.2",
            [.customerUnderstanding, .ours]),
    ]
}
