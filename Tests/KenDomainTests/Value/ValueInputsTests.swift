import KenDomain
import Testing

@Suite struct `Value inputs` {
    private let today = SampleAccount.today

    private func deal(_ number: UInt8, _ amount: Int64?, wonAgo: Int?) -> Deal {
        Deal(
            id: .fixed(number), organisation: .fixed(1), name: "Deal",
            amount: amount.map { Money(minorUnits: $0 * 100, currency: "EUR") },
            stages: [.init(name: "Won", status: .won, from: wonAgo.map { today.adding(-$0) })],
            standing: SampleAccount.standing(wonAgo ?? 0))
    }

    @Test func `without revenue facts won deals of the year stand in`() {
        var account = SampleAccount("Pacifill")
        account.dossier.deals = [deal(1, 450, wonAgo: 205), deal(2, 100, wonAgo: 500)]
        let value = account.judged().value
        #expect(value.isFromWonDeals)
        #expect(value.revenue == Amounts(["EUR": 450]))
        #expect(value.previousRevenue == Amounts(["EUR": 100]))
        #expect(value.evidence == [.deal(.fixed(1))])
    }

    @Test func `a won deal without an amount leaves the sum unknown`() {
        var account = SampleAccount("Pacifill")
        account.dossier.deals = [deal(1, 450, wonAgo: 205), deal(2, nil, wonAgo: 100)]
        #expect(account.judged().value.revenue == nil)
    }

    @Test func `a period counts by its part that falls into the year`() {
        var account = SampleAccount("Brandtner")
        account.dossier.revenue = [
            RevenueFact(
                id: .fixed(9), organisation: .fixed(1), from: today.adding(-365 - 364), until: today.adding(-364 + 365),
                amount: Money(minorUnits: 73_000, currency: "EUR"), standing: SampleAccount.standing(0))
        ]
        let value = account.judged().value
        #expect(value.revenue == Amounts(["EUR": 365]))
        #expect(value.previousRevenue == Amounts(["EUR": 365]))
        #expect(!value.isFromWonDeals)
    }

    @Test func `brand is one fifth for each mark, and unknown until somebody says so`() {
        var account = SampleAccount("Brandtner")
        #expect(account.judged().value.brand == nil)
        var potential = Potential(
            id: .fixed(9), organisation: .fixed(1), from: today, standing: SampleAccount.standing(0))
        potential.brandMarks = [.recognisedName, .publicReference, .citesUs]
        account.dossier.potential = potential
        #expect(account.judged().value.brand.map { Numerics.rounded($0, places: 4) } == 0.6)
    }

    @Test func `a won deal keeps the first tier fresh`() {
        var account = SampleAccount("Pacifill")
        account.dossier.deals = [deal(1, 450, wonAgo: 60)]
        let first = account.judged().tier(.one)
        #expect(first?.freshness.value == 0.5)
        #expect(first?.buysWithoutTalk == true)
    }
}
