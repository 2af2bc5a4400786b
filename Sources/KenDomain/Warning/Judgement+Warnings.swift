extension Judgement {
    /// Everything the rules find at one account without comparing it with others, worst first.
    ///
    /// Those that rest on functions are presumed while functions of ours are only inferred.
    func findWarnings(in dossier: Dossier) -> [Warning] {
        let isInferred = dossier.people.values.contains { $0.side == .ours && $0.inferredFrom != nil }
        return allWarnings(in: dossier).map { found in
            var warning = found
            warning.isPresumed = isInferred && found.code.restsOnFunctions
            return warning
        }
    }

    private func allWarnings(in dossier: Dossier) -> [Warning] {
        Warning.worstFirst(
            unownedWarnings() + relayedWarnings() + executiveWarnings(in: dossier) + threadWarnings(in: dossier)
                + gateWarnings(in: dossier) + conferenceWarnings() + owedWarnings(in: dossier)
                + customerWarnings() + meetingWarnings(in: dossier) + needWarnings() + storyWarnings(in: dossier)
                + disclosureWarnings())
    }

    /// A warning about this account, with the slots that most sentences need.
    func warning(
        _ code: Warning.Code, _ severity: Warning.Severity, person: Person.ID? = nil, tier: Tier? = nil,
        slots: [String: String] = [:], evidence: [Reference], explanation: Explanation? = nil,
        isBorderline: Bool = false
    ) -> Warning {
        let common = ["organisation": name, "asOf": asOf.description]
        var warning = Warning(
            code, severity: severity, organisation: organisation, person: person, tier: tier,
            slots: common.merging(slots) { $1 }, evidence: evidence, explanation: explanation)
        warning.isBorderline = isBorderline
        return warning
    }

    private func unownedWarnings() -> [Warning] {
        unowned.tiers.map { warning(.unownedTier, .low, tier: $0, evidence: [.organisation(organisation)]) }
    }

    private func relayedWarnings() -> [Warning] {
        guard relayed.isMajority else { return [] }
        let slots = ["answers": String(relayed.answers), "relayed": String(relayed.relayed)]
        return [
            warning(
                .relayedAnswers, relayed.answers < 5 ? .low : .medium, slots: slots, evidence: relayed.evidence,
                explanation: relayed.explanation, isBorderline: relayed.isBorderline)
        ]
    }

    private func executiveWarnings(in dossier: Dossier) -> [Warning] {
        var found: [Warning] = []
        let meetings = executives.meetings.filter { $0.topicMinutes != nil }
        let evidence = meetings.map { Reference.interaction($0.interaction) }
        if executives.isTrap {
            let slots = [
                "meetings": String(meetings.count),
                "strategic": String(Numerics.whole(meetings.reduce(0) { $0 + ($1.strategicMinutes ?? 0) })),
                "minutes": String(Numerics.whole(meetings.reduce(0) { $0 + ($1.topicMinutes ?? 0) })),
            ]
            found.append(
                warning(
                    .executivesStuckInTactics, .high, slots: slots, evidence: evidence,
                    explanation: executives.explanation, isBorderline: executives.isBorderline))
        }
        if let last = executives.meetings.last(where: { !$0.dropped.isEmpty }), let topic = last.dropped.first {
            found.append(
                warning(
                    .strategicItemDropped, .low, slots: ["topic": topic.rawValue, "on": last.on.description],
                    evidence: [.interaction(last.interaction)]))
        }
        if executivesInSales.doSalesWork, let share = executivesInSales.tacticalShare {
            let slots = ["share": Wording.percent(share), "salesOn": executivesInSales.salesLastOn?.description]
            found.append(
                warning(
                    .executivesDoSalesWork, .medium, slots: slots.compactMapValues(\.self),
                    evidence: executivesInSales.evidence, explanation: executivesInSales.explanation,
                    isBorderline: executivesInSales.isBorderline))
        }
        return found
    }

    private func conferenceWarnings() -> [Warning] {
        guard conference.isConferenceOnly else { return [] }
        let slots = ["contacts": String(conference.contacts), "conferences": String(conference.conferences)]
        return [
            warning(
                .conferenceOnly, .high, slots: slots, evidence: conference.evidence,
                explanation: conference.explanation, isBorderline: conference.isBorderline)
        ]
    }
}

extension Warning.Code {
    /// Whether it is found by what our people do, and not only by who met whom.
    fileprivate var restsOnFunctions: Bool {
        switch self {
        case .unownedTier, .relayedAnswers, .executivesDoSalesWork, .gatekept, .nobodyAsked, .conferenceOnly,
            .executivesStuckInTactics, .strategicItemDropped:
            true
        default: false
        }
    }
}
