import KenDomain
import Testing

@Suite struct `Concentration of revenue` {
    @Test func `T-VAL-03 it says of whom it is made`() throws {
        let revenue = [9200.0, 5100, 3900, 3600, 3300, 2600, 2100, 2000, 1900, 1500, 450, 280]
        let accounts = revenue.enumerated().map { (Organisation.ID.fixed(UInt8($0.offset + 1)), $0.element) }
        let found = try #require(
            Concentration(Dictionary(accounts, uniquingKeysWith: { $1 }), policy: Policy()))
        #expect(Numerics.rounded(found.index, places: 4) == 0.1325)
        #expect(Numerics.rounded(found.effectiveCustomers, places: 2) == 7.55)
        #expect(abs(found.explanation.terms.reduce(0) { $0 + $1.contribution } - found.index) < 1e-12)
        #expect(found.explanation.terms.first?.evidence == [.organisation(.fixed(1))])
    }

    @Test func `without revenue it is unknown, with one customer it is whole`() throws {
        #expect(Concentration([:], policy: Policy()) == nil)
        #expect(Concentration([.fixed(1): 0], policy: Policy()) == nil)
        #expect(Concentration([.fixed(1): 12], policy: Policy())?.effectiveCustomers == 1)
    }
}
