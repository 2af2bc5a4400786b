/// That an account may be named as a reference, and when it was (rule book 9.3).
public struct ReferenceAgreement: Kept {
    public typealias ID = Identifier<ReferenceAgreement>

    /// One time it was named or called upon.
    public struct Use: Hashable, Sendable, Codable {
        public var on: Day
        /// The deal it was used in; nil for a publication.
        public var deal: Deal.ID?

        /// One time it was used.
        public init(on: Day, deal: Deal.ID? = nil) {
            self.on = on
            self.deal = deal
        }
    }

    public var id: ID
    public var organisation: Organisation.ID
    /// Their person who agreed.
    public var givenBy: Person.ID?
    public var givenOn: Day
    public var withdrawnOn: Day?
    /// What they agreed to, in their words.
    public var scope: String
    public var uses: [Use]
    public var standing: Standing

    /// An agreement to be named.
    public init(
        id: ID, organisation: Organisation.ID, givenBy: Person.ID?, givenOn: Day, scope: String, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.givenBy = givenBy
        self.givenOn = givenOn
        self.scope = scope
        uses = []
        self.standing = standing
    }

    /// Whether it was in force on that day.
    public func isInForce(on day: Day) -> Bool {
        givenOn <= day && (withdrawnOn.map { day < $0 } ?? true) && standing.holds(on: day)
    }
}
