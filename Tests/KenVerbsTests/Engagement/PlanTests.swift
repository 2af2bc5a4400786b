import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Planning a meeting` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }
    private let meeting = "Larkspur Looms"

    init() async throws { company = try await SmallCompany() }

    private func agenda(as caller: Caller = .localOwner) async throws -> AgendaView {
        try #require(try await ken.plan(AccountInput(account: meeting), as: caller).agenda)
    }

    private var input: PlanInput {
        var input = PlanInput(meeting: meeting, minutes: 60, items: "Q205 | 20\nThe new axis | 30 | NRT | advance")
        input.occasions = [.roadmap]
        return input
    }

    private func plan() async throws { _ = try await ken.planMeeting(input, as: .localOwner) }

    @Test func `an item by its question reads as the question, with what they told us before`() async throws {
        try await plan()
        let item = try #require(try await agenda().items.first)
        #expect(item.item.title == "What keeps the customer from a larger share?")
        #expect(item.item.minutes == 20)
        #expect(item.told?.contains("Style changes cost them a day") == true)
    }

    @Test func `our wishes while a promise is overdue are warned against, with the better agenda`() async throws {
        try await plan()
        let found = try #require(try await agenda().needsFirst)
        #expect(found.problems == [.notFirst])
        #expect(found.better.first?.title == "A price list")
        var better = input
        better.items = "The price list | 20 | need | owner Per\nThe new axis | 30 | NRT | advance"
        _ = try await ken.planMeeting(better, as: .localOwner)
        #expect(try await agenda().needsFirst == nil)
    }

    @Test func `a meeting that moves takes its plan along, and undoing brings both back`() async throws {
        try await plan()
        let before = try await agenda().meetingOn
        let id = try await ken.plan(AccountInput(account: meeting), as: .localOwner).line.id.description
        let form = try await ken.record(RecordFormInput(kind: "interaction", id: id), as: .localOwner)
        let later = before.adding(1)
        let saved = try await ken.saveRecord(
            SaveRecordInput(kind: "interaction", id: id, version: form.version, cells: ["date": ["\(later)"]]),
            as: .localOwner)
        #expect(try await agenda().meetingOn == later)
        _ = try await ken.undoAct(UndoActInput(act: try #require(saved.act).act), as: .localOwner)
        #expect(try await agenda().meetingOn == before)
    }

    @Test func `it may go on all the same, with a reason`() async throws {
        var input = input
        input.reason = "they asked for it"
        _ = try await ken.planMeeting(input, as: .localOwner)
        #expect(try await agenda().needsFirst?.reason == "they asked for it")
    }

    @Test func `words that promise are told where they are written`() async throws {
        var input = input
        input.items = "We will ship the axis by June | 10"
        let done = try await ken.planMeeting(input, as: .localOwner)
        #expect(done.warnings.contains { $0.contains("We will") })
        #expect(try await agenda().hints.count == 1)
    }

    @Test func `every line that cannot be read is told at once`() async throws {
        var input = input
        (input.items, input.owner) = ("Talk | forty | owner Zoe\n| 10\nQ999 | 5", "Nobody")
        do {
            _ = try await ken.planMeeting(input, as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.filter { $0.field == "items" }.count == 4)
            #expect(problems.contains { $0.field == "owner" })
        }
    }

    @Test func `a meeting that is not on the calendar is put there`() async throws {
        var input = PlanInput(
            meeting: meeting, on: SmallCompany.day.adding(2), title: "Shed tour", minutes: 30, items: "Look around | 30"
        )
        input.invited = ["Mira"]
        let done = try await ken.planMeeting(input, as: .localOwner)
        let view = try await ken.plan(AccountInput(account: meeting), as: .localOwner)
        #expect(view.line.id.description == done.record)
        #expect(view.line.theirs.map(\.name) == ["Mira Lund"])
        #expect(try #require(view.agenda).needsFullProtocol == false)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await ken.plan(AccountInput(account: meeting), as: .localOwner).line.title == "Half-year review")
    }

    @Test func `nobody plans what they may not read`() async throws {
        let secret = try await company.talk("signing at the notary")
        let sales = try await company.colleague("Per Dahl")
        await #expect(throws: Refusal.forbidden("read this conversation")) {
            try await ken.planMeeting(PlanInput(meeting: secret.description), as: sales)
        }
    }

    @Test func `a note says where it promises without a mark, and whom it wrongly calls a customer`() async throws {
        let note = try await company.log(
            "We will send the drawing.\nPer Dahl is a customer.\npromise: a price list", keeps: false)
        #expect(note.hints.count == 2)
        #expect(try await company.log("A calm talk.\npromise: we will call", keeps: false).hints.isEmpty)
    }
}

@Suite struct `The protocol of a meeting` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }
    private let day = SmallCompany.day
    private let meeting = "Larkspur Looms"

    init() async throws {
        company = try await SmallCompany()
        var input = PlanInput(meeting: meeting, minutes: 60, items: "Q205 | 20 | owner Ines")
        (input.occasions, input.owner) = ([.executive], "Ines")
        _ = try await company.ken.planMeeting(input, as: .localOwner)
    }

    private func agenda(as caller: Caller = .localOwner) async throws -> AgendaView {
        try #require(try await ken.plan(AccountInput(account: meeting), as: caller).agenda)
    }

    private func step(_ step: Agenda.Step, on day: Day? = nil) async throws -> ActView {
        try await ken.takeStep(StepInput(meeting: meeting, step: step, on: day), as: .localOwner)
    }

    @Test func `goes to sales first, who are asked and agree`() async throws {
        await #expect(throws: Refusal.conflict("Ask sales to go through the agenda first.")) {
            try await step(.reviewedBySales)
        }
        _ = try await ken.reviewPlan(ReviewInput(meeting: meeting, reviewer: "Per"), as: .localOwner)
        await #expect(throws: Refusal.self) { try await step(.reviewedBySales) }
        #expect(try await agenda().isReviewOpen)
        _ = try await ken.reviewPlan(ReviewInput(meeting: meeting, verdict: .consent), as: .localOwner)
        _ = try await step(.reviewedBySales)
        #expect(try await agenda().outlook.present == .reviewedBySales)
    }

    @Test func `two working days of silence are consent`() async throws {
        _ = try await ken.reviewPlan(
            ReviewInput(meeting: meeting, reviewer: "Per", on: day.adding(-10)), as: .localOwner)
        #expect(try await agenda().outlook.next.first?.obstacle == nil)
        _ = try await step(.reviewedBySales)
        #expect(try await agenda().review?.hasPrefix("Nobody of sales objected") == true)
    }

    @Test func `a delay has a reason and a day, and holds until then`() async throws {
        _ = try await ken.reviewPlan(ReviewInput(meeting: meeting), as: .localOwner)
        do {
            _ = try await ken.reviewPlan(ReviewInput(meeting: meeting, verdict: .delay), as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.map(\.field) == ["reason", "until"])
        }
        _ = try await ken.reviewPlan(
            ReviewInput(meeting: meeting, verdict: .delay, reason: "contract talks", until: day.adding(3)),
            as: .localOwner)
        #expect(try await agenda().outlook.next.first?.obstacle?.contains("contract talks") == true)
    }

    @Test func `says what is missing before it goes out, and lets it go`() async throws {
        _ = try await ken.reviewPlan(ReviewInput(meeting: meeting, on: day.adding(-10)), as: .localOwner)
        _ = try await step(.reviewedBySales)
        let gaps = try #require(try await agenda().outlook.next.first).gaps
        #expect(gaps.map(\.code) == [.agendaLate, .noCriteria])
        let sent = try await step(.sentToCustomer)
        #expect(sent.warnings.count == 2)
        #expect(try await agenda().outlook.present == .sentToCustomer)
    }

    @Test func `a changed plan goes back to sales`() async throws {
        _ = try await ken.reviewPlan(ReviewInput(meeting: meeting, on: day.adding(-10)), as: .localOwner)
        _ = try await step(.reviewedBySales)
        _ = try await ken.planMeeting(PlanInput(meeting: meeting, items: "Something else | 20"), as: .localOwner)
        #expect(try await agenda().outlook.present == .draft)
        #expect(try await agenda().review == nil)
    }

    @Test func `is not held before its day, and no step is taken on a day to come`() async throws {
        await #expect(throws: Refusal.self) { try await step(.held) }
        await #expect(throws: Refusal.self) { try await step(.held, on: day.adding(6)) }
    }

    @Test func `a step is undone like any act`() async throws {
        _ = try await ken.reviewPlan(ReviewInput(meeting: meeting, on: day.adding(-10)), as: .localOwner)
        let done = try await step(.reviewedBySales)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await agenda().outlook.present == .draft)
    }

    @Test func `what will follow is said before asking what hurts, or it warns`() async throws {
        var input = PlanInput(meeting: meeting)
        input.occasions = [.painDiscovery]
        _ = try await ken.planMeeting(input, as: .localOwner)
        func codes() async throws -> [Warning.Code] {
            try await ken.warnings(WarningsInput(account: meeting), as: .localOwner).lines.map(\.subject.code)
        }
        #expect(try await codes().contains(.noExpectation))
        await #expect(throws: Refusal.self) {
            try await ken.expect(ExpectationInput(meeting: meeting, use: "", notPromised: ""), as: .localOwner)
        }
        let done = try await ken.expect(
            ExpectationInput(meeting: meeting, use: "We will definitely fix it", notPromised: "a date"),
            as: .localOwner)
        #expect(done.warnings.count == 1)
        #expect(try await !codes().contains(.noExpectation))
        #expect(try await agenda().expectation?.reportBackOn == day.adding(30))
    }
}

@Suite struct `After a meeting` {
    /// One first meeting with Mira, led by Ines and held thirty days ago.
    private static let tables = [
        "agendas": """
        ken:agenda,organisation,interaction,title,meeting_on,minutes,occasions,owner,invited,taken,our_talk_share,learned_on
        G1,LK,T1,Visit to the loom hall,D-30,60,first,IN,MI,held/D-30,0.7,D-40
        """
    ]
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany(Self.tables) }

    private func agenda(as caller: Caller = .localOwner) async throws -> AgendaView {
        let id = try await company.talk("Visit to the loom hall")
        return try #require(try await ken.conversation(RecordInput(id: id), as: caller).agenda)
    }

    @Test func `an action with a name and a day is kept as a promise`() async throws {
        let id = try await company.talk("Visit to the loom hall").description
        _ = try await ken.followThrough(
            FollowThroughInput(
                meeting: id,
                actions: [.init(text: "Send the sketch", owner: "Ines", dueOn: SmallCompany.day.adding(9))]),
            as: .localOwner)
        #expect(try await agenda().actions.map(\.isPlanned) == [true])
        let promise = try await ken.promises(AsOfInput(), as: .localOwner).ours.first { $0.text == "Send the sketch" }
        #expect(promise?.owner == "Ines Hoel")
        #expect(promise?.people == ["Mira Lund"])
    }

    @Test func `its success needs a reason`() async throws {
        let id = try await company.talk("Visit to the loom hall").description
        await #expect(throws: Refusal.invalid([Problem(field: "successReason", "Say why, in a sentence.")])) {
            try await ken.followThrough(FollowThroughInput(meeting: id, success: .met), as: .localOwner)
        }
    }

    @Test func `closing it says what is missing`() async throws {
        let id = try await company.talk("Visit to the loom hall").description
        for step in [Agenda.Step.notesIn, .followedUp] {
            _ = try await ken.takeStep(StepInput(meeting: id, step: step), as: .localOwner)
        }
        let closed = try await ken.takeStep(StepInput(meeting: id, step: .closed), as: .localOwner)
        #expect(closed.warnings == ["Say whether it was met, partly or not, and why."])
        #expect(try await agenda().outlook.next.isEmpty)
    }

    @Test func `how much one talked, and which rules were kept, is told to that colleague alone`() async throws {
        let ines = try await company.colleague("Ines Hoel")
        #expect(try await agenda(as: ines).listening?.code == .talkedTooMuch)
        #expect(try await agenda(as: ines).check != nil)
        for other in [Caller.localOwner, try await company.colleague("Per Dahl")] {
            #expect(try await agenda(as: other).listening == nil)
            #expect(try await agenda(as: other).check == nil)
            let lines = try await ken.warnings(WarningsInput(), as: other).lines
            #expect(!lines.contains { $0.subject.code == .talkedTooMuch })
            #expect(try await company.account(as: other).judgement.engagement.talkShares.isEmpty)
        }
        #expect(try await company.account(as: ines).judgement.engagement.talkShares.count == 1)
        let own = try await ken.warnings(WarningsInput(), as: ines).lines
        #expect(own.contains { $0.subject.code == .talkedTooMuch })
    }

    @Test func `nobody counts the talking of a colleague`() async throws {
        let id = try await company.talk("Visit to the loom hall").description
        let per = try await company.colleague("Per Dahl")
        await #expect(throws: Refusal.forbidden("count the talk share of a colleague")) {
            try await ken.followThrough(FollowThroughInput(meeting: id, ourTalkShare: 0.2), as: per)
        }
    }
}
