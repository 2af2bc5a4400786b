/// A pointer from a judgement to a record it rests on, so that a page can open it.
public enum Reference: Hashable, Sendable, Codable {
    case organisation(Organisation.ID)
    case person(Person.ID)
    case interaction(Interaction.ID)
    case claim(Claim.ID)
    case evidence(EvidenceItem.ID)
    case commitment(Commitment.ID)
    case pain(PainReport.ID)
    case accessRequest(AccessRequest.ID)
    case deal(Deal.ID)
    case revenue(RevenueFact.ID)
    case issue(Issue.ID)
    case question(Question.ID)
}
