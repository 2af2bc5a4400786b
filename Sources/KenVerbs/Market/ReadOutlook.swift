package import KenDomain
import KenStore

extension Ken {
    /// Where end industries are going as told across customers, and what our executives call, as known on a day.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come, or a name that fits nobody of ours or several;
    ///   ``Refusal/forbidden(_:)`` for whoever says they are somebody else.
    package func outlook(_ input: OutlookInput, as caller: Caller) async throws -> OutlookView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let (reading, executives) = try await outlookReading(asOf: asOf, me: input.me, policy: policy, as: caller)
        let all = reading.lines
        let lines = input.about.map { words in all.filter { $0.isAbout(words) } } ?? all
        let subjects = lines.map(\.outlook.subject)
        let calls = reading.calls.filter { call in
            input.about == nil || subjects.contains { $0.overlaps(call.call.subject) }
        }
        let past = reading.past
        return OutlookView(
            asOf: asOf, about: input.about, lines: lines, calls: calls, past: past, brier: reading.brier,
            me: reading.me.flatMap { reading.names[$0] }, executives: executives.map { Finding($0) },
            citations: Citations(
                MarketCitations(dossier: reading.dossier, caller: caller, callers: reading.names).citations(
                    of: lines.flatMap(\.outlook.references) + (calls + past).map { .outlookCall($0.call.id) })))
    }

    /// End industries with what an outlook needs, and that executives met too few key customers (W-TIER-06).
    func outlookReading(
        asOf: Day, me: String? = nil, policy: Policy, as caller: Caller
    ) async throws -> (reading: OutlookReading, executives: Warning?) {
        let standing = try await standing(asOf: asOf, policy: policy)
        let keys = standing.portfolio.placings.filter {
            $0.isKeyCustomer && standing.judgements[$0.organisation]?.kind == .account
        }
        let executives = standing.portfolio.warnings.first { $0.code == .tooFewExecutiveTalks }
        let met = executives.flatMap { $0.slots["met"] }.flatMap { Int($0) } ?? 0
        let (read, colleagues) = try await store.read { db in
            (
                try db.marketDossier(asOf: asOf, keyCustomers: Set(keys.map(\.organisation)), policy: policy),
                try db.colleagues(asOf: asOf)
            )
        }
        var dossier = read
        dossier.keyCustomersToMeet =
            executives == nil ? 0 : max(0, policy.detectors.executiveKeyCustomers - met)
        let people = dossier.people.mapValues(\.person.name)
        let reading = OutlookReading(
            market: Market(dossier, asOf: asOf, policy: policy), caller: caller,
            me: try caller.identity(said: me, among: colleagues),
            names: people.merging(colleagues.map { ($0.person.id, $0.person.name) }) { $1 }, policy: policy)
        return (reading, executives)
    }
}

extension Caller {
    /// Who of ours the caller is: themselves, or whom the owner of the data directory says to be.
    /// - Throws: ``Refusal/forbidden(_:)`` for somebody else's name, ``Refusal/invalid(_:)`` for none of ours.
    func identity(said name: String?, among colleagues: [Profile]) throws(Refusal) -> Person.ID? {
        guard let name, !name.isEmpty else { return person }
        let fitting = colleagues.filter { $0.person.id.description == name || PersonName.fits(name, $0.person) }
        guard let found = fitting.first, fitting.count == 1 else {
            let names = (fitting.isEmpty ? colleagues : fitting).prefix(8).map(\.person.name)
            let choice = names.isEmpty ? "import your own people first" : "there are \(Wording.list(Array(names)))"
            let fits = fitting.isEmpty ? "is nobody of ours" : "fits several of us"
            throw .invalid([Problem(field: "by", "“\(name)” \(fits); \(choice).")])
        }
        guard found.person.id == person || (person == nil && ownsDirectory) else {
            throw .forbidden("speak for \(found.person.name)")
        }
        return found.person.id
    }
}

extension OutlookView.Line {
    /// Whether words stand in its title, its dimension or the name of one of its industries, or are its trend's id.
    func isAbout(_ words: String) -> Bool {
        let plain = words.lowercased()
        return ([outlook.title, outlook.subject.dimension] + industries).contains { $0.lowercased().contains(plain) }
            || outlook.trend?.description == words
    }
}
