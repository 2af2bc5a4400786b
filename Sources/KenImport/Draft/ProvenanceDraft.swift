/// Where a record of Ken's own was first imported from, so that a later import of that source finds it again.
public struct ProvenanceDraft: Hashable, Sendable, Codable {
    /// The record, by its key in Ken's own files.
    public var record: Link
    /// System and table, such as `hubspot.contact`.
    public var source: String
    /// Its id there.
    public var externalID: String

    /// Where a record was first imported from.
    public init(record: Link, source: String, externalID: String) {
        self.record = record
        self.source = source
        self.externalID = externalID
    }
}
