import Foundation
package import KenDomain

extension SQLConnection {
    /// Everything known about one organisation as of a day; nil when it was not known then.
    package func dossier(of organisation: Organisation.ID, asOf: Day) throws -> Dossier? {
        try dossiers(of: [organisation], asOf: asOf).first
    }

    /// Dossiers of several organisations in a constant number of queries for each 128 keys, in the order asked.
    ///
    /// Linear in what is on record of them. What is left out of `parts` is empty, as if nothing were known of it.
    package func dossiers(
        of ids: [Organisation.ID], asOf: Day, only parts: DossierParts = .all
    ) throws -> [Dossier] {
        var draft = try DossierDraft(ids, asOf: asOf, in: self)
        try draft.readRecords(parts, in: self)
        try draft.readPeople(parts, in: self)
        return draft.dossiers
    }

    /// Dossiers of accounts and prospects in ascending order of their ids, from after one of them on.
    package func dossiers(asOf: Day, after id: Organisation.ID?, limit: Int) throws -> [Dossier] {
        let start = id ?? Organisation.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
        let ids = try all(
            DossierStatements.accounts, [.int(workspace), .day(asOf), .id(start), .int(limit)]
        ) { $0.uuid(0).map { Organisation.ID($0) } }
        return try dossiers(of: ids.compactMap(\.self), asOf: asOf)
    }

    /// Everybody of our own company on a day, as the rules see them.
    package func colleagues(asOf: Day) throws -> [Profile] {
        let own = try organisations(kind: .ownCompany).map(\.id)
        return try dossiers(of: own, asOf: asOf).flatMap(\.theirPeople)
    }

    /// Our own company; nil while nothing says who we are.
    package func ownCompany() throws -> Organisation? { try organisations(kind: .ownCompany).first }

    /// Records of one kind that name an owner, grouped by it.
    func grouped<R: StoredRecord>(
        _ list: ListStatement, _ type: R.Type, asOf: Day, among keys: [SQLValue]
    ) throws -> [UUID: [R]] {
        var found: [UUID: [R]] = [:]
        try query(list, [.int(workspace), .day(asOf)], among: keys) { row in
            guard let owner = row.uuid(0) else { return }
            found[owner, default: []].append(try R(row, skipping: 1))
        }
        return found
    }
}
