import Foundation
import KenDomain

/// Dossiers while they are being read: first the records of the accounts, then everybody those records name.
struct DossierDraft {
    private let asOf: Day
    private let order: [Organisation.ID]
    private var drafts: [Organisation.ID: Dossier]

    /// The organisations that were known on that day.
    init(_ ids: [Organisation.ID], asOf: Day, in db: some SQLConnection) throws {
        self.asOf = asOf
        let known = try db.organisations(ids, asOf: asOf).filter {
            $1.standing.learnedOn <= asOf && $1.standing.endedOn == nil
        }
        order = ids.filter { known[$0] != nil }
        drafts = known.mapValues { Dossier(account: $0) }
    }

    /// The dossiers in the order asked.
    var dossiers: [Dossier] { order.compactMap { drafts[$0] } }

    /// Reads what happened, was said, promised and sold.
    mutating func readRecords(in db: some SQLConnection) throws {
        let keys = order.map { SQLValue.id($0) }
        try readInteractions(in: db, keys)
        try readClaims(in: db, keys)
        fill(\.commitments, try db.grouped(DossierStatements.commitments, Commitment.self, asOf: asOf, among: keys))
        fill(\.pains, try db.grouped(DossierStatements.pains, PainReport.self, asOf: asOf, among: keys))
        fill(\.issues, try db.grouped(DossierStatements.issues, Issue.self, asOf: asOf, among: keys))
        fill(
            \.accessRequests,
            try db.grouped(DossierStatements.accessRequests, AccessRequest.self, asOf: asOf, among: keys))
        fill(
            \.nonDisclosures,
            try db.grouped(DossierStatements.nonDisclosures, NonDisclosure.self, asOf: asOf, among: keys))
        fill(\.deals, try db.grouped(DossierStatements.deals, Deal.self, asOf: asOf, among: keys))
        fill(\.revenue, try db.grouped(DossierStatements.revenue, RevenueFact.self, asOf: asOf, among: keys))
        let potentials = try db.grouped(DossierStatements.potentials, Potential.self, asOf: asOf, among: keys)
        for (id, list) in potentials { drafts[Organisation.ID(id)]?.potential = list.last { $0.from <= asOf } }
        let products = try db.all(DossierStatements.products, [.int(db.workspace), .day(asOf)]) { try Product($0) }
        for id in order { drafts[id]?.products = products }
    }

    private mutating func fill<R>(_ list: WritableKeyPath<Dossier, [R]>, _ found: [UUID: [R]]) {
        for (id, records) in found { drafts[Organisation.ID(id)]?[keyPath: list] = records }
    }

    private mutating func readInteractions(in db: some SQLConnection, _ keys: [SQLValue]) throws {
        let found = try db.grouped(DossierStatements.interactions, Interaction.self, asOf: asOf, among: keys)
        for (id, interactions) in found {
            let split = interactions.partitioned { $0.happenedOn <= asOf }
            drafts[Organisation.ID(id)]?.interactions = split.true
            drafts[Organisation.ID(id)]?.upcoming = split.false
        }
    }

    private mutating func readClaims(in db: some SQLConnection, _ keys: [SQLValue]) throws {
        let claims = try db.grouped(DossierStatements.claims, Claim.self, asOf: asOf, among: keys)
        let ids = claims.values.joined().map { SQLValue.id($0.id) }
        let evidence = try db.grouped(DossierStatements.evidence, EvidenceItem.self, asOf: asOf, among: ids)
        for (id, list) in claims {
            drafts[Organisation.ID(id)]?.claims = list
            let items = list.compactMap { claim in evidence[claim.id.uuid].map { (claim.id, $0) } }
            drafts[Organisation.ID(id)]?.evidence = Dictionary(items) { $1 }
        }
    }

    /// Reads everybody the records name and everybody who belongs to the organisations.
    mutating func readPeople(in db: some SQLConnection) throws {
        let members = try db.grouped(
            DossierStatements.places, Affiliation.self, asOf: asOf, among: order.map { .id($0) })
        var named = drafts.mapValues(\.namedPeople)
        for (id, places) in members { named[Organisation.ID(id)]?.formUnion(places.map(\.person)) }
        let ids = named.values.reduce(into: Set<Person.ID>()) { $0.formUnion($1) }.sorted()
        let people = try db.people(ids)
        let places = try db.affiliations(of: ids)
        let roles = try db.grouped(
            DossierStatements.personRoles, PartyRole.self, asOf: asOf, among: ids.map { .id($0) })
        let held = places.compactMapValues { $0.present(asOf) }
        var wanted = Set(held.values.map(\.organisation))
        for draft in drafts.values { wanted.formUnion(draft.namedOrganisations) }
        let organisations = try db.organisations(wanted.sorted(), asOf: asOf)
        for (id, people) in named.mapValues({ $0.compactMap { people[$0] } }) {
            drafts[id]?.take(people, held, roles, organisations, asOf: asOf)
        }
    }
}

extension Dossier {
    /// Everybody the records name.
    fileprivate var namedPeople: Set<Person.ID> {
        var ids = Set((interactions + upcoming).flatMap(\.participants))
        for item in evidence.values.joined() { ids.formUnion([item.speaker, item.hearer].compactMap(\.self)) }
        for claim in claims { if case .person(let id) = claim.value { ids.insert(id) } }
        ids.formUnion(claims.compactMap(\.person))
        for promise in commitments { ids.formUnion(promise.people + [promise.owner].compactMap(\.self)) }
        for pain in pains { ids.formUnion([pain.teller, pain.hearer].compactMap(\.self)) }
        for request in accessRequests {
            ids.formUnion([request.requester, request.askedOf, request.wanted].compactMap(\.self))
        }
        ids.formUnion(deals.flatMap(\.people))
        return ids
    }

    /// The other organisations the records name.
    fileprivate var namedOrganisations: Set<Organisation.ID> {
        var ids = Set((interactions + upcoming).flatMap(\.organisations))
        ids.formUnion(evidence.values.joined().compactMap(\.speakingOrganisation))
        ids.formUnion([account.buysThrough].compactMap(\.self))
        ids.remove(account.id)
        return ids
    }

    fileprivate mutating func take(
        _ found: [Person], _ places: [Person.ID: Affiliation], _ roles: [UUID: [PartyRole]],
        _ known: [Organisation.ID: Organisation], asOf: Day
    ) {
        let form = products.first?.form ?? .component
        for person in found {
            let place = places[person.id]
            let facts = (roles[person.id.uuid] ?? []).filter { $0.holds(on: asOf) }
            people[person.id] = Profile(
                of: person, place: place, at: place.flatMap { known[$0.organisation] }, roles: facts, form: form)
            if let at = place?.organisation, at != account.id { organisations[at] = known[at] }
        }
        for id in namedOrganisations { organisations[id] = known[id] }
    }
}

extension [Affiliation] {
    /// The place that holds on a day, the latest begun when there are several.
    fileprivate func present(_ day: Day) -> Affiliation? {
        filter { $0.standing.endedOn == nil && $0.standing.learnedOn <= day && $0.holds(on: day) }
            .max { ($0.from ?? $0.standing.learnedOn, $0.id) < ($1.from ?? $1.standing.learnedOn, $1.id) }
    }
}

extension Sequence {
    /// The elements that fit and those that do not, each in order.
    fileprivate func partitioned(by fits: (Element) -> Bool) -> (true: [Element], false: [Element]) {
        reduce(into: ([], [])) { parts, element in
            if fits(element) { parts.0.append(element) } else { parts.1.append(element) }
        }
    }
}
