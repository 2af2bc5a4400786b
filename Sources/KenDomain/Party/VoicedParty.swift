/// The parties on which the four schools were heard: the rows of the table in rule book 1.4.
public enum VoicedParty: String, Sendable, Codable, CaseIterable {
    case payingOrganisation, jobExecutor, componentDesigner, endCustomer, buyer, constituent, partner, internalVoice
    /// A colleague who does not act for a customer; not a row of the table, seen as the schools see staff.
    case colleague
    /// Nobody knows yet.
    case unknown

    /// The row for a person with that label. A gatekeeper is read like an influencer.
    public init(_ label: Label) {
        self =
            switch label {
            case .colleagueInternalVoice: .internalVoice
            case .colleague: .colleague
            case .channelPartner: .partner
            case .componentDesigner: .componentDesigner
            case .jobExecutor: .jobExecutor
            case .endCustomer: .endCustomer
            case .decisionMaker, .purchaser: .buyer
            case .administrator, .gatekeeper, .influencer: .constituent
            case .unclassified: .unknown
            }
    }

    /// The neutral label shown on pages.
    public var shown: String {
        switch self {
        case .payingOrganisation: "Paying customer"
        case .jobExecutor, .componentDesigner: "Primary customer"
        case .endCustomer: "Customer's customer"
        case .buyer: "Buyer"
        case .constituent: "Constituent"
        case .partner: "Partner"
        case .internalVoice: "Colleague (internal voice)"
        case .colleague: "Colleague"
        case .unknown: "Not known yet"
        }
    }
}
