import Foundation
import KenDomain

/// What an examination of the data found: what is in order, and what is not. Never people's words.
package struct Examination: Sendable {
    /// Checks that passed, in words.
    package var checks: [String] = []
    /// What is wrong, each naming the record or the change; at most ``limit`` of them.
    package private(set) var findings: [String] = []
    /// Records that stand, by kind, as far as the log knows.
    var logged: [RecordKind: Int] = [:]

    /// More findings than this are not kept: the file is lost anyway.
    package static let limit = 1000

    /// Notes a finding.
    mutating func find(_ finding: String) {
        if findings.count < Self.limit { findings.append(finding) }
    }

    /// Notes a finding about a record.
    mutating func find(_ finding: String, _ kind: RecordKind, _ record: UUID) {
        find("The \(kind.words) \(Identifier<Examination>(record)) \(finding)")
    }

    /// Runs one check; when it finds nothing, its words go among those that passed.
    mutating func check(_ run: (inout Examination) throws -> String) rethrows {
        let before = findings.count
        let words = try run(&self)
        if findings.count == before { checks.append(words) }
    }
}

extension SQLConnection {
    /// Checks the file, the chain of changes, and every record against the digest of its last change.
    ///
    /// Linear in everything that is kept; changes nothing. Memory does not grow with the number of records.
    package func examine() throws -> Examination {
        var examination = Examination()
        try examination.check(examineFile)
        try examination.check(examineChain)
        try examination.check(examineRecords)
        return examination
    }

    /// SQLite's own checks of pages, indexes and references.
    private func examineFile(_ examination: inout Examination) throws -> String {
        for line in try all(ExaminationStatements.integrity, [], decode: { $0.text(0) }) where line != "ok" {
            examination.find("The file is damaged: \(line).")
        }
        for table in try all(ExaminationStatements.references, [], decode: { $0.text(0) }) {
            examination.find("A row of \(table) refers to something that is gone.")
        }
        return "the file is sound"
    }
}

/// The SQL of examinations, for SQLite alone.
enum ExaminationStatements {
    static let integrity = Statement("PRAGMA integrity_check(100)")

    static let references = Statement("PRAGMA foreign_key_check")

    static let all = [integrity, references]
}
