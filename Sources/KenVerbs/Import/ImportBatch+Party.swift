import Foundation
import KenDomain
import KenImport
import KenStore
import KenText

extension ImportBatch {
    /// An organisation joins by its source id, else by a domain; never by its name.
    mutating func place(_ draft: OrganisationDraft, _ row: Row) throws(Unplaced) {
        let partner = draft.buysThrough.flatMap { index.organisation($0) }
        let known =
            row.earlier == nil
            ? draft.domains.lazy.compactMap { [index] in index.organisationsByDomain[$0] }.first : nil
        if row.isWhole { try refuse(draft.domains, of: row) }
        let edit: (inout Organisation) -> Void = { $0.take(draft, buysThrough: partner) }
        if let known {
            let isChanged = try reading { [sight] in
                try shelves.organisations.change(known, in: sight, edit)
            }
            finish(
                row, as: known, Organisation.self, isChanged ? .update : .unchanged,
                why: "same domain as an organisation we have")
        } else {
            let id = try keep(
                row, on: \.organisations,
                build: { id, standing in
                    Organisation(
                        id: id, name: draft.name ?? draft.domains.first ?? "Unnamed",
                        kind: draft.kind ?? .inferred(.prospect, from: "the file does not say what they are"),
                        standing: standing)
                }, edit: edit, learnedOn: nil)
            for domain in draft.domains { index.add(domain: domain, id) }
        }
        if draft.kind?.isInferred ?? true { outcome.infer("kind of organisation") }
    }

    /// A person joins by source id, by an id they had before a merge, else by a mail address; never by name.
    mutating func place(_ draft: PersonDraft, _ row: Row) throws(Unplaced) {
        let links = draft.mails.map(Link.mail) + [.source(row.draft.origin.source, row.draft.origin.externalID)]
        if let day = links.lazy.compactMap(context.erasedOn).first { throw .erased(day) }
        if row.isWhole, let other = draft.mails.first(where: { isTaken(index.peopleByMail[$0]?.uuid, row) }) {
            throw .missing(field: "mails", reason: "somebody else on record has the address \(other); merge the two")
        }
        let edit: (inout Person) -> Void = { $0.take(draft) }
        let id: Person.ID
        if row.earlier == nil, let known = known(draft, row) {
            let isChanged = try reading { [sight] in try shelves.people.change(known, in: sight, edit) }
            finish(
                row, as: known, Person.self, isChanged ? .update : .unchanged,
                why: "same mail address as a person we have")
            id = known
        } else {
            id = try keep(
                row, on: \.people,
                build: { id, standing in
                    Person(id: id, name: draft.name ?? draft.mails.first ?? "Unnamed", standing: standing)
                }, edit: edit, learnedOn: nil)
        }
        for mail in draft.mails { index.add(mail: mail, id) }
        let employer = try employer(of: draft, row)
        if let employer { try settle(id, at: employer, draft, learnedOn: row.draft.learnedOn, source: row.sourceID) }
    }

    /// - Throws: ``Unplaced`` when another organisation has one of these domains.
    private func refuse(_ domains: [String], of row: Row) throws(Unplaced) {
        guard let other = domains.first(where: { isTaken(index.organisationsByDomain[$0]?.uuid, row) }) else { return }
        throw .missing(
            field: "domains", reason: "another organisation on record has the domain \(other); merge the two")
    }

    private func isTaken(_ id: UUID?, _ row: Row) -> Bool { id.map { $0 != row.earlier?.record } ?? false }

    private func known(_ draft: PersonDraft, _ row: Row) -> Person.ID? {
        let former = draft.formerIDs.lazy.compactMap { [index] in index.person(.source(row.draft.origin.source, $0)) }
            .first
        return former ?? draft.mails.lazy.compactMap { [index] in index.peopleByMail[$0] }.first
    }

    private mutating func employer(of draft: PersonDraft, _ row: Row) throws(Unplaced) -> Organisation.ID? {
        if draft.isColleague { return context.own }
        // Ken's own files say in a file of its own where people work.
        if row.draft.origin.source.hasPrefix("ken.") { return nil }
        if let link = draft.organisation {
            if let found = index.organisation(link) { return found }
            if case .domain(let domain) = link { return employer(at: domain) }
            outcome.refuse(
                SkippedRow(
                    line: row.line, field: "organisation",
                    reason: "there is no organisation \(link.words); the person is kept without it",
                    text: row.draft.summary, extent: .cell))
        }
        return draft.mails.lazy.compactMap(MailAddress.domain).first.map { employer(at: $0) }
    }

    /// The organisation behind a mail domain, made when it is new.
    mutating func employer(at domain: String) -> Organisation.ID {
        if context.isOurs(domain) { return context.own }
        if let known = index.organisationsByDomain[domain] { return known }
        let id = context.world.newID(Organisation.self)
        let organisation = Organisation(
            id: id, name: Self.name(of: domain),
            kind: .inferred(.prospect, from: "seen only as the mail domain \(domain)"), domains: [domain],
            standing: context.standing(learnedOn: nil, visibility: .internal, source: nil))
        shelves.organisations.add(organisation)
        outcome.make(Organisation.recordKind.rawValue)
        outcome.infer("kind of organisation")
        index.add(domain: domain, id)
        return id
    }

    /// A readable name for a domain: `orrell-lifts.co.uk` becomes `Orrell Lifts`.
    static func name(of domain: String) -> String {
        let labels = domain.split(separator: ".")
        let endings: Set<Substring> = ["co", "com", "ac", "org", "gov", "net", "edu"]
        let core = labels.dropLast().last { !endings.contains($0) } ?? labels.first ?? ""
        return core.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// Gives a person a place at an organisation, or brings the one they have up to date.
    mutating func settle(
        _ person: Person.ID, at organisation: Organisation.ID, _ draft: PersonDraft, learnedOn: Day?,
        source: SourceRecord.ID?
    ) throws(Unplaced) {
        let functions = draft.functions ?? draft.title.flatMap { context.titles.functions(of: $0) }
        let seniority = draft.seniority ?? draft.title.flatMap { context.titles.seniority(of: $0) }
        if functions?.isInferred == true { outcome.infer("function") }
        if seniority?.isInferred == true { outcome.infer("seniority") }
        if let place = index.places[person]?.first(where: { $0.organisation == organisation && $0.until == nil }) {
            _ = try reading { [sight] in
                try shelves.affiliations.change(place.id, in: sight) {
                    $0.take(title: draft.title, functions: functions, seniority: seniority)
                }
            }
            return
        }
        var place = Affiliation(
            id: context.world.newID(), person: person, organisation: organisation,
            standing: context.standing(learnedOn: learnedOn, visibility: .internal, source: source))
        place.take(title: draft.title, functions: functions, seniority: seniority)
        shelves.affiliations.add(place)
        index.add(place)
        outcome.make(Affiliation.recordKind.rawValue)
    }

    mutating func place(_ draft: AffiliationDraft, _ row: Row) throws(Unplaced) {
        let person: Person.ID = try person(draft.person, "person")
        let organisation = try organisation(draft.organisation)
        let functions = draft.functions ?? draft.title.flatMap { context.titles.functions(of: $0) }
        let seniority = draft.seniority ?? draft.title.flatMap { context.titles.seniority(of: $0) }
        let id = try keep(
            row, on: \.affiliations,
            build: { id, standing in Affiliation(id: id, person: person, organisation: organisation, standing: standing)
            },
            edit: {
                $0.take(title: draft.title, functions: functions, seniority: seniority)
                $0.from = draft.from
                $0.until = draft.until
            }, learnedOn: draft.from)
        if functions?.isInferred == true { outcome.infer("function") }
        if let held = try reading({ [sight] in try shelves.affiliations.find(id, in: sight) }) { index.add(held) }
    }

    mutating func place(_ draft: ProductDraft, _ row: Row) throws(Unplaced) {
        _ = try keep(
            row, on: \.products,
            build: { id, standing in Product(id: id, name: draft.name, form: draft.form, standing: standing) },
            edit: {
                $0.name = draft.name
                $0.form = draft.form
                $0.coreJob = draft.coreJob ?? $0.coreJob
            }, learnedOn: nil)
    }

    mutating func place(_ draft: RoleDraft, _ row: Row) throws(Unplaced) {
        let party: PartyRole.Party =
            draft.isOrganisation
            ? .organisation(try organisation(draft.party, "organisation")) : .person(try person(draft.party, "person"))
        let product = try record(draft.product, Product.self, "product")
        _ = try keep(
            row, on: \.roles,
            build: { id, standing in
                PartyRole(
                    id: id, party: party, product: product, fact: draft.fact, answer: draft.answer, standing: standing)
            },
            edit: {
                $0.answer = draft.answer
                $0.from = draft.from
                $0.until = draft.until
            }, learnedOn: draft.from)
    }
}
