package import KenDomain
import KenStore

extension Ken {
    /// Writes down that an account agreed to be named as a reference.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)`` for an account nobody knows.
    package func agreeReference(_ input: ReferenceInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let scope = input.scope.trimmingWhitespace()
        var problems: [Problem] = []
        if scope.isEmpty || scope.count > 500 {
            problems.append(Problem(field: "scope", "Say in a sentence what they agreed to, in their words."))
        }
        if let day = input.givenOn, day > today {
            problems.append(Problem(field: "givenOn", "\(day) is still to come."))
        }
        let (account, giver, unknown) = try await store.read { db in
            let account = try db.organisation(named: input.account)
            guard let name = input.givenBy, !name.isEmpty else { return (account, nil as Person.ID?, [Problem]()) }
            var search = NameSearch()
            let people = try db.dossier(of: account.id, asOf: today)?.theirPeople ?? []
            let giver = search.person(name, among: people, field: "givenBy", at: account.name)?.person.id
            return (account, giver, search.problems)
        }
        problems += unknown
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let done = try await act("write a reference down", as: caller) { journal, world in
            let agreement = ReferenceAgreement(
                id: world.newID(), organisation: account.id, givenBy: giver, givenOn: input.givenOn ?? today,
                scope: scope, standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            try journal.insert(agreement)
            return agreement.id
        }
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: ["Kept: \(account.name) may be named. They agreed to: \(scope)."])
    }

    /// Writes down that a reference was named or called upon, or that the consent was withdrawn.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)``, ``Refusal/conflict(_:)`` when it is withdrawn already.
    package func changeReference(_ input: ReferenceChangeInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let day = input.on ?? today
        guard day <= today else { throw Refusal.invalid([Problem(field: "on", "\(day) is still to come.")]) }
        let deal = try await deal(named: input.deal, as: caller)
        let done = try await act("change a reference", as: caller) { journal, _ in
            guard var agreement = try journal.find(ReferenceAgreement.self, input.agreement),
                agreement.standing.endedOn == nil
            else { throw Refusal.notFound("such reference") }
            if let gone = agreement.withdrawnOn {
                throw Refusal.conflict("They withdrew it on \(Wording.date(gone)).")
            }
            switch input.deed {
            case .use: agreement.uses.append(.init(on: day, deal: deal))
            case .withdraw: agreement.withdrawnOn = day
            }
            return try journal.update(agreement).uses.count
        }
        let used = "Kept: used \(Wording.count(done.answer, "time")) so far. Leave them alone for a while."
        return ActView(
            act: done.act, record: input.agreement.description,
            sentences: [input.deed == .use ? used : "Kept: they may not be named any more."])
    }

    /// A deal by its id or name, as far as the caller may read it.
    private func deal(named name: String?, as caller: Caller) async throws -> Deal.ID? {
        guard let name, !name.isEmpty else { return nil }
        if let id = Deal.ID(name), try await store.read({ db in try db.find(Deal.self, id) }) != nil { return id }
        let fitting = try await store.read { db in try db.deals(called: name) }.filter {
            caller.mayRead($0.standing.visibility)
        }
        guard let only = fitting.first, fitting.count == 1 else {
            let why = fitting.isEmpty ? "is no deal on record" : "fits several deals; name it by its id"
            throw Refusal.invalid([Problem(field: "deal", "“\(name)” \(why).")])
        }
        return only.id
    }
}
