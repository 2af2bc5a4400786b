/// What a table may hold at most; anything larger is refused with its line and never held in memory.
public struct CSVLimits: Hashable, Sendable {
    /// Bytes of one field.
    public var field: Int
    /// Bytes of one record, its line breaks included.
    public var record: Int
    /// Fields of one record.
    public var fields: Int

    /// Limits; 1 MiB a field, 4 MiB a record, 10,000 fields unless said.
    public init(field: Int = 1 << 20, record: Int = 1 << 22, fields: Int = 10_000) {
        self.field = field
        self.record = record
        self.fields = fields
    }
}
