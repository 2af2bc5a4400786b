/// What every editable record carries beside its content: when we learned it, who may see it, where it came from.
public struct Standing: Hashable, Sendable, Codable {
    /// Counts edits, for optimistic concurrency; 1 when new.
    public var version: Int
    /// Who may see the words.
    public var visibility: Visibility
    /// Where the record was imported from; nil when a person made it here.
    public var sourceRecord: SourceRecord.ID?
    /// The day on which people here knew it: the day of the conversation, else the source's created date, never the
    /// day of the import.
    public var learnedOn: Day
    /// When the row was made.
    public var createdAt: Instant
    /// When the row was last changed.
    public var changedAt: Instant
    /// The day it was deleted, which only hides it; nil while it stands.
    public var endedOn: Day?

    /// The standing of a new record.
    public init(
        learnedOn: Day, at now: Instant, visibility: Visibility = .internal, sourceRecord: SourceRecord.ID? = nil
    ) {
        version = 1
        self.visibility = visibility
        self.sourceRecord = sourceRecord
        self.learnedOn = learnedOn
        createdAt = now
        changedAt = now
        endedOn = nil
    }
}

/// The provenance of an imported record: one row of one source.
public struct SourceRecord: Hashable, Sendable, Codable, Identifiable {
    public typealias ID = Identifier<SourceRecord>
    public var id: ID
    /// The system and table it came from, such as `hubspot.contact` or `ken.person`.
    public var source: String
    /// The id it has there.
    public var externalID: String

    /// The provenance of an imported record.
    public init(id: ID, source: String, externalID: String) {
        self.id = id
        self.source = source
        self.externalID = externalID
    }
}

/// A record that Ken keeps: it has a typed id and a standing.
public protocol Kept: Identifiable, Sendable, Codable, Hashable where ID == Identifier<Self> {
    /// Its version, visibility, provenance and days.
    var standing: Standing { get set }
}
