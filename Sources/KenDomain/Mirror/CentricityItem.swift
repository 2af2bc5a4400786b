/// The twelve things by which one tells a product-centric company from a customer-centric one, 0…4 each (rule book
/// 10.1; the five posts, compare Shah and others 2006).
public enum CentricityItem: Int, Sendable, Codable, CaseIterable, CodingKeyRepresentable, Comparable {
    case business = 1, orderOfWork, scope, competition, timeFrame, relation, measures, contact, personal, commitments
    case detail, loyalty

    public static func < (left: CentricityItem, right: CentricityItem) -> Bool { left.rawValue < right.rawValue }

    /// 0 for the product-centric end to 4 for the customer-centric one.
    public static let scale = 0...4

    /// Whether it can also be computed from what is on record.
    public var isObserved: Bool { [.competition, .contact, .commitments, .detail].contains(self) }
}
