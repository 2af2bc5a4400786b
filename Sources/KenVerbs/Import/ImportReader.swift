import KenImport

/// Reads one file's rows in batches.
struct ImportReader {
    /// The file as its reader sees it: header, mapping, what can be read two ways.
    let file: ImportFile

    init(_ file: ImportPlan.File, _ plan: ImportPlan) throws {
        self.file = try Importing.open(try file.source.open(), options: plan.options.of(file))
    }

    /// The next rows, at most `count`; none at the end.
    func next(_ count: Int) throws -> [ReadItem] {
        var items: [ReadItem] = []
        items.reserveCapacity(count)
        while items.count < count, let item = try file.next() {
            switch item {
            case .draft(let draft): items.append(.row(try ReadRow(draft)))
            case .skipped(let row): items.append(.skipped(row))
            }
        }
        return items
    }
}

/// Reads ahead while the rows before are being written.
actor ReadAhead {
    private let reader: ImportReader
    private let file: ImportPlan.File

    init(_ file: ImportPlan.File, _ plan: ImportPlan) throws {
        self.file = file
        reader = try ImportReader(file, plan)
    }

    /// The next rows, at most `count`; none at the end.
    func next(_ count: Int) throws -> [ReadItem] { try reader.next(count) }

    /// The file with what became of its rows.
    func view(_ outcome: ImportOutcome) -> ImportView.File { file.view(outcome, reader.file) }
}

extension ImportPlan.File {
    /// The file with what became of its rows.
    func view(_ outcome: ImportOutcome, _ file: ImportFile) -> ImportView.File {
        ImportView.File(
            name: source.name,
            recognisedAs: file.recognised.isRead || file.recognised.kind == .notYetRead ? file.recognised.name : nil,
            counts: outcome.counts,
            made: outcome.made, inferred: outcome.inferred, lines: outcome.lines, refused: outcome.refused,
            refusedCount: outcome.refusedCount, ambiguities: file.ambiguities, mapping: file.mapping)
    }
}

extension ImportPlan.File {
    /// The rows that were not taken, as a table to be mended.
    func refused(_ outcome: ImportOutcome) throws -> String {
        switch recognised.kind {
        case .table, .ken, .mapped: try RefusedTable.csv(try source.open(), reasons: outcome.reasons)
        case .calendar, .notYetRead, .unknown: RefusedTable.list(outcome.refused)
        }
    }
}
