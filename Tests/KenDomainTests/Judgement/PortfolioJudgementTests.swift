import KenDomain
import Testing

@Suite struct `Accounts beside each other` {
    private let policy = Policy()

    private func portfolio(_ accounts: [SampleAccount]) -> PortfolioJudgement {
        PortfolioJudgement(accounts.map { $0.judged(policy) }, asOf: SampleAccount.today, policy: policy)
    }

    private let company = [
        SampleAccount.orrell(number: 241), .merrow(number: 242), .pacifill(number: 243), .lumenar(number: 244),
        .vestamar(number: 245), .kestrelle(number: 246),
    ]

    @Test func `the radar reads like this`() {
        #expect(
            portfolio(company).radar.findings.map(\.sentence.plain) == [
                """
                You know none of your 6 customers well enough to bet on yet; you know the people and the business of \
                Kestrelle, and not yet whether it goes with its own market.
                """,
                """
                Two promises to Vestamar are broken; they had to tell us the same thing four times; we \
                meet them in six days: settle that first.
                """,
                "Priya Nair is the only person we know at Pacifill and leaves in about five weeks.",
                """
                For 44\u{00A0}% of revenue we cannot tell where they are heading: we meet Orrell only over \
                price and paper and Lumenar mostly at trade fairs.
                """,
                """
                This week: Vestamar about our promise “noise fix”, a second contact at Pacifill, Tim Okafor at \
                Orrell together with sales, a visit to Lumenar.
                """,
            ])
    }

    @Test func `every finding but the opening and the closing says what to do, or says it in itself`() {
        let radar = portfolio(company).radar
        #expect(radar.findings.count <= Radar.most)
        for finding in radar.more {
            #expect(finding.move?.isEmpty == false, "\(finding.sentence.plain)")
            #expect(!finding.evidence.isEmpty, "\(finding.sentence.plain)")
        }
    }

    @Test func `the order of the accounts changes nothing`() {
        let isSame = portfolio(company) == portfolio(company.reversed())
        #expect(isSame)
    }

    @Test func `without any account the page says what to bring`() {
        let radar = portfolio([]).radar
        #expect(radar.findings.count == 1)
        #expect(radar.findings.first?.sentence.plain.hasPrefix("No customer is on record yet.") == true)
    }

    @Test func `one account about which nothing is known gives no alarm`() {
        let radar = portfolio([SampleAccount("Orrell")]).radar
        #expect(
            radar.findings.map(\.sentence.plain) == [
                "You do not know your one customer well enough to bet on yet.",
                "Nothing on record needs your attention today.",
            ])
    }

    @Test func `a dead tier is told only where the account is worth it`() throws {
        let all = portfolio(company)
        let orrell = try #require(all.placing(of: .fixed(241)))
        let pacifill = try #require(all.placing(of: .fixed(243)))
        #expect(orrell.rank == 1)
        #expect(orrell.isInTopHalf)
        #expect(orrell.warnings.contains { $0.code == .deadTier && $0.tier == .two })
        #expect(pacifill.rank == 6)
        #expect(!pacifill.warnings.contains { $0.code == .deadTier })
    }

    @Test func `the worth of the account goes into its gains, and urgency where much revenue may turn`() throws {
        let orrell = try #require(portfolio(company).placing(of: .fixed(241)))
        let third = try #require(orrell.next.first { $0.tier == .three })
        let first = try #require(third.questions.first)
        #expect(first.urgency == 1.5)
        #expect(Numerics.rounded(first.gain.amount, places: 4) == 1.5750)
        let second = try #require(orrell.next.first { $0.tier == .two }?.questions.first)
        #expect(Numerics.rounded(second.gain.amount, places: 4) == 1.0500)
    }

    @Test func `a customer is known well enough to bet on once its heading is known too`() throws {
        var judgements = company.map { $0.judged(policy) }
        let kestrelle = try #require(judgements.firstIndex { $0.hasFoundation })
        #expect(!judgements[kestrelle].isKnown)
        judgements[kestrelle].market.heading = Marked(.aligned, byHand: nil)
        let radar = PortfolioJudgement(judgements, asOf: SampleAccount.today, policy: policy).radar
        #expect(
            radar.findings.first?.sentence.plain
                == "You know 1 of your 6 customers well enough to bet on: Kestrelle (16\u{00A0}% of revenue).")
        #expect(radar.findings.contains { $0.sentence.plain.hasPrefix("For another 44") })
    }

    @Test func `the second sentence is about customers heading away from their market`() throws {
        var judgements = company.map { $0.judged(policy) }
        for place in judgements.indices where ["Orrell", "Merrow"].contains(judgements[place].name) {
            judgements[place].market.heading = Marked(.diverging, byHand: nil)
        }
        let portfolio = PortfolioJudgement(judgements, asOf: SampleAccount.today, policy: policy)
        let second = try #require(portfolio.radar.findings.dropFirst().first)
        #expect(second.code == .revenueDiverging)
        #expect(
            second.sentence.plain
                == """
                56\u{00A0}% of revenue comes from two customers heading away from their own market: Orrell, your \
                largest; Merrow.
                """)
        let said = portfolio.radar.findings + portfolio.radar.more
        #expect(said.count { $0.code == .revenueDiverging } == 1)
        #expect(!said.contains { $0.code == .divergingAccount })
        #expect(!said.contains { $0.sentence.plain.contains("cannot tell") && $0.sentence.plain.contains("Orrell") })
    }

    @Test func `executives who met few key customers can call no outlook`() {
        let warning = portfolio(company).warnings.first { $0.code == .tooFewExecutiveTalks }
        #expect(warning?.slots["met"] == "2")
        #expect(warning?.slots["key"] == "6")
    }
}
