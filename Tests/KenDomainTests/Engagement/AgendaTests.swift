import KenDomain
import Testing

/// An agenda for tests: a first meeting on a Friday, thirty minutes, one item.
enum SampleAgenda {
    static func first(
        _ occasions: Set<Agenda.Occasion> = [.first], in days: Int = 0, owner: Person.ID? = .fixed(90)
    ) -> Agenda {
        var agenda = Agenda(
            id: .fixed(80), organisation: .fixed(1), title: "First meeting",
            meetingOn: SampleAccount.today.adding(days),
            minutes: 30, occasions: occasions, owner: owner,
            items: [AgendaItem("Their industry", topic: .industryInTwoYears, minutes: 30)],
            standing: SampleAccount.standing(60))
        agenda.criteria = [.init("they name two worries", check: "two lines in the notes")]
        return agenda
    }

    /// The same with all steps taken in time.
    static func wellKept(_ occasions: Set<Agenda.Occasion> = [.first]) throws -> Agenda {
        let day = SampleAccount.today
        let policy = Policy()
        var agenda = first(occasions)
        agenda.review = AgendaReview(askedOn: day.adding(-16))
        agenda.success = .met
        agenda.successReason = "they named three"
        agenda.actions = [.init("send it", owner: .fixed(90), dueOn: day.adding(9), commitment: .fixed(1))]
        agenda.summarySentOn = day.adding(4)
        let steps: [(Agenda.Step, Int)] = [
            (.reviewedBySales, -11), (.sentToCustomer, -7), (.confirmed, -5), (.held, 0), (.notesIn, 3),
            (.followedUp, 4), (.closed, 5),
        ]
        for (step, days) in steps { agenda = try agenda.taking(step, on: day.adding(days), policy: policy) }
        return agenda
    }
}

@Suite struct `Steps of a meeting` {
    private let policy = Policy()
    private let today = SampleAccount.today

    @Test func `all steps in order lead to the end`() throws {
        let agenda = try SampleAgenda.wellKept()
        #expect(agenda.taken.map(\.step) == Array(Agenda.Step.allCases.dropFirst()))
        #expect(agenda.step(asOf: today) == .held)
        #expect(agenda.step(asOf: today.adding(-12)) == .draft)
    }

    @Test(arguments: [Agenda.Step.draft, .sentToCustomer, .confirmed, .notesIn, .followedUp, .closed])
    func `from a draft one cannot jump`(step: Agenda.Step) {
        #expect(throws: Refusal.self) { try SampleAgenda.first().taking(step, on: today, policy: policy) }
    }

    @Test func `nothing follows the end, and no step is older than the one before`() throws {
        let closed = try SampleAgenda.wellKept()
        for step in Agenda.Step.allCases {
            #expect(throws: Refusal.self) { try closed.taking(step, on: today.adding(9), policy: policy) }
        }
        let held = try SampleAgenda.first().taking(.held, on: today, policy: policy)
        #expect(throws: Refusal.self) { try held.taking(.notesIn, on: today.adding(-1), policy: policy) }
    }

    @Test func `a meeting held without any of it is kept all the same, and misses what was left out`() throws {
        let held = try SampleAgenda.first().taking(.held, on: today, policy: policy)
        let check = ProtocolCheck(held, asOf: today, policy: policy)
        #expect(check.missed == [.reviewedWithSales, .sentInAdvance])
    }

    @Test func `other meetings need a note only`() throws {
        var agenda = SampleAgenda.first([])
        agenda = try agenda.taking(.held, on: today, policy: policy)
        agenda = try agenda.taking(.notesIn, on: today, policy: policy)
        agenda = try agenda.taking(.closed, on: today, policy: policy)
        #expect(ProtocolCheck(agenda, asOf: today, policy: policy).lines.map(\.rule) == [.notesInTime])
    }

    @Test func `a changed agenda goes back to sales, a held one stays`() throws {
        var agenda = SampleAgenda.first()
        agenda.review = AgendaReview(askedOn: today.adding(-10))
        agenda = try agenda.taking(.reviewedBySales, on: today.adding(-3), policy: policy).revised()
        #expect(agenda.step(asOf: today) == .draft)
        #expect(agenda.review == nil)
        let held = try agenda.taking(.held, on: today, policy: policy)
        #expect(throws: Refusal.self) { try held.revised() }
    }
}

@Suite struct `Sales reviews an agenda` {
    private let policy = Policy().engagement
    /// Asked on a Friday: two business days end on Tuesday.
    private let friday = SampleAccount.today

    @Test func `silence is consent after two business days`() {
        let review = AgendaReview(askedOn: friday)
        #expect(review.state(asOf: friday, policy: policy) == .waiting(until: friday.adding(4)))
        #expect(review.state(asOf: friday.adding(4), policy: policy) == .waiting(until: friday.adding(4)))
        #expect(review.state(asOf: friday.adding(5), policy: policy) == .consentedBySilence(on: friday.adding(5)))
        var rested = policy
        rested.holidays = [friday.adding(3)]
        #expect(!review.state(asOf: friday.adding(5), policy: rested).isConsent)
    }

    @Test func `a delay needs a reason and a day, a no needs a reason`() throws {
        let review = AgendaReview(askedOn: friday)
        #expect(throws: Refusal.self) { try review.answered(.refusal, on: friday, reason: " ") }
        #expect(throws: Refusal.self) { try review.answered(.delay, on: friday, reason: "tender", until: friday) }
        #expect(throws: Refusal.self) { try review.answered(.consent, on: friday.adding(-1)) }
        let both = #expect(throws: Refusal.self) { try review.answered(.delay, on: friday) }
        if case .invalid(let problems) = both { #expect(problems.map(\.field) == ["reason", "until"]) }
        let delayed = try review.answered(.delay, on: friday, reason: "tender", until: friday.adding(20))
        #expect(delayed.state(asOf: friday.adding(19), policy: policy) == .delayed(until: friday.adding(20)))
        #expect(delayed.state(asOf: friday.adding(20), policy: policy).isConsent)
    }

    @Test func `a no stops the agenda, and says why`() throws {
        var agenda = SampleAgenda.first()
        agenda.review = try AgendaReview(askedOn: friday.adding(-9)).answered(
            .refusal, on: friday.adding(-8), reason: "not the right time")
        let refusal = #expect(throws: Refusal.self) {
            try agenda.taking(.reviewedBySales, on: friday, policy: Policy())
        }
        #expect(refusal?.description.contains("not the right time") == true)
        agenda.review = nil
        #expect(throws: Refusal.self) { try agenda.taking(.reviewedBySales, on: friday, policy: Policy()) }
    }

    @Test func `an answer given later does not count before`() throws {
        let review = try AgendaReview(askedOn: friday).answered(.refusal, on: friday.adding(3), reason: "no")
        #expect(review.state(asOf: friday, policy: policy) == .waiting(until: friday.adding(4)))
        #expect(review.state(asOf: friday.adding(9), policy: policy) == .refused(on: friday.adding(3)))
    }
}
