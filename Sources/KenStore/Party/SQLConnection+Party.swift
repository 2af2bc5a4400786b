package import KenDomain

extension SQLConnection {
    /// People by a mail address they have; the one known longest when several share it. Ended ones are not among them.
    package func people(mails: [String]) throws -> [String: Person] {
        var found: [String: Person] = [:]
        for statement in [PartyStatements.peopleByMail, PartyStatements.peopleByOtherMail] {
            try query(statement, [.int(workspace)], among: mails.map { .text($0) }) { row in
                let person = try Person(row, skipping: 1)
                let known = found[row.text(0), default: person]
                found[row.text(0)] = known.id < person.id ? known : person
            }
        }
        return found
    }

    /// Ids of people by a mail address they have; the one known longest when several share it.
    package func personIDs(mails: [String]) throws -> [String: Person.ID] {
        try ids([PartyStatements.idsByMail, PartyStatements.idsByOtherMail], mails)
    }

    /// Ids of people by their whole name, without regard to case and accents, where exactly one bears it; by the names
    /// as they were asked.
    package func personIDs(names: [String]) throws -> [String: Person.ID] {
        var bearers: [String: [Person.ID]] = [:]
        let folded = Dictionary(grouping: names, by: Folding.fold)
        try query(PartyStatements.idsByName, [.int(workspace)], among: folded.keys.sorted().map { .text($0) }) { row in
            if let id = row.uuid(1) { bearers[row.text(0), default: []].append(Person.ID(id)) }
        }
        let single = bearers.compactMapValues { unique($0).count == 1 ? $0.first : nil }
        let found = single.flatMap { name, id in (folded[name] ?? []).map { ($0, id) } }
        return Dictionary(found, uniquingKeysWith: { $1 })
    }

    /// Ids of organisations by a domain they have; the one known longest when several share it.
    package func organisationIDs(domains: [String]) throws -> [String: Organisation.ID] {
        try ids([PartyStatements.idsByDomain], domains)
    }

    private func ids<R>(_ statements: [ListStatement], _ keys: [String]) throws -> [String: Identifier<R>] {
        var found: [String: Identifier<R>] = [:]
        found.reserveCapacity(keys.count)
        for statement in statements {
            try query(statement, [.int(workspace)], among: keys.map { .text($0) }) { row in
                guard let id = row.uuid(1).map({ Identifier<R>($0) }) else { return }
                let key = row.text(0)
                if found[key].map({ $0 > id }) ?? true { found[key] = id }
            }
        }
        return found
    }

    /// Organisations by a domain they have; the one known longest when several share it. Ended ones are not among them.
    package func organisations(domains: [String]) throws -> [String: Organisation] {
        var found: [String: Organisation] = [:]
        try query(PartyStatements.organisationsByDomain, [.int(workspace)], among: domains.map { .text($0) }) { row in
            found[row.text(0)] = try Organisation(row, skipping: 1)
        }
        return found
    }

    /// People by id, ended or not.
    package func people(_ ids: some Sequence<Person.ID>) throws -> [Person.ID: Person] {
        var found: [Person.ID: Person] = [:]
        try query(PartyStatements.people, [.int(workspace)], among: ids.map { .id($0) }) { row in
            let person = try Person(row)
            found[person.id] = person
        }
        return found
    }

    /// Organisations by id, ended or not.
    package func organisations(_ ids: some Sequence<Organisation.ID>) throws -> [Organisation.ID: Organisation] {
        var found: [Organisation.ID: Organisation] = [:]
        try query(PartyStatements.organisations, [.int(workspace)], among: ids.map { .id($0) }) { row in
            let organisation = try Organisation(row)
            found[organisation.id] = organisation
        }
        return found
    }

    /// Organisations by id, ended or not, each of the kind it was on a day.
    package func organisations(
        _ ids: some Sequence<Organisation.ID>, asOf: Day
    ) throws -> [Organisation.ID: Organisation] {
        var found = try organisations(ids)
        try query(PartyStatements.pastKinds, [.int(workspace), .day(asOf)], among: found.keys.map { .id($0) }) { row in
            guard let id = row.uuid(0), let kind = Organisation.Kind(rawValue: row.text(1)) else {
                throw StoreFault.corrupt("an organisation_kind that is none")
            }
            found[Organisation.ID(id)]?.kind = row.isNull(2) ? .stated(kind) : .inferred(kind, from: row.text(2))
        }
        return found
    }

    /// Where people belong and belonged, by person; ended rows are among them.
    package func affiliations(of people: some Sequence<Person.ID>) throws -> [Person.ID: [Affiliation]] {
        var found: [Person.ID: [Affiliation]] = [:]
        try query(PartyStatements.affiliationsOfPeople, [.int(workspace)], among: people.map { .id($0) }) { row in
            let affiliation = try Affiliation(row)
            found[affiliation.person, default: []].append(affiliation)
        }
        return found
    }

    /// Who belongs and belonged to an organisation; ended rows are among them.
    package func affiliations(at organisation: Organisation.ID) throws -> [Affiliation] {
        try all(PartyStatements.affiliationsOfOrganisation, [.int(workspace), .id(organisation)]) {
            try Affiliation($0)
        }
    }

    /// Organisations of a kind, in the order in which they became known.
    package func organisations(kind: Organisation.Kind) throws -> [Organisation] {
        try all(PartyStatements.organisationsOfKind, [.int(workspace), .name(kind)]) { try Organisation($0) }
    }
}
