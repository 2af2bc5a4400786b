import KenDomain
import Testing

@Suite struct `Ground rules at an account` {
    private let today = SampleAccount.today

    @Test func `an empty account raises none of them`() {
        let judgement = SampleAccount("Empty").judged()
        #expect(judgement.codes.allSatisfy { !$0.rawValue.hasPrefix("W-ENG") && !$0.rawValue.hasPrefix("W-DIS") })
        #expect(judgement.engagement.protocolRate.share == nil)
        #expect(judgement.engagement.closedLoop.rate.share == nil)
        #expect(judgement.engagement.attention.allSatisfy { $0.primaryShare == nil })
        #expect(!judgement.codes.contains(.noPrimaryContact))
    }

    @Test func `W-CUST-07 all talks with purchasers`() {
        var account = SampleAccount("Cordovan")
        let ours = account.ours("Lucia", [.sales])
        let buyer = account.theirs("Jose", [.procurement], .purchaser)
        let designer = account.theirs("Elena", [.engineering], .componentDesigner)
        account.talk(20, [ours, buyer])
        #expect(
            account.judged().sentence(.noPrimaryContact)
                == "Our only talk with Cordovan in the last half year was not with someone who works with what we make."
        )
        account.talk(15, [ours, buyer], .phone)
        #expect(
            account.judged().sentence(.noPrimaryContact)
                == "None of our two talks with Cordovan in the last half year was with someone who works with what we make."
        )
        account.talk(12, [ours, designer], .survey)
        #expect(account.judged().codes.contains(.noPrimaryContact))
        account.talk(10, [ours, designer])
        #expect(!account.judged().codes.contains(.noPrimaryContact))
    }

    @Test func `W-CUST-03 and W-CUST-04 answers from partners, and from colleagues`() {
        var account = SampleAccount("Cordovan")
        let ours = account.ours("Devi", [.product])
        let partner = account.theirs("Carlos", [.channelSales], .channelPartner)
        account.dossier.people[partner]?.side = .partner
        account.dossier.people[partner]?.organisation = .fixed(60)
        account.answer(302, "only price counts", by: partner, to: ours, 20, source: .partnerReport)
        #expect(account.judged().codes.contains(.partnerWordOnly))
        #expect(!account.judged().codes.contains(.colleagueWordOnly))
        account.answer(201, "steady", by: ours, to: ours, 20, source: .relayed)
        #expect(account.judged().codes.contains(.colleagueWordOnly))
        let buyer = account.theirs("Jose", [.procurement], .purchaser)
        account.answer(201, "steady", by: buyer, to: ours, 20)
        #expect(account.judged().engagement.oneSided.partners.count == 1)
    }

    @Test func `W-ENG warnings count the meetings that missed a rule`() throws {
        var account = SampleAccount("Kestrelle")
        var agenda = try SampleAgenda.first(in: -10).taking(.held, on: today.adding(-10), policy: Policy())
        agenda.criteria = []
        account.dossier.agendas = [agenda]
        let judgement = account.judged()
        #expect(
            judgement.codes.isSuperset(of: [
                .agendaNotReviewed, .agendaLate, .noCriteria, .notesLate, .followThroughLate,
            ]))
        #expect(judgement.codes.isDisjoint(with: [.agendaTooFull, .successNotJudged]))
        #expect(judgement.engagement.protocolRate == Rate(1, of: 6))
        #expect(
            judgement.sentence(.noCriteria)
                == "Nobody wrote down how to see the success of our meeting with Kestrelle ten days ago.")
    }

    @Test func `W-ENG-05 the brief for a first meeting in two business days`() throws {
        var account = SampleAccount("Kestrelle")
        account.dossier.agendas = [SampleAgenda.first(in: 4)]
        let brief = try #require(account.judged().engagement.thinBriefs.first)
        #expect(brief.completeness.filled == [.openMatters, .promises, .questions])
        #expect(account.judged().codes.contains(.briefIncomplete))
        account.dossier.agendas = [SampleAgenda.first(in: 5)]
        #expect(!account.judged().codes.contains(.briefIncomplete))
        account.dossier.agendas = [SampleAgenda.first([.executive], in: 4)]
        #expect(!account.judged().codes.contains(.briefIncomplete))
    }

    @Test func `a no of sales to an agenda feeds the gate score`() throws {
        var account = SampleAccount.orrell()
        account.dossier.accessRequests = []
        #expect(account.judged().gatekeeping?.signals.refused == nil)
        var agenda = SampleAgenda.first(in: 20)
        agenda.review = try AgendaReview(askedOn: today.adding(-9)).answered(
            .refusal, on: today.adding(-8), reason: "not the right time")
        account.dossier.agendas = [agenda]
        let judgement = account.judged()
        #expect(judgement.gatekeeping?.signals.refused == 1)
        #expect(!judgement.codes.contains(.nobodyAsked))
    }

    @Test func `bets of all accounts are judged together, once`() throws {
        func account(_ number: UInt8, _ bet: Bet) -> Judgement {
            var account = SampleAccount("Account \(number)", number: number)
            account.dossier.bets = [bet]
            return account.judged()
        }
        let bet = Bet(
            id: .fixed(1), kind: .price, text: "ten per cent off", decidedOn: today.adding(-3),
            standing: SampleAccount.standing(3))
        let portfolio = PortfolioJudgement([account(1, bet), account(2, bet)], asOf: today, policy: Policy())
        #expect(portfolio.bets.map(\.word) == [.thin])
        #expect(portfolio.assumptions.map(\.text) == ["ten per cent off"])
        #expect(portfolio.concentration == nil)
    }

    @Test func `a bet on a partner's word alone raises W-CUST-03`() throws {
        var account = SampleAccount("Cordovan")
        let ours = account.ours("Devi", [.product])
        let partner = account.theirs("Carlos", [.channelSales], .channelPartner)
        account.dossier.people[partner]?.side = .partner
        account.dossier.people[partner]?.organisation = .fixed(60)
        account.answer(302, "only price counts", by: partner, to: ours, 20, source: .partnerReport)
        account.dossier.bets = [
            Bet(
                id: .fixed(1), kind: .price, text: "ten per cent off", decidedOn: today.adding(-3),
                claims: account.dossier.claims.map(\.id), standing: SampleAccount.standing(3))
        ]
        let portfolio = PortfolioJudgement([account.judged()], asOf: today, policy: Policy())
        #expect(portfolio.bets.map(\.word) == [.partnerOnly])
        let warning = try #require(portfolio.warnings.first { $0.code == .partnerWordOnly })
        #expect(Wording.sentence(for: warning).plain == "What partners say is all that “ten per cent off” rests on.")
    }

    @Test func `key customers are those chosen by hand, else the twenty first by value`() {
        func judgement(_ number: UInt8, chosen: Bool = false) -> Judgement {
            var account = SampleAccount("Account \(number)", number: number)
            account.dossier.account.isKeyCustomer = chosen
            account.revenue(Int64(number) * 100)
            return account.judged()
        }
        func keys(_ judgements: [Judgement]) -> [Organisation.ID] {
            PortfolioJudgement(judgements, asOf: today, policy: Policy()).placings.filter(\.isKeyCustomer)
                .map(\.organisation)
        }
        let all = (1...22).map { judgement(UInt8($0)) }
        #expect(keys(all).count == 20)
        #expect(!keys(all).contains(.fixed(2)))
        #expect(keys(all.dropLast() + [judgement(22, chosen: true)]) == [.fixed(22)])
    }
}
