/// Whom people mean by "the customer" when asked cold (rule book 10; Mier's workshops answer with partners and teams).
public enum CustomerGroup: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case payer, user, partner, colleague
}
