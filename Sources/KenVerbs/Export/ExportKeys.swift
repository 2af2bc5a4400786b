import Foundation
import KenDomain
import KenImport
import KenStore

/// The key each record has in Ken's own files: the one it was imported under, else its id.
struct ExportKeys {
    private var keys: [UUID: String] = [:]
    /// Where records were first imported from, other than Ken's own files.
    private(set) var provenance: [SourceRow] = []
    /// The days on which Ken first found themes to be emerging needs.
    let flags: [Theme.ID: Day]
    /// Records that are left out, for the caller may not read them; nothing that is written names them.
    private(set) var withheld: Set<UUID> = []

    /// Keys that are the records' ids.
    static let ids = ExportKeys()

    private init() { flags = [:] }

    /// Reads the provenance of every record; memory grows with their number.
    init(_ db: any SQLConnection) throws {
        flags = try db.themeFlags()
        var last: SourceRecord.ID?
        while true {
            let rows = try db.sourceRecords(after: last, limit: 5000)
            for row in rows {
                if !row.source.hasPrefix("ken.") {
                    provenance.append(row)
                } else if !row.isMerged || keys[row.record] == nil {
                    keys[row.record] = row.externalID
                }
            }
            guard let end = rows.last else { return }
            last = end.id
        }
    }

    /// Leaves a record out.
    mutating func withhold(_ record: UUID) { withheld.insert(record) }

    /// The key of a record.
    func key<Record>(_ id: Identifier<Record>) -> String { keys[id.uuid] ?? id.description }

    func person(_ id: Person.ID) -> Link { .source("ken.person", key(id)) }

    func person(_ id: Person.ID?) -> Link? { id.map { person($0) as Link } }

    func people(_ ids: [Person.ID]) -> [Link] { ids.map { person($0) as Link } }

    func organisation(_ id: Organisation.ID) -> Link { .source("ken.organisation", key(id)) }

    func organisation(_ id: Organisation.ID?) -> Link? { id.map { organisation($0) as Link } }

    func record<Record>(_ id: Identifier<Record>?, _ table: InterchangeTable) -> Link? {
        id.flatMap { withheld.contains($0.uuid) ? nil : .source(table.sourceName, key($0)) }
    }

    func visibility(_ visibility: Visibility) -> DraftVisibility? {
        switch visibility {
        case .internal: nil
        case .open: .open
        case .underNDA: .underNDA
        case .inConfidence(let circle): .inConfidence(circle.map { person($0) as Link }.sorted { "\($0)" < "\($1)" })
        }
    }
}
