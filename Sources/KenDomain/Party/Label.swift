/// What a party is to us, decided by the facts alone (rule book 1.2, in order of precedence).
public enum Label: String, Sendable, Codable, CaseIterable {
    case colleagueInternalVoice, colleague, channelPartner, componentDesigner, jobExecutor, endCustomer, decisionMaker
    case purchaser, administrator, gatekeeper, influencer, unclassified
}

extension Label {
    /// Whether people with this label can be the primary customer (rule book 1.3).
    public var isPrimary: Bool { self == .componentDesigner || self == .jobExecutor }
}
