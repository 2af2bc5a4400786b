package import KenDomain
import KenStore

extension Ken {
    /// Our decisions with what they rest on, and what we act on without evidence, as known on a day.
    ///
    /// The verdicts are those of the day's judgement; what is read for them takes a constant number of queries.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func bets(_ input: AsOfInput, as caller: Caller) async throws -> BetsView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let portfolio = try await standing(asOf: asOf, policy: policy).portfolio
        let records = try await store.read { db in try BetRecords(db, asOf: asOf) }
        return BetReading(records, portfolio: portfolio, for: caller, asOf: asOf, policy: policy).view
    }
}

/// The records that a page of bets needs.
struct BetRecords: Sendable {
    let bets: [Bet]
    let assumptions: [HeldAssumption]
    let dossiers: [Dossier]
    let askers: [Person.ID: Profile]
    /// Our own roadmap.
    let items: [RoadmapItem]

    init(_ db: any SQLConnection, asOf: Day) throws {
        bets = try db.bets(asOf: asOf)
        assumptions = try db.assumptions(asOf: asOf)
        let own = try db.ownCompany().map(\.id)
        let named = bets.flatMap(\.needOf) + assumptions.compactMap(\.organisation) + [own].compactMap(\.self)
        let wanted = Set(try db.organisations(ofClaims: Set(bets.flatMap(\.claims)).sorted()) + named)
        dossiers = try db.dossiers(of: wanted.sorted(), asOf: asOf)
        askers = try db.profiles(of: Set(bets.compactMap(\.askedBy)), asOf: asOf).people
        items = dossiers.first { $0.account.id == own }?.market.roadmap ?? []
    }
}

/// Bets and assumptions as one caller may read them on one day.
struct BetReading: Sendable {
    private let records: BetRecords
    private let caller: Caller
    private let asOf: Day
    private let policy: Policy
    private let assumptions: [Assumption]
    private let verdicts: [Bet.ID: BetVerdict]
    private let order: [Bet.ID]
    private let readings: [Organisation.ID: AccountReading]
    private let claims: [Claim.ID: Claim]
    /// Of our own roadmap, what the caller may read.
    private let items: [RoadmapItem]

    init(_ records: BetRecords, portfolio: PortfolioJudgement, for caller: Caller, asOf: Day, policy: Policy) {
        self.records = records
        self.caller = caller
        self.asOf = asOf
        self.policy = policy
        assumptions = portfolio.assumptions
        let all = portfolio.bets + portfolio.openBets
        verdicts = Dictionary(all.map { ($0.bet, $0) }) { $1 }
        order = all.map(\.bet)
        readings = Dictionary(
            records.dossiers.map { ($0.account.id, AccountReading($0, for: caller, asOf: asOf, policy: policy)) }
        ) { $1 }
        items = records.items.filter { caller.mayRead($0.standing.visibility) }
        claims = Dictionary(records.dossiers.flatMap(\.claims).map { ($0.id, $0) }) { $1 }
    }

    var view: BetsView {
        let byID = Dictionary(records.bets.map { ($0.id, line($0)) }) { $1 }
        let lines = order.compactMap { byID[$0] }
        let open = lines.filter { $0.decidedOn > asOf }
        let references = lines.flatMap { $0.grounds.flatMap(\.evidence) }
        return BetsView(
            asOf: asOf, taken: lines.filter { $0.decidedOn <= asOf },
            open: open.sorted { ($0.decidedOn, $0.id) < ($1.decidedOn, $1.id) },
            assumptions: assumptionLines(byID), items: items.map(\.title),
            citations: Citations(readings.values.flatMap { $0.citations(of: references) }))
    }

    private func line(_ bet: Bet) -> BetLine {
        let mayRead = caller.mayRead(bet.standing.visibility)
        let rests = bet.claims.compactMap { claims[$0] }
        let hides = rests.contains { !caller.mayRead($0.standing.visibility) }
        let verdict = verdicts[bet.id]
        let mayJudge = !hides || (verdict?.sources ?? 0) >= policy.market.sourcesToHide
        return BetLine(
            id: bet.id, kind: bet.kind, text: mayRead ? bet.text : nil, decidedOn: bet.decidedOn,
            askedBy: bet.askedBy.flatMap { records.askers[$0]?.worded(for: Readership(caller)) }.map(PersonMark.init),
            needOf: bet.needOf.compactMap { readings[$0]?.mark },
            item: mayRead ? items.first { $0.id == bet.item }?.title : nil,
            grounds: rests.compactMap { ground($0, verdict) }, verdict: mayRead && mayJudge ? verdict : nil,
            isInConfidence: hides)
    }

    private func ground(_ claim: Claim, _ verdict: BetVerdict?) -> BetLine.Ground? {
        guard let reading = readings[claim.organisation] else { return nil }
        let mayRead = reading.mayRead(claim.standing)
        let term = verdict?.explanation.terms.first { $0.evidence.contains(.claim(claim.id)) }
        let items = (reading.dossier.evidence[claim.id] ?? []).sorted {
            ($1.happenedOn, $0.id) < ($0.happenedOn, $1.id)
        }
        return BetLine.Ground(
            claim: claim.id, question: claim.question,
            questionText: QuestionBank.question(claim.question)?.text ?? claim.question.description,
            account: reading.mark, gist: mayRead ? claim.gist : nil, confidence: mayRead ? term?.value : nil,
            evidence: mayRead ? items.map { .evidence($0.id) } : [])
    }

    private func assumptionLines(_ bets: [Bet.ID: BetLine]) -> [AssumptionLine] {
        let ofBets = assumptions.compactMap { assumption -> AssumptionLine? in
            guard case .bet(let id) = assumption.reference, let bet = bets[id], bet.verdict != nil else { return nil }
            let weakest = bet.grounds.min { ($0.confidence ?? -1, $0.claim) < ($1.confidence ?? -1, $1.claim) }
            let question = weakest?.question ?? assumption.kind.question
            return assumptionLine(
                assumption, id: nil, question: question, account: weakest?.account ?? bet.needOf.first,
                isAnswered: false)
        }
        let all = ofBets + records.assumptions.map(held)
        let sorted = Assumption.worstFirst(all.map(\.assumption))
        return sorted.compactMap { assumption in all.first { $0.assumption == assumption } }
    }

    private func held(_ record: HeldAssumption) -> AssumptionLine {
        let question = record.question ?? record.kind.question
        let reading = record.organisation.flatMap { readings[$0] }
        let answer = reading?.ledger.answer(question)
        var assumption = record.weighed(confidence: answer?.confidence)
        if !caller.mayRead(record.standing.visibility) { assumption.text = "in confidence" }
        return assumptionLine(
            assumption, id: record.id, question: question, account: reading?.mark,
            isAnswered: answer.map { $0.isAnswered(policy) && $0.isFirstHand } ?? false)
    }

    private func assumptionLine(
        _ assumption: Assumption, id: HeldAssumption.ID?, question: Question.ID, account: OrganisationMark?,
        isAnswered: Bool
    ) -> AssumptionLine {
        AssumptionLine(
            assumption: assumption, id: id, question: question,
            questionText: QuestionBank.question(question)?.text ?? question.description, account: account,
            isAnswered: isAnswered, explanation: assumption.explanation(policy))
    }
}
