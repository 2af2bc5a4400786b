import KenDomain

extension Job.Holder {
    /// Whose job people with a label have: all of them try to get one done, and not the same (rule book 6.1); nil for
    /// whoever has none on the map.
    init?(_ label: Label) {
        switch label {
        case .componentDesigner, .jobExecutor: self = .primary
        case .purchaser: self = .buyer
        case .administrator: self = .administrator
        case .channelPartner: self = .distributor
        case .colleagueInternalVoice, .colleague, .endCustomer, .decisionMaker, .gatekeeper, .influencer,
            .unclassified:
            return nil
        }
    }
}
