package import KenDomain
import KenStore

extension Ken {
    /// Writes down something we act on without first-hand evidence.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func holdAssumption(_ input: AssumptionInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let (account, problems) = try await store.read { db in
            var search = ClaimSearch(db: db, caller: caller, asOf: today, policy: try db.policy(on: today) ?? Policy())
            let dossier = try input.account.flatMap { try search.dossier(of: $0, field: "account") }
            return (dossier?.account, search.problems + input.problems(today: today))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let policy = try await policy(asOf: today)
        let stake = input.stake ?? policy.planner.neutralValue
        let done = try await act("write an assumption down", as: caller) { journal, world in
            let held = HeldAssumption(
                id: world.newID(), kind: input.kind, text: input.text.trimmingWhitespace(), organisation: account?.id,
                question: input.question, stake: stake, since: input.since ?? journal.deed.day,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            try journal.insert(held)
            return held
        }
        let question = QuestionBank.question(input.question ?? input.kind.question)?.text ?? ""
        let whom = account.map { "\($0.name)" } ?? "somebody who has the need"
        return ActView(
            act: done.act, record: done.answer.id.description,
            sentences: ["Kept: \(done.answer.text).", "To know, ask \(whom): \(question)"])
    }

    /// Strikes an assumption: somebody heard it first-hand, or we act on it no more.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` without a reason, ``Refusal/conflict(_:)`` when it is
    ///   struck already.
    package func strikeAssumption(_ input: StrikeInput, as caller: Caller) async throws -> ActView {
        let reason = input.reason.trimmingWhitespace()
        guard !reason.isEmpty, reason.count <= 500 else {
            throw Refusal.invalid([
                Problem(field: "reason", "Say in a sentence why it is struck, within 500 characters.")
            ])
        }
        let done = try await act("strike an assumption", as: caller) { journal, _ in
            guard var held = try journal.find(HeldAssumption.self, input.assumption), held.standing.endedOn == nil
            else {
                throw Refusal.notFound("such assumption")
            }
            if let day = held.struckOn { throw Refusal.conflict("It was struck on \(Wording.date(day)) already.") }
            held.struckOn = journal.deed.day
            held.struckBecause = reason
            return try journal.update(held).text
        }
        return ActView(
            act: done.act, record: input.assumption.description, sentences: ["Struck: \(done.answer)."])
    }
}

extension AssumptionInput {
    /// What is wrong with its words and numbers.
    fileprivate func problems(today: Day) -> [Problem] {
        var problems: [Problem] = []
        if text.allSatisfy(\.isWhitespace) {
            problems.append(Problem(field: "text", "Say in a sentence what we assume."))
        }
        if text.count > 500 { problems.append(Problem(field: "text", "Keep it within 500 characters.")) }
        if let stake, !(0...1).contains(stake) {
            problems.append(Problem(field: "stake", "What hangs on it is a number from 0 to 1."))
        }
        if let question, QuestionBank.question(question) == nil {
            problems.append(Problem(field: "question", "There is no question \(question)."))
        }
        if let since, since > today { problems.append(Problem(field: "since", "\(since) is still to come.")) }
        return problems
    }
}
