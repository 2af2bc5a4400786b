package import KenDomain
import KenStore

extension Ken {
    /// Writes down how a promise came to its end. One that was put off by agreement goes on as a new promise.
    /// - Throws: ``Refusal/notFound(_:)`` for a promise that is not there or may not be read, ``Refusal/conflict(_:)``
    ///   when it is settled already, ``Refusal/invalid(_:)`` for days that cannot be.
    package func settlePromise(_ input: SettleInput, as caller: Caller) async throws -> ActView {
        let done = try await act("settle a promise", as: caller) { journal, world in
            guard var promise = try journal.find(Commitment.self, input.promise), promise.standing.endedOn == nil,
                caller.mayRead(promise.standing.visibility)
            else { throw Refusal.notFound("such promise") }
            if let day = promise.settledOn {
                throw Refusal.conflict("It was settled on \(Wording.date(day)) already.")
            }
            let problems = input.problems(with: promise, today: journal.deed.day)
            guard problems.isEmpty else { throw Refusal.invalid(problems) }
            (promise.settlement, promise.settledOn) = (input.settlement, input.settledOn ?? journal.deed.day)
            try journal.update(promise)
            guard let due = input.newDueOn else { return promise }
            var next = promise
            next.id = world.newID()
            (next.settlement, next.settledOn) = (nil, nil)
            (next.madeOn, next.dueOn) = (promise.settledOn ?? journal.deed.day, due)
            next.standing.learnedOn = journal.deed.day
            try journal.insert(next)
            return next
        }
        let promise = done.answer
        let kept = promise.dueOn.map { (promise.settledOn ?? $0) <= $0 } ?? true
        let sentence =
            switch input.settlement {
            case .done: kept ? "Kept in time: \(promise.text)." : "Done late: \(promise.text)."
            case .withdrawn: "Given up without their agreement, so it counts as broken: \(promise.text)."
            case .renegotiated:
                input.newDueOn.map { "Put off to \(Wording.date($0)), as agreed: \(promise.text)." }
                    ?? "Let go of, as agreed: \(promise.text)."
            }
        return ActView(act: done.act, record: promise.id.description, sentences: [sentence])
    }
}

extension SettleInput {
    /// What is wrong with its days.
    fileprivate func problems(with promise: Commitment, today: Day) -> [Problem] {
        var problems: [Problem] = []
        let day = settledOn ?? today
        if day > today { problems.append(Problem(field: "settledOn", "\(day) is still to come.")) }
        if day < promise.madeOn {
            problems.append(
                Problem(field: "settledOn", "\(day) is before it was promised, on \(Wording.date(promise.madeOn))."))
        }
        if let due = newDueOn {
            if settlement != .renegotiated {
                problems.append(
                    Problem(field: "newDueOn", "A new day stands only for what both sides agreed to put off."))
            } else if due <= day {
                problems.append(Problem(field: "newDueOn", "\(due) is not after the day of the agreement."))
            }
        }
        return problems
    }
}
