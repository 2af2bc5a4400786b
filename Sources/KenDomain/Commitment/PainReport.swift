/// Something that hurts, told by one of their people to one of ours (rule book 8.5 and 8.6).
public struct PainReport: Kept {
    public typealias ID = Identifier<PainReport>

    public var id: ID
    public var organisation: Organisation.ID
    /// A short name that joins tellings of the same pain: "brake noise".
    public var theme: String
    public var teller: Person.ID?
    public var hearer: Person.ID?
    public var happenedOn: Day
    public var text: String
    /// Whether it cannot wait (Q108 marked urgent).
    public var isUrgent: Bool
    /// By when we said we would report back.
    public var reportBackBy: Day?
    /// When the teller was told what came of it.
    public var toldBackOn: Day?
    /// What we decided to do about it; nil while nothing is decided.
    public var decision: Decision?
    /// Why we decided so.
    public var decisionReason: String?
    /// The day the pain was gone.
    public var resolvedOn: Day?
    public var interaction: Interaction.ID?
    public var standing: Standing

    /// A pain as it was told.
    public init(
        id: ID, organisation: Organisation.ID, theme: String, teller: Person.ID?, hearer: Person.ID?,
        on happenedOn: Day, text: String, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.theme = theme
        self.teller = teller
        self.hearer = hearer
        self.happenedOn = happenedOn
        self.text = text
        self.isUrgent = false
        self.standing = standing
    }
}
