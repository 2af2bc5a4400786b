package import KenDomain
import KenStore

extension Ken {
    /// Writes a decision down, taken or still to be taken.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func recordBet(_ input: BetInput, as caller: Caller) async throws -> ActView {
        let found = try await store.read { [today = today()] db in
            try BetFinding(input, in: db, for: caller, today: today)
        }
        guard found.problems.isEmpty else { throw Refusal.invalid(found.problems) }
        let day = input.decidedOn ?? today()
        let done = try await act("record a bet", as: caller) { journal, world in
            var bet = Bet(
                id: world.newID(), kind: input.kind, text: input.text.trimmingWhitespace(), decidedOn: day,
                claims: found.claims,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            bet.item = found.item
            bet.askedBy = found.askedBy
            bet.needOf = found.needOf
            try journal.insert(bet)
            return bet.id
        }
        return try await told(done.act, done.answer, as: caller)
    }

    /// Changes what a bet rests on.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` with every problem.
    package func restBet(_ input: BetGroundsInput, as caller: Caller) async throws -> ActView {
        let (adds, drops) = try await store.read { [today = today()] db in
            var search = ClaimSearch(db: db, caller: caller, asOf: today, policy: try db.policy(on: today) ?? Policy())
            let found = (try search.claims(input.adds), try search.claims(input.drops))
            guard search.problems.isEmpty else { throw Refusal.invalid(search.problems) }
            return found
        }
        let gone = Set(input.removes + drops)
        let done = try await act("change what a bet rests on", as: caller) { journal, _ in
            try journal.changeBet(input.bet) { bet in
                bet.claims = bet.claims.filter { !gone.contains($0) }
                for claim in adds where !bet.claims.contains(claim) { bet.claims.append(claim) }
            }
            return input.bet
        }
        return try await told(done.act, done.answer, as: caller)
    }

    /// Takes a bet that was still open, or gives one up.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/conflict(_:)`` when it is taken already.
    package func decideBet(_ input: BetDecisionInput, as caller: Caller) async throws -> ActView {
        let done = try await act(input.isTaken ? "take a bet" : "give a bet up", as: caller) { journal, _ in
            let day = journal.deed.day
            guard let bet = try journal.bet(input.bet) else { throw Refusal.notFound("such bet") }
            guard input.isTaken else {
                try journal.end(bet)
                return bet.text
            }
            guard bet.decidedOn > day else {
                throw Refusal.conflict("This was decided on \(Wording.date(bet.decidedOn)) already.")
            }
            try journal.changeBet(input.bet) { $0.decidedOn = day }
            return bet.text
        }
        guard input.isTaken else {
            return ActView(act: done.act, record: input.bet.description, sentences: ["Given up: \(done.answer)."])
        }
        return try await told(done.act, input.bet, as: caller)
    }

    /// What a bet stands on now, in words.
    private func told(_ act: String, _ bet: Bet.ID, as caller: Caller) async throws -> ActView {
        let view = try await bets(AsOfInput(), as: caller)
        let line = (view.taken + view.open).first { $0.id == bet }
        let verdict = line?.verdict.map { "Verdict: \(Wording.name($0.word))." } ?? "It rests on words in confidence."
        return ActView(
            act: act, record: bet.description, sentences: ["Kept: \(line?.text ?? "a bet in confidence").", verdict],
            warnings: line?.verdict?.gaps.map { Wording.move($0) } ?? [])
    }
}

extension Journal {
    /// A bet that stands; nil when there is none.
    fileprivate func bet(_ id: Bet.ID) throws -> Bet? {
        try find(Bet.self, id).flatMap { $0.standing.endedOn == nil ? $0 : nil }
    }

    fileprivate func changeBet(_ id: Bet.ID, _ edit: (inout Bet) -> Void) throws {
        guard var bet = try bet(id) else { throw Refusal.notFound("such bet") }
        edit(&bet)
        try update(bet)
    }
}
