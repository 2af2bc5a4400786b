import KenDomain
import Testing

@Suite struct `Bets` {
    private let policy = Policy()

    private func bet(_ claims: [UInt8] = [1], number: UInt8 = 1, age: Int = 10) -> Bet {
        Bet(
            id: .fixed(number), kind: .roadmapItem, text: "Safety module", decidedOn: SampleAccount.today.adding(-age),
            claims: claims.map { .fixed($0) }, standing: SampleAccount.standing(age))
    }

    private func source(
        _ person: UInt8, of organisation: UInt8?, partner: Bool = false, primary: Bool = true, levelOne: Bool = false,
        secondHand: Bool = false
    ) -> BetGround.Source {
        BetGround.Source(
            source: .person(.fixed(person)), organisation: organisation.map { .fixed($0) }, isPartner: partner,
            isPrimary: primary, isLevelOne: levelOne, isSecondHand: secondHand)
    }

    private func ground(
        _ sources: [BetGround.Source], claim: UInt8 = 1, confidence: Double = 0.6, caps: [Cap] = []
    ) -> BetGround {
        BetGround(claim: .fixed(claim), gist: "So it is", confidence: confidence, caps: caps, sources: sources)
    }

    private func word(_ grounds: [BetGround], claims: [UInt8] = [1]) -> BetVerdict.Word {
        BetVerdict(bet(claims), grounds: grounds, policy: policy).word
    }

    private var three: [BetGround.Source] { [source(1, of: 1), source(2, of: 2), source(3, of: 2, primary: false)] }

    @Test func `three sources, one with the need, sure enough and uncapped make it safe`() {
        #expect(word([ground(three)]) == .safe)
        #expect(word([ground(three, confidence: 0.5)]) == .safe)
        #expect(BetVerdict(bet(), grounds: [ground(three)], policy: policy).explanation.notes.isEmpty)
    }

    @Test func `whatever is missing makes it thin, and says so`() {
        #expect(word([ground(Array(three.prefix(2)))]) == .thin)
        #expect(word([ground(three, confidence: 0.49)]) == .thin)
        #expect(word([ground(three, caps: [Cap(.buyerOnly, limit: 0.4)])]) == .thin)
        let strangers = [1, 2, 3].map { source($0, of: $0, primary: false) }
        #expect(word([ground(strangers)]) == .thin)
        let verdict = BetVerdict(bet(), grounds: [ground(strangers, confidence: 0.3)], policy: policy)
        #expect(verdict.explanation.notes.count == 2)
    }

    @Test func `no words at all make it thin, with an unknown confidence`() {
        let verdict = BetVerdict(bet([]), grounds: [], policy: policy)
        #expect(verdict.word == .thin)
        #expect(verdict.confidence == nil)
        #expect(!verdict.isFirstHand)
    }

    @Test func `one customer however loud, partners, and mere confirmation have words of their own`() {
        #expect(word([ground([1, 2, 3].map { source($0, of: 7) })]) == .oneLoudCustomer)
        #expect(word([ground([source(1, of: 1, partner: true), source(2, of: 2, partner: true)])]) == .partnerOnly)
        #expect(word([ground([source(1, of: 1, levelOne: true), source(2, of: 2, levelOne: true)])]) == .levelOneOnly)
    }

    @Test func `a bet is as sure as its weakest claim, and the same person counts once`() {
        let verdict = BetVerdict(
            bet([1, 2]), grounds: [ground(three), ground([source(1, of: 1)], claim: 2, confidence: 0.2)], policy: policy
        )
        #expect(verdict.sources == 3)
        #expect(verdict.confidence == 0.2)
        #expect(verdict.word == .thin)
        let unanswered = BetVerdict(bet([1, 9]), grounds: [ground(three)], policy: policy)
        #expect(unanswered.confidence == 0)
    }

    @Test func `bets still to be decided are not judged`() {
        #expect(BetVerdict.all([bet(age: -1)], grounds: [], asOf: SampleAccount.today, policy: policy).isEmpty)
    }

    @Test func `assumptions are listed worst first`() {
        let firstHand = bet([1], number: 1)
        let relayed = bet([2], number: 2, age: 30)
        let nothing = bet([], number: 3)
        let grounds = [ground(three), ground([source(1, of: 1, secondHand: true)], claim: 2, confidence: 0.4)]
        let bets = [firstHand, relayed, nothing]
        let verdicts = BetVerdict.all(bets, grounds: grounds, asOf: SampleAccount.today, policy: policy)
        let found = Assumption.among(bets, verdicts: verdicts, policy: policy)
        #expect(found.map(\.reference) == [.bet(.fixed(3)), .bet(.fixed(2))])
        #expect(found.map { Numerics.rounded($0.risk, places: 4) } == [0.5, 0.3])
        let explanation = found[1].explanation(policy)
        #expect(abs(explanation.terms.reduce(0) { $0 + $1.contribution } - (explanation.score ?? 0)) < 1e-9)
        let staked = Assumption.among(bets, verdicts: verdicts, policy: policy) { $0.id == relayed.id ? 1 : 0.1 }
        #expect(staked.first?.reference == .bet(.fixed(2)))
    }
}
