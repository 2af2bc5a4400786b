import KenDomain
import Testing

@Suite struct `Value index` {
    let policy = Policy()

    @Test func `T-VAL-01 revenue at the mark, some potential and a name`() {
        let index = ValueIndex(
            [.revenue: 1, .potential: 0.2, .brand: 0.6, .newMarket: 0, .newTerritory: 0], policy: policy)
        #expect(index.value.map { Numerics.rounded($0, places: 4) } == 0.49)
        #expect(index.badges == [.revenue, .brand])
        #expect(index.atMost == index.value)
    }

    @Test func `T-VAL-02 a small first customer of a new market`() {
        let index = ValueIndex(
            [.revenue: 280.0 / 5100, .potential: 0.9, .brand: 0.5, .newMarket: 1, .newTerritory: 0], policy: policy)
        #expect(index.value.map { Numerics.rounded($0, places: 4) } == 0.4442)
        #expect(index.badges == [.potential, .brand, .newMarket])
    }

    @Test func `T-VAL-03 twelve revenues feel like seven and a half equal customers`() {
        let portfolio = Portfolio(Demonstration.inputs, policy: policy)
        #expect(portfolio.totalRevenue == 35930)
        #expect(portfolio.concentration.map { Numerics.rounded($0, places: 4) } == 0.1325)
        #expect(portfolio.effectiveCustomers.map { Numerics.rounded($0, places: 2) } == 7.55)
    }

    @Test func `full marks are the revenue and potential at the ninetieth percentile`() {
        let portfolio = Portfolio(Demonstration.inputs, policy: policy)
        #expect(portfolio.revenueMark == 5100)
        #expect(portfolio.potentialMark == 8100)
    }

    @Test(arguments: [
        (1, 0.4400), (2, 0.4686), (3, 0.4846), (4, 0.4111), (5, 0.5374), (6, 0.5484), (7, 0.3086), (8, 0.2436),
        (9, 0.6254), (10, 0.3810), (11, 0.3259), (12, 0.3958),
    ])
    func `accounts of the demonstration have their printed value`(account: Int, value: Double) {
        let portfolio = Portfolio(Demonstration.inputs, policy: policy)
        let index = ValueIndex(Demonstration.inputs[account - 1], in: portfolio, policy: policy)
        #expect(index.value.map { Numerics.rounded($0, places: 4) } == value)
    }

    @Test func `without revenue and potential the value is unknown, not nought`() {
        let index = ValueIndex([.brand: 1], policy: policy)
        #expect(index.value == nil)
        #expect(index.explanation.score == nil)
        #expect(index.explanation.notes.count == 4)
    }

    @Test func `an unknown part adds nothing and says how high the value could be`() {
        let index = ValueIndex([.revenue: 1], policy: policy)
        #expect(index.value == 0.35)
        #expect(abs(index.atMost - 1) < Numerics.tolerance)
    }

    @Test func `an amount in another currency is unknown without a rate`() {
        var foreign = ValueInputs(organisation: .fixed(1))
        foreign.revenue = Amounts(["USD": 100])
        var home = ValueInputs(organisation: .fixed(2))
        home.revenue = Amounts(["EUR": 100])
        let plain = Portfolio([foreign, home], currency: HouseCurrency("EUR"), policy: policy)
        #expect(plain.revenue == [.fixed(2): 100])
        let rated = Portfolio([foreign, home], currency: HouseCurrency("EUR", rates: ["USD": 0.9]), policy: policy)
        #expect(rated.revenue == [.fixed(1): 90, .fixed(2): 100])
    }
}

/// The figures of the demonstration company, in thousands.
private enum Demonstration {
    static let inputs: [ValueInputs] = [
        row(1, 9200, 8000, 0.6), row(2, 5100, 7000, 0.4), row(3, 3900, 8500, 0.5), row(4, 3600, 6000, 0.6),
        row(5, 3300, 9000, 0.9), row(6, 2600, 18000, 0.8), row(7, 2100, 5000, 0.5), row(8, 2000, 3500, 0.4),
        row(9, 1900, 10000, 0.8, market: "laboratories"), row(10, 1500, 5000, 0.3, territory: "MX"),
        row(11, 450, 4500, 0.3, territory: "AU"), row(12, 280, 6000, 0.5, market: "greenhouses"),
    ]

    private static func row(
        _ number: UInt8, _ revenue: Double, _ addressable: Double, _ brand: Double, market: String? = nil,
        territory: String? = nil
    ) -> ValueInputs {
        var inputs = ValueInputs(organisation: .fixed(number))
        inputs.revenue = Amounts(["EUR": revenue])
        inputs.addressable = Amounts(["EUR": addressable])
        inputs.brand = brand
        inputs.isAssessed = true
        inputs.segment = market
        inputs.segmentRank = market.map { _ in 1 }
        inputs.territory = territory
        inputs.territoryRank = territory.map { _ in 1 }
        return inputs
    }
}
