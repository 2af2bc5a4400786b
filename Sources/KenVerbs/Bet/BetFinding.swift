import KenDomain
import KenStore

/// The records that the words of a bet name, or every problem with them.
struct BetFinding: Sendable {
    private(set) var item: RoadmapItem.ID?
    private(set) var askedBy: Person.ID?
    private(set) var needOf: [Organisation.ID] = []
    private(set) var claims: [Claim.ID] = []
    private(set) var problems: [Problem] = []

    init(_ input: BetInput, in db: any SQLConnection, for caller: Caller, today: Day) throws {
        if input.text.allSatisfy(\.isWhitespace) {
            problems.append(Problem(field: "text", "Say in a sentence what is decided."))
        }
        if input.text.count > 500 { problems.append(Problem(field: "text", "Keep it within 500 characters.")) }
        var search = ClaimSearch(db: db, caller: caller, asOf: today, policy: try db.policy(on: today) ?? Policy())
        claims = try search.claims(input.grounds)
        let accounts = try input.needOf.compactMap { try search.dossier(of: $0, field: "needOf") }
        needOf = accounts.map(\.account.id)
        problems += search.problems
        if let name = input.askedBy { try findAsker(name, at: accounts, in: db, today: today) }
        if let title = input.item { try findItem(title, in: db, today: today) }
    }

    private mutating func findAsker(
        _ name: String, at accounts: [Dossier], in db: any SQLConnection, today: Day
    ) throws {
        var search = NameSearch()
        let people = try db.colleagues(asOf: today) + accounts.flatMap(\.theirPeople)
        let places = ["our company"] + accounts.map(\.account.name)
        askedBy = search.person(name, among: people, field: "askedBy", at: Wording.list(places))?.person.id
        problems += search.problems
    }

    private mutating func findItem(_ title: String, in db: any SQLConnection, today: Day) throws {
        let items = try db.ourRoadmap(asOf: today)
        item = items.named(title)?.id
        if item == nil { problems.append(items.nothing(called: title)) }
    }
}

extension SQLConnection {
    /// What is on our own roadmap.
    func ourRoadmap(asOf day: Day) throws -> [RoadmapItem] {
        guard let own = try ownCompany() else { return [] }
        return try dossier(of: own.id, asOf: day)?.market.roadmap ?? []
    }
}

extension [RoadmapItem] {
    /// The item with that id or title, whatever the case, or the only one whose title begins so.
    func named(_ title: String) -> RoadmapItem? {
        if let exact = first(where: { $0.id.description == title }) { return exact }
        let wanted = title.lowercased()
        if let same = first(where: { $0.title.lowercased() == wanted }) { return same }
        let fitting = filter { $0.title.lowercased().hasPrefix(wanted) }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// That no item, or several, are called so.
    func nothing(called title: String) -> Problem {
        let known = isEmpty ? "nothing is on record of it yet" : "there is \(Wording.list(map(\.title)))"
        return Problem(field: "item", "“\(title)” is no item of our roadmap; \(known).")
    }
}

/// Finds accounts and the claims behind their answers by the names and questions a person typed.
struct ClaimSearch {
    let db: any SQLConnection
    let caller: Caller
    let asOf: Day
    let policy: Policy
    private(set) var problems: [Problem] = []

    init(db: any SQLConnection, caller: Caller, asOf: Day, policy: Policy) {
        self.db = db
        self.caller = caller
        self.asOf = asOf
        self.policy = policy
    }

    /// The claims behind the best answers, as far as the caller may read them, each once.
    mutating func claims(_ grounds: [GroundInput]) throws -> [Claim.ID] {
        var found: [Claim.ID] = []
        for ground in grounds {
            guard let dossier = try dossier(of: ground.account, field: "restsOn") else { continue }
            let reading = AccountReading(dossier, for: caller, asOf: asOf, policy: policy)
            let best = reading.ledger.answer(ground.question)?.best?.claims ?? []
            let readable = best.filter { id in
                dossier.claims.contains { $0.id == id && reading.mayRead($0.standing) }
            }
            if readable.isEmpty {
                let why = "nobody at \(dossier.account.name) has answered \(ground.question) yet"
                problems.append(Problem(field: "restsOn", "There is nothing to rest on: \(why)."))
            }
            for claim in readable where !found.contains(claim) { found.append(claim) }
        }
        return found
    }

    /// What is on record of the organisation a name fits; nil with a problem when there is none or several.
    mutating func dossier(of name: String, field: String) throws -> Dossier? {
        switch try db.organisation(called: name) {
        case .found(let organisation):
            if let dossier = try db.dossier(of: organisation.id, asOf: asOf) { return dossier }
            problems.append(Problem(field: field, "“\(name)” was not known on \(asOf)."))
        case .several(let names):
            problems.append(Problem(field: field, "“\(name)” fits \(Wording.list(names)); write more of the name."))
        case .none:
            problems.append(Problem(field: field, "There is no organisation “\(name)”; import it or mend the name."))
        }
        return nil
    }
}
