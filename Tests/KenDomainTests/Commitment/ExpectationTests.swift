import KenDomain
import Testing

@Suite struct `Expectations` {
    private let policy = Policy()
    private let today = SampleAccount.today

    private func statement(
        _ use: String = "order our work by it", notPromised: String = "any date", madeAgo: Int = 1,
        agenda: Agenda.ID? = nil, owner: Person.ID? = .fixed(9)
    ) -> ExpectationStatement {
        ExpectationStatement(
            id: .fixed(1), organisation: .fixed(1), agenda: agenda, use: use, notPromised: notPromised,
            madeOn: today.adding(-madeAgo), owner: owner, standing: SampleAccount.standing(madeAgo), policy: policy)
    }

    private func pain(_ number: UInt8, dueAgo: Int?, toldAgo: Int? = nil) -> PainReport {
        var pain = PainReport(
            id: .fixed(number), organisation: .fixed(1), theme: "theme \(number)", teller: nil, hearer: nil,
            on: today.adding(-100), text: "it hurts", standing: SampleAccount.standing(100))
        pain.reportBackBy = dueAgo.map { today.adding(-$0) }
        pain.toldBackOn = toldAgo.map { today.adding(-$0) }
        return pain
    }

    @Test func `it says what for, what not, when and who`() {
        #expect(statement().problems.isEmpty)
        #expect(statement().reportBackOn == today.adding(29))
        #expect(
            statement(" ", notPromised: "", owner: nil).problems.map(\.field) == ["use", "notPromised", "owner"])
    }

    @Test func `W-EXP-01 a session that asks what hurts needs one made before`() {
        var account = SampleAccount("Takumori")
        let session = SampleAgenda.first([.painDiscovery], in: 3)
        account.dossier.agendas = [session]
        #expect(account.judged().codes.contains(.noExpectation))
        account.dossier.expectations = [statement()]
        #expect(!account.judged().codes.contains(.noExpectation))
        account.dossier.expectations = [statement(agenda: .fixed(99))]
        #expect(account.judged().codes.contains(.noExpectation))
        account.dossier.expectations = [statement(madeAgo: -4)]
        #expect(account.judged().codes.contains(.noExpectation))
        account.dossier.expectations = [statement("")]
        #expect(account.judged().codes.contains(.noExpectation))
        account.dossier.agendas = [SampleAgenda.first([], in: 3)]
        #expect(!account.judged().codes.contains(.noExpectation))
    }

    @Test func `the closed loop counts who was told of those who were due`() {
        let pains = [
            pain(1, dueAgo: 10, toldAgo: 12), pain(2, dueAgo: 10, toldAgo: 5), pain(3, dueAgo: 10), pain(4, dueAgo: -5),
            pain(5, dueAgo: nil), pain(6, dueAgo: 20, toldAgo: -1),
        ]
        let loop = ClosedLoop(pains, asOf: today, policy: policy)
        #expect(loop.rate == Rate(2, of: 4))
        #expect(loop.late == [.fixed(2)])
        #expect(loop.waiting == [.fixed(6), .fixed(3)])
        #expect(loop.rate.isCountOnly)
        #expect(loop.explanation.terms.reduce(0) { $0 + $1.contribution } == loop.explanation.score)
    }

    @Test func `without anything due the rate is unknown`() {
        #expect(ClosedLoop([], asOf: today, policy: policy).rate.share == nil)
    }

    @Test func `a no is an answer once it has a reason`() {
        var pain = pain(1, dueAgo: 1)
        #expect(!pain.isDecided)
        pain.decision = .underReview
        #expect(pain.isDecided)
        pain.decision = .declined
        #expect(!pain.isDecided)
        pain.decisionReason = "too few need it"
        #expect(pain.isDecided)
    }
}

@Suite struct `The same story` {
    private let today = SampleAccount.today

    private func pain(_ number: UInt8, age: Int, to hearer: UInt8 = 11, visibility: Visibility = .internal)
        -> PainReport
    {
        PainReport(
            id: .fixed(number), organisation: .fixed(1), theme: "Brake noise", teller: .fixed(90),
            hearer: .fixed(hearer), on: today.adding(-age), text: "it squeals",
            standing: SampleAccount.standing(age, visibility))
    }

    @Test func `T-STO-01 four tellings to four of us raise W-STORY-02`() {
        var account = SampleAccount("Vestamar")
        account.dossier.pains = [
            pain(1, age: 205, to: 11), pain(2, age: 160, to: 12), pain(3, age: 118, to: 13), pain(4, age: 52, to: 14),
        ]
        let judgement = account.judged()
        #expect(judgement.codes.contains(.toldTooOften))
        #expect(!judgement.codes.contains(.toldAgain))
        #expect(judgement.engagement.retold.first?.retold == 3)
        #expect(
            judgement.sentence(.toldTooOften)
                == "Vestamar had to tell us about “Brake noise” four times, to four of us.")
    }

    @Test func `W-STORY-01 once more is enough, and three listeners make it grave`() {
        var account = SampleAccount("Vestamar")
        account.dossier.pains = [pain(1, age: 20), pain(2, age: 10)]
        #expect(account.judged().codes.contains(.toldAgain))
        account.dossier.pains = [pain(1, age: 20)]
        #expect(account.judged().codes.isDisjoint(with: [.toldAgain, .toldTooOften]))
        account.dossier.pains = [pain(1, age: 20, to: 1), pain(2, age: 10, to: 2), pain(3, age: 5, to: 3)]
        #expect(account.judged().codes.contains(.toldTooOften))
    }

    @Test func `what they told us is said before it is asked again`() throws {
        let pains = [pain(1, age: 20), pain(2, age: 10), pain(3, age: -1)]
        let told = try #require(AlreadyTold.theme("brake  noise", in: pains, asOf: today))
        #expect(told.on == today.adding(-10))
        #expect(
            Wording.already(told, hearer: "Ingrid Ruud")
                == "already told us on 24 September 2024 to Ingrid Ruud: “it squeals”. What has changed since?")
        #expect(AlreadyTold.theme("late spares", in: pains, asOf: today) == nil)
        let hidden = AlreadyTold.theme("brake noise", in: [pain(1, age: 3, visibility: .inConfidence([]))], asOf: today)
        #expect(hidden?.gist == nil)
        #expect(hidden?.hearer == nil)
    }

    @Test func `the repeat rate is counted by quarter of the telling`() {
        // 4 October 2024: ages 1 to 3 lie in the fourth quarter, 10 to 60 in the third.
        let pains = [pain(1, age: 60), pain(2, age: 10), pain(3, age: 2), pain(4, age: 1)]
        let rates = RepeatRate.byQuarter(pains, asOf: today, policy: Policy())
        #expect(rates.map(\.quarter.number) == [4, 3])
        #expect(rates.map(\.rate) == [Rate(2, of: 2), Rate(1, of: 2)])
        #expect(RepeatRate.byQuarter([], asOf: today, policy: Policy()).isEmpty)
    }
}
