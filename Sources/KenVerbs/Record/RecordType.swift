import Foundation
import KenDomain
import KenImport
import KenStore

/// A kind of record with its Swift type and the file of Ken's own in which it stands.
struct RecordType: Sendable {
    let kind: RecordKind
    let type: any ExportedRecord.Type

    var table: InterchangeTable { type.interchange }

    /// The columns a person fills in: reasons of a guess go with what was guessed, and a theme's first day is Ken's.
    var forms: [CellForm] {
        Interchange.forms(of: table).filter { !$0.column.hasSuffix("inferred_from") && $0.column != "flagged_on" }
    }

    /// The kind in words.
    var words: String {
        switch kind {
        case .commitment: "promise"
        case .interaction: "conversation"
        default: kind.words
        }
    }

    /// Every kind that people make and change.
    static let all: [RecordKind: RecordType] = {
        let pairs = RecordKind.allCases.compactMap { kind in
            (kind.type as? any ExportedRecord.Type).map { (kind, RecordType(kind: kind, type: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    private static let byTable: [InterchangeTable: RecordType] = Dictionary(
        all.values.map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })

    /// The kind of that name.
    /// - Throws: ``Refusal/notFound(_:)``.
    static func named(_ name: String) throws(Refusal) -> RecordType {
        guard let found = RecordKind(rawValue: name).flatMap({ all[$0] }) else {
            throw .notFound("kind of record “\(name.prefix(40))”")
        }
        return found
    }

    /// The kind whose records stand in a file.
    static func of(_ table: InterchangeTable) -> RecordType? { byTable[table] }

    /// The record of that id, or the one it was merged into, while it stands.
    static func standing<R: ExportedRecord>(_ id: String, _ type: R.Type, in db: any SQLConnection) throws -> UUID? {
        guard let id = R.ID(id), let found = try db.findMerged(R.self, id), found.standing.endedOn == nil else {
            return nil
        }
        return found.id.uuid
    }

    /// The right to write such records (quality.md, section 4).
    var right: Right {
        switch kind {
        case .interaction, .commitment, .accessRequest, .agenda, .painReport, .expectation: .logConversations
        default: .editLedger
        }
    }
}

extension ExportedRecord {
    /// Its row with other records named by their ids, by column.
    var cells: [String: String] {
        let keys = ExportKeys.ids
        let draft = Draft(
            origin: Draft.Origin(source: Self.interchange.sourceName, externalID: id.description, line: 0),
            learnedOn: standing.learnedOn, visibility: keys.visibility(standing.visibility), content: content(keys))
        return Interchange.cells(of: draft)
    }

    /// What it is, in a few words.
    var label: String {
        let content = content(.ids)
        switch content {
        case .organisation(let draft): return draft.name ?? id.description
        case .person(let draft): return draft.name ?? id.description
        case .product(let draft): return draft.name
        case .endIndustry(let draft): return draft.name
        case .trend(let draft): return draft.title
        case .roadmapItem(let draft): return draft.shown.title
        case .interaction(let draft): return "\(draft.title), \(draft.happenedOn)"
        default:
            let origin = Draft.Origin(source: Self.interchange.sourceName, externalID: id.description, line: 0)
            return Draft(origin: origin, content: content).summary
        }
    }
}
