/// A limit on how sure an answer can be, because of who supports it (rule book 3.2; compare GRADE's downgrades).
public struct Cap: Hashable, Sendable, Codable {
    /// Why there is a limit.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// All support comes from partners, on needs, features, configuration or price (Mier: a start, not a verdict).
        case partnerOnly
        /// The customer's future, told by purchasers or finance alone (Kabra: they give no long-term view).
        case buyerOnly
        /// All support was relayed by colleagues.
        case colleagueOnly
        /// All support is desk research.
        case deskOnly
        /// All support is opinion.
        case gutOnly
        /// All support answered a question that only asked to confirm an idea.
        case levelOneOnly
        /// A need, and nobody who has it said so (Strategyn; Mier).
        case noPrimarySource
        /// One independent source.
        case singleSource
    }

    /// Who or what is missing among the sources.
    public var reason: Reason
    /// The most that confidence can be, 0…1.
    public var limit: Double

    /// A limit with its reason.
    public init(_ reason: Reason, limit: Double) {
        self.reason = reason
        self.limit = limit
    }
}
