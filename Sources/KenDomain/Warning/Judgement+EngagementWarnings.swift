extension Judgement {
    /// Who is heard: whether contact reaches those whose need it is, and whose word answers rest on (rule book 1.5).
    func customerWarnings() -> [Warning] {
        var found: [Warning] = []
        let contact = engagement.primaryContact
        if contact.isMissing {
            var missing = warning(
                .noPrimaryContact, .high, slots: ["talks": String(contact.talks)], evidence: contact.evidence)
            missing.isPresumed = contact.isPresumed
            found.append(missing)
        }
        let sides: [(Warning.Code, Warning.Severity, [Claim.ID])] = [
            (.partnerWordOnly, .high, engagement.oneSided.partners),
            (.colleagueWordOnly, .medium, engagement.oneSided.colleagues),
        ]
        for (code, severity, claims) in sides where !claims.isEmpty {
            found.append(
                warning(
                    code, severity, slots: ["answers": String(claims.count)], evidence: claims.map { .claim($0) }))
        }
        return found
    }

    /// Meetings and their protocol (rule book 8.1, 8.2 and 8.5).
    func meetingWarnings(in dossier: Dossier) -> [Warning] {
        let rules = ProtocolCheck.Rule.allCases.compactMap { rule in
            protocolWarning(rule, in: dossier)
        }
        let thin = engagement.thinBriefs.map { brief in
            warning(
                .briefIncomplete, .medium,
                slots: [
                    "meeting": brief.on.description,
                    "missing": Wording.list(brief.completeness.missing.map { Wording.name($0) }),
                ],
                evidence: [.agenda(brief.agenda)], explanation: brief.completeness.explanation)
        }
        return rules + thin + expectationWarnings(in: dossier)
    }

    /// One warning for each rule, however many meetings missed it.
    private func protocolWarning(_ rule: ProtocolCheck.Rule, in dossier: Dossier) -> Warning? {
        let missed = engagement.protocols.filter { $0.missed.contains(rule) }
        guard let latest = missed.first, let agenda = dossier.agendas.first(where: { $0.id == latest.agenda }) else {
            return nil
        }
        return warning(
            rule.code, rule.severity, slots: ["count": String(missed.count), "on": agenda.meetingOn.description],
            evidence: missed.map { .agenda($0.agenda) }, explanation: latest.explanation)
    }

    private func expectationWarnings(in dossier: Dossier) -> [Warning] {
        let sessions = dossier.agendas.filter { engagement.withoutExpectation.contains($0.id) }
        guard let next = sessions.map(\.meetingOn).max() else { return [] }
        return [
            warning(
                .noExpectation, .medium, slots: ["on": next.description], evidence: sessions.map { .agenda($0.id) })
        ]
    }

    /// Meetings that pass over an open need (rule book 8.4): one warning for those to come, one for those held.
    func needWarnings() -> [Warning] {
        let planned = engagement.needsFirst.filter { $0.on > asOf }
        let held = engagement.needsFirst.filter { $0.on <= asOf }
        return [
            planned.last.map { needWarning(.needNotFirst, $0, all: planned) },
            held.first.map { needWarning(.needPassedOver, $0, all: held) },
        ].compactMap(\.self)
    }

    private func needWarning(_ code: Warning.Code, _ first: NeedsFirst, all: [NeedsFirst]) -> Warning {
        var slots = ["on": first.on.description, "waiting": Wording.quoted(Array(first.waiting.prefix(2)))]
        slots["need"] = first.needs.first?.title
        slots["reason"] = first.reason
        let severity: Warning.Severity = first.reason == nil ? .high : .low
        return warning(code, severity, slots: slots, evidence: all.map(\.meeting) + first.needs.map(\.reference))
    }

    /// What they had to tell us again and again (rule book 8.6).
    func storyWarnings(in dossier: Dossier) -> [Warning] {
        engagement.retold.prefix(1).map { story in
            let hidden = dossier.pains.contains {
                story.tellings.contains($0.id) && !$0.standing.visibility.isForAllColleagues
            }
            var slots = ["told": String(story.tellings.count), "hearers": String(story.hearers.count)]
            slots["theme"] = hidden ? nil : story.theme
            return warning(
                story.isGrave ? .toldTooOften : .toldAgain, story.isGrave ? .high : .medium, slots: slots,
                evidence: story.tellings.map { .pain($0) })
        }
    }

    /// What was shown of our roadmap, and who still believes what no longer holds (rule book 8.7).
    func disclosureWarnings() -> [Warning] {
        let wrong = DisclosureDecision.Obstacle.allCases.compactMap { obstacle -> Warning? in
            let shown = engagement.shownWrongly.filter { $0.obstacles.contains(obstacle) }
            guard let code = obstacle.code, let latest = shown.first else { return nil }
            return warning(
                code, .high, slots: ["item": latest.title, "on": latest.on.description],
                evidence: shown.map { .disclosure($0.disclosure) })
        }
        let late = engagement.rebriefs.filter { $0.isLate(asOf: asOf) }
        guard let first = late.first else { return wrong }
        let slots = ["item": first.title, "on": first.changedOn.description, "count": String(late.count)]
        return wrong + [
            warning(.rebriefLate, .high, slots: slots, evidence: late.map { .disclosure($0.shown) })
        ]
    }
}

extension ProtocolCheck.Rule {
    fileprivate var severity: Warning.Severity {
        switch self {
        case .reviewedWithSales, .sentInAdvance, .checkableCriteria, .followedThrough: .medium
        case .crisp, .notesInTime, .successJudged: .low
        }
    }
}
