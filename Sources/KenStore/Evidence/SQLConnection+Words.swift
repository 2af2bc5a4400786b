package import KenDomain

/// Words by their ids, whichever account they were said at, with the claims they stand behind and who is named.
package struct CitedWords: Sendable {
    package var evidence: [EvidenceItem.ID: EvidenceItem] = [:]
    package var claims: [Claim.ID: Claim] = [:]
    package var people: [Person.ID: Person] = [:]
    package var organisations: [Organisation.ID: Organisation] = [:]
}

extension SQLConnection {
    /// Words, claims, people and organisations by their ids, as known on a day: four queries for each 128 of a kind.
    package func words(
        evidence: [EvidenceItem.ID], claims: [Claim.ID], people: [Person.ID], organisations: [Organisation.ID],
        asOf: Day
    ) throws -> CitedWords {
        var words = CitedWords()
        for item in try grouped(
            MarketStatements.evidenceByID, EvidenceItem.self, asOf: asOf, among: evidence.map { .id($0) }
        ).values.joined() {
            words.evidence[item.id] = item
        }
        let wanted = Set(claims + words.evidence.values.map(\.claim)).sorted()
        for claim in try grouped(
            MarketStatements.claimsByID, Claim.self, asOf: asOf, among: wanted.map { .id($0) }
        ).values.joined() {
            words.claims[claim.id] = claim
        }
        let voices = words.evidence.values.flatMap { [$0.speaker, $0.hearer].compactMap(\.self) }
        words.people = try self.people(Set(people + voices).sorted())
        let speaking = words.evidence.values.compactMap(\.speakingOrganisation)
        let about = words.claims.values.map(\.organisation)
        words.organisations = try self.organisations(Set(organisations + speaking + about).sorted())
        return words
    }
}
