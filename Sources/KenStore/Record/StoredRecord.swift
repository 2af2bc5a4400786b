package import KenDomain

/// A record that is one row of a table of its own.
///
/// Columns are written and read in the order of ``Table/columns``: `workspace`, `id`, those of the record, then those
/// of its ``Standing``. Lists lie packed in the row; ``links`` are the tables in which they can be looked up.
package protocol StoredRecord: Kept {
    /// Its kind, and the name of its table.
    static var recordKind: RecordKind { get }
    /// Its columns between `id` and those of the standing.
    static var columns: [String] { get }
    /// Its SQL, made once.
    static var table: Table { get }
    /// The tables in which its lists can be looked up.
    static var links: [LinkTable<Self>] { get }

    /// Appends the values of ``columns``.
    func write(to values: inout PackedRows) throws

    /// Reads ``columns`` and then the standing.
    init(id: ID, from row: inout RowReader) throws

    /// The accounts whose judgement it enters by name.
    var accounts: [Organisation.ID] { get }

    /// Through whom it enters the judgement of accounts it does not name; `before` is nil when it is new.
    func reach(replacing before: Self?) -> Reach?

    /// What of it can be found by words; nil for what has none of people's own.
    var searchWords: SearchWords? { get }

    /// Whether it has attributes that are read as of a day and so keep what held until now.
    static var keepsHistory: Bool { get }

    /// Writes the rows that keep what held until now; `before` is nil when it is new.
    func keepHistory(replacing before: Self?, on day: Day, in connection: some SQLConnection) throws
}

extension StoredRecord {
    package static var links: [LinkTable<Self>] { [] }

    /// The statements of all its link tables, for the registry.
    static var linkStatements: [Statement] { links.flatMap { $0.statements } }

    package static var keepsHistory: Bool { false }

    package var searchWords: SearchWords? { nil }

    package var accounts: [Organisation.ID] { [] }

    package func reach(replacing before: Self?) -> Reach? { nil }

    package func keepHistory(replacing before: Self?, on day: Day, in connection: some SQLConnection) throws {}

    /// All values of the row but the workspace, in the order of the table.
    func appendRow(to values: inout PackedRows) throws {
        values.append(.id(id))
        try write(to: &values)
        standing.write(to: &values)
    }

    /// Reads a row that starts with the id.
    init(_ row: SQLRow, skipping first: Int = 0) throws {
        var reader = RowReader(row, of: Self.recordKind, at: first)
        try self.init(id: reader.id(Self.self), from: &reader)
    }
}
