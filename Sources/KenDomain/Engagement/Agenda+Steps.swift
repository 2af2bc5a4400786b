extension Agenda {
    /// How far it had come by a day.
    public func step(asOf day: Day) -> Step { taken.last { $0.on <= day }?.step ?? .draft }

    /// The day on which a step was first taken, up to a day; nil while it was not.
    public func day(of step: Step, asOf day: Day) -> Day? {
        taken.filter { $0.step == step && $0.on <= day }.map(\.on).min()
    }

    /// The agenda with one more step taken.
    ///
    /// A meeting may be held at any time before, for what happened is kept; what was left out then shows as a warning.
    /// - Throws: ``Refusal/conflict(_:)`` when the step cannot follow, or sales has not consented.
    public func taking(_ next: Step, on day: Day, policy: Policy) throws(Refusal) -> Agenda {
        let present = taken.last?.step ?? .draft
        guard mayFollow(present).contains(next) else { throw .conflict(Wording.cannotFollow(next, after: present)) }
        if let last = taken.last?.on, day < last { throw .conflict(Wording.stepBefore(last)) }
        if next == .reviewedBySales, let obstacle = reviewObstacle(on: day, policy: policy.engagement) {
            throw .conflict(obstacle)
        }
        var agenda = self
        agenda.taken.append(Taken(step: next, on: day))
        return agenda
    }

    /// The agenda back as a draft, because it changed before it was held; sales reviews it again.
    /// - Throws: ``Refusal/conflict(_:)`` once the meeting was held.
    public func revised() throws(Refusal) -> Agenda {
        guard !taken.contains(where: { $0.step == .held }) else { throw .conflict(Wording.heldAlready) }
        var agenda = self
        agenda.taken = []
        agenda.review = nil
        return agenda
    }

    /// The steps that may follow one, whatever else they need.
    func mayFollow(_ step: Step) -> [Step] {
        switch step {
        case .draft: [.reviewedBySales, .held]
        case .reviewedBySales: [.sentToCustomer, .held]
        case .sentToCustomer: [.confirmed, .held]
        case .confirmed: [.held]
        case .held: [.notesIn]
        case .notesIn: needsFullProtocol ? [.followedUp] : [.followedUp, .closed]
        case .followedUp: [.closed]
        case .closed: []
        }
    }

    private func reviewObstacle(on day: Day, policy: EngagementPolicy) -> String? {
        guard let review else { return Wording.reviewNotAsked }
        return Wording.obstacle(review.state(asOf: day, policy: policy), reason: review.reason)
    }
}
