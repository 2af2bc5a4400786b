import KenDomain
import KenStore

extension Ken {
    /// Accounts read and judged in one go.
    private static let chunk = 200

    /// The policy in force on a day; the shipped one when nobody has set another.
    func policy(asOf day: Day) async throws -> Policy {
        try await store.read { db in try db.policy(on: day) } ?? Policy()
    }

    /// All judgements of a day, brought up to date first.
    ///
    /// Today's are kept and only what changed is judged again: linear in the evidence of the accounts touched. A past
    /// day is judged whole when it is first read. Whoever comes while today is being judged waits and takes the result:
    /// what one has judged is due for nobody else.
    func standing(asOf day: Day, policy: Policy) async throws -> JudgementBoard.Standing {
        let basis = try await currentBasis(on: day, policy)
        if let held = board.standing(on: basis) { return held }
        guard day == today() else { return try await judgeAll(basis, policy) }
        return try await board.turn.hold {
            let basis = try await currentBasis(on: day, policy)
            if let held = board.standing(on: basis) { return held }
            return try await judgeToday(basis, policy, held: board.standing(on: day, policy: policy.stamp))
        }
    }

    private func currentBasis(on day: Day, _ policy: Policy) async throws -> JudgementBoard.Basis {
        let change = try await store.read { db in try db.lastChange() }
        return JudgementBoard.Basis(day: day, policy: policy.stamp, change: change)
    }

    /// Brings today's judgements up to date; a verb calls this after its change.
    package func refresh() async throws {
        let today = today()
        _ = try await standing(asOf: today, policy: try await policy(asOf: today))
    }

    /// Judges every account again, whatever is kept.
    /// - Returns: how many accounts were judged.
    package func recompute() async throws -> Int {
        let today = today()
        let policy = try await policy(asOf: today)
        return try await board.turn.hold {
            try await judgeAll(try await currentBasis(on: today, policy), policy, keeping: true).judgements.count
        }
    }

    private func judgeToday(
        _ basis: JudgementBoard.Basis, _ policy: Policy, held: JudgementBoard.Standing?
    ) async throws -> JudgementBoard.Standing {
        var judgements: [Organisation.ID: Judgement]
        var due = try await store.read { db in try db.accountsToJudge(on: basis.day, policy: basis.policy) }
        if let held {
            judgements = held.judgements
        } else {
            let kept = try await store.read { db in try db.keptJudgements(on: basis.day, policy: basis.policy) }
            let read = try await kept.onEveryCore { ($0.organisation, $0.judgement) }
            judgements = Dictionary(read.compactMap { id, judgement in judgement.map { (id, $0) } }) { $1 }
            due = Set(due + read.filter { $0.1 == nil }.map(\.0)).sorted()
        }
        defer { workBoard.end() }
        for start in stride(from: 0, to: due.count, by: Self.chunk) {
            if due.count > Self.chunk { workBoard.note(start, of: due.count) }
            let ids = Array(due[start..<min(start + Self.chunk, due.count)])
            try await judge(ids, basis, policy, into: &judgements)
        }
        return try await keep(judgements, basis, policy, after: held)
    }

    private func judge(
        _ ids: [Organisation.ID], _ basis: JudgementBoard.Basis, _ policy: Policy,
        into judgements: inout [Organisation.ID: Judgement]
    ) async throws {
        let market = try await market(basis, policy)
        let dossiers = try await store.read { db in try db.dossiers(of: ids, asOf: basis.day) }
        let fresh = try await judge(dossiers, market, basis, policy)
        let rows = try await fresh.onEveryCore { try JudgementRow($0) }
        try await store.write { db in try db.replaceJudgements(of: ids, with: rows, change: basis.change) }
        for id in ids { judgements[id] = nil }
        for judgement in fresh { judgements[judgement.organisation] = judgement }
    }

    private func judge(
        _ dossiers: [Dossier], _ market: Market?, _ basis: JudgementBoard.Basis, _ policy: Policy
    ) async throws -> [Judgement] {
        try await dossiers.filter { $0.isOnRadar(asOf: basis.day) }
            .onEveryCore { Judge.judge($0, in: market, asOf: basis.day, policy: policy).forPortfolio }
    }

    private func judgeAll(
        _ basis: JudgementBoard.Basis, _ policy: Policy, keeping: Bool = false
    ) async throws -> JudgementBoard.Standing {
        let market = try await market(basis, policy)
        var judgements: [Organisation.ID: Judgement] = [:]
        let total = board.standing(on: basis.day, policy: basis.policy)?.judgements.count
        var last: Organisation.ID?
        defer { if keeping { workBoard.end() } }
        while true {
            if keeping { workBoard.note(judgements.count, of: total) }
            let after = last
            let dossiers = try await store.read { db in
                try db.dossiers(asOf: basis.day, after: after, limit: Self.chunk)
            }
            guard let end = dossiers.last?.account.id else { break }
            last = end
            let fresh = try await judge(dossiers, market, basis, policy)
            if keeping {
                let ids = dossiers.map(\.account.id)
                let rows = try await fresh.onEveryCore { try JudgementRow($0) }
                try await store.write { db in try db.replaceJudgements(of: ids, with: rows, change: basis.change) }
            }
            for judgement in fresh { judgements[judgement.organisation] = judgement }
        }
        return try await keep(judgements, basis, policy)
    }

    private func keep(
        _ judgements: [Organisation.ID: Judgement], _ basis: JudgementBoard.Basis, _ policy: Policy,
        after held: JudgementBoard.Standing? = nil
    ) async throws -> JudgementBoard.Standing {
        let ordered = judgements.values.sorted { $0.organisation < $1.organisation }
        let records = try await store.read { db in
            var records = try db.companyRecords(
                asOf: basis.day, policy: policy, after: held.map { ($0.records, $0.basis.change) })
            records.grounds = try db.grounds(of: records.bets, beside: judgements, asOf: basis.day, policy: policy)
            return records
        }
        let standing = JudgementBoard.Standing(
            basis: basis, judgements: judgements,
            portfolio: PortfolioJudgement(ordered, records: records, asOf: basis.day, policy: policy),
            records: records)
        board.keep(standing)
        return standing
    }
}

extension SQLConnection {
    /// What claims about organisations that are not judged lend to bets.
    fileprivate func grounds(
        of bets: [Bet], beside judgements: [Organisation.ID: Judgement], asOf: Day, policy: Policy
    ) throws -> [BetGround] {
        let claims = Set(bets.flatMap(\.claims))
        let others = try organisations(ofClaims: claims).filter { judgements[$0] == nil }
        guard !others.isEmpty else { return [] }
        return try dossiers(of: others, asOf: asOf).flatMap {
            BetGround.all(claims, in: $0, asOf: asOf, policy: policy)
        }
    }
}

extension Dossier {
    /// Whether the Radar lists this organisation: accounts, and prospects with an open deal.
    func isOnRadar(asOf day: Day) -> Bool {
        switch account.kind.value {
        case .account: true
        case .prospect: deals.contains { $0.stage(on: day)?.status == .open }
        default: false
        }
    }
}

extension Ken {
    /// The whole judgement of one account on a day, for a reader.
    func judgement(
        of account: Organisation.ID, for caller: Caller, asOf: Day, policy: Policy
    ) async throws -> Judgement? {
        let market = try await market(asOf: asOf, policy: policy)
        let dossier = try await store.read { db in try db.dossier(of: account, asOf: asOf) }
        return dossier.map {
            Judge.judge($0, in: market, readership: Readership(caller), asOf: asOf, policy: policy)
        }
    }
}
