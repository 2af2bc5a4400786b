package import Foundation
package import KenDomain

/// What erasing a person came upon, by kind of record.
package struct ErasedTraces: Hashable, Sendable {
    /// Records that named the person and name nobody now.
    package var named: [RecordKind: Int] = [:]
    /// Records whose words spoke of the person.
    package var mentions: [RecordKind: Int] = [:]
}

extension Journal {
    /// Puts somebody without a name in the place of a person, wherever they stand: in records, in the words of others, in
    /// what was imported, in the log of changes and in what was judged. It cannot be taken back.
    ///
    /// What they said and where they were stays, so that judgements stay; their name, addresses, title and whatever was
    /// answered about them go. Reads every text of the workspace a few times, once for each name and address.
    package func erase(_ person: Person, as nobody: Person, _ words: TextRedaction) throws -> ErasedTraces {
        keepsNoWords = true
        var traces = ErasedTraces()
        let ids = [person.id.uuid] + (try merged(into: person.id.uuid))
        try insert(nobody)
        for id in ids {
            for (kind, records) in try references(to: id, of: .person).sorted(by: { $0.key.rawValue < $1.key.rawValue })
            {
                traces.named[kind, default: 0] += records.count
                try rename(kind.type, records, from: Person.ID(id), to: nobody.id, words)
            }
        }
        for kind in RecordKind.allCases {
            let count = try takeOut(of: kind.type, words, sparing: Set(ids))
            if count > 0 { traces.mentions[kind] = count }
        }
        try blankSources(of: ids, nobody: nobody.id, words)
        for id in ids {
            guard let found = try find(Person.self, Person.ID(id)) else { continue }
            guard try erase(found) else { throw StoreFault.corrupt("something still names the person to erase") }
            if id != person.id.uuid { try removeAlias(id) }
            try redact(id)
        }
        // Kept judgements are texts, too, and may speak of somebody of the same name: all are made anew.
        touchEveryAccount()
        try takeOutOfLooseTexts(words)
        try takeOutOfRefusedRows(words)
        try takeOutOfLog(ids, words)
        return traces
    }

    // MARK: Records

    private func rename<R: StoredRecord>(
        _ type: R.Type, _ ids: [UUID], from old: Person.ID, to new: Person.ID, _ words: TextRedaction
    ) throws {
        let renaming = RecordRewriting(from: old.description, to: new.description)
        let redacting = RecordRewriting { words.without($0, true) }
        for found in try find(R.self, among: ids.map { R.ID($0) }).values.sorted(by: { $0.id < $1.id }) {
            var record = try redacting.apply(to: renaming.apply(to: found))
            if var bare = record as? any Anonymised {
                bare.anonymise(person: new)
                record = bare as? R ?? record
            }
            try update(record)
            guard let claim = record as? Claim, claim.person == new else { continue }
            try forgetWords(behind: claim)
        }
    }

    /// An answer about the person goes with the words behind it.
    private func forgetWords(behind claim: Claim) throws {
        let behind = try evidence(ofClaims: [claim.id], asOf: Day(Day.range.upperBound))[claim.id] ?? []
        for item in behind {
            guard var item = try find(EvidenceItem.self, item.id) else { continue }
            item.quote = nil
            try end(item)
        }
        guard let claim = try find(Claim.self, claim.id), claim.standing.endedOn == nil else { return }
        try end(claim)
    }

    /// Takes the person out of the words of records that do not name them, but for those of `spared`; how many there were.
    private func takeOut<R: StoredRecord>(
        of type: R.Type, _ words: TextRedaction, sparing spared: Set<UUID>
    ) throws -> Int {
        var found: Set<R.ID> = []
        for pattern in words.patterns {
            found.formUnion(
                try all(R.table.mentions, [.int(workspace), pattern]) { $0.uuid(0) }.compactMap { $0.map { R.ID($0) } })
        }
        let redacting = RecordRewriting { words.without($0, false) }
        var count = 0
        for record in try find(R.self, among: found).values.sorted(by: { $0.id < $1.id }) {
            guard !spared.contains(record.id.uuid) else { continue }
            var after = try redacting.apply(to: record)
            if let other = record as? Person, var namesake = after as? Person {
                // Whoever bears the same name keeps it.
                (namesake.name, namesake.mails) = (other.name, other.mails)
                after = namesake as? R ?? after
            }
            guard after != record else { continue }
            try update(after)
            count += 1
        }
        return count
    }
}

extension SQLConnection {
    /// Every record that was ever merged into another one. One read for each.
    package func merged(into id: UUID) throws -> [UUID] {
        let former = try all(ErasureStatements.merged, [.int(workspace), .uuid(id)]) { $0.uuid(0) }.compactMap(\.self)
        return try former + former.flatMap { try merged(into: $0) }
    }
}

/// A record that keeps less of somebody without a name than of others.
protocol Anonymised {
    /// Takes out what tells who the person is, beside their name; `person` is whom it names now.
    mutating func anonymise(person: Person.ID)
}

extension Affiliation: Anonymised {
    mutating func anonymise(person: Person.ID) {
        title = nil
        if functions.isInferred { functions.inferredFrom = "a title that was erased" }
        if seniority?.isInferred == true { seniority?.inferredFrom = "a title that was erased" }
    }
}

extension PartyRole: Anonymised {
    mutating func anonymise(person: Person.ID) {
        if answer.isInferred { answer.inferredFrom = "a title that was erased" }
    }
}

extension Claim: Anonymised {
    mutating func anonymise(person: Person.ID) {
        guard self.person == person else { return }
        (value, gist) = (.text(Self.erased), Self.erased)
    }

    /// What stands in an answer about somebody who was erased.
    private static let erased = "(erased)"
}
