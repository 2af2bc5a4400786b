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
    mutating func readRecords(_ parts: DossierParts, in db: some SQLConnection) throws {
        let keys = order.map { SQLValue.id($0) }
        if parts.contains(.conversations) { try readInteractions(in: db, keys) }
        if parts.contains(.claims) { try readClaims(in: db, keys) }
        if parts.contains(.promises) {
            fill(\.commitments, try db.grouped(DossierStatements.commitments, Commitment.self, asOf: asOf, among: keys))
            fill(\.pains, try db.grouped(DossierStatements.pains, PainReport.self, asOf: asOf, among: keys))
        }
        if parts.contains(.access) { try readAccess(in: db, keys) }
        if parts.contains(.value) { try readValue(in: db, keys) }
        if parts.contains(.plans) { try readPlans(in: db, keys) }
        if parts.contains(.market) { try readMarket(in: db, keys) }
        if parts.contains(.disclosures) {
            fill(\.disclosures, try db.grouped(DossierStatements.disclosures, Disclosure.self, asOf: asOf, among: keys))
            try readRoadmapHistories(in: db)
        }
    }

    private mutating func readAccess(in db: some SQLConnection, _ keys: [SQLValue]) throws {
        fill(\.issues, try db.grouped(DossierStatements.issues, Issue.self, asOf: asOf, among: keys))
        fill(
            \.accessRequests,
            try db.grouped(DossierStatements.accessRequests, AccessRequest.self, asOf: asOf, among: keys))
        fill(
            \.nonDisclosures,
            try db.grouped(DossierStatements.nonDisclosures, NonDisclosure.self, asOf: asOf, among: keys))
    }

    private mutating func readValue(in db: some SQLConnection, _ keys: [SQLValue]) throws {
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

    private mutating func readPlans(in db: some SQLConnection, _ keys: [SQLValue]) throws {
        fill(\.agendas, try db.grouped(DossierStatements.agendas, Agenda.self, asOf: asOf, among: keys))
        fill(
            \.expectations,
            try db.grouped(DossierStatements.expectations, ExpectationStatement.self, asOf: asOf, among: keys))
        let needed = try db.grouped(DossierStatements.betsForNeed, Bet.self, asOf: asOf, among: keys)
        let supported = try db.grouped(DossierStatements.betsOnClaims, Bet.self, asOf: asOf, among: keys)
        fill(\.bets, needed.merging(supported, uniquingKeysWith: +).mapValues(\.inOrderOfDays))
        fill(\.workItems, try db.grouped(DossierStatements.workItems, WorkItem.self, asOf: asOf, among: keys))
    }

    private mutating func readMarket(in db: some SQLConnection, _ keys: [SQLValue]) throws {
        func read<R: StoredRecord>(_ list: ListStatement, _ type: R.Type) throws -> [UUID: [R]] {
            try db.grouped(list, type, asOf: asOf, among: keys)
        }
        fill(\.market.roadmap, try read(DossierStatements.roadmap, RoadmapItem.self))
        fill(\.market.observations, try read(DossierStatements.observations, StanceObservation.self))
        fill(\.market.competitors, try read(DossierStatements.competitors, Competitor.self))
        fill(\.market.cells, try read(DossierStatements.cells, DifferentiatorCell.self))
        fill(\.market.barrierLinks, try read(DossierStatements.barrierLinks, BarrierLink.self))
        fill(\.market.firstViews, try read(DossierStatements.firstViews, FirstView.self))
        fill(\.market.settings, try read(DossierStatements.headingSettings, HeadingSetting.self))
    }

    /// Reads every version of the items of ours that the accounts were shown.
    private mutating func readRoadmapHistories(in db: some SQLConnection) throws {
        let shown = drafts.mapValues { Set($0.disclosures.map(\.item)) }
        let all = shown.values.reduce(into: Set<RoadmapItem.ID>()) { $0.formUnion($1) }
        let histories = try db.roadmapHistories(of: all.sorted(), asOf: asOf)
        for (id, items) in shown { drafts[id]?.roadmap = items.sorted().compactMap { histories[$0] } }
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

    /// Reads everybody the records name and everybody who belongs to the organisations, where asked for.
    mutating func readPeople(_ parts: DossierParts, in db: some SQLConnection) throws {
        guard parts.contains(.people) else { return }
        let members =
            try parts.contains(.members)
            ? db.grouped(DossierStatements.places, Affiliation.self, asOf: asOf, among: order.map { .id($0) }) : [:]
        var named = drafts.mapValues(\.namedPeople)
        for (id, places) in members { named[Organisation.ID(id)]?.formUnion(places.map(\.person)) }
        let everybody = named.values.reduce(into: Set<Person.ID>()) { $0.formUnion($1) }
        var (profiles, organisations) = try db.profiles(of: everybody, asOf: asOf)
        let others = drafts.values.reduce(into: Set<Organisation.ID>()) { $0.formUnion($1.namedOrganisations) }
            .subtracting(organisations.keys)
        organisations.merge(try db.organisations(others.sorted(), asOf: asOf)) { known, _ in known }
        for (id, people) in named { drafts[id]?.take(people.compactMap { profiles[$0] }, organisations) }
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
        ids.formUnion(peopleOfPlans)
        return ids
    }

    /// Everybody whom plans, showings, decisions and work name.
    private var peopleOfPlans: Set<Person.ID> {
        var ids: Set<Person.ID> = []
        for agenda in agendas {
            ids.formUnion(agenda.invited + [agenda.owner, agenda.review?.reviewer].compactMap(\.self))
            ids.formUnion(agenda.items.compactMap(\.owner) + agenda.actions.compactMap(\.owner))
        }
        for statement in expectations { ids.formUnion(statement.people + [statement.owner].compactMap(\.self)) }
        for showing in disclosures { ids.formUnion(showing.people + [showing.shownBy].compactMap(\.self)) }
        ids.formUnion(bets.compactMap(\.askedBy))
        ids.formUnion(workItems.compactMap(\.requester))
        ids.formUnion(market.firstViews.map(\.by) + market.settings.map(\.by))
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

    fileprivate mutating func take(_ found: [Profile], _ known: [Organisation.ID: Organisation]) {
        for profile in found {
            people[profile.person.id] = profile
            if let at = profile.organisation, at != account.id { organisations[at] = known[at] }
        }
        for id in namedOrganisations { organisations[id] = known[id] }
    }
}

extension [Bet] {
    /// Each once, by day of decision, then id.
    fileprivate var inOrderOfDays: [Bet] {
        unique(self).sorted { ($0.decidedOn, $0.id) < ($1.decidedOn, $1.id) }
    }
}

extension [Affiliation] {
    /// The place that holds on a day, the latest begun when there are several.
    func present(_ day: Day) -> Affiliation? {
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
