/// A product manager who hardly meets customers, for that colleague alone and only when calendars are measured
/// (W-TIER-05, rule book 13.4; Kabra).
public struct InsideOut: Hashable, Sendable, Codable {
    public var colleague: Person.ID
    /// Minutes with customers over the window.
    public var customerMinutes: Double
    /// Minutes with our own engineering over the window.
    public var internalMinutes: Double
    public var isInsideOut: Bool
    public var explanation: Explanation

    /// Nil when calendars are not measured, or there is nothing to measure.
    public init?(colleague: Person.ID, customerMinutes: Double, internalMinutes: Double, policy: Policy) {
        let total = customerMinutes + internalMinutes
        guard policy.detectors.measuresCalendars, total > 0 else { return nil }
        self.colleague = colleague
        self.customerMinutes = customerMinutes
        self.internalMinutes = internalMinutes
        isInsideOut = !Numerics.reaches(customerMinutes / total, policy.detectors.insideOutShare)
        explanation = Explanation(
            title: Wording.insideOutTitle, score: customerMinutes / total, form: .rule,
            terms: [
                .init("minutes with customers", value: customerMinutes, source: "2.3; Kabra"),
                .init("minutes with our own engineering", value: internalMinutes, source: "2.3; Kabra"),
            ],
            policy: policy.stamp)
    }

    /// The finding, to be shown to that colleague and nobody else.
    public var warning: Warning? {
        guard isInsideOut else { return nil }
        let share = Wording.percent(customerMinutes / (customerMinutes + internalMinutes))
        return Warning(
            .insideOut, severity: .low, person: colleague, slots: ["share": share], evidence: [.person(colleague)],
            explanation: explanation)
    }
}
