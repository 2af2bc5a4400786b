import Foundation
import KenDomain
import KenImport
import KenStore

/// Which records somebody may read one by one (rule book 0.3, X6).
struct RecordReadership {
    let db: any SQLConnection
    let caller: Caller

    /// The records whose words the caller may read, together with those of every record without which they mean nothing.
    /// A constant number of queries.
    func readable<R: ExportedRecord>(_ records: [R]) throws -> [R] {
        guard !caller.ownsDirectory else { return records }
        var shown = records.filter { caller.mayRead($0.standing.visibility) }
        for form in RecordType.all[R.recordKind]?.forms ?? [] where form.isRequired {
            guard case .link(let table) = form.entry, let other = RecordType.of(table), !(other.type is any Named.Type)
            else { continue }
            let keys = shown.map { $0.cells[form.column].flatMap { Identifier<Organisation>($0)?.uuid } }
            let open = try readable(other.type, Set(keys.compactMap(\.self)))
            shown = zip(shown, keys).filter { $1.map(open.contains) ?? true }.map(\.0)
        }
        guard let claims = shown as? [Claim] else { return shown }
        return (try answered(claims) as? [R]) ?? []
    }

    private func readable<R: ExportedRecord>(_ type: R.Type, _ ids: Set<UUID>) throws -> Set<UUID> {
        let found = try db.find(R.self, among: ids.map { R.ID($0) })
        return Set(try readable(Array(found.values)).map(\.id.uuid))
    }

    /// An answer is read by whoever may read something that stands behind it.
    private func answered(_ claims: [Claim]) throws -> [Claim] {
        let evidence = try db.evidence(ofClaims: claims.map(\.id), asOf: Day(Day.range.upperBound))
        return claims.filter { claim in
            let items = (evidence[claim.id] ?? []).filter { $0.standing.endedOn == nil }
            return items.isEmpty || items.contains { caller.mayRead($0.standing.visibility) }
        }
    }
}
