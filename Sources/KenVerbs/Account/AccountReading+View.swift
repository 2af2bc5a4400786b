import KenDomain

extension AccountReading {
    /// Findings shown first on an account.
    static let shownFindings = 3

    /// The whole account page.
    func accountView(_ standing: JudgementBoard.Standing, in market: Market?, _ marks: FindingMarks) -> AccountView {
        let judgement = Judge.judge(
            dossier, in: market, readership: Readership(caller), asOf: asOf, policy: policy)
        let placing = standing.portfolio.placing(of: dossier.account.id)
        let warnings = placing?.warnings ?? judgement.warnings
        let findings = marks.findings(warnings)
        let ledger = ledgerLines
        var view = AccountView(
            asOf: asOf, organisation: dossier.account,
            mark: AccountMark(
                judgement, placing, portfolio: standing.portfolio.portfolio, industry: dossier.account.industry),
            findings: Array(findings.prefix(Self.shownFindings)),
            further: Array(findings.dropFirst(Self.shownFindings)), snoozed: marks.count(in: warnings),
            judgement: judgement.telling(caller.person),
            value: placing?.value, ledger: ledger, people: ties,
            ours: colleagues.map(PersonMark.init), promises: promises, pains: pains, accessRequests: accessRequests,
            timeline: timeline, upcoming: dossier.upcoming.map(meeting),
            next: (placing?.next ?? judgement.next).first.map(proposal), market: marketView(in: market),
            citations: Citations())
        view.answeredForAll = standing.judgements[dossier.account.id]?.knowledge.answered
        let elsewhere = market.map { MarketCitations(dossier: $0.dossier, caller: caller) }
        view.citations = Citations(
            citations(of: view.references)
                + (elsewhere?.citations(of: judgement.market.references) ?? []))
        return view
    }

    /// A proposed conversation with the names it needs.
    func proposal(_ next: NextConversation) -> ProposalView {
        ProposalView(
            account: dossier.account.id, accountName: dossier.account.name, proposal: next, owner: person(next.asker),
            counterpart: person(next.counterpart), questions: next.questions.map { ask($0).text })
    }

    /// Their people with the ties to ours, the best known first.
    var ties: [TieLine] {
        let ours = colleagues.map(\.person.id)
        return dossier.theirPeople.map { profile in tie(profile, ours) }
            .sorted { (-($0.ties.first?.depth ?? 0), $0.person.name) < (-($1.ties.first?.depth ?? 0), $1.person.name) }
    }

    private func tie(_ profile: Profile, _ ours: [Person.ID]) -> TieLine {
        let id = profile.person.id
        let known: [(ours: Person.ID, depth: Depth)] =
            ours
            .map { ($0, depths.depth(ours: $0, theirs: id, asOf: asOf)) }
            .filter { $0.1.stage != .stranger }
            .sorted { ($1.1.trust, $0.0) < ($0.1.trust, $1.0) }
        return TieLine(
            person: PersonMark(profile), leavesOn: profile.person.leavesOn, lastMetOn: lastMet(id),
            ties: known.map { TieLine.Tie(ours: $0.ours, depth: $0.depth.trust, stage: $0.depth.stage) },
            hint: Wording.name(known.first?.depth.raisesMost ?? .firstMeeting))
    }
}

extension Finding {
    /// Everything its sentence, its score and itself rest on.
    var references: [Reference] {
        let linked = sentence.pieces.flatMap { piece -> [Reference] in
            if case .linked(_, let references) = piece { references } else { [] }
        }
        return linked + evidence + (explanation?.references ?? [])
    }
}

extension Explanation {
    /// The records its terms rest on.
    var references: [Reference] { terms.flatMap(\.evidence) }
}

extension LedgerLine {
    /// The words behind its answers.
    var references: [Reference] { answers.flatMap(\.evidence) + (explanation?.references ?? []) }
}

extension AccountView {
    /// Everything the page can open.
    var references: [Reference] {
        (findings + further).flatMap(\.references) + ledger.flatMap(\.references)
            + judgement.tiers.flatMap(\.references) + pains.flatMap(\.evidence)
            + judgement.market.references
            + (value?.explanation.references ?? []) + (next?.proposal.filters.flatMap(\.evidence) ?? [])
    }
}

extension TierJudgement {
    /// The records its factors rest on.
    var references: [Reference] {
        [coverage.explanation, strength.explanation, freshness.explanation, score].flatMap(\.references)
    }
}

extension Judgement {
    /// The judgement without what only other colleagues may see of themselves (rule book 13.4).
    fileprivate func telling(_ person: Person.ID?) -> Judgement {
        var told = self
        told.engagement.talkShares.removeAll { person == nil || $0.colleague != person }
        return told
    }
}
