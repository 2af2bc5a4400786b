/// Who said or showed something that supports or contradicts a claim, when, and how it was asked (rule book 3.1).
public struct EvidenceItem: Kept {
    public typealias ID = Identifier<EvidenceItem>

    public var id: ID
    public var claim: Claim.ID
    public var source: SourceKind
    /// Whether it speaks against the claim instead of for it.
    public var contradicts: Bool
    /// Who said it; nil for documents and anonymous answers.
    public var speaker: Person.ID?
    /// The organisation that speaks, when no person does.
    public var speakingOrganisation: Organisation.ID?
    /// Our person who heard it; nil when not known.
    public var hearer: Person.ID?
    /// The day it was said or seen.
    public var happenedOn: Day
    public var interaction: Interaction.ID?
    /// The words themselves.
    public var quote: String?
    public var standing: Standing

    /// An item of evidence.
    public init(
        id: ID, claim: Claim.ID, source: SourceKind, speaker: Person.ID?, hearer: Person.ID?, on happenedOn: Day,
        interaction: Interaction.ID? = nil, quote: String? = nil, standing: Standing
    ) {
        self.id = id
        self.claim = claim
        self.source = source
        self.contradicts = false
        self.speaker = speaker
        self.hearer = hearer
        self.happenedOn = happenedOn
        self.interaction = interaction
        self.quote = quote
        self.standing = standing
    }
}
