package import Foundation
package import KenDomain

extension Journal {
    /// Takes back what one line of the log did, children before parents.
    ///
    /// A record goes when nothing changed it since and nothing that stays refers to it; a changed one is put back as it
    /// was when it is still what that line made of it. Linear in the line's records; asking twice does it once.
    package func takeBack(_ change: Change) throws -> TakenBack {
        var result = TakenBack()
        let bodies = try bodies(of: change.number...change.number)
        for body in bodies where body.recordKind == nil {
            try takeBack(editions: body, &result)
            try takeBack(snoozes: body, &result)
            try takeBack(settings: body, &result)
            try takeBack(view: body, &result)
        }
        for kind in RecordKind.allCases.reversed() {
            for body in bodies where body.recordKind == kind {
                switch body.manner {
                case .created: try remove(body.entries.reversed().map(\.id), kind.type, &result)
                case .changed: try putBack(body, kind.type, &result)
                case .erased: break
                }
            }
        }
        return result
    }

    /// Removes provenance that an import left, from after that row on, but for rows of records that stay.
    /// - Returns: the last row looked at; nil when there are no more.
    package func forgetSources(
        of run: ImportRun, after last: SourceRecord.ID?, keeping kept: Set<UUID>, limit: Int
    ) throws -> SourceRecord.ID? {
        let start = last ?? SourceRecord.ID(UUID.version7(milliseconds: run.startedAt.milliseconds - 1, random: (0, 0)))
        let rows = try sourceRecords(after: start, limit: limit)
        try erase(sourceRecords: rows.filter { $0.run == run.id && !kept.contains($0.record) }.map(\.id))
        return rows.count < limit ? nil : rows.last?.id
    }

    private func remove<R: StoredRecord>(_ ids: [UUID], _ type: R.Type, _ result: inout TakenBack) throws {
        for id in ids {
            guard let record = try find(type, R.ID(id)) else { continue }
            if record.standing.version > 1 {
                result.keep(R.recordKind, id, .changedSince)
            } else if try erase(record) {
                result.remove(R.recordKind)
            } else {
                result.keep(R.recordKind, id, .inUse)
            }
        }
    }

    private func putBack<R: StoredRecord>(_ body: ChangeBody, _ type: R.Type, _ result: inout TakenBack) throws {
        guard let after = try body.after.map({ try JSONText.decode(type, from: $0) }) else { return }
        guard let before = try body.before.map({ try JSONText.decode(type, from: $0) }) else {
            return try remove([after.id.uuid], type, &result)
        }
        guard try restore(before, replacing: after) else {
            return try find(type, before.id) == before ? () : result.keep(R.recordKind, after.id.uuid, .changedSince)
        }
        result.restore()
        if before.standing.endedOn == nil, after.standing.endedOn != nil { try removeAlias(after.id.uuid) }
        try update(
            sourceRecords: sourceRecords(of: after.id.uuid).map { row in
                var row = row
                row.digest = []
                return row
            })
    }
}
