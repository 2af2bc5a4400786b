import KenDomain
import Testing

@Suite struct `Alarms of the market` {
    private let policy = Policy()

    /// The revenue and headings of rule book 12.4, in thousand euros.
    private let story: [(String, Double, AlignmentHeading)] = [
        ("Brandtner", 9200, .diverging), ("Orrell", 5100, .unknown), ("Merrow", 3900, .drifting),
        ("Takumori", 3600, .aligned), ("Aurelio", 3300, .aligned), ("Kestrelle", 2600, .aligned),
        ("Vestamar", 2100, .drifting), ("Sablewood", 2000, .diverging), ("Lumenar", 1900, .unknown),
        ("Cordovan", 1500, .unknown), ("Pacifill", 450, .aligned), ("Greenfold", 280, .aligned),
    ]

    private func alarms(_ rows: [(String, Double, AlignmentHeading)]) -> MarketAlarms {
        let inputs = rows.enumerated().map { place, row in
            var input = ValueInputs(organisation: .fixed(UInt8(place + 1)))
            input.revenue = Amounts(["EUR": row.1])
            return input
        }
        return MarketAlarms(
            rows.enumerated().map { place, row in
                .init(
                    organisation: .fixed(UInt8(place + 1)), name: row.0, heading: row.2, isKeyCustomer: true)
            }, in: Portfolio(inputs, policy: policy))
    }

    @Test func `W-ALN-02 and -03 on the revenue of the story`() {
        let found = alarms(story)
        #expect(found.shares[.diverging].map(printed) == 0.3117)
        #expect(found.shares[.unknown].map(printed) == 0.2366)
        #expect(
            found.warnings(policy.market).map { Wording.sentence(for: $0).plain } == [
                """
                31\u{00A0}% of revenue comes from two customers heading away from their own market: Brandtner and \
                Sablewood.
                """,
                """
                For 24\u{00A0}% of revenue we cannot tell whether the customer goes with its market: Orrell, Lumenar \
                and Cordovan.
                """,
            ])
    }

    @Test func `W-ALN-03 waits until five key customers are judged`() {
        let few = alarms(story.filter { $0.2 == .unknown } + story.filter { $0.2 == .aligned }.prefix(4))
        #expect(few.warnings(policy.market).isEmpty)
        let enough = alarms(story.filter { $0.2 == .unknown } + story.filter { $0.2 == .aligned }.prefix(5))
        #expect(enough.warnings(policy.market).map(\.code) == [.revenueUnknown])
    }

    @Test func `a share at the limit is not above it`() {
        #expect(alarms([("A", 25, .diverging), ("B", 75, .aligned)]).warnings(policy.market).isEmpty)
        #expect(alarms([("A", 26, .diverging), ("B", 74, .aligned)]).warnings(policy.market).count == 1)
        #expect(alarms([]).warnings(policy.market).isEmpty)
    }

    @Test func `W-ALN-01 a large account that heads away from its market`() throws {
        var story = MarketCase.food()
        var brandtner = try #require(story.dossier(1))
        story.roadmap(&brandtner, "paper", .againstTrend)
        let others = try [UInt8(3), 4].map { try #require(story.dossier($0)) }
        let dossiers = ([brandtner] + others).enumerated().map { place, dossier in
            var dossier = dossier
            dossier.revenue = [
                RevenueFact(
                    id: .fixed(UInt8(place + 1)), organisation: dossier.account.id, from: story.today.adding(-300),
                    until: story.today, amount: Money(minorUnits: place == 0 ? 900_000 : 100_000, currency: "EUR"),
                    standing: AccountCase.standing(story.today.adding(-1)))
            ]
            return dossier
        }
        let portfolio = PortfolioJudgement(
            dossiers.map { story.judge($0) }, asOf: story.today, policy: story.policy)
        let warning = try #require(
            portfolio.placing(of: .fixed(1))?.warnings.first { $0.code == .divergingAccount })
        #expect(
            Wording.sentence(for: warning).plain
                == """
                Brandtner, with 82\u{00A0}% of our revenue, is heading away from its own market: their end would be \
                ours.
                """
        )
        #expect(!Wording.move(for: warning).isEmpty)
        #expect(portfolio.warnings.contains { $0.code == .revenueDiverging })
        #expect(portfolio.market.shares[.diverging].map(printed) == 0.8182)
        #expect(
            portfolio.radar.findings.dropFirst().first?.sentence.plain
                == """
                82\u{00A0}% of revenue comes from one customer heading away from its own market: Brandtner, your \
                largest, bets against “paper”.
                """)
    }
}
