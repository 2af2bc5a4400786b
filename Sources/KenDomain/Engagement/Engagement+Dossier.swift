extension Engagement {
    /// Gathers what a dossier tells.
    init(
        _ dossier: Dossier, _ conversations: Conversations, _ ledger: Ledger, needs: [UrgentNeed], policy: Policy
    ) {
        let asOf = conversations.asOf
        let agendas = dossier.recentAgendas(asOf: asOf, policy: policy.engagement)
        attention = Engagement.attention(dossier, asOf: asOf, policy: policy)
        primaryContact = PrimaryContact(dossier, conversations, policy: policy)
        oneSided = OneSidedAnswers(ledger)
        endUserJob = ledger.answers[Question.ID(309)]?.confidence
        protocols = agendas.map { ProtocolCheck($0, asOf: asOf, policy: policy) }
        thinBriefs = agendas.filter { $0.occasions.contains(.first) }.compactMap { agenda in
            let brief = BriefCompleteness(agenda, dossier: dossier, conversations, ledger, policy: policy)
            return brief.isTooThin(for: agenda.meetingOn, asOf: asOf, policy: policy)
                ? ThinBrief(agenda: agenda.id, on: agenda.meetingOn, completeness: brief) : nil
        }
        talkShares = agendas.compactMap { TalkShare($0, asOf: asOf, policy: policy) }
        needsFirst = NeedsFirst.all(in: dossier, conversations, policy: policy)
        upsellPause = UpsellPause(dossier, needs: needs, asOf: asOf, policy: policy)
        withoutExpectation = agendas.filter { agenda in
            agenda.occasions.contains(.painDiscovery) && !dossier.expectations.contains { $0.covers(agenda) }
        }
        .map(\.id)
        closedLoop = ClosedLoop(dossier.pains, asOf: asOf, policy: policy)
        repeats = RepeatRate.byQuarter(dossier.pains, asOf: asOf, policy: policy)
        retold = Retelling.count(in: dossier.pains, asOf: asOf, policy: policy.engagement).filter {
            $0.isOpen && $0.retold > 0
        }
        pitchesAgain = PitchAgain.all(dossier.disclosures, asOf: asOf, policy: policy)
        shownWrongly = dossier.wrongShowings(asOf: asOf, policy: policy.disclosure)
        rebriefs = Rebrief.all(dossier.disclosures, of: dossier.roadmap, asOf: asOf, policy: policy)
        beliefs = Belief.all(dossier.disclosures, of: dossier.roadmap, asOf: asOf)
        lifecycle = Lifecycle(dossier, asOf: asOf, policy: policy)
        bets = dossier.bets
        grounds = BetGround.all(Set(dossier.bets.flatMap(\.claims)), in: ledger, dossier: dossier)
    }

    private static func attention(_ dossier: Dossier, asOf: Day, policy: Policy) -> [Attention] {
        let items = dossier.claims.flatMap { dossier.evidence[$0.id] ?? [] }
        return [
            .contact(dossier.interactions, asOf: asOf, policy: policy, look: dossier.profile),
            .development(dossier.workItems, asOf: asOf, policy: policy, look: dossier.profile),
            .evidence(items, asOf: asOf, policy: policy, look: dossier.profile),
        ]
    }
}

extension Dossier {
    /// Agendas of meetings to come and of late, the latest meeting first, then by id.
    fileprivate func recentAgendas(asOf: Day, policy: EngagementPolicy) -> [Agenda] {
        agendas.filter { $0.standing.holds(on: asOf) && $0.meetingOn.days(to: asOf) <= policy.watchDays }
            .sorted { ($1.meetingOn, $0.id) < ($0.meetingOn, $1.id) }
    }

    /// What was shown although something stood against it, latest first; an item that is not on record is taken as one
    /// that needs an agreement.
    public func wrongShowings(asOf: Day, policy: DisclosurePolicy) -> [Engagement.WrongShowing] {
        let rows = disclosures.filter { $0.shownOn <= asOf && $0.standing.holds(on: asOf) }
        return rows.sorted { ($1.shownOn, $0.id) < ($0.shownOn, $1.id) }.compactMap { row in
            let history = roadmap.first { $0.item == row.item }
            let subject =
                history?.version(row.version) ?? history?.version(on: row.shownOn)
                ?? DisclosureSubject(
                    item: row.item, title: "", class: .directionalNDA, status: row.status, from: row.shownOn)
            let kind = row.organisation == account.id ? account.kind : organisations[row.organisation]?.kind
            let decision = DisclosureDecision(
                subject,
                DisclosureDecision.Showing(
                    to: row.organisation, isPartner: kind?.value == .channelPartner, channel: row.channel,
                    isNoticed: row.hasNotice && row.isAcknowledged, on: row.shownOn),
                agreements: nonDisclosures, policy: policy)
            guard !decision.isAllowed else { return nil }
            return Engagement.WrongShowing(
                disclosure: row.id, title: subject.title, on: row.shownOn, obstacles: decision.obstacles)
        }
    }
}
