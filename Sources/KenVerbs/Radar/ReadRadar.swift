package import KenDomain
import KenStore

extension Ken {
    /// Accounts on one page of the Radar.
    static let radarPage = 50
    /// Accounts on the blind-spot map, the most valuable first.
    static let mapMost = 200
    /// Colleagues asked about at once.
    private static let mostUnplaced = 5

    /// What matters over all accounts, as known on a day.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come, or a page that was never given out.
    package func radar(_ input: AsOfInput, as caller: Caller) async throws -> RadarView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let standing = try await standing(asOf: asOf, policy: policy)
        let start = try PageCursor.start(input.page, of: standing.portfolio.placings.count)
        let key = RadarBasis(judgements: standing.basis, start: start, reader: caller)
        if let view = radars.value(key) { return view }
        let view = try await radar(standing, from: start, policy: policy, as: caller)
        radars.keep(view, as: key)
        return view
    }

    private func radar(
        _ standing: JudgementBoard.Standing, from start: Int, policy: Policy, as caller: Caller
    ) async throws -> RadarView {
        let asOf = standing.basis.day
        let marks = try await findingMarks(standing)
        let sentences = marks.radar(of: standing, policy: policy)
        var findings = sentences.findings
        if standing.judgements.isEmpty, try await store.read({ db in try db.hasOrganisation(of: .prospect) }) {
            findings = [Finding(Wording.nobodyIsCustomer, severity: .low)]
        }
        let proposals = standing.bestProposals(most: 5)
        let meetings = standing.nextMeetings(most: 5)
        let readings = try await readings(
            of: findings.accounts + proposals.map(\.organisation), asOf: asOf, policy: policy, as: caller)
        let placings = standing.portfolio.placings
        let references = (findings + sentences.more.filter { $0.organisation == nil }).flatMap(\.references)
        let cited = Citations(readings.values.flatMap { $0.citations(of: references) })
        let idle = try await store.read { db in try db.colleagues(asOf: asOf).filter(\.functions.isEmpty) }
        var view = RadarView(
            asOf: asOf, findings: findings, further: sentences.more, left: sentences.left,
            snoozed: marks.count(in: standing.portfolio.everyWarning),
            accounts: placings[start...].prefix(Self.radarPage).compactMap(standing.mark),
            nextPage: PageCursor.next(after: start, size: Self.radarPage, of: placings.count),
            map: placings.lazy.filter { $0.value.value != nil }.prefix(Self.mapMost).compactMap(standing.mark),
            conversations: proposals.compactMap { proposal in
                readings[proposal.organisation].map { $0.proposal(proposal) }
            },
            meetings: meetings,
            citations: try await cite(references, beside: cited, asOf: asOf, as: caller))
        view.unplaced = idle.prefix(Self.mostUnplaced).map { PersonMark($0.worded(for: Readership(caller))) }
        view.mapLeftOut = max(0, placings.count { $0.value.value != nil } - Self.mapMost)
        view.unplacedMore = max(0, idle.count - Self.mostUnplaced)
        return view
    }

    /// The next conversations worth having, over all accounts.
    package func next(_ input: AsOfInput, as caller: Caller) async throws -> ConversationsView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let standing = try await standing(asOf: asOf, policy: policy)
        return ConversationsView(
            asOf: asOf, proposals: try await proposals(standing, most: 10, policy: policy, as: caller),
            upcoming: standing.nextMeetings(most: 10), held: [], nextPage: nil)
    }

    func proposals(
        _ standing: JudgementBoard.Standing, most: Int, policy: Policy, as caller: Caller
    ) async throws -> [ProposalView] {
        let best = standing.bestProposals(most: most)
        let readings = try await readings(
            of: best.map(\.organisation), asOf: standing.basis.day, policy: policy, as: caller)
        return best.compactMap { proposal in readings[proposal.organisation].map { $0.proposal(proposal) } }
    }

    /// The dossiers of several accounts in a constant number of queries, by account.
    func readings(
        of accounts: [Organisation.ID], asOf: Day, policy: Policy, as caller: Caller
    ) async throws -> [Organisation.ID: AccountReading] {
        let ids = Array(Set(accounts)).sorted()
        guard !ids.isEmpty else { return [:] }
        let dossiers = try await store.read { db in try db.dossiers(of: ids, asOf: asOf) }
        return Dictionary(
            dossiers.map { ($0.account.id, AccountReading($0, for: caller, asOf: asOf, policy: policy)) }
        ) { $1 }
    }
}

extension JudgementBoard.Standing {
    /// The best proposal of each account, best first.
    func bestProposals(most: Int) -> [NextConversation] {
        let best = portfolio.placings.compactMap { placing in placing.next.first { !$0.isBlocked } }
        return Array(best.sorted(by: NextConversation.isBetter).prefix(most))
    }

    /// Planned meetings over all accounts, soonest first.
    func nextMeetings(most: Int) -> [MeetingMark] {
        let all = judgements.values.flatMap { judgement in judgement.upcoming.map { (judgement, $0) } }
            .sorted { ($0.1.on, $0.1.interaction) < ($1.1.on, $1.1.interaction) }
        return all.prefix(most).map { judgement, meeting in
            MeetingMark(
                id: meeting.interaction, on: meeting.on, startsAt: meeting.startsAt, title: meeting.title,
                account: judgement.organisation, accountName: judgement.name,
                theirs: meeting.theirs.compactMap { judgement.names[$0] },
                ours: meeting.ours.compactMap { judgement.names[$0] })
        }
    }

    /// An account in a list.
    func mark(_ placing: Placing) -> AccountMark? {
        judgements[placing.organisation].map { AccountMark($0, placing, portfolio: portfolio.portfolio) }
    }
}

extension [Finding] {
    /// The accounts these findings speak of.
    fileprivate var accounts: [Organisation.ID] {
        flatMap { finding in
            let named = finding.references.compactMap { reference -> Organisation.ID? in
                if case .organisation(let id) = reference { id } else { nil }
            }
            return named + [finding.organisation].compactMap(\.self)
        }
    }
}
