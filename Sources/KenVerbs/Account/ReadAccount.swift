package import KenDomain
import KenStore

extension Ken {
    /// One account: what we know, the people, what is owed, what happened, as known on a day.
    /// - Throws: ``Refusal/notFound(_:)`` when there is no such organisation or it was not known then.
    package func account(_ input: AccountInput, as caller: Caller) async throws -> AccountView {
        let reading = try await reading(of: input, as: caller)
        return try await view(of: try await marked(reading))
    }

    /// The questions of an account's ledger that fit what was asked: an id such as `Q205`, or words.
    package func ask(_ input: AccountInput, as caller: Caller) async throws -> LedgerView {
        let reading = try await marked(try await reading(of: input, as: caller))
        let lines = reading.ledgerLines.filter { LedgerSearch.fits($0, input.asked) }
        return LedgerView(
            asOf: reading.asOf, account: reading.mark.id, accountName: reading.mark.name, asked: input.asked,
            lines: lines,
            citations: Citations(reading.citations(of: lines.flatMap(\.references))))
    }

    /// The brief for an account's next meeting, or for whenever the next one is; nothing told in confidence is on it.
    package func brief(_ input: AccountInput, as caller: Caller) async throws -> BriefView {
        let reading = try await reading(of: input, as: caller.onPaper)
        return try await brief(for: reading.dossier.upcoming.first, reading)
    }

    func brief(for meeting: Interaction?, _ reading: AccountReading) async throws -> BriefView {
        let view = try await view(of: reading)
        var brief = reading.brief(for: meeting, view.judgement, value: view.value, findings: view.findings)
        let jobs = try await store.read { db in try db.jobs(asOf: reading.asOf) }
            .filter { reading.mayRead($0.standing) }
        for index in brief.attendees.indices {
            let holder = Job.Holder(brief.attendees[index].person.label)
            brief.attendees[index].job = jobs.first { $0.holder == holder }?.statement
        }
        return brief
    }

    /// A reading with the letters and digits of its evidence: one query for each 128 claims and items.
    private func marked(_ reading: AccountReading) async throws -> AccountReading {
        let claims = reading.dossier.claims.map(\.id)
        let items = reading.dossier.evidence.values.joined().map(\.id)
        let (resolutions, settings) = try await store.read { db in
            (
                try db.resolutions(ofClaims: claims, asOf: reading.asOf),
                try db.admiraltySettings(of: items, asOf: reading.asOf)
            )
        }
        return reading.marked(resolutions, settings)
    }

    /// The whole account page, with what is put off and what is borderline.
    func view(of reading: AccountReading) async throws -> AccountView {
        let standing = try await standing(asOf: reading.asOf, policy: reading.policy)
        var view = reading.accountView(
            standing, in: try await market(standing.basis, reading.policy), try await findingMarks(standing))
        view.citations = try await cite(
            view.references, beside: view.citations, asOf: reading.asOf, as: reading.caller)
        return view
    }

    /// The dossier of an organisation named by a person, read as one caller may.
    func reading(of input: AccountInput, as caller: Caller) async throws -> AccountReading {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let dossier = try await store.read { db -> Dossier in
            let organisation = try db.organisation(named: input.account)
            guard let dossier = try db.dossier(of: organisation.id, asOf: asOf) else {
                let why = organisation.standing.endedOn == nil ? "it was not known yet" : "it was removed"
                throw Refusal.notFound("record of \(organisation.name) on \(asOf); \(why)")
            }
            return dossier
        }
        return AccountReading(dossier, for: caller, asOf: asOf, policy: policy)
    }

    /// The day to read as of: today when none is given.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    func day(_ asked: Day?) throws -> Day {
        let today = today()
        guard let asked else { return today }
        guard asked <= today else {
            throw Refusal.invalid([
                Problem(field: "as-of", "\(asked) is still to come; read as of \(today) or earlier.")
            ])
        }
        return asked
    }
}
