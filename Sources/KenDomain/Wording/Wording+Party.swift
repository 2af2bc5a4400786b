import Foundation

extension Wording {
    /// What an organisation is to us, in a word or two.
    public static func name(_ kind: Organisation.Kind) -> String {
        switch kind {
        case .ownCompany: "our company"
        case .account: "customer"
        case .prospect: "prospect"
        case .formerAccount: "former customer"
        case .channelPartner: "partner"
        case .endCustomer: "customer’s customer"
        case .competitorOfUs: "rival of ours"
        case .competitorOfCustomer: "rival of a customer"
        case .userGroup: "user group"
        case .other: "other"
        }
    }

    /// A country by its two-letter code, ISO 3166, in words; anything else as it stands.
    public static func country(_ code: String) -> String {
        guard code.utf8.count == 2 else { return code }
        return Locale(identifier: "en_GB").localizedString(forRegionCode: code) ?? code
    }

    /// What someone does at work, in a word or two.
    public static func name(_ function: Function) -> String {
        switch function {
        case .sales: "sales"
        case .channelSales: "channel sales"
        case .product: "product"
        case .domainExpert: "domain expert"
        case .engineering: "engineering"
        case .support: "support"
        case .customerSuccess: "customer success"
        case .operations: "operations"
        case .finance: "finance"
        case .procurement: "purchasing"
        case .legal: "legal"
        case .marketing: "marketing"
        case .executive: "executive"
        }
    }

    /// What a party is to us, in a word or two.
    public static func name(_ label: Label) -> String {
        switch label {
        case .colleagueInternalVoice: "colleague, internal voice"
        case .colleague: "colleague"
        case .channelPartner: "partner"
        case .componentDesigner: "designs it in"
        case .jobExecutor: "works with it"
        case .endCustomer: "customer’s customer"
        case .decisionMaker: "decides"
        case .purchaser: "buys"
        case .administrator: "looks after it"
        case .gatekeeper: "decides who meets whom"
        case .influencer: "advises"
        case .unclassified: "not known yet"
        }
    }

    /// What a school calls a party.
    public static func name(_ verdict: VoiceVerdict) -> String {
        switch verdict {
        case .customer: "the customer"
        case .primary: "the primary customer"
        case .constituent: "one who has a say"
        case .notCustomer: "not a customer"
        case .silent: "says nothing"
        }
    }

    /// A school, by whom it calls the customer.
    public static func name(_ voice: Voice) -> String {
        switch voice {
        case .payer: "whoever pays"
        case .beneficiary: "whoever benefits"
        case .jobExecutor: "whoever does the job"
        case .internalAndExternal: "everybody served"
        }
    }
}
