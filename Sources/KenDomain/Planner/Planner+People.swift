extension Planner {
    /// Whom of theirs to ask about a tier: someone whose time is not used up, not the one everything hangs on already,
    /// rather one who uses our product, rather one we know well.
    func counterpart(for tier: Tier) -> Profile? {
        let people = dossier.theirPeople.filter { profile in
            tier.isCounterpart(profile) && profile.person.leavesOn.map { $0 > asOf } ?? true
        }
        return people.map { (profile: $0, preference: preference($0)) }.min { $0.preference < $1.preference }?.profile
    }

    private func preference(_ profile: Profile) -> (Int, Int, Int, Double) {
        let id = profile.person.id
        let hasTime = ContactBudget.of(id, in: conversations, policy: policy)
            .allows(minutes: policy.planner.proposedMinutes)
        return (
            hasTime ? 0 : 1, id == onlyThread ? 1 : 0, profile.label.isPrimary ? 0 : 1,
            -depths.trust(ours: nil, theirs: id, asOf: asOf)
        )
    }

    /// Who of ours should ask: one whose task it is, who knows them best, or met the account last.
    func asker(for tier: Tier, with counterpart: Profile?) -> Profile? {
        let keepers = dossier.people.values.filter { profile in
            tier.isKept(by: profile) && !profile.functions.isDisjoint(with: tier.ownerFunctions)
                && profile.person.leavesOn.map { $0 > asOf } ?? true
        }
        .sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
        return keepers.map { (profile: $0, closeness: closeness($0, counterpart)) }
            .min { $0.closeness < $1.closeness }?.profile
    }

    /// Smaller is closer.
    private func closeness(_ ours: Profile, _ theirs: Profile?) -> (Double, Int) {
        let trust = theirs.map { depths.trust(ours: ours.person.id, theirs: $0.person.id, asOf: asOf) } ?? 0
        let last = conversations.with(ours.person.id).last?.age ?? .max
        return (-trust, last)
    }
}
