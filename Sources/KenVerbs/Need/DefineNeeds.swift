package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Writes a job down; what the checker says of its statement is told and stops nothing.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func defineJob(_ input: JobInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let (product, evidence, products) = try await store.read { db in
            var check = try NeedCheck(db, caller: caller, today: today, policy: policy)
            check.words(input.statement, "statement")
            let product = input.product.flatMap { check.product($0) }
            let evidence = try check.evidence(behind: try check.claims(input.grounds))
            try check.finish()
            return (product, evidence, check.products.map(\.name))
        }
        let done = try await act("write a job down", as: caller) { journal, world in
            let job = Job(
                id: world.newID(), holder: input.holder, product: product?.id,
                statement: input.statement.trimmingWhitespace(), evidence: evidence,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            try journal.insert(job)
            return job
        }
        let codes = JobLint.read(done.answer.statement, products: products, policy: policy.needs) ?? []
        return ActView(
            act: done.act, record: done.answer.id.description,
            sentences: ["Kept: \(done.answer.statement), \(Wording.name(input.holder))."],
            warnings: codes.map { Wording.advice($0) })
    }

    /// Writes a step of a core job down, after those of its kind.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func addJobStep(_ input: JobStepInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let (job, place) = try await store.read { db in
            var check = try NeedCheck(db, caller: caller, today: today, policy: policy)
            check.words(input.text, "text")
            let job = try check.job(input.job)
            try check.finish()
            let steps = try db.jobSteps(asOf: today).filter { $0.job == job?.id && $0.kind == input.kind }
            return (job, (steps.map(\.place).max() ?? -1) + 1)
        }
        guard let job else { throw Refusal.notFound("core job") }
        let done = try await act("write a step of a job down", as: caller) { journal, world in
            let step = JobStep(
                id: world.newID(), job: job.id, kind: input.kind, text: input.text.trimmingWhitespace(), place: place,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            try journal.insert(step)
            return step
        }
        return ActView(
            act: done.act, record: done.answer.id.description,
            sentences: ["Kept: \(done.answer.text) (\(Wording.name(input.kind))), a step of “\(job.statement)”."])
    }

    /// Writes an outcome down, or ties words, promises and decisions to one; what the checker says of its statement is
    /// told and stops nothing.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func keepOutcome(_ input: OutcomeInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let found = try await store.read { db in
            try OutcomeFinding(
                input, NeedCheck(db, caller: caller, today: today, policy: policy), in: db, today: today)
        }
        let isNew = found.outcome == nil
        let verb = isNew ? "write an outcome down" : "change an outcome"
        let done = try await act(verb, as: caller) { journal, world in
            var outcome =
                try found.outcome.map { known in
                    guard let outcome = try journal.find(Outcome.self, known.id), outcome.standing.endedOn == nil else {
                        throw Refusal.notFound("such outcome")
                    }
                    return outcome
                }
                ?? Outcome(
                    id: world.newID(), step: found.step, statement: "",
                    standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            outcome.take(found, statement: input.statement?.trimmingWhitespace())
            if isNew { try journal.insert(outcome) } else { outcome = try journal.update(outcome) }
            return outcome
        }
        let reading = OutcomeLint.read(done.answer.statement, products: found.products, policy: policy.needs)
        let restated = reading?.restated.map { ["In plain words: \($0)"] } ?? []
        return ActView(
            act: done.act, record: done.answer.id.description, sentences: ["Kept: \(done.answer.statement)."],
            warnings: (reading?.codes ?? []).map { Wording.advice($0) } + restated)
    }
}

extension Outcome {
    /// Takes over what was found, beside what is tied to it already.
    fileprivate mutating func take(_ found: OutcomeFinding, statement: String?) {
        if let statement, !statement.isEmpty { self.statement = statement }
        if found.movesStep { step = found.step }
        evidence += found.evidence.filter { !evidence.contains($0) }
        claims += found.claims.filter { !claims.contains($0) }
        commitments += found.commitments.filter { !commitments.contains($0) }
        bets += found.bets.filter { !bets.contains($0) }
    }
}
