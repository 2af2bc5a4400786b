extension Commitment {
    /// Where the promise stood on that day.
    public func state(asOf day: Day, policy: Policy) -> CommitmentState {
        if isSettled(on: day) {
            switch settlement {
            case .done: return wasDoneLate ? .late : .kept
            case .withdrawn: return .broken
            case .renegotiated: return .renegotiated
            case nil: break
            }
        }
        guard let dueOn else { return .open }
        return dueOn.days(to: day) > policy.relationship.brokenAfterDays ? .broken : .open
    }

    /// Whether it was still open on that day although its due day had passed.
    public func isOverdue(asOf day: Day, policy: Policy) -> Bool {
        guard let dueOn else { return false }
        return dueOn < day && state(asOf: day, policy: policy) == .open
    }

    /// The day its age counts from: due, else settled, else made.
    public var countsFrom: Day { dueOn ?? settledOn ?? madeOn }

    /// A change agreed only after the due day settles nothing.
    private func isSettled(on day: Day) -> Bool {
        guard let settlement, (settledOn ?? countsFrom) <= day else { return false }
        return settlement != .renegotiated || !wasDoneLate
    }

    private var wasDoneLate: Bool {
        guard let dueOn, let settledOn else { return false }
        return settledOn > dueOn
    }
}
