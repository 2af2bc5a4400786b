extension Voice {
    /// What this school says of a party. Buyers are a constituent where a school knows them only as contacts or as a
    /// layer for commercial teams.
    public func view(of party: VoicedParty) -> VoiceView {
        switch self {
        case .payer: Self.kabra(party)
        case .beneficiary: Self.mier(party)
        case .jobExecutor: Self.strategyn(party)
        case .internalAndExternal: Self.managementRules(party)
        }
    }

    private static func kabra(_ party: VoicedParty) -> VoiceView {
        switch party {
        case .payingOrganisation: VoiceView(.customer, "the customer, tier I")
        case .endCustomer: VoiceView(.constituent, "end customer, tier III")
        case .buyer: VoiceView(.constituent, "tier I contact, short-sighted")
        case .internalVoice, .colleague: VoiceView(.notCustomer, "another stakeholder")
        case .jobExecutor, .componentDesigner, .constituent, .partner, .unknown: .silent
        }
    }

    private static func mier(_ party: VoicedParty) -> VoiceView {
        switch party {
        case .payingOrganisation: VoiceView(.constituent, "only through the people who use it")
        case .jobExecutor: VoiceView(.customer, "the customer")
        case .componentDesigner: VoiceView(.customer, "customer, by direct benefit")
        case .buyer: VoiceView(.constituent, "an extra layer, for commercial teams")
        case .partner: VoiceView(.notCustomer, "partner, not customer")
        case .internalVoice, .colleague: VoiceView(.notCustomer, "colleague, not customer")
        case .endCustomer, .constituent, .unknown: .silent
        }
    }

    private static func strategyn(_ party: VoicedParty) -> VoiceView {
        switch party {
        case .jobExecutor, .componentDesigner: VoiceView(.primary, "primary")
        case .endCustomer: VoiceView(.constituent, "worth knowing, second line")
        case .buyer: VoiceView(.constituent, "almost never primary")
        case .partner: VoiceView(.constituent, "constituent; a mistake if first")
        case .payingOrganisation, .constituent, .internalVoice, .colleague: VoiceView(.constituent, "constituent")
        case .unknown: .silent
        }
    }

    private static func managementRules(_ party: VoicedParty) -> VoiceView {
        switch party {
        case .payingOrganisation, .jobExecutor, .componentDesigner, .buyer, .constituent:
            VoiceView(.customer, "external customer")
        case .internalVoice: VoiceView(.customer, "internal customer")
        case .endCustomer, .partner, .colleague, .unknown: .silent
        }
    }
}
