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

extension InsideOut {
    /// The share of one colleague's own talks of the last ``DetectorPolicy/insideOutDays``.
    ///
    /// Customers are whoever stands on their side; our own engineering is a talk among ourselves with an engineer beside
    /// the colleague. Other talks count for neither.
    /// - Parameters:
    ///   - talks: the colleague's own; those without a length are left out.
    ///   - people: everybody in them.
    public init?(
        of colleague: Person.ID, talks: [Interaction], people: [Person.ID: Profile], asOf: Day, policy: Policy
    ) {
        let first = asOf.adding(-policy.detectors.insideOutDays)
        var (customers, engineering) = (0.0, 0.0)
        for talk in talks where (first...asOf).contains(talk.happenedOn) && talk.participants.contains(colleague) {
            let others = talk.participants.filter { $0 != colleague }.compactMap { people[$0] }
            let minutes = max(0, talk.minutes ?? 0)
            if others.contains(where: { $0.side == .theirs }) {
                customers += minutes
            } else if others.allSatisfy({ $0.side == .ours }),
                others.contains(where: { $0.functions.contains(.engineering) })
            {
                engineering += minutes
            }
        }
        self.init(
            colleague: colleague, customerMinutes: customers, internalMinutes: engineering, policy: policy)
    }
}
