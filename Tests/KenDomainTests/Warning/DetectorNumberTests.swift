import KenDomain
import Testing

@Suite struct `Threads of contact` {
    @Test(arguments: [
        ([300.0], 1.0, Threading.State.single), ([270, 30], 1.2195, .single), ([200, 100], 1.8, .thin),
        ([120, 100, 80], 2.9221, .threaded), ([10, 10, 10, 10], 4.0, .threaded),
    ])
    func `T-THR-01 minutes by person give a number of threads`(
        minutes: [Double], effective: Double, state: Threading.State
    ) {
        let people = Dictionary(
            uniqueKeysWithValues: minutes.enumerated().map { (Person.ID.fixed(UInt8($0.offset + 1)), $0.element) })
        let threading = Threading(minutes: people, policy: Policy())
        #expect(threading.effective.map { Numerics.rounded($0, places: 4) } == effective)
        #expect(threading.state == state)
    }

    @Test func `nobody met is no single thread`() {
        let threading = Threading(minutes: [:], policy: Policy())
        #expect(threading.state == .nobody)
        #expect(threading.effective == nil)
        #expect(threading.only == nil)
    }

    @Test func `the day the only thread leaves is told, that of one among several is not`() {
        let leaving: [Person.ID: Day] = [.fixed(1): Day(20_000)]
        let single = Threading(minutes: [.fixed(1): 90], leaving: leaving, policy: Policy())
        #expect(single.leavesOn == Day(20_000))
        let several = Threading(
            minutes: [.fixed(1): 90, .fixed(2): 90, .fixed(3): 90], leaving: leaving, policy: Policy())
        #expect(several.leavesOn == nil)
    }
}

@Suite struct Gatekeepers {
    private func gate(_ signals: Gatekeeping.Signals, conversations: Int = 6, nobodyAsked: Bool = false) -> Gatekeeping
    {
        Gatekeeping(signals, conversations: conversations, nobodyAsked: nobodyAsked, policy: Policy())
    }

    @Test func `T-GATE-01 only sales, all refused, most relayed, nobody direct`() {
        let found = gate(.init(only: 1, refused: 1, relayed: 0.8, noDirect: true))
        #expect(found.score.map { Numerics.rounded($0, places: 4) } == 0.96)
        #expect(found.state == .gatekept)
        #expect(abs(found.explanation.terms.reduce(0) { $0 + $1.contribution } - 0.96) < 1e-9)
    }

    @Test func `T-GATE-02 a little of each leaves the door open`() {
        let found = gate(.init(only: 0.25, refused: 0.2, relayed: 0.1, noDirect: false))
        #expect(found.score.map { Numerics.rounded($0, places: 4) } == 0.1675)
        #expect(found.state == .open)
    }

    @Test func `T-GATE-03 nobody asked, so the other signals share the weight`() {
        let found = gate(.init(only: 0.9, refused: nil, relayed: 0.5, noDirect: true), nobodyAsked: true)
        #expect(found.score.map { Numerics.rounded($0, places: 4) } == 0.8071)
        #expect(found.state == .gatekept)
        #expect(found.nobodyAsked)
        #expect(found.explanation.notes.count == 1)
    }

    @Test func `four talks are too few to tell`() {
        #expect(gate(.init(only: 1, refused: 1, relayed: 1, noDirect: true), conversations: 4).state == .insufficient)
    }
}

@Suite struct `Conference contacts` {
    @Test(arguments: [(4, 4, true), (6, 4, false), (2, 2, false)])
    func `T-CONF-01 enough talks, and hardly any elsewhere`(contacts: Int, conferences: Int, isConferenceOnly: Bool) {
        let found = ConferenceContacts(contacts: contacts, conferences: conferences, policy: Policy())
        #expect(found.isConferenceOnly == isConferenceOnly)
    }
}

@Suite struct `Executive meetings` {
    private let policy = Policy().detectors

    @Test func `T-CXO-01 four meetings eaten by the day's business`() throws {
        let shares = [0, 1.0 / 12, 0, 1.0 / 6]
        #expect(Numerics.rounded(try #require(ExecutiveMeetings.mean(shares)), places: 4) == 0.0625)
        #expect(ExecutiveMeetings.isTrap(shares: shares, policy: policy))
    }

    @Test func `T-CXO-02 one low meeting of two is no trap`() throws {
        let shares = [0.1667, 0.8667]
        #expect(Numerics.rounded(try #require(ExecutiveMeetings.mean(shares)), places: 4) == 0.5167)
        #expect(!ExecutiveMeetings.isTrap(shares: shares, policy: policy))
    }

    @Test func `one meeting is too few to tell`() {
        #expect(!ExecutiveMeetings.isTrap(shares: [0], policy: policy))
    }

    @Test func `executives do sales work when most of their time is tactical and sales is away`() {
        let asOf = Day(20_000)
        func found(_ tactical: Double, salesAge: Int?) -> Bool {
            ExecutivesInSales(
                tacticalMinutes: tactical, topicMinutes: 100, salesLastOn: salesAge.map { asOf.adding(-$0) },
                asOf: asOf, policy: Policy()
            ).doSalesWork
        }
        #expect(found(51, salesAge: 181))
        #expect(found(51, salesAge: nil))
        #expect(!found(50, salesAge: 181))
        #expect(!found(51, salesAge: 180))
    }
}

@Suite struct `Other findings` {
    @Test func `more than half relayed is a majority, half is not`() {
        let policy = Policy()
        #expect(RelayedAnswers(answers: 5, relayed: 4, policy: policy).isMajority)
        #expect(!RelayedAnswers(answers: 4, relayed: 2, policy: policy).isMajority)
        #expect(!RelayedAnswers(answers: 0, relayed: 0, policy: policy).isMajority)
    }

    @Test func `calendars are measured only once switched on`() throws {
        var policy = Policy()
        #expect(
            InsideOut(colleague: .fixed(1), customerMinutes: 5, internalMinutes: 95, policy: policy) == nil)
        policy.detectors.measuresCalendars = true
        let low = try #require(
            InsideOut(colleague: .fixed(1), customerMinutes: 5, internalMinutes: 95, policy: policy))
        #expect(low.warning?.code == .insideOut)
        #expect(low.warning?.person == .fixed(1))
        let enough = try #require(
            InsideOut(colleague: .fixed(1), customerMinutes: 10, internalMinutes: 90, policy: policy))
        #expect(enough.warning == nil)
    }
}
