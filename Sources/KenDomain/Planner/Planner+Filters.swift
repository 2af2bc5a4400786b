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
            .rightPeople, isKnown ? .passed : .notKnown,
            Wording.rightPeople(tier, asker: asker?.person.name, counterpart: counterpart?.person.name),
            evidence: [asker, counterpart].compactMap { $0.map { .person($0.person.id) } })
    }

    /// Their time, and the account's, after one more talk.
    func budget(of counterpart: Profile?, _ opening: Opening?) -> FilterOutcome {
        guard let counterpart, let opening else {
            return FilterOutcome(.contactBudget, .notKnown, Wording.nobodyToSpare)
        }
        let minutes = policy.planner.proposedMinutes
        let own = ContactBudget.of(counterpart.person.id, in: conversations, policy: policy)
        let account = ContactBudget.ofAccount(conversations, policy: policy)
        let evidence = own.explanation.terms.flatMap(\.evidence)
        guard !opening.isUsedUp, account.allows(minutes: minutes) else {
            let days = max(
                own.daysUntil(minutes: minutes, policy: policy.planner),
                account.daysUntil(minutes: minutes, policy: policy.planner))
            return FilterOutcome(
                .contactBudget, .blocked, Wording.budgetUsed(counterpart.person.name, days: days), evidence: evidence,
                until: asOf.adding(days))
        }
        let words = Wording.budgetLeft(counterpart.person.name, own.state)
        guard let day = opening.day, let reason = opening.reason else {
            return FilterOutcome(.contactBudget, .passed, words, evidence: evidence)
        }
        return FilterOutcome(
            .contactBudget, .passed, Wording.notBefore(words, day, reason), evidence: evidence + reason.evidence,
            until: day)
    }

    /// Questions answered lately are left out.
    func notAskedLately(_ dropped: [Question.ID]) -> FilterOutcome {
        FilterOutcome(
            .notAskedLately, .passed, Wording.leftOut(dropped.count, days: policy.planner.notAskedAgainDays),
            evidence: dropped.map { .question($0) })
    }

    /// What they told us already becomes "what has changed?" (rule book 8.6).
    func notToldAlready(_ picked: [ProposedQuestion]) -> FilterOutcome {
        let told = picked.filter { $0.form != .fresh }
        return FilterOutcome(
            .notToldAlready, .passed, Wording.toldAlready(told.count, latest: told.compactMap(\.form.toldOn).max()),
            evidence: told.map { .question($0.question) })
    }

    /// Agreements in force on the day.
    private var agreements: [NonDisclosure] {
        dossier.nonDisclosures.filter { $0.organisation == dossier.account.id && $0.isInForce(on: asOf) }
    }

    /// Whether our plans may be spoken of (rule book 8.7).
    var hasAgreement: Bool { !agreements.isEmpty }

    /// Questions that would show our plans are left out while no agreement is in force.
    func nonDisclosure(_ choice: QuestionChoice) -> FilterOutcome {
        let isOpenEnded = agreements.contains { $0.until == nil }
        let hears = choice.picked.contains { QuestionBank.question($0.question)?.asksTheirRoadmap ?? false }
        return FilterOutcome(
            .nonDisclosure, .passed,
            Wording.nonDisclosure(
                isInForce: hasAgreement, until: isOpenEnded ? nil : agreements.compactMap(\.until).max(), hears: hears,
                leftOut: choice.showing.count),
            evidence: choice.showing.map { .question($0) })
    }

    /// What was told in confidence is not quoted, and not asked on by others than those it was told to (0.3, X6).
    func confidence(_ choice: QuestionChoice) -> FilterOutcome {
        FilterOutcome(
            .confidence, .passed,
            Wording.inConfidence(
                choice.picked.count(where: \.form.isInConfidence), leftOut: choice.inConfidence.count),
            evidence: choice.inConfidence.map { .question($0) })
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
