/// Whom or what a customer's customers could turn to instead, or ours could (rule book 5.4; Q201, Q215).
public struct Competitor: Kept {
    public typealias ID = Identifier<Competitor>

    /// In what way it competes.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case direct, alternativeExperience, doItYourself, doNothing
    }

    public var id: ID
    /// Whose competitor it is: a customer, or our own company.
    public var rivalOf: Organisation.ID
    public var name: String
    /// The organisation it is, when it is on record.
    public var organisation: Organisation.ID?
    public var kind: Kind
    /// The answers it was read from.
    public var claims: [Claim.ID]
    public var standing: Standing

    /// A competitor.
    public init(
        id: ID, rivalOf: Organisation.ID, name: String, kind: Kind, claims: [Claim.ID] = [], standing: Standing
    ) {
        self.id = id
        self.rivalOf = rivalOf
        self.name = name
        self.kind = kind
        self.claims = claims
        self.standing = standing
    }
}
