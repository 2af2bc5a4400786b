import KenDomain
import KenStore

/// The records of every kind that a batch makes or changes.
struct Shelves {
    var organisations = Shelf<Organisation>()
    var products = Shelf<Product>()
    var people = Shelf<Person>()
    var affiliations = Shelf<Affiliation>()
    var roles = Shelf<PartyRole>()
    var interactions = Shelf<Interaction>()
    var claims = Shelf<Claim>()
    var evidence = Shelf<EvidenceItem>()
    var commitments = Shelf<Commitment>()
    var pains = Shelf<PainReport>()
    var issues = Shelf<Issue>()
    var accessRequests = Shelf<AccessRequest>()
    var nonDisclosures = Shelf<NonDisclosure>()
    var deals = Shelf<Deal>()
    var revenue = Shelf<RevenueFact>()
    var potentials = Shelf<Potential>()

    /// Writes all, parents first.
    func write(to journal: Journal) throws {
        try organisations.write(to: journal)
        try products.write(to: journal)
        try people.write(to: journal)
        try affiliations.write(to: journal)
        try roles.write(to: journal)
        try interactions.write(to: journal)
        try claims.write(to: journal)
        try evidence.write(to: journal)
        try commitments.write(to: journal)
        try pains.write(to: journal)
        try issues.write(to: journal)
        try accessRequests.write(to: journal)
        try nonDisclosures.write(to: journal)
        try deals.write(to: journal)
        try revenue.write(to: journal)
        try potentials.write(to: journal)
    }
}
