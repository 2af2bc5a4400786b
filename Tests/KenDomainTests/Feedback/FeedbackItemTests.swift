import KenDomain
import Testing

@Suite struct `Items of feedback` {
    private let policy = Policy()
    /// A Monday.
    private let today = Day(20_003)

    private func item(
        _ number: UInt8, ago: Int, giver: UInt8? = 9, toldAgo: Int? = nil, label: Label? = nil
    ) -> FeedbackItem {
        var item = FeedbackItem(
            id: .fixed(number), source: .mail, organisation: .fixed(1), giver: giver.map { .fixed($0) }, label: label,
            on: today.adding(-ago), text: "It squeaks.",
            standing: Standing(learnedOn: today.adding(-ago), at: Instant(milliseconds: 0)))
        item.toldBackOn = toldAgo.map { today.adding(-$0) }
        return item
    }

    @Test func `a person's correction outlives every later reading`() {
        var item = item(1, ago: 3)
        item.reread([.fixed(1), .fixed(2)])
        item.correct(.fixed(2), holds: false, by: .fixed(90), on: today)
        item.correct(.fixed(3), holds: true, by: .fixed(90), on: today)
        #expect(item.themes == [.fixed(1), .fixed(3)])
        item.reread([.fixed(2)])
        #expect(item.themes == [.fixed(3)])
        item.correct(.fixed(2), holds: true, by: .fixed(91), on: today)
        #expect(item.themes == [.fixed(2), .fixed(3)])
        #expect(item.corrections.count == 2)
    }

    @Test(
        arguments: [
            (Label.channelPartner, .account, FeedbackQueue.partnerNeeds), (.colleague, .account, .internalVoice),
            (.colleagueInternalVoice, nil, .internalVoice), (.jobExecutor, .channelPartner, .customers),
            (nil, .account, .customers), (nil, .channelPartner, .partnerNeeds), (nil, .ownCompany, .internalVoice),
            (.unclassified, .endCustomer, .customers), (nil, .other, .unsorted), (nil, nil, .unsorted),
        ] as [(Label?, Organisation.Kind?, FeedbackQueue)])
    func `partners and colleagues wait in queues of their own`(
        _ label: Label?, _ kind: Organisation.Kind?, _ queue: FeedbackQueue
    ) {
        #expect(FeedbackQueue(label: label, kind: kind) == queue)
    }

    @Test func `what waits stands by its day, and what was told does not wait`() {
        var soon = item(1, ago: 2)
        soon.dueOn = today.adding(-5)
        let waiting = FeedbackQueue.waiting(
            [item(2, ago: 4), soon, item(3, ago: 9, toldAgo: 1), item(4, ago: -1)], asOf: today)
        #expect(waiting.map(\.id) == [.fixed(1), .fixed(2)])
    }

    @Test func `eighteen of twenty-four told back in time are three quarters`() {
        let inTime = (1...18).map { item(UInt8($0), ago: 40, toldAgo: 35) }
        let late = (19...21).map { item(UInt8($0), ago: 40, toldAgo: 1) }
        let silent = (22...24).map { item(UInt8($0), ago: 40) }
        let told = ToldBack(inTime + late + silent, asOf: today, policy: policy)
        #expect(told.rate == Rate(18, of: 24) && told.rate.share == 0.75)
        #expect(told.late.count == 3 && told.waiting == [.fixed(22), .fixed(23), .fixed(24)])
        #expect(told.explanation.terms.map(\.contribution) == [0.75])
    }

    @Test func `ten business days are allowed, what is not due yet does not count, and strangers cannot be told`() {
        let told = ToldBack(
            [
                item(1, ago: 14, toldAgo: 0), item(2, ago: 15, toldAgo: 0), item(3, ago: 3),
                item(4, ago: 90, giver: nil),
            ],
            asOf: today, policy: policy)
        #expect(told.rate == Rate(1, of: 2))
        #expect(told.late == [.fixed(2)])
        #expect(told.notDue == 1 && told.unknownGivers == 1)
        #expect(told.days == 10.5)
        #expect(ToldBack([], asOf: today, policy: policy).rate.share == nil)
    }

    @Test func `both sides speak alike, one is silent, and two contacts are needed`() {
        #expect(TwoWayBalance(incoming: 8, outgoing: 8, policy: policy).score == 1)
        #expect(TwoWayBalance(incoming: 0, outgoing: 8, policy: policy).score == 0)
        #expect(TwoWayBalance(incoming: 1, outgoing: 0, policy: policy).score == nil)
        let one = TwoWayBalance(incoming: 8, outgoing: 9, policy: policy)
        #expect(one.score.map { Numerics.rounded($0, places: 4) } == 0.9412)
        #expect(one.explanation.terms.first.map { Numerics.rounded($0.contribution, places: 4) } == 0.9412)
    }

    @Test func `decisions are counted with their themes, and days from the first mention`() {
        let standing = Standing(learnedOn: today.adding(-300), at: Instant(milliseconds: 0))
        func bet(_ number: UInt8, ago: Int) -> Bet {
            Bet(
                id: .fixed(number), kind: .roadmapItem, text: "Bet", decidedOn: today.adding(-ago), standing: standing)
        }
        var theme = Theme(id: .fixed(1), name: "Noise", phrases: ["noise"], standing: standing)
        theme.bets = [.fixed(1), .fixed(2)]
        let bets = [bet(1, ago: 50), bet(2, ago: 20), bet(3, ago: 10), bet(4, ago: -1)]
        let verdicts = BetVerdict.all(bets, grounds: [], asOf: today, policy: policy)
        let heard = Listening(
            themes: [theme], bets: bets, verdicts: verdicts, firstMention: [.fixed(1): today.adding(-110)],
            asOf: today, policy: policy)
        #expect(heard.withTheme == Rate(2, of: 3))
        #expect(heard.days == 60 && heard.decidedThemes == 1)
        #expect(heard.firstHand == Rate(0, of: 3))
        let none = Listening(themes: [], bets: [], verdicts: [], firstMention: [:], asOf: today, policy: policy)
        #expect(none.withTheme.share == nil && none.days == nil)
    }
}
