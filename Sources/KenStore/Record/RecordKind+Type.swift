import KenDomain

extension RecordKind {
    /// The type of its records.
    var type: any StoredRecord.Type {
        switch self {
        case .organisation: Organisation.self
        case .person: Person.self
        case .affiliation: Affiliation.self
        case .product: Product.self
        case .partyRole: PartyRole.self
        case .interaction: Interaction.self
        case .claim: Claim.self
        case .evidence: EvidenceItem.self
        case .commitment: Commitment.self
        case .painReport: PainReport.self
        case .issue: Issue.self
        case .accessRequest: AccessRequest.self
        case .nonDisclosure: NonDisclosure.self
        case .deal: Deal.self
        case .revenueFact: RevenueFact.self
        case .potential: Potential.self
        }
    }
}
