/// The thirteen facts about a party that decide its label (rule book 1.1, F1 to F13 in order).
public enum Fact: String, Sendable, Codable, CaseIterable {
    /// On our payroll (Mier; "Product manager's customer management rules").
    case employedByUs
    /// Uses the product to get the core functional job done and directly benefits.
    case usesForJob
    /// Designs a product of which ours becomes a part.
    case designsItIn
    /// Their organisation pays us and does not resell the product unchanged.
    case paysForOwnUse
    /// Takes it on to others: distributor, reseller, agent, adviser.
    case resells
    /// Negotiates, issues the order or releases payment.
    case issuesOrder
    /// May approve or veto the purchase.
    case decides
    /// Specifies or advises without approval.
    case influences
    /// Installs, configures, maintains, trains, supports.
    case administers
    /// Controls who may talk to whom on their side.
    case filtersAccess
    /// Uses the product that contains ours.
    case usesTheirProduct
    /// Receives commission, margin or salary from us.
    case paidByUs
    /// A colleague who uses our product to assist, or on behalf of, an external customer.
    case actsForCustomer

    /// Whether a fact stated about an organisation holds for each of its people: who pays, sells on, employs or uses is
    /// the organisation; who designs, decides or orders is one person in it.
    public var isShared: Bool {
        switch self {
        case .employedByUs, .paysForOwnUse, .resells, .usesTheirProduct, .paidByUs: true
        case .usesForJob, .designsItIn, .issuesOrder, .decides, .influences, .administers, .filtersAccess,
            .actsForCustomer:
            false
        }
    }
}

/// What we know of a fact.
public enum Answer: String, Sendable, Codable, CaseIterable {
    case yes, no, unknown
}
