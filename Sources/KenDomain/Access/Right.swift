/// One thing a caller may or may not do; verbs ask for exactly one before they read anything.
public enum Right: String, Sendable, Codable, CaseIterable {
    case read
    case logConversations
    case editLedger
    case importFiles
    case exportEverything
    case administer

    /// The roles that hold this right (quality.md, section 4).
    public var roles: Set<Caller.Role> {
        switch self {
        case .read: Set(Caller.Role.allCases)
        case .logConversations: [.sales, .product, .executive, .admin]
        case .editLedger, .importFiles: [.product, .executive, .admin]
        case .exportEverything, .administer: [.admin]
        }
    }
}
