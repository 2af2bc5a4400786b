import Foundation

extension Planner {
    /// An open need comes before any question.
    func urgentNeed() -> FilterOutcome {
        guard let first = needs.first else { return FilterOutcome(.urgentNeed, .passed, Wording.nothingUrgent) }
        return FilterOutcome(
            .urgentNeed, .blocked, Wording.needFirst(first, asOf: asOf), evidence: needs.map(\.reference))
    }

    /// One of ours whose task it is, with one of theirs who can tell.
    func rightPeople(_ tier: Tier, _ asker: Profile?, _ counterpart: Profile?) -> FilterOutcome {
        let isKnown = asker != nil && counterpart != nil
        return FilterOutcome(
            .rightPeople, isKnown ? .passed : .notCheckedYet,
            Wording.rightPeople(tier, asker: asker?.person.name, counterpart: counterpart?.person.name),
            evidence: [asker, counterpart].compactMap { $0.map { .person($0.person.id) } })
    }

    /// Their time, and the account's, after one more talk.
    func budget(of counterpart: Profile?) -> FilterOutcome {
        guard let counterpart else { return FilterOutcome(.contactBudget, .notCheckedYet, Wording.nobodyToSpare) }
        let minutes = policy.planner.proposedMinutes
        let own = ContactBudget.of(counterpart.person.id, in: conversations, policy: policy)
        let account = ContactBudget.ofAccount(conversations, policy: policy)
        let evidence = own.explanation.terms.flatMap(\.evidence)
        guard own.allows(minutes: minutes), account.allows(minutes: minutes) else {
            let days = max(
                own.daysUntil(minutes: minutes, policy: policy.planner),
                account.daysUntil(minutes: minutes, policy: policy.planner))
            return FilterOutcome(
                .contactBudget, .blocked, Wording.budgetUsed(counterpart.person.name, days: days), evidence: evidence,
                until: asOf.adding(days))
        }
        return FilterOutcome(
            .contactBudget, .passed, Wording.budgetLeft(counterpart.person.name, own.state), evidence: evidence)
    }

    /// Questions answered lately are left out.
    func notAskedLately(_ dropped: [Question.ID]) -> FilterOutcome {
        FilterOutcome(
            .notAskedLately, .passed, Wording.leftOut(dropped.count, days: policy.planner.notAskedAgainDays),
            evidence: dropped.map { .question($0) })
    }

    /// What they told us already becomes "what has changed?".
    func notToldAlready(_ picked: [ProposedQuestion]) -> FilterOutcome {
        let told = picked.filter { $0.form != .fresh }
        return FilterOutcome(
            .notToldAlready, .passed, Wording.toldAlready(told.count), evidence: told.map { .question($0.question) })
    }

    /// What may be shown is not judged yet; whether an agreement is in force is.
    func nonDisclosure() -> FilterOutcome {
        let inForce = dossier.nonDisclosures.filter { $0.isInForce(on: asOf) }
        let isOpenEnded = inForce.contains { $0.until == nil }
        return FilterOutcome(
            .nonDisclosure, .notCheckedYet,
            Wording.nonDisclosure(
                isInForce: !inForce.isEmpty, until: isOpenEnded ? nil : inForce.compactMap(\.until).max()))
    }

    /// What was told in confidence is not quoted.
    func confidence(_ picked: [ProposedQuestion]) -> FilterOutcome {
        let hidden = picked.count { proposed in
            if case .whatChanged(_, _, _, nil) = proposed.form { true } else { false }
        }
        return FilterOutcome(.confidence, .passed, Wording.inConfidence(hidden))
    }
}

extension ContactBudget {
    /// Days until a further talk of that length fits, as past load decays; 0 when it fits now.
    func daysUntil(minutes: Double, policy: PlannerPolicy) -> Int {
        let room = budget - minutes / 60
        guard load > 0, room > 0, load >= room - Numerics.tolerance else { return 0 }
        return Numerics.whole((policy.loadHalfLife * log2(load / room)).rounded(.down)) + 1
    }
}

extension FilterOutcome {
    /// The same outcome for a talk about an open need: it is what comes first, and their time may be taken for it.
    func forNeedTalk(about need: UrgentNeed) -> FilterOutcome {
        switch filter {
        case .urgentNeed: FilterOutcome(.urgentNeed, .passed, Wording.thisIsTheNeed, evidence: evidence)
        case .contactBudget where state == .blocked:
            FilterOutcome(.contactBudget, .passed, Wording.needMayTakeTime, evidence: evidence)
        default: self
        }
    }
}
