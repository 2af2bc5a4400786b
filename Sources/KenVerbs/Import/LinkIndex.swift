import Foundation
import KenDomain
import KenImport
import KenStore

/// What the links of one batch point to: looked up in a few queries, then kept up to date as rows make records.
struct LinkIndex: Sendable {
    /// Rows already imported, by source and external id.
    private(set) var rows: [String: [String: SourceRow]] = [:]
    private(set) var peopleByMail: [String: Person.ID] = [:]
    /// People by their whole name, where only one bears it.
    private(set) var peopleByName: [String: Person.ID] = [:]
    private(set) var organisationsByDomain: [String: Organisation.ID] = [:]
    /// Present places of the people who were found.
    private(set) var places: [Person.ID: [Affiliation]] = [:]

    /// Looks up everything that these drafts name; what the batch before knows stands above the database.
    ///
    /// `isByID` is for drafts that name others by their ids instead of by keys of a file; each costs a read of its own.
    /// - Throws: ``ImportOverlap`` when a name is asked for while people are being written.
    init(_ drafts: [ReadRow], in sight: ImportSight, isByID: Bool = false) throws {
        var wanted = Wanted()
        for row in drafts { wanted.collect(row.draft) }
        let db = sight.db
        let before = sight.before?.index
        if isByID { rows = try Self.rows(of: wanted.ids, in: sight.db) }
        for (source, ids) in wanted.ids where !isByID {
            let known = before?.rows[source]?.filter { ids.contains($0.key) } ?? [:]
            let unknown = known.isEmpty ? ids : ids.filter { known[$0] == nil }
            rows[source] = try db.sourceRecords(source: source, externalIDs: Array(unknown))
                .merging(known) { $1 }
        }
        if !wanted.names.isEmpty {
            peopleByName = try sight.settled().personIDs(names: Array(wanted.names))
        }
        peopleByMail = try Self.look(up: wanted.mails, above: before?.peopleByMail) { try db.personIDs(mails: $0) }
        organisationsByDomain = try Self.look(up: wanted.domains, above: before?.organisationsByDomain) {
            try db.organisationIDs(domains: $0)
        }
        places = try places(of: people, in: db, before)
    }

    /// Records named by their ids, as if a file had called them so.
    private static func rows(
        of ids: [String: Set<String>], in db: any SQLConnection
    ) throws -> [String: [String: SourceRow]] {
        var rows: [String: [String: SourceRow]] = [:]
        for (source, keys) in ids {
            guard let table = InterchangeTable(header: source.replacing("ken.", with: "ken:")),
                let type = RecordType.of(table)
            else { continue }
            for key in keys {
                guard let record = try RecordType.standing(key, type.type, in: db) else { continue }
                rows[source, default: [:]][key] = SourceRow(
                    id: SourceRecord.ID(record), source: source, externalID: key, record: record,
                    recordKind: type.kind, run: nil, fields: "{}", digest: [])
            }
        }
        return rows
    }

    /// Keys that the batch before knows, and the others as the database knows them.
    private static func look<ID>(
        up keys: Set<String>, above before: [String: ID]?, in database: ([String]) throws -> [String: ID]
    ) throws -> [String: ID] {
        guard let before else { return try database(Array(keys)) }
        var found: [String: ID] = [:]
        var unknown: [String] = []
        for key in keys {
            if let known = before[key] { found[key] = known } else { unknown.append(key) }
        }
        return try database(unknown).merging(found) { $1 }
    }

    /// Everyone who was found.
    private var people: Set<Person.ID> {
        var people = Set(peopleByMail.values)
        for row in rows.values.joined() where row.value.recordKind == .person {
            people.insert(Person.ID(row.value.record))
        }
        return people
    }

    private func places(
        of people: Set<Person.ID>, in db: any SQLConnection, _ before: LinkIndex?
    ) throws -> [Person.ID: [Affiliation]] {
        let known = before?.places.filter { people.contains($0.key) } ?? [:]
        return try db.affiliations(of: people.filter { known[$0] == nil })
            .mapValues { $0.filter { $0.standing.endedOn == nil } }
            .merging(known) { $1 }
    }

    /// The earlier import of the same row; nil when it is new.
    func row(_ origin: Draft.Origin) -> SourceRow? { rows[origin.source]?[origin.externalID] }

    /// The record a source id stands for.
    func record(_ source: String, _ id: String) -> UUID? { rows[source]?[id]?.record }

    /// The person a link names.
    func person(_ link: Link?) -> Person.ID? {
        switch link {
        case .source(let source, let id):
            rows[source]?[id].flatMap { $0.recordKind == .person ? Person.ID($0.record) : nil }
        case .mail(let mail): peopleByMail[mail]
        case .name(let name): peopleByName[name]
        case .domain, nil: nil
        }
    }

    /// The organisation a link names.
    func organisation(_ link: Link?) -> Organisation.ID? {
        switch link {
        case .source(let source, let id):
            rows[source]?[id].flatMap { $0.recordKind == .organisation ? Organisation.ID($0.record) : nil }
        case .domain(let domain): organisationsByDomain[domain]
        case .mail, .name, nil: nil
        }
    }

    /// Where a person works, as far as is known: their places not yet ended.
    func organisations(of person: Person.ID) -> [Organisation.ID] {
        (places[person] ?? []).filter { $0.until == nil }.map(\.organisation)
    }

    mutating func add(_ row: SourceRow, source: String, externalID: String) {
        rows[source, default: [:]][externalID] = row
    }

    mutating func add(mail: String, _ person: Person.ID) { peopleByMail[mail] = person }

    mutating func add(domain: String, _ organisation: Organisation.ID) { organisationsByDomain[domain] = organisation }

    /// Keeps a new place, or the new form of one.
    mutating func add(_ place: Affiliation) {
        var list = places[place.person] ?? []
        list.removeAll { $0.id == place.id }
        places[place.person] = list + [place]
    }

    /// The keys that a batch's drafts name.
    private struct Wanted {
        var ids: [String: Set<String>] = [:]
        var mails: Set<String> = []
        var domains: Set<String> = []
        var names: Set<String> = []

        mutating func collect(_ draft: Draft) {
            ids[draft.origin.source, default: []].insert(draft.origin.externalID)
            for link in draft.links { collect(link) }
            switch draft.content {
            case .person(let person):
                person.mails.forEach { collect(.mail($0)) }
                ids[draft.origin.source, default: []].formUnion(person.formerIDs)
            case .organisation(let organisation): domains.formUnion(organisation.domains)
            default: break
            }
        }

        private mutating func collect(_ link: Link) {
            switch link {
            case .source(let source, let id): ids[source, default: []].insert(id)
            case .mail(let mail):
                mails.insert(mail)
                if let domain = MailAddress.domain(of: mail) { domains.insert(domain) }
            case .domain(let domain): domains.insert(domain)
            case .name(let name): names.insert(name)
            }
        }
    }
}
