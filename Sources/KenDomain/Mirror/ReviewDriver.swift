/// What can drive a company, as its reviews show it (rule book 10.2; the five posts).
public enum ReviewDriver: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// Definition, project schedules.
    case product
    /// Funnel, closing plans.
    case sales
    /// Productivity, inventory, supply chain.
    case production
    /// Satisfaction, retention, loyalty, whole product, alternatives, total experience.
    case value

    /// The driver somebody at the table stands for; nil for others. Whoever is a customer stands for value.
    public init?(_ functions: Set<Function>, isCustomer: Bool = false) {
        let stands: [(ReviewDriver, Set<Function>)] = [
            (.value, [.support, .customerSuccess]), (.product, [.product, .engineering, .domainExpert]),
            (.sales, [.sales, .channelSales, .marketing]), (.production, [.operations]),
        ]
        guard !isCustomer else {
            self = .value
            return
        }
        guard let found = stands.first(where: { !$0.1.isDisjoint(with: functions) }) else { return nil }
        self = found.0
    }
}
