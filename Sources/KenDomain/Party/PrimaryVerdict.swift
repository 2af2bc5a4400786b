/// Who the primary customer of a product is, and who comes after in what order (rule book 1.3; Strategyn).
public struct PrimaryVerdict: Hashable, Sendable, Codable {
    /// One place in the order.
    public struct Line: Hashable, Sendable, Codable {
        /// 1…6; the customer's customer of a component shares rank 1 as its growth avenue.
        public var rank: Int
        /// `1`, `1b`, `2` …
        public var mark: String
        /// Labels that share the place.
        public var labels: [Label]
        /// People with those labels, by id.
        public var people: [Person.ID]
        /// Whether it is the growth avenue of a component.
        public var isGrowthAvenue: Bool
    }

    /// The product in question.
    public var product: Product.ID
    /// The label that is primary for this form of product.
    public var sought: Label
    /// The primary people, by id; empty when none is known.
    public var primary: [Person.ID]
    /// The whole order, with empty places kept.
    public var hierarchy: [Line]
    /// What to ask when no primary customer is known; nil when one is.
    public var question: String?

    /// Whether a primary customer is known (else W-CUST-01).
    public var isKnown: Bool { !primary.isEmpty }
}
