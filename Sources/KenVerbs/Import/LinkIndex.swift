import Foundation
import KenDomain
import KenImport
import KenStore

/// What the links of one batch point to: looked up in a few queries, then kept up to date as rows make records.
struct LinkIndex {
    /// Rows already imported, by source and external id.
    private(set) var rows: [String: [String: SourceRow]] = [:]
    private(set) var peopleByMail: [String: Person.ID] = [:]
    /// People by their whole name, where only one bears it.
    private(set) var peopleByName: [String: Person.ID] = [:]
    private(set) var organisationsByDomain: [String: Organisation.ID] = [:]
    /// Present places of the people who were found.
    private(set) var places: [Person.ID: [Affiliation]] = [:]

    /// Looks up everything that these drafts name.
    init(_ drafts: [ReadRow], in db: any SQLConnection) throws {
        var wanted = Wanted()
        for row in drafts { wanted.collect(row.draft) }
        for (source, ids) in wanted.ids { rows[source] = try db.sourceRecords(source: source, externalIDs: Array(ids)) }
        peopleByMail = try db.personIDs(mails: Array(wanted.mails))
        peopleByName = try db.personIDs(names: Array(wanted.names))
        organisationsByDomain = try db.organisationIDs(domains: Array(wanted.domains))
        var people = Set(peopleByMail.values)
        for row in rows.values.joined() where row.value.recordKind == .person {
            people.insert(Person.ID(row.value.record))
        }
        places = try db.affiliations(of: people).mapValues { $0.filter { $0.standing.endedOn == nil } }
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
