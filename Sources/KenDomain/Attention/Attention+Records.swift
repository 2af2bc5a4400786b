extension Attention {
    /// What a person is to us; nil for strangers.
    public typealias Look = (Person.ID) -> Profile?

    /// Contact over half a year: minutes times our people (at least one), split equally over theirs.
    ///
    /// Contacts without a length are left out and counted in a note.
    public static func contact(_ interactions: [Interaction], asOf: Day, policy: Policy, look: Look) -> Attention {
        var amounts: [Label: Double] = [:]
        var evidence: [Label: [Reference]] = [:]
        var unmeasured = 0
        for interaction in interactions where !interaction.isCancelled {
            guard isRecent(interaction.happenedOn, asOf, policy) else { continue }
            let people = Set(interaction.participants).sorted().compactMap(look)
            let theirs = people.filter { $0.side != .ours }
            guard !theirs.isEmpty else { continue }
            guard let minutes = interaction.minutes, minutes > 0 else {
                unmeasured += 1
                continue
            }
            let ours = max(1, people.count { $0.side == .ours })
            for person in theirs {
                amounts[person.label, default: 0] += minutes * Double(ours) / Double(theirs.count)
            }
            for label in Set(theirs.map(\.label)) {
                evidence[label, default: []].append(.interaction(interaction.id))
            }
        }
        return Attention(
            .contactMinutes, amounts: amounts, evidence: evidence,
            notes: unmeasured > 0 ? [Wording.leftOutWithoutLength(unmeasured)] : [], policy: policy)
    }

    /// Points of development over half a year, by what the requester is to us; a requester nobody knows is unclassified.
    public static func development(_ items: [WorkItem], asOf: Day, policy: Policy, look: Look) -> Attention {
        let recent = items.filter { isRecent($0.countsOn, asOf, policy) }
        var amounts: [Label: Double] = [:]
        var evidence: [Label: [Reference]] = [:]
        for item in recent {
            guard let points = item.points, points > 0 else { continue }
            let label = item.requester.flatMap(look)?.label ?? .unclassified
            amounts[label, default: 0] += points
            evidence[label, default: []].append(.workItem(item.id))
        }
        let unsized = recent.count { ($0.points ?? 0) <= 0 }
        return Attention(
            .developmentPoints, amounts: amounts, evidence: evidence,
            notes: unsized > 0 ? [Wording.leftOutWithoutPoints(unsized)] : [], policy: policy)
    }

    /// Items of evidence over half a year, by what the speaker is to us.
    public static func evidence(_ items: [EvidenceItem], asOf: Day, policy: Policy, look: Look) -> Attention {
        var amounts: [Label: Double] = [:]
        var evidence: [Label: [Reference]] = [:]
        for item in items where isRecent(item.happenedOn, asOf, policy) {
            guard let speaker = item.speaker else { continue }
            let label = look(speaker)?.label ?? .unclassified
            amounts[label, default: 0] += 1
            evidence[label, default: []].append(.evidence(item.id))
        }
        return Attention(.evidenceItems, amounts: amounts, evidence: evidence, policy: policy)
    }

    private static func isRecent(_ day: Day, _ asOf: Day, _ policy: Policy) -> Bool {
        (0...policy.attention.days).contains(day.days(to: asOf))
    }
}
