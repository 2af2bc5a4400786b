import KenDomain
import KenImport

/// What a batch of rows did: counts, examples, and what was refused.
struct ImportOutcome: Sendable {
    /// Examples kept per file.
    static let exampleLimit = 50
    /// Refused rows kept per file.
    static let refusedLimit = 1000
    /// Refused rows per file that can be downloaded.
    static let reasonLimit = 100_000

    private(set) var counts: [ImportView.Deed: Int] = [:]
    private(set) var made: [String: Int] = [:]
    private(set) var inferred: [String: Int] = [:]
    private(set) var lines: [ImportView.Line] = []
    private(set) var refused: [SkippedRow] = []
    private(set) var refusedCount = 0
    /// Why rows were not taken, or which of their cells, by line.
    private(set) var reasons: [Int: String] = [:]

    /// Counts a row, and keeps it as an example while there is room.
    mutating func note(
        _ deed: ImportView.Deed, line: Int, _ what: @autoclosure () -> String, why: @autoclosure () -> String
    ) {
        counts[deed, default: 0] += 1
        if lines.count < Self.exampleLimit {
            lines.append(ImportView.Line(line: line, deed: deed, what: what(), why: why()))
        }
    }

    /// Counts a record that a row made.
    mutating func make(_ kind: String) { made[kind, default: 0] += 1 }

    /// Counts a value that was inferred.
    mutating func infer(_ kind: String) { inferred[kind, default: 0] += 1 }

    /// Keeps a refused row; a refused cell leaves its row counted as what else it did.
    mutating func refuse(_ row: SkippedRow) {
        if row.extent == .row { counts[.skip, default: 0] += 1 }
        refusedCount += 1
        if refused.count < Self.refusedLimit { refused.append(row) }
        if reasons.count < Self.reasonLimit { reasons[row.line, default: ""].add(row) }
    }

    /// Adds another batch of the same file.
    mutating func add(_ other: ImportOutcome) {
        counts.merge(other.counts, uniquingKeysWith: +)
        made.merge(other.made, uniquingKeysWith: +)
        inferred.merge(other.inferred, uniquingKeysWith: +)
        lines += other.lines.prefix(Self.exampleLimit - lines.count)
        refused += other.refused.prefix(Self.refusedLimit - refused.count)
        refusedCount += other.refusedCount
        if reasons.count < Self.reasonLimit { reasons.merge(other.reasons) { "\($0) \($1)" } }
    }
}

extension String {
    /// Adds why a row, or a cell of it, was not taken.
    fileprivate mutating func add(_ row: SkippedRow) {
        if !isEmpty { self += " " }
        self += row.problem.withoutLine
    }
}

extension Problem {
    /// "Amount: …", for where the line is known.
    fileprivate var withoutLine: String { field.isEmpty ? reason : "\(field): \(reason)" }
}
