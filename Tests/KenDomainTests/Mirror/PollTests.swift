import KenDomain
import Testing

@Suite struct `Who colleagues say the customer is` {
    private let policy = Policy()
    private let today = Day(20_000)

    private func answer(_ number: UInt8, _ groups: Set<CustomerGroup>, by person: UInt8, ago: Int = 1) -> PollAnswer {
        PollAnswer(
            id: .fixed(number), by: .fixed(person), text: "…", groups: .stated(groups), on: today.adding(-ago),
            at: Instant(milliseconds: 0))
    }

    @Test func `answers spread by group, never by name`() {
        let poll = CustomerPoll(
            [
                answer(1, [.payer], by: 1), answer(2, [.user], by: 2), answer(3, [.partner], by: 3),
                answer(4, [.user, .payer], by: 4), answer(5, [], by: 5),
            ], asOf: today, policy: policy)
        #expect(poll.answers == 5)
        #expect(poll.spread[.payer] == Rate(2, of: 5) && poll.spread[.user] == Rate(2, of: 5))
        #expect(poll.unclear == Rate(1, of: 5))
        #expect(poll.hasConfusion)
        #expect(poll.explanations.values.allSatisfy { $0.terms.allSatisfy(\.evidence.isEmpty) })
    }

    @Test func `the first answer counts, for later ones have seen the definition`() {
        let poll = CustomerPoll(
            [answer(1, [.user], by: 1, ago: 1), answer(2, [.partner], by: 1, ago: 9)], asOf: today, policy: policy)
        #expect(poll.answers == 1 && poll.spread[.partner]?.hits == 1)
    }

    @Test func `with few answers there are counts and no shares, and with none nothing`() {
        let few = CustomerPoll([answer(1, [.user], by: 1)], asOf: today, policy: policy)
        #expect(few.spread[.user]?.isCountOnly == true)
        let none = CustomerPoll([], asOf: today, policy: policy)
        #expect(none.answers == 0 && none.spread[.user]?.share == nil && !none.hasConfusion)
    }

    @Test func `the definition is seen after answering, by those who are asked`() {
        let answers = [answer(1, [.user], by: 1)]
        #expect(CustomerPoll.maySeeDefinition(.fixed(1), answers: answers))
        #expect(!CustomerPoll.maySeeDefinition(.fixed(2), answers: answers))
        #expect(CustomerPoll.maySeeDefinition(.fixed(2), answers: answers, isAsked: false))
        #expect(CustomerPoll.maySeeDefinition(nil, answers: []))
    }

    @Test func `talks stand on five rungs, those without one beside them`() {
        func talk(_ number: UInt8, level: Int, ago: Int) -> Interaction {
            let day = today.adding(-ago)
            var talk = Interaction(
                id: .fixed(number), kind: .stated(.visit), on: day, organisations: [], participants: [], title: "Talk",
                standing: Standing(learnedOn: day, at: Instant(milliseconds: 0)))
            talk.level = level
            return talk
        }
        let ladder = ResearchLadder(
            [
                talk(1, level: 3, ago: 10), talk(2, level: 3, ago: 20), talk(3, level: 1, ago: 30),
                talk(4, level: 0, ago: 5), talk(5, level: 5, ago: 400), talk(6, level: 9, ago: 1),
            ], asOf: today, policy: policy)
        #expect(ladder.rungs.map(\.hits) == [1, 0, 2, 0, 0])
        #expect(ladder.count == 3 && ladder.unknown == 2)
        #expect(ResearchLadder([], asOf: today, policy: policy).count == 0)
    }
}
