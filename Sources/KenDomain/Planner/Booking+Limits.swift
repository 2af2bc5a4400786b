extension Booking {
    /// Everything that stands against it, in the order of the rule book; empty when it may be made.
    ///
    /// What is on the calendar counts as much as what was.
    /// - Parameter signs: signs of strain seen in the person.
    public func obstacles(
        in dossier: Dossier, signs: [Strain.Sign] = [], asOf: Day, policy: Policy
    ) -> [BookingObstacle] {
        obstacles(in: dossier, Conversations(dossier, asOf: asOf), signs: signs, policy: policy)
    }

    /// The same with the conversations of the account already sorted.
    func obstacles(
        in dossier: Dossier, _ conversations: Conversations, signs: [Strain.Sign] = [], policy: Policy
    ) -> [BookingObstacle] {
        let contacts = (dossier.interactions + dossier.upcoming).filter {
            !$0.isCancelled && $0.participants.contains(person) && $0.initiator != .them
        }
        .sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        let budget = ContactBudget.of(person, in: conversations, policy: policy).raised(by: signs)
        let isUsed = budget.state == .red || !budget.allows(minutes: minutes * kind.load)
        return [
            tooClose(contacts, dossier.issues, policy.planner), survey(contacts, dossier.issues, policy.planner),
            otherManager(contacts, dossier, policy.planner), isUsed && kind.load > 0 ? .budgetUsed : nil,
        ].compactMap(\.self)
    }

    /// Less than a week between two meetings, unless a fault of the worst kind is open.
    private func tooClose(
        _ contacts: [Interaction], _ issues: [Issue], _ policy: PlannerPolicy
    ) -> BookingObstacle? {
        guard kind.load == 1, !issues.contains(where: { $0.severity == 1 && $0.isOpen(on: on) }) else { return nil }
        let near = contacts.last { contact in
            contact.kind.value.load == 1 && abs(contact.happenedOn.days(to: on)) < policy.daysBetweenMeetings
        }
        return near.map { .tooClose(to: $0.id, from: $0.happenedOn.adding(policy.daysBetweenMeetings)) }
    }

    private func survey(_ contacts: [Interaction], _ issues: [Issue], _ policy: PlannerPolicy) -> BookingObstacle? {
        guard kind == .survey else { return nil }
        if let grave = issues.filter({ $0.severity <= 2 && $0.isOpen(on: on) }).map(\.id).min() {
            return .surveyDuringEscalation(grave)
        }
        let last = contacts.last { contact in
            contact.kind.value == .survey && abs(contact.happenedOn.days(to: on)) < policy.surveyQuarantineDays
        }
        return last.map { .surveyedLately($0.id, from: $0.happenedOn.adding(policy.surveyQuarantineDays)) }
    }

    /// One product manager at a time asks one person.
    private func otherManager(
        _ contacts: [Interaction], _ dossier: Dossier, _ policy: PlannerPolicy
    ) -> BookingObstacle? {
        func managers(_ people: [Person.ID]) -> [Person.ID] {
            people.filter { id in
                dossier.profile(id).map { $0.side == .ours && $0.functions.contains(.product) } ?? false
            }
        }
        guard !managers(askers).isEmpty else { return nil }
        let near = contacts.filter { abs($0.happenedOn.days(to: on)) < policy.oneManagerDays }
        for contact in near.reversed() {
            if let other = managers(contact.participants).filter({ !askers.contains($0) }).min() {
                return .otherManager(other, from: contact.happenedOn.adding(policy.oneManagerDays))
            }
        }
        return nil
    }
}
