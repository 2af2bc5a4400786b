import KenDomain

/// What is on record of end industries, as one caller may read it on one day.
struct OutlookReading: Sendable {
    let market: Market
    let caller: Caller
    /// Who of ours reads; nil for somebody without a name here.
    let me: Person.ID?
    /// Our people, and whoever speaks or hears.
    let names: [Person.ID: String]
    let policy: Policy

    var dossier: MarketDossier { market.dossier }
    var asOf: Day { market.now.asOf }
    var readership: Readership { Readership(caller) }

    /// Every trend and every subject spoken of: those that may be called first, then by number of accounts.
    var lines: [OutlookView.Line] {
        market.outlooks(for: readership, policy: policy).map(line).sorted { left, right in
            let order = { (line: OutlookView.Line) in
                (line.gaps.isEmpty ? 0 : 1, -line.outlook.accounts, line.outlook.title)
            }
            return order(left) < order(right)
        }
    }

    private func line(_ outlook: Outlook) -> OutlookView.Line {
        let feeders = feeders(of: outlook.subject)
        return OutlookView.Line(
            outlook: outlook, industries: dossier.names(of: outlook.subject.industries),
            gaps: outlook.missing.map { gap in
                OutlookView.Gap(
                    gap: gap, question: gap.question(on: outlook.subject),
                    whom: Array(whom(gap, outlook, feeders).prefix(3)))
            }, feeders: feeders)
    }

    /// Accounts that sell into the industries, as far as the caller may read it, by name.
    private func feeders(of subject: TrendSubject) -> [OutlookView.Feeder] {
        let industries = Dictionary(dossier.industries.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
        let known = dossier.exposures.filter {
            subject.holds(in: $0.industry) && $0.from <= asOf && caller.mayRead($0.standing.visibility)
        }
        let newest = Dictionary(
            known.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map {
                ([$0.organisation.uuid, $0.industry.uuid], $0)
            },
            uniquingKeysWith: { $1 })
        return newest.values.compactMap { exposure in
            mark(exposure.organisation).map {
                OutlookView.Feeder(
                    account: $0, industry: industries[exposure.industry] ?? "", share: exposure.share)
            }
        }
        .sorted { ($0.account.name, $0.industry) < ($1.account.name, $1.industry) }
    }

    /// Whom to ask: key customers that nobody asked or met, else whoever sells there and is not among the voices shown.
    private func whom(
        _ gap: OutlookGap, _ outlook: Outlook, _ feeders: [OutlookView.Feeder]
    ) -> [OrganisationMark] {
        if gap.isForExecutives {
            let met = Set(
                dossier.executiveTalks.filter { $0.on.days(to: asOf) <= policy.market.callContactDays }.map(\.account))
            let keys = outlook.basis.keyCustomers.isEmpty ? dossier.keyCustomers.sorted() : outlook.basis.keyCustomers
            return keys.filter { !met.contains($0) }.compactMap(mark)
        }
        guard !outlook.basis.isWithheld else { return [] }
        let heard = Set(outlook.threads.map(\.account))
        let silent = outlook.basis.notAsked.compactMap(mark)
        return silent.isEmpty && outlook.answeredInConfidence == 0
            ? feeders.map(\.account).filter { !heard.contains($0.id) }.unique : silent
    }

    private func mark(_ id: Organisation.ID) -> OrganisationMark? {
        dossier.organisations[id].map { OrganisationMark(id: id, name: $0.name, kind: $0.kind.value) }
    }

    /// Calls in force that the caller may read, newest first.
    var calls: [OutlookView.Call] { calls { $0.isOpen(on: asOf) && caller.mayRead($0.standing.visibility) } }

    /// Calls of the reader's own whose outcome is known.
    var past: [OutlookView.Call] {
        calls { $0.caller == me && !$0.isOpen(on: asOf) && $0.calledOn <= asOf }
    }

    private func calls(where fits: (OutlookCall) -> Bool) -> [OutlookView.Call] {
        dossier.calls.filter(fits).sorted { ($1.calledOn, $0.id) < ($0.calledOn, $1.id) }.map { call in
            OutlookView.Call(
                call: call, caller: names[call.caller] ?? "someone",
                industries: dossier.names(of: call.subject.industries), isOwn: call.caller == me,
                mayChange: caller.mayChange(call))
        }
    }

    /// How near the reader's own likelihoods came.
    var brier: Brier? {
        me.flatMap { me in
            var reader = caller
            reader.person = me
            return Brier(of: me, in: dossier.calls, for: reader, asOf: asOf, policy: policy)
        }
    }
}

extension Caller {
    /// Whether this caller may change a call: whoever made it, and the owner of the data directory.
    func mayChange(_ call: OutlookCall) -> Bool {
        may(.editLedger) && (ownsDirectory || person == call.caller)
    }
}

extension [OrganisationMark] {
    /// Each once, in their order.
    fileprivate var unique: [OrganisationMark] {
        var seen: Set<Organisation.ID> = []
        return filter { seen.insert($0.id).inserted }
    }
}
