extension BodyOfEvidence {
    /// The limits that the supporting items bring with them, in the order of the rule book (3.2).
    static func caps(
        on support: [WeighedItem], sources: Int, question: Question, policy: EvidencePolicy
    ) -> [Cap] {
        guard !support.isEmpty else { return [] }
        func all(_ property: (WeighedItem) -> Bool) -> Bool { support.allSatisfy(property) }
        let judged: [(Cap.Reason, Double, Bool)] = [
            (.partnerOnly, policy.partnerOnlyCap, question.isBeyondPartners && all(\.isPartner)),
            (.buyerOnly, policy.buyerOnlyCap, question.isBeyondBuyers && all(\.isBuyer)),
            (.colleagueOnly, policy.colleagueOnlyCap, all(\.isRelayed)),
            (.deskOnly, policy.deskOnlyCap, all { $0.kind == .desk }),
            (.gutOnly, policy.gutOnlyCap, all { $0.kind == .opinion }),
            (.levelOneOnly, policy.levelOneOnlyCap, all { $0.kind == .talkToConfirm }),
            (.noPrimarySource, policy.noPrimarySourceCap, question.isNeed && !support.contains(where: \.isPrimary)),
            (.singleSource, policy.singleSourceCap, sources == 1),
        ]
        return judged.filter(\.2).map { Cap($0.0, limit: $0.1) }
    }
}

extension Cap.Reason {
    /// The article or method behind the limit.
    public var source: String {
        switch self {
        case .partnerOnly: SeedSource.mier.words
        case .buyerOnly, .deskOnly, .gutOnly: SeedSource.kabra.words
        case .colleagueOnly: SeedSource.words([.kabra, .mier, .managementRules])
        case .levelOneOnly: SeedSource.customerUnderstanding.words
        case .noPrimarySource: SeedSource.words([.strategyn, .mier])
        case .singleSource: "Admiralty code"
        }
    }
}
