package import KenDomain
import KenStore

extension Ken {
    /// Writes down that somebody of ours asked to meet somebody.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func requestAccess(_ input: AccessInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let found = try await store.read { db in try AccessFinding(input, in: db, for: caller, today: today) }
        guard found.problems.isEmpty, let account = found.account, let requester = found.requester else {
            throw Refusal.invalid(found.problems)
        }
        let day = input.askedOn ?? today
        let done = try await act("request access", as: caller) { journal, world in
            let request = AccessRequest(
                id: world.newID(), organisation: account.id, requester: requester.person.id,
                askedOf: found.askedOf?.person.id, wanted: found.wanted?.person.id, askedOn: day,
                standing: Standing(learnedOn: day, at: journal.deed.at))
            try journal.insert(request)
            return request.id
        }
        let whom = found.wanted.map { "to meet \($0.person.name)" } ?? "for access"
        let asked = found.askedOf.map { " asked \($0.person.name)" } ?? " asked"
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: ["Kept: \(requester.person.name)\(asked) \(whom) at \(account.name)."])
    }

    /// Writes down what came of a request to meet somebody.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/conflict(_:)`` when it was answered already,
    ///   ``Refusal/invalid(_:)`` for a day that cannot be.
    package func answerAccess(_ input: AccessReplyInput, as caller: Caller) async throws -> ActView {
        let done = try await act("answer a request for access", as: caller) { journal, _ in
            guard var request = try journal.find(AccessRequest.self, input.request), request.standing.endedOn == nil
            else { throw Refusal.notFound("such request") }
            if let day = request.repliedOn {
                throw Refusal.conflict("It was answered on \(Wording.date(day)) already.")
            }
            let day = input.repliedOn ?? journal.deed.day
            guard (request.askedOn...max(request.askedOn, journal.deed.day)).contains(day) else {
                throw Refusal.invalid([Problem(field: "repliedOn", "\(day) is before it was asked, or still to come.")])
            }
            (request.reply, request.repliedOn) = (input.reply, day)
            request.words = input.words?.trimmingWhitespace()
            return try journal.update(request).id
        }
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: [input.reply == .granted ? "Kept: granted." : "Kept: refused."])
    }
}

/// The people and the account that a request names, or every problem with them.
private struct AccessFinding: Sendable {
    private(set) var account: Organisation?
    private(set) var requester: Profile?
    private(set) var askedOf: Profile?
    private(set) var wanted: Profile?
    private(set) var problems: [Problem] = []

    init(_ input: AccessInput, in db: any SQLConnection, for caller: Caller, today: Day) throws {
        if let day = input.askedOn, day > today {
            problems.append(Problem(field: "askedOn", "\(day) is still to come."))
        }
        var accounts = ClaimSearch(db: db, caller: caller, asOf: today, policy: Policy())
        let dossier = try accounts.dossier(of: input.account, field: "account")
        account = dossier?.account
        let ours = try db.colleagues(asOf: today)
        var search = NameSearch()
        if let name = input.requester ?? caller.person?.description {
            requester = search.person(name, among: ours, field: "requester", at: "our company")
        } else {
            problems.append(Problem(field: "requester", "Say who of ours asks."))
        }
        if let dossier {
            let theirs = dossier.theirPeople
            let partners = dossier.people.values.filter { $0.side == .partner }
                .sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
            wanted = input.wanted.flatMap {
                search.person($0, among: theirs, field: "wanted", at: dossier.account.name)
            }
            askedOf = input.askedOf.flatMap {
                search.person($0, among: ours + theirs + partners, field: "askedOf", at: "our company or theirs")
            }
        }
        problems += accounts.problems + search.problems
    }
}
