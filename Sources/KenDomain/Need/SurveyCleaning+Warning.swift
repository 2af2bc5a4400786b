extension SurveyCleaning {
    /// People who were asked though it is not their job (W-ODI-01); nil when nobody was.
    public func warning(_ survey: Survey) -> Warning? {
        let others = refused.filter { $0.reason == .notPrimary }
        guard !others.isEmpty else { return nil }
        return Warning(
            .othersSurveyed, severity: .medium,
            slots: ["count": String(others.count), "survey": survey.title],
            evidence: [.survey(survey.id)] + others.compactMap(\.respondent).map { .person($0) })
    }
}
