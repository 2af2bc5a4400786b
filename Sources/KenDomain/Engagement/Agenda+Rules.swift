extension Agenda {
    /// Whether a rule of the protocol was kept; nil while the day cannot tell.
    func keeps(_ rule: ProtocolCheck.Rule, asOf: Day, policy: EngagementPolicy) -> Bool? {
        switch rule {
        case .reviewedWithSales: wasReviewed(asOf, policy)
        case .sentInAdvance: wasSentInAdvance(asOf, policy)
        case .checkableCriteria: wentOut(asOf).map { _ in criteria.contains(where: \.isCheckable) }
        case .crisp: items.isEmpty ? nil : isCrisp(policy)
        case .notesInTime: hasNotes(asOf, policy)
        case .followedThrough: isFollowedThrough(asOf, policy)
        case .successJudged: day(of: .notesIn, asOf: asOf).map { _ in isSuccessJudged }
        }
    }

    /// The last day on which it may go out (8.2).
    public func latestSending(_ policy: EngagementPolicy) -> Day {
        let lead =
            occasions.contains(.urgentCall)
            ? 0 : occasions.contains(.executive) ? policy.executiveLeadDays : policy.leadDays
        return meetingOn.addingBusinessDays(-lead, holidays: policy.holidays)
    }

    /// The longest this meeting should be, in minutes (8.2).
    public func longest(_ policy: EngagementPolicy) -> Double {
        if Numerics.reaches(zoneGap ?? 0, policy.farHours) { return policy.mostFarMinutes }
        return isRemote ? policy.mostRemoteMinutes : policy.mostMinutes
    }

    /// Minutes of all items.
    public var itemMinutes: Double { items.reduce(0) { $0 + max(0, $1.minutes) } }

    private func wentOut(_ asOf: Day) -> Day? { day(of: .sentToCustomer, asOf: asOf) ?? day(of: .held, asOf: asOf) }

    private func wasReviewed(_ asOf: Day, _ policy: EngagementPolicy) -> Bool? {
        wentOut(asOf).map { out in review.map { $0.state(asOf: out, policy: policy).isConsent } ?? false }
    }

    private func wasSentInAdvance(_ asOf: Day, _ policy: EngagementPolicy) -> Bool? {
        let latest = latestSending(policy)
        if let sent = day(of: .sentToCustomer, asOf: asOf) { return sent <= latest }
        return asOf > latest || day(of: .held, asOf: asOf) != nil ? false : nil
    }

    private func isCrisp(_ policy: EngagementPolicy) -> Bool {
        let length = minutes ?? itemMinutes
        return items.count <= policy.mostItems && Numerics.reaches(length, itemMinutes)
            && Numerics.reaches(longest(policy), length)
    }

    private func hasNotes(_ asOf: Day, _ policy: EngagementPolicy) -> Bool? {
        within(policy.notesDays, of: asOf, policy, done: day(of: .notesIn, asOf: asOf))
    }

    private func isFollowedThrough(_ asOf: Day, _ policy: EngagementPolicy) -> Bool? {
        let plan = day(of: .followedUp, asOf: asOf)
        let summary = summarySentOn.flatMap { $0 <= asOf ? $0 : nil }
        let isWhole = actions.allSatisfy(\.isPlanned)
        let done = isWhole ? plan.flatMap { plan in summary.map { max(plan, $0) } } : nil
        return within(policy.followThroughDays, of: asOf, policy, done: done)
    }

    /// Whether something was done within so many business days after the meeting; nil while it may still be.
    private func within(_ days: Int, of asOf: Day, _ policy: EngagementPolicy, done: Day?) -> Bool? {
        guard let held = day(of: .held, asOf: asOf) else { return nil }
        let last = held.addingBusinessDays(days, holidays: policy.holidays)
        if let done { return done <= last }
        return asOf > last ? false : nil
    }

    /// Whether it is said, with a reason, if the meeting did what it was for.
    var isSuccessJudged: Bool { success != nil && (successReason?.contains { !$0.isWhitespace } ?? false) }
}

extension Agenda.Criterion {
    /// Whether one will be able to see that it is met.
    public var isCheckable: Bool { text.contains { !$0.isWhitespace } && check.contains { !$0.isWhitespace } }
}

extension Agenda.Action {
    /// Whether it has an owner and a date, and is kept as a promise.
    public var isPlanned: Bool { owner != nil && dueOn != nil && commitment != nil }
}
