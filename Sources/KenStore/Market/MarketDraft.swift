import Foundation
import KenDomain

/// A market's dossier while it is being read: first what is on record of industries, then the words, then their
/// speakers and what their trust rests on.
struct MarketDraft {
    private(set) var dossier = MarketDossier()
    private let asOf: Day
    private let policy: Policy

    init(asOf: Day, policy: Policy) {
        self.asOf = asOf
        self.policy = policy
    }

    /// Reads industries, trends, exposures, calls and our own roadmap.
    mutating func readRecords(in db: some SQLConnection) throws {
        let day: [SQLValue] = [.int(db.workspace), .day(asOf)]
        dossier.industries = try db.all(MarketStatements.industries, day) { try EndIndustry($0) }
        dossier.trends = try db.all(MarketStatements.trends, day) { try Trend($0) }
        dossier.exposures = try db.all(MarketStatements.exposures, day) { try Exposure($0) }
        dossier.calls = try db.all(MarketStatements.calls, day) { try OutlookCall($0) }
        dossier.ourCompany = try db.ownCompany()?.id
        let ours = dossier.ourCompany.map { [SQLValue.id($0)] } ?? []
        dossier.ourRoadmap = try db.grouped(DossierStatements.roadmap, RoadmapItem.self, asOf: asOf, among: ours)
            .values.flatMap(\.self)
    }

    /// Reads the claims on trends with their evidence, everybody who speaks or hears in it, and their trust.
    mutating func readWords(in db: some SQLConnection) throws {
        dossier.claims = try db.all(MarketStatements.claims, [.int(db.workspace), .day(asOf)]) { try Claim($0) }
        let evidence = try db.grouped(
            DossierStatements.evidence, EvidenceItem.self, asOf: asOf, among: dossier.claims.map { .id($0.id) })
        dossier.evidence = evidence.reduce(into: [:]) { $0[Claim.ID($1.key)] = $1.value }
        let items = evidence.values.flatMap(\.self)
        let people = items.flatMap { [$0.speaker, $0.hearer] }.compactMap(\.self)
        (dossier.people, dossier.organisations) = try db.profiles(of: Set(people), asOf: asOf)
        let others = Set(items.compactMap(\.speakingOrganisation) + dossier.exposures.map(\.organisation))
            .subtracting(dossier.organisations.keys)
        dossier.organisations.merge(try db.organisations(others.sorted(), asOf: asOf)) { known, _ in known }
        dossier.trust = try depths(of: Set(items.compactMap(\.speaker)), in: db).trust(in: items)
    }

    /// Stands for the account of a dossier that is about nobody in particular.
    private static let nobody = Organisation.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))

    /// What the trust of speakers rests on: their talks with us, our promises to them, their candid words.
    private func depths(of speakers: Set<Person.ID>, in db: some SQLConnection) throws -> Depths {
        let keys = speakers.sorted().map { SQLValue.id($0) }
        func read<R: StoredRecord>(_ list: ListStatement, _ type: R.Type) throws -> [R] {
            let found = try db.grouped(list, type, asOf: asOf, among: keys).values.joined()
            return Array(Dictionary(found.map { ($0.id, $0) }) { $1 }.values)
        }
        let nobody = Organisation(id: Self.nobody, name: "", kind: .stated(.other), standing: .unread)
        var known = Dossier(account: nobody)
        known.people = dossier.people
        known.interactions = try read(MarketStatements.talksOfPeople, Interaction.self)
            .sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        known.commitments = try read(MarketStatements.promisesToPeople, Commitment.self)
            .sorted { ($0.madeOn, $0.id) < ($1.madeOn, $1.id) }
        known.pains = try read(MarketStatements.painsOfPeople, PainReport.self)
            .sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        let words = try read(MarketStatements.candidWords, EvidenceItem.self)
        known.evidence = Dictionary(grouping: words, by: \.claim)
        known.claims = try db.grouped(
            MarketStatements.claimsByID, Claim.self, asOf: asOf, among: Set(words.map(\.claim)).sorted().map { .id($0) }
        ).values.flatMap(\.self)
        return Depths(dossier: known, policy: policy)
    }

    /// Reads of key customers, and of whoever speaks, the talks with executives, the stance and who looks after them.
    mutating func readOutlook(keyCustomers: Set<Organisation.ID>, in db: some SQLConnection) throws {
        dossier.keyCustomers = keyCustomers
        let speaking = dossier.evidence.values.joined().compactMap { item in
            item.speaker.flatMap { dossier.people[$0]?.organisation } ?? item.speakingOrganisation
        }
        let wanted = dossier.keyCustomers.union(speaking).sorted()
        let unknown = wanted.filter { dossier.organisations[$0] == nil }
        dossier.organisations.merge(try db.organisations(unknown, asOf: asOf)) { known, _ in known }
        dossier.executiveTalks = try executiveTalks(with: wanted, in: db)
        dossier.stances = try stances(of: wanted, in: db)
        dossier.owners = try owners(of: wanted, in: db)
    }

    private func executiveTalks(with accounts: [Organisation.ID], in db: some SQLConnection) throws -> [ExecutiveTalk] {
        let since = asOf.adding(-policy.market.callContactDays)
        var talks: [Organisation.ID: [Interaction]] = [:]
        try db.query(
            MarketStatements.strategicTalks, [.int(db.workspace), .day(asOf), .day(since)],
            among: accounts.map { .id($0) }
        ) { row in
            guard let account = row.uuid(0).map({ Organisation.ID($0) }) else { return }
            talks[account, default: []].append(try Interaction(row, skipping: 1))
        }
        let present = Set(talks.values.joined().flatMap(\.participants))
        let (people, organisations) = try db.profiles(of: present, asOf: asOf)
        return accounts.flatMap { id -> [ExecutiveTalk] in
            guard let account = dossier.organisations[id] ?? organisations[id], let held = talks[id] else { return [] }
            var part = Dossier(account: account)
            part.people = people
            part.interactions = held
            return ExecutiveTalk.all(in: part, asOf: asOf, policy: policy)
        }
    }

    /// Who of ours in sales took part in most talks with each account within a year, then in the latest.
    private func owners(
        of accounts: [Organisation.ID], in db: some SQLConnection
    ) throws -> [Organisation.ID: Person.ID] {
        let since = asOf.adding(-policy.market.callContactDays)
        var held: [Organisation.ID: [(talks: Int64, lastOn: Int64, person: Person.ID)]] = [:]
        try db.query(
            MarketStatements.attendance, [.int(db.workspace), .day(asOf), .day(since)],
            among: accounts.map { .id($0) }
        ) { row in
            guard let account = row.uuid(0), let person = row.uuid(1).map({ Person.ID($0) }) else { return }
            held[Organisation.ID(account), default: []].append((row.int(2), row.int(3), person))
        }
        let present = try db.profiles(of: Set(held.values.joined().map(\.person)), asOf: asOf).people
        let sales = Set(
            present.values.filter { $0.side == .ours && !$0.functions.isDisjoint(with: [.sales, .channelSales]) }
                .map(\.person.id))
        return held.compactMapValues { talks in
            talks.filter { sales.contains($0.person) }.min {
                ($1.talks, $1.lastOn, $0.person) < ($0.talks, $0.lastOn, $1.person)
            }?.person
        }
    }

    /// The stance of accounts as anybody here may know it.
    private func stances(
        of accounts: [Organisation.ID], in db: some SQLConnection
    ) throws -> [Organisation.ID: StanceHeading] {
        let keys = accounts.map { SQLValue.id($0) }
        let seen = try db.grouped(
            DossierStatements.observations, StanceObservation.self, asOf: asOf, among: keys)
        let settings = try db.grouped(
            DossierStatements.headingSettings, HeadingSetting.self, asOf: asOf, among: keys)
        return accounts.reduce(into: [:]) { headings, id in
            let stance = Stance(
                of: id, in: seen[id.uuid] ?? [], readership: .everyone, asOf: asOf, policy: policy)
            let set = settings[id.uuid]?.filter { $0.setOn <= asOf }.compactMap(\.stance).last
            let heading = set ?? stance.heading
            if heading != .unknown { headings[id] = heading }
        }
    }
}
