import KenDomain

extension AccountReading {
    /// The brief for a meeting with this account, or for whenever the next one is (rule book 8.1).
    func brief(
        for meeting: Interaction?, _ judgement: Judgement, value: ValueIndex?, findings: [Finding]
    ) -> BriefView {
        let theirs = attendees(of: meeting)
        let told = toldBefore(by: theirs.map(\.person.id)).map(\.told)
        let proposed = judgement.upcoming.first { $0.interaction == meeting?.id }?.questions
        let asks = (proposed ?? judgement.next.first?.questions ?? []).prefix(3).map { ask($0) }
        var view = BriefView(
            asOf: asOf, account: mark, meeting: meeting.map { self.meeting($0) }, opening: Array(findings.prefix(2)),
            business: business, attendees: theirs.map { attendee($0) },
            ours: colleagues(of: meeting), pains: pains.filter(\.isOpen), issues: openIssues,
            weOwe: owed(.ours), theyOwe: owed(.theirs), value: standing(value),
            deals: openDeals, told: told, asks: asks,
            avoid: avoid(judgement), mayShow: Wording.mayShow(dossier.nonDisclosures, asOf: asOf),
            load: load(judgement.next.first, theirs),
            suggestedOpening: suggestedOpening(theirs, judgement), missing: [], citations: Citations())
        view.missing = missing(from: view)
        view.citations = Citations(
            citations(of: findings.flatMap(\.references) + told.map(\.citation.reference)))
        return view
    }

    /// By what the account stands out, when it does.
    private func standing(_ value: ValueIndex?) -> [String] {
        value.map { $0.badges.isEmpty ? [] : [Wording.standsOut(by: $0.badges)] } ?? []
    }

    /// How much of their time we have taken, when the one it is said of will be there.
    private func load(_ next: NextConversation?, _ theirs: [Profile]) -> String? {
        guard let next, theirs.contains(where: { $0.person.id == next.counterpart }) else { return nil }
        return next.filters.first { $0.filter == .contactBudget }.map { "\(Wording.capitalised($0.words))." }
    }

    private func attendees(of meeting: Interaction?) -> [Profile] {
        if let meeting {
            let present = meeting.participants.compactMap { dossier.people[$0] }.filter { $0.side != .ours }
            if !present.isEmpty { return present }
        }
        let met = dossier.theirPeople.compactMap { profile in lastMet(profile.person.id).map { (profile, $0) } }
        let recent = met.sorted { ($1.1, $0.0.person.id) < ($0.1, $1.0.person.id) }.prefix(4).map(\.0)
        return recent.isEmpty ? Array(dossier.theirPeople.prefix(4)) : Array(recent)
    }

    private func colleagues(of meeting: Interaction?) -> [PersonMark] {
        let present = (meeting?.participants ?? []).compactMap { dossier.people[$0] }.filter { $0.side == .ours }
        return (present.isEmpty ? Array(colleagues.prefix(2)) : present).map(PersonMark.init)
    }

    private func attendee(_ profile: Profile) -> BriefView.Attendee {
        BriefView.Attendee(
            person: PersonMark(profile), temperament: profile.person.temperament, wants: profile.person.wants,
            knownBy: Wording.knownBy(closest(to: profile.person.id), asOf: asOf), leavesOn: profile.person.leavesOn)
    }

    /// The colleague with the deepest tie to someone, the stage of it, and when they last met.
    private func closest(to person: Person.ID) -> Wording.Tie? {
        let ties = colleagues.compactMap { colleague -> (Profile, Depth)? in
            let depth = depths.depth(ours: colleague.person.id, theirs: person, asOf: asOf)
            return depth.stage == .stranger ? nil : (colleague, depth)
        }
        return ties.max { ($0.1.trust, $1.0.person.id) < ($1.1.trust, $0.0.person.id) }.map { colleague, depth in
            Wording.Tie(
                colleague: colleague.person.name, stage: depth.stage,
                lastMetOn: lastMet(person, by: colleague.person.id))
        }
    }

    private var business: String? {
        let account = dossier.account
        let parts = [account.makes.map { "makes \($0)" }, account.sellsTo.map { "sells to \($0)" }].compactMap(\.self)
        let said = ledger.answer(Question.ID(101))?.best.flatMap { gist(of: $0) }
        guard !parts.isEmpty else { return said ?? account.industry }
        return "\(account.name) \(Wording.list(parts))."
    }

    private var openIssues: [String] {
        dossier.issues.filter { $0.isOpen(on: asOf) }.sorted { ($0.severity, $0.id) < ($1.severity, $1.id) }
            .map(Wording.openFault)
    }

    private func owed(_ direction: Commitment.Direction) -> [PromiseLine] {
        promises.filter { $0.direction == direction && ($0.state == .open || $0.state == .broken) }
    }

    private var openDeals: [String] {
        dossier.deals.compactMap { deal in
            guard let stage = deal.stage(on: asOf), stage.status == .open else { return nil }
            let parts = [deal.amount.map { Wording.money($0) }, stage.name, deal.incumbent.map { "against \($0)" }]
            return "\(deal.name): \(parts.compactMap(\.self).joined(separator: ", "))"
        }
    }

    /// What they told us, in their own words, those who come first, newest first; never words the caller may not read.
    func toldBefore(by people: [Person.ID], limit: Int = 8) -> [(speaker: Person.ID?, told: BriefView.Told)] {
        let coming = Set(people)
        let items = dossier.claims.flatMap { claim in (dossier.evidence[claim.id] ?? []).map { (claim, $0) } }
            .filter { claim, item in
                item.speaker.map { !isOurs($0) } ?? false && mayRead(claim.standing) && mayRead(item.standing)
            }
            .sorted { left, right in
                let first = (left.1.speaker.map(coming.contains) ?? false ? 0 : 1, -left.1.happenedOn.number)
                let second = (right.1.speaker.map(coming.contains) ?? false ? 0 : 1, -right.1.happenedOn.number)
                return first == second ? left.1.id < right.1.id : first < second
            }
        let cited = Citations(citations(of: items.prefix(limit).map { .evidence($0.1.id) }))
        return items.prefix(limit).compactMap { claim, item in
            cited[.evidence(item.id)].map { citation in
                let question = QuestionBank.question(claim.question)?.text ?? ""
                return (item.speaker, BriefView.Told(question: question, gist: claim.gist, citation: citation))
            }
        }
    }

    /// A question as one would ask it, with why.
    func ask(_ proposed: ProposedQuestion) -> BriefView.Ask {
        let question = QuestionBank.question(proposed.question)
        var teller: String?
        if case .whatChanged(_, let person, _, _) = proposed.form { teller = person.map { name($0) } }
        let text = question.map {
            Wording.ask($0, proposed.form, of: dossier.account.name, teller: teller, asOf: asOf).plain
        }
        return BriefView.Ask(question: proposed.question, text: text ?? "", why: Wording.whyAsk(proposed))
    }

    private func avoid(_ judgement: Judgement) -> [String] {
        let needs = judgement.needs
        let pitch = needs.first.map { "Anything we want to sell or show, before “\($0.title)” has been spoken of." }
        let retold = pains.first { $0.isOpen && $0.tellings > 1 }.map {
            "Asking them to explain “\($0.theme)” again: they have told it \(Wording.count($0.tellings, "time")) "
                + "to \(Wording.list($0.toldTo))."
        }
        let isCovered = dossier.nonDisclosures.contains { $0.isInForce(on: asOf) }
        let roadmap = isCovered ? nil : "Our roadmap: no non-disclosure agreement is in force."
        let confident =
            hasConfidentialWords ? "What one of them told us in confidence, and what other customers told us." : nil
        return [pitch, retold, roadmap, confident].compactMap(\.self)
    }

    private var hasConfidentialWords: Bool {
        let standings = dossier.evidence.values.joined().map(\.standing) + dossier.interactions.map(\.standing)
        return standings.contains { if case .inConfidence = $0.visibility { true } else { false } }
    }

    private func suggestedOpening(_ theirs: [Profile], _ judgement: Judgement) -> String {
        let first = theirs.first?.person.name
        if let need = judgement.needs.first { return Wording.openWith(need: need.title, to: first) }
        if let promise = owed(.ours).first { return Wording.openWith(promise: promise.text, to: first) }
        return Wording.openWith(nothingOpenTo: first)
    }

    private func missing(from view: BriefView) -> [String] {
        [
            view.business == nil ? "What they make and for whom: ask, or add it to the account." : nil,
            view.attendees.isEmpty
                ? "Who comes: nobody from their side is known; import contacts or the invitation." : nil,
            view.told.isEmpty ? "Anything in their own words: log a note after the talk." : nil,
            view.deals.isEmpty && view.value.isEmpty ? "What they are worth to us: import deals or revenue." : nil,
        ].compactMap(\.self)
    }
}
