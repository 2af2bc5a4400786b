package import KenDomain
import KenStore

extension Ken {
    /// Resolves a call or opens it again, marks a tell-tale event or takes the mark back, or withdraws the call.
    /// - Throws: ``Refusal/notFound(_:)`` and ``Refusal/invalid(_:)`` for what names no call or event,
    ///   ``Refusal/forbidden(_:)`` for a call of somebody else, ``Refusal/conflict(_:)`` where it stands so already.
    package func changeCall(_ input: CallChangeInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let call = try await call(named: input.call, for: caller)
        guard caller.mayChange(call) else { throw Refusal.forbidden("change a call of somebody else") }
        let changed = try call.after(input.deed, on: input.on ?? today, today: today)
        let done = try await act(input.deed.words, as: caller) { journal, _ in
            _ = input.deed == .withdraw ? try journal.end(changed) : try journal.update(changed)
        }
        return ActView(act: done.act, record: call.id.description, sentences: [changed.said(after: input.deed)])
    }

    private func call(named words: String, for caller: Caller) async throws -> OutlookCall {
        let all = try await store.read { db in try db.all(OutlookCall.self) }
        let readable = all.filter { caller.mayRead($0.standing.visibility) && $0.standing.endedOn == nil }
        if let found = readable.first(where: { $0.id.description == words }) { return found }
        let plain = words.lowercased()
        let fitting = plain.isEmpty ? [] : readable.filter { $0.statement.lowercased().contains(plain) }
        guard let only = fitting.first else { throw Refusal.notFound("call “\(words)”") }
        guard fitting.count == 1 else {
            let choice = Wording.list(fitting.prefix(8).map { "“\($0.statement)”" })
            throw Refusal.invalid([Problem(field: "call", "“\(words)” fits several calls: \(choice).")])
        }
        return only
    }
}

extension CallDeed {
    /// What the log of changes says.
    fileprivate var words: String {
        switch self {
        case .resolve: "resolve a call"
        case .reopen: "reopen a call"
        case .seen: "see a tell-tale event"
        case .notSeen: "take back a tell-tale event"
        case .withdraw: "withdraw a call"
        }
    }
}

extension OutlookCall {
    /// The call after a deed.
    fileprivate func after(_ deed: CallDeed, on day: Day, today: Day) throws(Refusal) -> OutlookCall {
        guard (calledOn...max(calledOn, today)).contains(day) else {
            throw .invalid([Problem(field: "on", "Name a day from \(calledOn), when it was called, to today.")])
        }
        var changed = self
        switch deed {
        case .resolve(let cameTrue):
            guard outcome == nil else { throw .conflict("Its outcome is known already; reopen it to change that.") }
            changed.outcome = Outcome(cameTrue: cameTrue, knownOn: day)
        case .reopen:
            guard outcome != nil else { throw .conflict("It is open.") }
            changed.outcome = nil
        case .seen(let number): changed.tellTales[try place(of: number)].seenOn = day
        case .notSeen(let number): changed.tellTales[try place(of: number)].seenOn = nil
        case .withdraw: break
        }
        return changed
    }

    /// What a deed made of the call, in a sentence.
    fileprivate func said(after deed: CallDeed) -> String {
        switch deed {
        case .resolve(let cameTrue): "\(cameTrue ? "It came" : "It did not come"): \(statement)."
        case .reopen: "Open again, to be looked at on \(Wording.date(reviewOn)): \(statement)."
        case .seen(let number): "Seen: \(tellTales[number - 1].text)."
        case .notSeen(let number): "Not seen after all: \(tellTales[number - 1].text)."
        case .withdraw: "Withdrawn: \(statement)."
        }
    }

    private func place(of number: Int) throws(Refusal) -> Int {
        guard (1...max(1, tellTales.count)).contains(number), !tellTales.isEmpty else {
            throw .invalid([
                Problem(field: "number", "This call has \(Wording.count(tellTales.count, "tell-tale event")).")
            ])
        }
        return number - 1
    }
}
