/// The tables of editable records, by name; written beside an id wherever it may name several kinds of thing.
package enum RecordKind: String, Sendable, Codable, CaseIterable {
    case organisation, person, affiliation, product
    case partyRole = "party_role"
    case interaction, claim, evidence, commitment
    case painReport = "pain_report"
    case issue
    case accessRequest = "access_request"
    case nonDisclosure = "non_disclosure"
    case deal
    case revenueFact = "revenue_fact"
    case potential
}
