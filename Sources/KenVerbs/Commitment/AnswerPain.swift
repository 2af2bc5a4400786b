package import KenDomain
import KenStore

extension Ken {
    /// Writes down what we decided about a pain, that they were told, or that it is gone: for every telling of it that the
    /// caller may read.
    /// - Throws: ``Refusal/notFound(_:)`` for a pain that is not there or may not be read, ``Refusal/invalid(_:)`` with
    ///   every problem.
    package func answerPain(_ input: AnswerPainInput, as caller: Caller) async throws -> ActView {
        let done = try await act("answer a pain", as: caller) { journal, _ in
            let today = journal.deed.day
            guard let told = try journal.find(PainReport.self, input.pain), told.standing.endedOn == nil,
                caller.mayRead(told.standing.visibility)
            else { throw Refusal.notFound("such pain") }
            let known = try journal.dossiers(of: [told.organisation], asOf: today).flatMap(\.pains)
            let tellings = Retelling.count(in: known, asOf: today).first { $0.tellings.contains(told.id) }?.tellings
            let pains = known.filter {
                (tellings ?? [told.id]).contains($0.id) && caller.mayRead($0.standing.visibility)
            }
            let answered = pains.map { input.answer($0) }
            let problems = input.problems(with: answered, today: today)
            guard problems.isEmpty else { throw Refusal.invalid(problems) }
            for pain in answered { try journal.update(pain) }
            return answered
        }
        let theme = Wording.capitalised(done.answer.first?.theme ?? "")
        let tellings = Wording.count(done.answer.count, "telling")
        return ActView(
            act: done.act, record: input.pain.description, sentences: ["\(theme): \(input.words) (\(tellings))."])
    }
}

extension AnswerPainInput {
    /// What is kept, in words.
    fileprivate var words: String {
        let parts = [
            decision.map { Wording.name($0) }, reportBackBy.map { "we report back by \(Wording.date($0))" },
            toldBackOn.map { "told back on \(Wording.date($0))" }, resolvedOn.map { "gone since \(Wording.date($0))" },
        ]
        return Wording.list(parts.compactMap(\.self))
    }

    /// The pain with the answer.
    fileprivate func answer(_ pain: PainReport) -> PainReport {
        var pain = pain
        let reason = reason?.trimmingWhitespace() ?? ""
        if let decision { (pain.decision, pain.decisionReason) = (decision, reason.isEmpty ? nil : reason) }
        pain.reportBackBy = reportBackBy ?? pain.reportBackBy
        pain.toldBackOn = toldBackOn ?? pain.toldBackOn
        pain.resolvedOn = resolvedOn ?? pain.resolvedOn
        return pain
    }

    /// What is wrong with the answer, seen on the pains that would have it.
    fileprivate func problems(with pains: [PainReport], today: Day) -> [Problem] {
        var problems: [Problem] = []
        if decision == nil, reportBackBy == nil, toldBackOn == nil, resolvedOn == nil {
            problems.append(Problem(field: "decision", "Say what was decided, told back, or that it is gone."))
        }
        if decision == .declined, reason?.trimmingWhitespace().isEmpty ?? true {
            problems.append(Problem(field: "reason", "A no needs its reason: they will ask for it."))
        }
        if let reason, reason.count > 500 {
            problems.append(Problem(field: "reason", "Keep the reason within 500 characters."))
        }
        if toldBackOn != nil, !pains.allSatisfy(\.isDecided) {
            problems.append(Problem(field: "toldBackOn", "Nothing is decided yet that could be told back."))
        }
        let first = pains.map(\.happenedOn).min() ?? today
        for (field, day) in [("toldBackOn", toldBackOn), ("resolvedOn", resolvedOn)] {
            guard let day else { continue }
            if day > today { problems.append(Problem(field: field, "\(day) is still to come.")) }
            if day < first { problems.append(Problem(field: field, "\(day) is before it was told.")) }
        }
        return problems
    }
}
