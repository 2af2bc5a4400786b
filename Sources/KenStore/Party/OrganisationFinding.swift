package import KenDomain

/// What a name a person typed stands for.
package enum OrganisationFinding: Sendable {
    case found(Organisation)
    /// Names that all fit.
    case several([String])
    case none
}

extension SQLConnection {
    /// An organisation by its id, its mail domain, its whole name, its key in Ken's own files, or a beginning of its name
    /// that fits only one.
    package func organisation(called name: String) throws -> OrganisationFinding {
        if let id = Organisation.ID(name), let found = try findMerged(Organisation.self, id) { return .found(found) }
        if let found = try organisations(domains: [name.lowercased()]).values.first { return .found(found) }
        let folded = Folding.fold(name)
        let fitting = try all(
            FindingStatements.byName, [.int(workspace), .text(folded), .text(folded + "\u{10FFFF}")]
        ) { try Organisation($0) }
        let exact = fitting.filter { Folding.fold($0.name) == folded }
        let choice = exact.count == 1 ? exact : fitting
        if exact.isEmpty, let keyed = try organisation(key: name) { return .found(keyed) }
        if choice.count == 1, let only = choice.first { return .found(only) }
        return choice.isEmpty ? .none : .several(choice.prefix(8).map(\.name))
    }

    /// The organisation that Ken's own files call by that key; nil when none, or it was deleted.
    private func organisation(key: String) throws -> Organisation? {
        let row = try sourceRecords(source: Organisation.keySource, externalIDs: [key])[key]
        let found = try row.flatMap { try findMerged(Organisation.self, Organisation.ID($0.record)) }
        return found.flatMap { $0.standing.endedOn == nil ? $0 : nil }
    }

    /// An organisation by the name a person gave it.
    /// - Throws: ``Refusal/notFound(_:)``, or ``Refusal/invalid(_:)`` naming those that fit.
    package func organisation(named name: String) throws -> Organisation {
        switch try organisation(called: name) {
        case .found(let organisation): return organisation
        case .none: throw Refusal.notFound("organisation “\(name)”")
        case .several(let names):
            let fitting = names.joined(separator: ", ")
            throw Refusal.invalid([
                Problem(field: "account", "“\(name)” fits several: \(fitting). Write more of the name.")
            ])
        }
    }

    /// Facts about a person, oldest first.
    package func roles(of person: Person.ID) throws -> [PartyRole] {
        try grouped(
            DossierStatements.personRoles, PartyRole.self, asOf: Day(Day.range.upperBound), among: [.id(person)]
        )
        .values.first ?? []
    }
}

extension Organisation {
    /// Where Ken's own files name organisations.
    fileprivate static let keySource = "ken.organisation"
}

extension SQLConnection {
    /// Whether any organisation of that kind is on record.
    package func hasOrganisation(of kind: Organisation.Kind) throws -> Bool {
        try first(FindingStatements.anyOfKind, [.int(workspace), .name(kind)]) { $0.int(0) } != nil
    }
}

/// The SQL that finds organisations by name: `$1` workspace, `$2` the folded beginning, `$3` just past it.
enum FindingStatements {
    static let byName = Statement(
        """
        SELECT \(Organisation.table.columns(of: "o")) FROM organisation o
        WHERE o.workspace = $1 AND o.name_folded >= $2 AND o.name_folded < $3 AND o.ended_on IS NULL
        ORDER BY o.name_folded, o.id LIMIT 9
        """)

    /// `$2` the kind.
    static let anyOfKind = Statement(
        "SELECT 1 FROM organisation o WHERE o.workspace = $1 AND o.kind = $2 AND o.ended_on IS NULL LIMIT 1")

    static let all = [byName, anyOfKind]
}
