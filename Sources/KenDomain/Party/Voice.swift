/// The four schools of who the customer is, named for whom they look at (rule book 1.4); their disagreement stays open.
public enum Voice: String, Sendable, Codable, CaseIterable {
    /// Whoever pays (Kabra).
    case payer
    /// Whoever benefits directly (Mier).
    case beneficiary
    /// Whoever gets the job done with it (Strategyn, after Ulwick).
    case jobExecutor
    /// Everybody served, inside and outside (the customer management rules).
    case internalAndExternal

    /// The article it comes from, by its author or title.
    public var source: SeedSource {
        switch self {
        case .payer: .kabra
        case .beneficiary: .mier
        case .jobExecutor: .strategyn
        case .internalAndExternal: .managementRules
        }
    }

    /// Whom the school calls the customer, in one sentence.
    public var sentence: String {
        switch self {
        case .payer: "The customer is whoever pays."
        case .beneficiary: "The customer is whoever uses the product and directly benefits."
        case .jobExecutor: "The primary customer is whoever gets a job done with the product, or designs it in."
        case .internalAndExternal: "Customers are those who pay, and colleagues who use the product on their behalf."
        }
    }

    /// What this school calls a person with that label.
    public func verdict(on label: Label) -> VoiceVerdict { view(of: VoicedParty(label)).verdict }

    /// In how many different ways the schools that speak see a person with that label; 2 or more is a disagreement.
    public static func disagreement(on label: Label) -> Int { disagreement(on: VoicedParty(label)) }

    /// In how many different ways the schools that speak see a party.
    public static func disagreement(on party: VoicedParty) -> Int {
        Set(allCases.map { $0.view(of: party).verdict }).subtracting([.silent]).count
    }
}
