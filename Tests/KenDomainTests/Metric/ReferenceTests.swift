import KenDomain
import Testing

@Suite struct `References and loyalty` {
    private let policy = Policy()
    private let today = Day(20_000)

    private var standing: Standing { Standing(learnedOn: today.adding(-500), at: Instant(milliseconds: 0)) }

    private func inputs(usedAgo: Int? = nil) -> ReferenceInputs {
        var inputs = ReferenceInputs(organisation: .fixed(1))
        inputs.recommend = 9
        inputs.stage = .candid
        inputs.openFaults = [3]
        inputs.kept = 0.60
        var agreement = ReferenceAgreement(
            id: .fixed(2), organisation: .fixed(1), givenBy: .fixed(9), givenOn: today.adding(-300),
            scope: "name and logo", standing: standing)
        agreement.uses = usedAgo.map { [.init(on: today.adding(-$0), deal: .fixed(5))] } ?? []
        inputs.agreement = agreement
        return inputs
    }

    private func word(_ change: (inout ReferenceInputs) -> Void) -> Referenceability.Word {
        var changed = inputs()
        change(&changed)
        return Referenceability(changed, asOf: today, policy: policy).word
    }

    @Test func `all six make ready, each missing one nearly, two no`() {
        #expect(word { _ in } == .ready)
        #expect(word { $0.recommend = 8 } == .nearly(.pleased))
        #expect(word { ($0.recommend, $0.satisfaction) = (nil, 4) } == .ready)
        #expect(word { $0.stage = .easing } == .nearly(.close))
        #expect(word { $0.openFaults = [2] } == .nearly(.noFault))
        #expect(word { $0.kept = 0.59 } == .nearly(.promisesKept))
        #expect(word { $0.agreement = nil } == .nearly(.consent))
        #expect(word { $0.agreement?.withdrawnOn = today } == .nearly(.consent))
        #expect(word { ($0.kept, $0.stage) = (0.1, .guarded) } == .no)
    }

    @Test func `a reference rests for ninety days`() {
        #expect(Referenceability(inputs(usedAgo: 89), asOf: today, policy: policy).word == .nearly(.rested))
        #expect(Referenceability(inputs(usedAgo: 90), asOf: today, policy: policy).word == .ready)
    }

    @Test func `what nobody knows is missing, and says so`() {
        let none = Referenceability(ReferenceInputs(organisation: .fixed(1)), asOf: today, policy: policy)
        #expect(none.word == .no)
        #expect(none.conditions[.pleased] == .unknown && none.conditions[.noFault] == .unknown)
        #expect(none.explanation.terms.map(\.name).contains("our promises kept: not known"))
        #expect(none.explanation.terms.reduce(0) { $0 + $1.contribution } == none.explanation.score)
    }

    @Test func `win rate and days to close stand apart, with and without a reference`() {
        func deal(_ number: UInt8, won: Bool, days: Int?, reference: Bool) -> ReferenceEffect.Decided {
            .init(deal: .fixed(number), isWon: won, days: days, hadReference: reference)
        }
        let effect = ReferenceEffect(
            [
                deal(1, won: true, days: 60, reference: true), deal(2, won: true, days: 80, reference: true),
                deal(3, won: false, days: 10, reference: false), deal(4, won: true, days: nil, reference: false),
            ], policy: policy)
        #expect(effect.with.won == Rate(2, of: 2) && effect.with.days == 70)
        #expect(effect.without.won == Rate(1, of: 2) && effect.without.days == nil)
        #expect(effect.with.won.interval != nil && !effect.isApart)
        #expect(!ReferenceEffect([], policy: policy).isApart)
    }

    @Test func `a deal counts once it is decided, with a reference used in it`() throws {
        let stages: [Deal.Stage] = [
            .init(name: "Offer", status: .open, from: today.adding(-100)),
            .init(name: "Won", status: .won, from: today.adding(-20)),
        ]
        let deal = Deal(
            id: .fixed(5), organisation: .fixed(3), name: "Line 4", amount: nil, stages: stages, standing: standing)
        let agreements = [try #require(inputs(usedAgo: 50).agreement)]
        let decided = try #require(ReferenceEffect.Decided(deal, agreements: agreements, asOf: today))
        #expect(decided.isWon && decided.days == 80 && decided.hadReference)
        #expect(ReferenceEffect.Decided(deal, agreements: agreements, asOf: today.adding(-30)) == nil)
    }

    @Test func `loyalty is three facts, each unknown for itself`() {
        func renewal(_ number: UInt8, renewed: Bool, quoted: Bool?) -> Renewal {
            Renewal(
                id: .fixed(number), organisation: .fixed(1), decidedOn: today.adding(-9), isRenewed: renewed,
                rivalQuoted: quoted, standing: standing)
        }
        let loyalty = Loyalty(
            revenue: 30, spend: 120,
            renewals: [
                renewal(1, renewed: true, quoted: true), renewal(2, renewed: false, quoted: true),
                renewal(3, renewed: true, quoted: false), renewal(4, renewed: true, quoted: nil),
            ], recommendation: NetPromoterScore([9, 10], policy: policy), asOf: today, policy: policy)
        #expect(loyalty.walletShare == 0.25)
        #expect(loyalty.renewals == Rate(1, of: 2) && loyalty.unknownRivals == 1)
        #expect(loyalty.recommendation.score == 100)
        let none = Loyalty(
            revenue: 30, spend: nil, renewals: [], recommendation: NetPromoterScore([], policy: policy), asOf: today,
            policy: policy)
        #expect(none.walletShare == nil && none.renewals.share == nil && none.recommendation.score == nil)
    }
}
