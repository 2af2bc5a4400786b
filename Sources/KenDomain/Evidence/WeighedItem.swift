/// One item of evidence with its weight and what the caps have to know of its source.
public struct WeighedItem: Hashable, Sendable, Codable {
    /// What counts as one source: several items of one source are worth its strongest one (rule book 3.2).
    public enum Source: Hashable, Sendable, Codable {
        case person(Person.ID)
        case organisation(Organisation.ID)
        /// A document or an anonymous answer, each on its own.
        case item(EvidenceItem.ID)
    }

    /// The item weighed.
    public var id: EvidenceItem.ID
    /// The claim it was given for.
    public var claim: Claim.ID
    /// How we came to know it.
    public var kind: SourceKind
    /// The independent source it belongs to.
    public var source: Source
    /// Who said it; nil for documents and anonymous answers.
    public var speaker: Person.ID?
    /// The day it was said or seen.
    public var happenedOn: Day
    /// Its weight as of the day of the judgement.
    public var weighing: Weighing
    /// Whether the speaker is a partner of ours.
    public var isPartner = false
    /// Whether the speaker is a purchaser or in finance.
    public var isBuyer = false
    /// Whether a colleague says what a customer said.
    public var isRelayed = false
    /// Whether that colleague is in sales.
    public var isRelayedBySales = false
    /// Whether the speaker is someone whose need it is.
    public var isPrimary = false

    /// A weighed item from a source of no special kind.
    public init(
        id: EvidenceItem.ID, claim: Claim.ID, kind: SourceKind, source: Source, speaker: Person.ID?,
        happenedOn: Day, weighing: Weighing
    ) {
        self.id = id
        self.claim = claim
        self.kind = kind
        self.source = source
        self.speaker = speaker
        self.happenedOn = happenedOn
        self.weighing = weighing
    }
}
