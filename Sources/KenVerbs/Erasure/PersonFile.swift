import Foundation
package import KenDomain
import KenImport
import KenStore

/// Everything on record about one person, to be handed to them: facts and their own words, and no mark of anybody's.
package struct PersonFile: Codable, Hashable, Sendable {
    /// Something on record, field by field.
    package struct Record: Codable, Hashable, Sendable {
        package var title: String
        package var fields: [Field]
    }

    /// A field with what stands in it.
    package struct Field: Codable, Hashable, Sendable {
        package var label: String
        package var value: String
    }

    /// Records of one kind.
    package struct Section: Codable, Hashable, Sendable {
        /// The kind in words.
        package var words: String
        package var records: [Record]
    }

    /// A row of a file or system they came from, as far as Ken keeps it.
    package struct Source: Codable, Hashable, Sendable {
        package var source: String
        package var externalID: String
        package var fields: [String: String]
    }

    package var person: Person.ID
    package var name: String
    package var madeOn: Day
    package var sections: [Section]
    package var sources: [Source]
}

/// A person named by id, mail address or whole name.
package struct PersonFileInput: Codable, Sendable {
    package var person: String

    package init(person: String) { self.person = person }
}

extension Ken {
    /// Everything on record about a person that the caller may read.
    ///
    /// Reads what names them, and what those records name; linear in that.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` for a name that means nobody or several.
    package func personFile(_ input: PersonFileInput, as caller: Caller) async throws -> PersonFile {
        let today = today()
        return try await store.read { [self] db in
            let person = try findPerson(input.person, in: db, for: caller)
            var filing = PersonFiling(db: db, caller: caller)
            var sections = try filing.section(Person.self, [person.id.uuid]).map { [$0] } ?? []
            let references = try db.references(to: person.id.uuid, of: .person)
            for kind in RecordKind.allCases {
                guard let ids = references[kind], let type = RecordType.all[kind] else { continue }
                if let section = try filing.section(type.type, ids) { sections.append(section) }
            }
            let mayRead = caller.ownsDirectory || caller.mayRead(person.standing.visibility)
            let sources = try mayRead ? db.sourceRecords(of: person.id.uuid).map(Self.source) : []
            return PersonFile(
                person: person.id, name: person.name, madeOn: today, sections: sections, sources: sources)
        }
    }

    private static func source(_ row: SourceRow) throws -> PersonFile.Source {
        PersonFile.Source(
            source: row.source, externalID: row.externalID,
            fields: try JSONText.decode([String: String].self, from: row.fields))
    }
}

/// Puts records into words for whoever they are about.
private struct PersonFiling {
    let db: any SQLConnection
    let caller: Caller
    private var names: RecordNames

    init(db: any SQLConnection, caller: Caller) {
        self.db = db
        self.caller = caller
        names = RecordNames(db, for: caller, account: nil)
    }

    mutating func section<R: ExportedRecord>(_ type: R.Type, _ ids: [UUID]) throws -> PersonFile.Section? {
        guard let form = RecordType.all[R.recordKind] else { return nil }
        let found = try db.find(R.self, among: ids.map { R.ID($0) }).values.filter { $0.standing.endedOn == nil }
        let readable = try RecordReadership(db: db, caller: caller).readable(found.sorted { $0.id < $1.id })
        guard !readable.isEmpty else { return nil }
        return PersonFile.Section(
            words: form.words, records: try readable.map { try record($0, form.forms) })
    }

    private mutating func record<R: ExportedRecord>(_ record: R, _ forms: [CellForm]) throws -> PersonFile.Record {
        let cells = record.cells
        var fields = try forms.compactMap { form -> PersonFile.Field? in
            let value = try names.words(cells[form.column] ?? "", form)
            return value.isEmpty ? nil : PersonFile.Field(label: Wording.column(form.column), value: value)
        }
        fields.append(
            PersonFile.Field(
                label: Wording.column("learned_on"), value: Wording.date(record.standing.learnedOn)))
        return PersonFile.Record(title: record.label, fields: fields)
    }
}
