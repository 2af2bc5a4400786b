import KenDomain

extension AccountReading {
    /// What these references point to, as far as this account's dossier holds it.
    func citations(of references: some Sequence<Reference>) -> [Citation] {
        let index = CitationIndex(self)
        var seen: Set<Reference> = []
        return references.filter { seen.insert($0).inserted }.compactMap { index.citation(of: $0) }
    }
}

/// The records of one dossier by id, for turning references into readable citations.
private struct CitationIndex {
    let reading: AccountReading
    let interactions: [Interaction.ID: Interaction]
    let claims: [Claim.ID: Claim]
    let evidence: [EvidenceItem.ID: EvidenceItem]

    init(_ reading: AccountReading) {
        self.reading = reading
        let dossier = reading.dossier
        interactions = Dictionary((dossier.interactions + dossier.upcoming).map { ($0.id, $0) }) { first, _ in first }
        claims = Dictionary(dossier.claims.map { ($0.id, $0) }) { first, _ in first }
        evidence = Dictionary(dossier.evidence.values.joined().map { ($0.id, $0) }) { first, _ in first }
    }

    func citation(of reference: Reference) -> Citation? {
        let dossier = reading.dossier
        switch reference {
        case .evidence(let id): return evidence[id].map { cited($0) }
        case .interaction(let id): return interactions[id].map { cited($0) }
        case .claim(let id): return claims[id].map { cited($0) }
        case .commitment(let id): return dossier.commitments.first { $0.id == id }.map { cited($0) }
        case .pain(let id): return dossier.pains.first { $0.id == id }.map { cited($0) }
        case .accessRequest(let id): return dossier.accessRequests.first { $0.id == id }.map { cited($0) }
        case .deal(let id): return dossier.deals.first { $0.id == id }.map { cited($0) }
        case .revenue(let id): return dossier.revenue.first { $0.id == id }.map { cited($0) }
        case .issue(let id): return dossier.issues.first { $0.id == id }.map { cited($0) }
        case .person(let id):
            return dossier.people[id].map { Citation(reference: reference, title: $0.person.name, who: $0.title) }
        case .organisation(let id):
            let organisation = id == dossier.account.id ? dossier.account : dossier.organisations[id]
            return organisation.map { Citation(reference: reference, title: $0.name) }
        case .question(let id):
            return QuestionBank.question(id).map { Citation(reference: reference, title: $0.text) }
        case .product, .agenda, .expectation, .disclosure, .bet, .assumption, .workItem, .trend, .roadmapItem,
            .stanceObservation,
            .competitor, .outlookCall, .feedback, .theme, .touchpoint, .waveAnswer, .selfAssessment, .reviewRecord,
            .coCreation, .renewal, .reference, .costStatement:
            return plan(reference)
        case .job, .outcome, .survey:
            // Needs are no part of an account's dossier.
            return nil
        }
    }

    /// What stands behind a judgement of market, engagement or bets.
    private func plan(_ reference: Reference) -> Citation? {
        let dossier = reading.dossier
        switch reference {
        case .product(let id):
            return dossier.products.first { $0.id == id }.map { Citation(reference: reference, title: $0.name) }
        case .agenda(let id):
            return dossier.agendas.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "Agenda: \($0.title)", on: $0.meetingOn, interaction: $0.interaction,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        case .expectation(let id):
            return dossier.expectations.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "What we said to expect",
                    noted: reading.mayRead($0.standing) ? $0.use : nil, on: $0.madeOn,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        case .disclosure(let id):
            return dossier.disclosures.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "Roadmap shown", on: $0.shownOn, interaction: $0.interaction,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        case .bet(let id):
            return dossier.bets.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "Bet: \($0.text)", on: $0.decidedOn,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        case .workItem(let id):
            return dossier.workItems.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "Work: \($0.title)", on: $0.countsOn,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        default: return market(reference)
        }
    }

    /// What stands behind a judgement of their market.
    private func market(_ reference: Reference) -> Citation? {
        let dossier = reading.dossier
        switch reference {
        case .roadmapItem(let id):
            return dossier.market.roadmap.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "Their roadmap: \($0.title)", on: $0.readyOn,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        case .stanceObservation(let id):
            return dossier.market.observations.first { $0.id == id }.map {
                Citation(
                    reference: reference, title: "Sign of their stance",
                    noted: reading.mayRead($0.standing) ? $0.gist : nil, on: $0.standing.learnedOn,
                    isInConfidence: !reading.mayRead($0.standing))
            }
        case .competitor(let id):
            return dossier.market.competitors.first { $0.id == id }.map {
                Citation(reference: reference, title: "Rival: \($0.name)")
            }
        default: return nil
        }
    }

    private func cited(_ item: EvidenceItem) -> Citation {
        let claim = claims[item.claim]
        let isReadable = reading.mayRead(item.standing) && claim.map { reading.mayRead($0.standing) } ?? true
        return Citation(
            reference: .evidence(item.id),
            title: claim.flatMap { QuestionBank.question($0.question)?.text } ?? "An answer",
            quote: isReadable ? item.quote : nil,
            noted: isReadable && item.quote == nil ? claim?.gist : nil, who: isReadable ? voices(of: item) : nil,
            on: item.happenedOn,
            mark: mark(of: item, isReadable),
            interaction: isReadable ? item.interaction : nil, isInConfidence: !isReadable)
    }

    /// How we came to know it, and its letter and digit where they are shown.
    private func mark(of item: EvidenceItem, _ isReadable: Bool) -> String {
        let source = Wording.name(item.source) + (item.contradicts ? ", speaks against it" : "")
        guard isReadable, let mark = reading.marks[item.id] else { return source }
        return "\(source) · \(Wording.mark(mark))"
    }

    private func voices(of item: EvidenceItem) -> String? {
        let speaker =
            item.speaker.map { reading.name($0) }
            ?? item.speakingOrganisation.flatMap { reading.dossier.organisations[$0]?.name }
        let hearer = item.hearer.map { reading.name($0) }
        switch (speaker, hearer) {
        case (let speaker?, let hearer?): return "\(speaker) to \(hearer)"
        case (let speaker?, nil): return speaker
        case (nil, let hearer?): return "noted by \(hearer)"
        case (nil, nil): return nil
        }
    }

    private func cited(_ interaction: Interaction) -> Citation {
        let line = reading.line(interaction)
        return Citation(
            reference: .interaction(interaction.id), title: line.title, noted: line.gist,
            who: (line.theirs + line.ours).map(\.name).joined(separator: ", "), on: interaction.happenedOn,
            mark: Wording.name(interaction.kind.value), interaction: interaction.id,
            isInConfidence: line.isInConfidence)
    }

    private func cited(_ claim: Claim) -> Citation {
        let isReadable = reading.mayRead(claim.standing)
        return Citation(
            reference: .claim(claim.id), title: QuestionBank.question(claim.question)?.text ?? "An answer",
            noted: isReadable ? claim.gist : nil, on: claim.standing.learnedOn, isInConfidence: !isReadable)
    }

    private func cited(_ commitment: Commitment) -> Citation {
        let line = reading.line(commitment)
        return Citation(
            reference: .commitment(commitment.id),
            title: commitment.direction == .ours ? "We promised" : "They promised", noted: line.text,
            who: line.people.joined(separator: ", "), on: commitment.madeOn,
            mark: Wording.promise(line, asOf: reading.asOf),
            interaction: commitment.interaction, isInConfidence: !reading.mayRead(commitment.standing))
    }

    private func cited(_ pain: PainReport) -> Citation {
        let isReadable = reading.mayRead(pain.standing)
        let who = [pain.teller.map { reading.name($0) }, pain.hearer.map { "to \(reading.name($0))" }]
        return Citation(
            reference: .pain(pain.id), title: "Pain: \(pain.theme)", noted: isReadable ? pain.text : nil,
            who: who.compactMap(\.self).joined(separator: " "), on: pain.happenedOn, interaction: pain.interaction,
            isInConfidence: !isReadable)
    }

    private func cited(_ request: AccessRequest) -> Citation {
        let wanted = request.wanted.map { "to meet \(reading.name($0))" } ?? "for access"
        let asked = request.askedOf.map { " asked \(reading.name($0))" } ?? " asked"
        return Citation(
            reference: .accessRequest(request.id), title: "\(reading.name(request.requester))\(asked) \(wanted)",
            quote: request.words, on: request.askedOn,
            mark: request.reply.map { $0 == .refused ? "refused" : "granted" } ?? "no answer yet",
            isInConfidence: !reading.mayRead(request.standing))
    }

    private func cited(_ deal: Deal) -> Citation {
        let stage = deal.stage(on: reading.asOf)
        return Citation(
            reference: .deal(deal.id), title: "Deal: \(deal.name)", noted: deal.note, on: stage?.from,
            mark: [stage?.name, deal.amount.map { Wording.money($0) }].compactMap(\.self).joined(separator: ", "),
            isInConfidence: !reading.mayRead(deal.standing))
    }

    private func cited(_ revenue: RevenueFact) -> Citation {
        let isReadable = reading.mayRead(revenue.standing)
        return Citation(
            reference: .revenue(revenue.id), title: "Revenue \(revenue.from) to \(revenue.until.adding(-1))",
            on: revenue.until.adding(-1), mark: isReadable ? Wording.money(revenue.amount) : nil,
            isInConfidence: !isReadable)
    }

    private func cited(_ issue: Issue) -> Citation {
        Citation(
            reference: .issue(issue.id), title: "Issue: \(issue.title)", on: issue.openedOn,
            mark: issue.resolvedOn.map { "resolved \($0)" } ?? "open, severity \(issue.severity)",
            isInConfidence: !reading.mayRead(issue.standing))
    }
}
