import KenDomain
import Testing

@Suite struct `What may come next in the protocol` {
    private let day = Day(20_500)

    private func outlook(
        _ occasions: Set<Agenda.Occasion>, taken: [Agenda.Step] = [], asOf: Day? = nil,
        edit: (inout Agenda) -> Void = { _ in }
    ) -> ProtocolOutlook {
        var agenda = Agenda(
            id: .fixed(1), organisation: .fixed(1), title: "x", meetingOn: day, minutes: 60, occasions: occasions,
            standing: Standing(learnedOn: day.adding(-30), at: Instant(milliseconds: 0)))
        agenda.taken = taken.map { Agenda.Taken(step: $0, on: day) }
        edit(&agenda)
        return ProtocolOutlook(
            agenda, asOf: asOf ?? day, hasExpectation: false, hasNotes: false, policy: Policy())
    }

    @Test func `a meeting that needs a note only is held, noted and closed`() {
        #expect(outlook([]).steps == [.draft, .held, .notesIn, .closed])
        #expect(outlook([]).next.map(\.step) == [.held])
        #expect(outlook([], taken: [.held, .notesIn]).next.map(\.step) == [.closed])
    }

    @Test(arguments: [Agenda.Occasion.first, .executive, .roadmap])
    func `first, executive and roadmap meetings go through all steps`(_ occasion: Agenda.Occasion) {
        #expect(outlook([occasion]).steps == Agenda.Step.allCases)
        #expect(outlook([occasion]).next.map(\.step) == [.reviewedBySales, .held])
    }

    @Test func `a meeting to come cannot have been held`() {
        #expect(outlook([], asOf: day.adding(-1)).next.first?.obstacle == "The meeting is on \(Wording.date(day)).")
        #expect(outlook([]).next.first?.obstacle == nil)
    }

    @Test func `asking what hurts without saying what follows is missing something`() {
        #expect(outlook([.painDiscovery]).next.first?.gaps.map(\.code) == [.noExpectation])
    }

    @Test func `an agenda that is too full says what would do`() {
        let next = outlook([.first], taken: [.reviewedBySales]) { agenda in
            agenda.items = (1...6).map { AgendaItem("item \($0)", minutes: 5) }
            agenda.criteria = [Agenda.Criterion("x", check: "y")]
        }.next.first
        #expect(next?.gaps.map(\.code) == [.agendaLate, .agendaTooFull])
        #expect(next?.gaps.last?.words == "Six items are too many: keep five.")
    }

    @Test func `nothing follows what is closed`() {
        #expect(outlook([], taken: [.held, .notesIn, .closed]).next.isEmpty)
    }
}
