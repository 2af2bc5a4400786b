import Foundation
import KenDomain
import KenImport

extension ImportOptions {
    /// Read on 1 March 2026 in Oslo.
    static var sample: ImportOptions {
        let today = Day(iso: "2026-03-01") ?? Day(0)
        return ImportOptions(day0: today, asOf: today, zone: "Europe/Oslo")
    }
}

/// What a file became.
struct Reading {
    var file: ImportFile
    var drafts: [Draft] = []
    var skipped: [SkippedRow] = []

    init(_ bytes: [UInt8], options: ImportOptions = .sample, chunk: Int = 262_144) throws {
        file = try Importing.open(ByteSource(bytes, chunk: chunk), options: options)
        while let item = try file.next() {
            switch item {
            case .draft(let draft): drafts.append(draft)
            case .skipped(let row): skipped.append(row)
            }
        }
    }

    init(_ text: String, options: ImportOptions = .sample, chunk: Int = 262_144) throws {
        try self.init(Array(text.utf8), options: options, chunk: chunk)
    }

    /// Reads a file of the fixtures.
    init(fixture name: String, options: ImportOptions = .sample) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/import")
        try self.init([UInt8](Data(contentsOf: folder.appending(path: name))), options: options)
    }

    var people: [PersonDraft] { drafts.compactMap { if case .person(let draft) = $0.content { draft } else { nil } } }
    var organisations: [OrganisationDraft] {
        drafts.compactMap { if case .organisation(let draft) = $0.content { draft } else { nil } }
    }
    var deals: [DealDraft] { drafts.compactMap { if case .deal(let draft) = $0.content { draft } else { nil } } }
    var talks: [InteractionDraft] {
        drafts.compactMap { if case .interaction(let draft) = $0.content { draft } else { nil } }
    }
    var associations: [AssociationDraft] {
        drafts.compactMap { if case .association(let draft) = $0.content { draft } else { nil } }
    }
}
