import KenDomain

extension AccountReading {
    /// Most people, words and settled questions on the page.
    private static let mostPeople = 12
    private static let mostWords = 10
    private static let mostSettled = 10

    /// The page about the account, or about one of its people.
    func handover(of profile: Profile?, _ view: AccountView, _ brief: BriefView) -> HandoverView {
        let person = profile?.person.id
        let words = toldBefore(by: [person].compactMap(\.self), limit: person == nil ? Self.mostWords : 60)
            .filter { person == nil || $0.speaker == person }.prefix(Self.mostWords).map(\.told)
        return HandoverView(
            asOf: asOf, account: mark, person: profile.map(PersonMark.init), business: brief.business,
            heading: heading(view.judgement), people: acquaintances(profile),
            weOwe: owed(brief.weOwe, to: person), theyOwe: owed(brief.theyOwe, to: person),
            pains: pains.filter { $0.isOpen && isTold($0, by: person) }, issues: brief.issues, told: Array(words),
            mayShow: brief.mayShow, meetings: meetings(with: person), next: talks(view, with: person),
            settled: settled(by: person), avoid: brief.avoid, citations: Citations(words.map(\.citation)))
    }

    private func heading(_ judgement: Judgement) -> [String] {
        guard judgement.market.isKnown else { return ["Nobody knows yet whether they go with their own market."] }
        return [
            Wording.sentence(for: judgement.market, of: dossier.account.name).plain,
            Wording.move(for: judgement.market.bucket),
        ]
    }

    /// Those we know, the closest first, then those we do not.
    private func acquaintances(_ profile: Profile?) -> [HandoverView.Acquaintance] {
        ties.filter { profile == nil || $0.person.id == profile?.person.id }.prefix(Self.mostPeople).map { line in
            let known = line.ties.prefix(3).compactMap { tie in
                Wording.knownBy(
                    Wording.Tie(
                        colleague: name(tie.ours), stage: tie.stage,
                        lastMetOn: lastMet(line.person.id, by: tie.ours)), asOf: asOf)
            }
            let record = dossier.people[line.person.id]?.person
            return HandoverView.Acquaintance(
                person: line.person, knownBy: known, temperament: record?.temperament, wants: record?.wants,
                leavesOn: line.leavesOn)
        }
    }

    private func owed(_ lines: [PromiseLine], to person: Person.ID?) -> [PromiseLine] {
        guard let person else { return lines }
        let own = Set(dossier.commitments.filter { $0.people.contains(person) }.map(\.id))
        return lines.filter { own.contains($0.id) }
    }

    private func isTold(_ pain: PainLine, by person: Person.ID?) -> Bool {
        guard let person else { return true }
        return dossier.pains.contains { $0.theme == pain.theme && $0.teller == person }
    }

    private func meetings(with person: Person.ID?) -> [MeetingMark] {
        dossier.upcoming.filter { meeting in person.map(meeting.participants.contains) ?? true }.prefix(5)
            .map { meeting($0) }
    }

    private func talks(_ view: AccountView, with person: Person.ID?) -> [ProposalView] {
        view.judgement.next.filter { person == nil || $0.counterpart == person }.prefix(3).map(proposal)
    }

    /// What was answered lately, by whom it was asked or not, with the day from which one may ask again.
    private func settled(by person: Person.ID?) -> [String] {
        let items = dossier.claims.flatMap { claim in (dossier.evidence[claim.id] ?? []).map { (claim, $0) } }
        let lately = items.filter { claim, item in
            item.happenedOn.days(to: asOf) < policy.planner.notAskedAgainDays
                && (person == nil ? item.speaker.map { !isOurs($0) } ?? false : item.speaker == person)
        }
        var seen: Set<Question.ID> = []
        return lately.sorted { ($1.1.happenedOn, $0.1.id) < ($0.1.happenedOn, $1.1.id) }
            .filter { seen.insert($0.0.question).inserted }.prefix(Self.mostSettled)
            .compactMap { claim, item in
                QuestionBank.question(claim.question).map { question in
                    let isReadable = mayRead(claim.standing) && mayRead(item.standing)
                    let again = item.happenedOn.adding(policy.planner.notAskedAgainDays)
                    return Wording.settled(
                        question, gist: isReadable ? claim.gist : nil, on: item.happenedOn, again: again)
                }
            }
    }
}

extension Wording {
    /// A question that was answered lately: "What hurts them right now? – the brake noise (1 March 2026; again from
    /// 30 May 2026)".
    fileprivate static func settled(_ question: Question, gist: String?, on: Day, again: Day) -> String {
        "\(question.text) – \(gist ?? "answered in confidence") (\(date(on)); ask again from \(date(again)))"
    }
}
