/// A fact about a person or an organisation with regard to a product, from a day until a day.
///
/// The label that follows from all facts of a party is computed, never stored.
public struct PartyRole: Kept {
    public typealias ID = Identifier<PartyRole>

    /// Whom the fact is about.
    public enum Party: Hashable, Sendable, Codable {
        case person(Person.ID)
        case organisation(Organisation.ID)
    }

    public var id: ID
    public var party: Party
    /// The product; nil for all of ours.
    public var product: Product.ID?
    public var fact: Fact
    public var answer: Attested<Answer>
    public var from: Day?
    public var until: Day?
    public var standing: Standing

    /// A fact about a party.
    public init(
        id: ID, party: Party, product: Product.ID? = nil, fact: Fact, answer: Attested<Answer>, standing: Standing
    ) {
        self.id = id
        self.party = party
        self.product = product
        self.fact = fact
        self.answer = answer
        self.standing = standing
    }

    /// Whether it holds on that day.
    public func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
}
