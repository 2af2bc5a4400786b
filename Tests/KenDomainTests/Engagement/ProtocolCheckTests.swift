import KenDomain
import Testing

@Suite struct `Rules of the meeting protocol` {
    private let policy = Policy()
    /// A Friday.
    private let today = SampleAccount.today

    private func missed(_ agenda: Agenda, in days: Int = 30) -> [ProtocolCheck.Rule] {
        ProtocolCheck(agenda, asOf: today.adding(days), policy: policy).missed
    }

    @Test func `a meeting well kept keeps all seven`() throws {
        let check = ProtocolCheck(try SampleAgenda.wellKept(), asOf: today.adding(30), policy: policy)
        #expect(check.lines.count == 7)
        #expect(check.score == 1)
        #expect(abs(check.explanation.terms.reduce(0) { $0 + $1.contribution } - 1) < 1e-9)
    }

    @Test func `W-ENG-01 sent before sales had its days`() throws {
        var agenda = try SampleAgenda.wellKept()
        agenda.review = AgendaReview(askedOn: today.adding(-8))
        #expect(missed(agenda) == [.reviewedWithSales])
    }

    @Test func `W-ENG-02 executives get it five business days ahead, others three, those who call none`() throws {
        #expect(missed(try SampleAgenda.wellKept([.executive])) == [])
        var agenda = try SampleAgenda.wellKept([.executive])
        agenda.taken[1].on = today.adding(-4)
        #expect(missed(agenda) == [.sentInAdvance])
        agenda.occasions = [.first]
        agenda.taken[1].on = today.adding(-3)
        #expect(missed(agenda) == [])
        agenda.taken[1].on = today.adding(-2)
        #expect(missed(agenda) == [.sentInAdvance])
        agenda.occasions = [.executive, .urgentCall]
        agenda.taken[1].on = today
        #expect(missed(agenda) == [])
    }

    @Test func `W-ENG-02 is missed once the day has passed, and open before`() {
        let agenda = SampleAgenda.first(in: 7)
        #expect(agenda.latestSending(policy.engagement) == today.adding(4))
        #expect(missed(agenda, in: 4) == [])
        #expect(missed(agenda, in: 5) == [.sentInAdvance])
    }

    @Test func `W-ENG-03 a wish is no criterion`() throws {
        var agenda = try SampleAgenda.wellKept()
        agenda.criteria = [.init("it goes well", check: " ")]
        #expect(missed(agenda) == [.checkableCriteria])
    }

    @Test func `W-ENG-04 five items, no more than the meeting, no longer than people bear`() {
        func isMissed(_ change: (inout Agenda) -> Void) -> Bool {
            var agenda = SampleAgenda.first(in: 20)
            change(&agenda)
            return missed(agenda, in: 0).contains(.crisp)
        }
        let item = AgendaItem("More", minutes: 5)
        #expect(!isMissed { $0.items = Array(repeating: item, count: 5) })
        #expect(isMissed { $0.items = Array(repeating: item, count: 6) })
        #expect(isMissed { $0.items[0].minutes = 31 })
        #expect(isMissed { $0.minutes = 61 })
        #expect(!isMissed { $0.minutes = 60 })
        #expect(
            isMissed {
                $0.minutes = 46; $0.isRemote = true
            })
        #expect(
            isMissed {
                $0.minutes = 41; $0.isRemote = true; $0.zoneGap = 6
            })
        #expect(
            !isMissed {
                $0.minutes = 41; $0.isRemote = true; $0.zoneGap = 5.5
            })
    }

    @Test func `W-ENG-07 and W-ENG-08 notes on the next business day, follow-through on the second`() throws {
        var agenda = try SampleAgenda.wellKept()
        agenda.taken[4].on = today.adding(4)
        #expect(missed(agenda) == [.notesInTime])
        agenda = try SampleAgenda.wellKept()
        agenda.summarySentOn = today.adding(5)
        #expect(missed(agenda) == [.followedThrough])
        agenda.summarySentOn = nil
        #expect(missed(agenda) == [.followedThrough])
        agenda = try SampleAgenda.wellKept()
        agenda.actions[0].commitment = nil
        #expect(missed(agenda) == [.followedThrough])
    }

    @Test func `W-ENG-09 a verdict needs a reason`() throws {
        var agenda = try SampleAgenda.wellKept()
        agenda.successReason = nil
        #expect(missed(agenda) == [.successJudged])
    }

    @Test func `what may still happen is not counted`() {
        var agenda = SampleAgenda.first(in: 20)
        agenda.items = []
        let check = ProtocolCheck(agenda, asOf: today, policy: policy)
        #expect(check.lines.isEmpty)
        #expect(check.score == nil)
    }

    @Test func `six of seven is the score`() throws {
        var agenda = try SampleAgenda.wellKept()
        agenda.successReason = nil
        let check = ProtocolCheck(agenda, asOf: today.adding(30), policy: policy)
        #expect(check.score.map { Numerics.rounded($0, places: 4) } == 0.8571)
        #expect(abs(check.explanation.terms.reduce(0) { $0 + $1.contribution } - 6.0 / 7) < 1e-9)
    }

    @Test func `W-ENG-06 is for the colleague alone`() throws {
        var agenda = try SampleAgenda.wellKept()
        agenda.ourTalkShare = 0.51
        let warning = try #require(TalkShare(agenda, asOf: today, policy: policy)?.warning)
        #expect(warning.person == .fixed(90))
        #expect(warning.organisation == nil)
        agenda.ourTalkShare = 0.5
        #expect(TalkShare(agenda, asOf: today, policy: policy)?.warning == nil)
        agenda.ourTalkShare = nil
        #expect(TalkShare(agenda, asOf: today, policy: policy) == nil)
        agenda.ourTalkShare = 0.9
        agenda.occasions = [.executive]
        #expect(TalkShare(agenda, asOf: today, policy: policy) == nil)
    }
}

@Suite struct `Completeness of a brief` {
    private let policy = Policy()
    private let today = SampleAccount.today

    @Test func `six sections of ten are too few two business days ahead, seven are enough`() {
        let six = BriefCompleteness(Set(BriefSection.allCases.prefix(6)), policy: policy)
        #expect(six.score == 0.6)
        #expect(abs(six.explanation.terms.reduce(0) { $0 + $1.contribution } - 0.6) < 1e-9)
        #expect(six.isTooThin(for: today.adding(4), asOf: today, policy: policy))
        #expect(!six.isTooThin(for: today.adding(5), asOf: today, policy: policy))
        #expect(!six.isTooThin(for: today.adding(-1), asOf: today, policy: policy))
        #expect(six.missing == [.questions, .mayShow, .budget, .credibility])
        let seven = BriefCompleteness(Set(BriefSection.allCases.prefix(7)), policy: policy)
        #expect(!seven.isTooThin(for: today, asOf: today, policy: policy))
    }
}
