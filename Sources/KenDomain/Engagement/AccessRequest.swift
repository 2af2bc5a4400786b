/// A colleague's request to talk to someone, asked of whoever stands in between (rule book 2.3).
public struct AccessRequest: Kept {
    public typealias ID = Identifier<AccessRequest>

    /// What came of it.
    public enum Reply: String, Sendable, Codable, CaseIterable {
        case granted, refused
    }

    public var id: ID
    public var organisation: Organisation.ID
    /// Our person who asked.
    public var requester: Person.ID
    /// Who was asked: a colleague in sales, a partner, or someone of theirs who filters access.
    public var askedOf: Person.ID?
    /// Whom they wanted to meet; nil when only a function was asked for.
    public var wanted: Person.ID?
    public var askedOn: Day
    public var reply: Reply?
    public var repliedOn: Day?
    /// The reason given, in their words.
    public var words: String?
    public var standing: Standing

    /// A request without an answer yet.
    public init(
        id: ID, organisation: Organisation.ID, requester: Person.ID, askedOf: Person.ID?, wanted: Person.ID?,
        askedOn: Day, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.requester = requester
        self.askedOf = askedOf
        self.wanted = wanted
        self.askedOn = askedOn
        self.standing = standing
    }
}
