/// Judges accounts, one at a time, from nothing but their dossier.
public enum Judge {
    /// What Ken makes of an account on a day. Linear in the account's records; what lies after `asOf` does not count,
    /// save what is on the calendar.
    ///
    /// - Parameters:
    ///   - market: all end industries on that day; nil while none is on record.
    ///   - readership: for whose eyes it is made: what they may not read has neutral words, and moves a figure only
    ///     where enough sources hide who spoke (rule book 0.3, X6).
    public static func judge(
        _ dossier: Dossier, in market: Market? = nil, readership: Readership = .everyone, asOf: Day, policy: Policy
    ) -> Judgement {
        let told = dossier.worded(for: readership)
        let dossier = told.counted(for: readership, policy: policy)
        let conversations = Conversations(dossier, asOf: asOf)
        let depths = Depths(dossier: dossier, policy: policy)
        let ledger = Ledger(dossier: dossier, depths: depths, asOf: asOf, policy: policy)
        let known = Ledger(known: told, beside: ledger, of: dossier, depths: depths, policy: policy)
        let tiers = TierJudgement.all(in: dossier, conversations, ledger, depths, policy: policy)
        let threads = Threads(conversations, policy: policy)
        let conference = ConferenceContacts(conversations, policy: policy)
        let planner = Planner(told, conversations, ledger, known: known, depths, threads: threads, policy: policy)
        var judgement = Judgement(
            organisation: dossier.account.id, name: dossier.account.name, kind: dossier.account.kind.value,
            asOf: asOf, policy: policy.stamp, tiers: tiers,
            reach: TierReach(Dictionary(tiers.map { ($0.tier, $0.status) }, uniquingKeysWith: { $1 })),
            threads: threads,
            gatekeeping: Gatekeeping.bySales(dossier, conversations, ledger, policy: policy),
            theirGatekeeping: Gatekeeping.byThem(dossier, conversations, ledger, policy: policy),
            conference: conference,
            executives: ExecutiveMeetings(conversations, issues: dossier.issues, policy: policy),
            executivesInSales: ExecutivesInSales(
                conversations, salesContacts: conversations.contacts(.one, policy: policy), policy: policy),
            relayed: RelayedAnswers(ledger, policy: policy), unowned: UnownedTiers(of: dossier.people.values),
            pattern: ContactPattern(dossier, conversations, conference: conference, policy: policy),
            value: ValueInputs(dossier, asOf: asOf, policy: policy),
            knowledge: Knowledge(ledger, dossier, policy: policy), owed: Owed(dossier, asOf: asOf, policy: policy),
            market: MarketJudgement(
                told, in: market ?? Market(asOf: asOf, policy: policy), ledger: known, depths: depths,
                readership: readership, policy: policy), needs: planner.needs,
            engagement: Engagement(dossier, conversations, ledger, needs: planner.needs, policy: policy),
            renewsOn: planner.renewsOn,
            warnings: [], next: planner.proposals(), upcoming: planner.upcoming(), names: [:])
        judgement.signs = AccountSigns(dossier, conversations, depths, policy: policy)
        judgement.warnings = Warning.worstFirst(
            judgement.findWarnings(in: dossier) + judgement.marketWarnings(policy.market))
        judgement.names = judgement.mentioned(in: dossier)
        return judgement
    }
}

extension Conversations {
    /// The talks that count for one tier, oldest first.
    func contacts(_ tier: Tier, policy: Policy) -> [TierContact] {
        all.compactMap { TierContact($0, tier: tier, policy: policy.tiers) }
    }
}

extension Planner {
    /// Meetings on the calendar after the day, soonest first, with three questions each.
    func upcoming(most: Int = 3) -> [UpcomingMeeting] {
        let planned = dossier.upcoming.filter { !$0.isCancelled && $0.happenedOn >= asOf }
            .sorted {
                ($0.happenedOn, $0.startsAt ?? .distant, $0.id) < ($1.happenedOn, $1.startsAt ?? .distant, $1.id)
            }
        return planned.prefix(most).map { meeting in
            let present = meeting.participants.compactMap { dossier.profile($0) }
            let ours = present.filter { $0.side == .ours }
            let theirs = present.filter { $0.side != .ours }
            return UpcomingMeeting(
                interaction: meeting.id,
                title: meeting.title, on: meeting.happenedOn, startsAt: meeting.startsAt,
                ours: ours.map(\.person.id), theirs: theirs.map(\.person.id),
                questions: questions(for: ours, and: theirs))
        }
    }
}

extension Instant {
    fileprivate static let distant = Instant(milliseconds: .max)
}

extension Judgement {
    /// Names of everybody its warnings and conversations point at.
    fileprivate func mentioned(in dossier: Dossier) -> [Person.ID: String] {
        var ids = Set(next.flatMap { [$0.asker, $0.counterpart].compactMap(\.self) })
        ids.formUnion(needs.flatMap { [$0.person, $0.owner].compactMap(\.self) })
        ids.formUnion(upcoming.flatMap { $0.ours + $0.theirs })
        ids.formUnion(threads.theirs.threads.map(\.person) + (threads.ours?.threads.map(\.person) ?? []))
        ids.formUnion(tiers.flatMap { $0.strength.ties.flatMap { [$0.ours, $0.theirs] } })
        for proposed in (next.flatMap(\.questions) + upcoming.flatMap(\.questions)) {
            if case .whatChanged(_, let teller, let hearer, _) = proposed.form {
                ids.formUnion([teller, hearer].compactMap(\.self))
            }
        }
        let named = ids.compactMap { id in dossier.profile(id).map { (id, $0.person.name) } }
        return Dictionary(named, uniquingKeysWith: { $1 })
    }
}
