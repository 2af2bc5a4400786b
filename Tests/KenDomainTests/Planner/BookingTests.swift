import KenDomain
import Testing

@Suite struct `Limits on contact` {
    private let policy = Policy()
    private let today = SampleAccount.today

    private struct Scene {
        var account = SampleAccount("Takumori")
        let devi: Person.ID
        let ingrid: Person.ID
        let marcus: Person.ID
        let hiroshi: Person.ID

        init() {
            devi = account.ours("Devi", [.product])
            ingrid = account.ours("Ingrid", [.product])
            marcus = account.ours("Marcus", [.sales])
            hiroshi = account.theirs("Hiroshi", [.engineering], .componentDesigner)
        }

        func obstacles(
            _ kind: InteractionKind = .meeting, in days: Int = 0, minutes: Double = 30, by asker: Person.ID? = nil,
            signs: [Strain.Sign] = []
        ) -> [BookingObstacle] {
            Booking(
                person: hiroshi, kind: kind, on: SampleAccount.today.adding(days), minutes: minutes,
                askers: [asker ?? marcus]
            )
            .obstacles(in: account.dossier, signs: signs, asOf: SampleAccount.today, policy: Policy())
        }
    }

    @Test func `nothing stands against a first contact`() {
        #expect(Scene().obstacles().isEmpty)
    }

    @Test func `a week lies between two meetings, past or planned, unless a fault of the worst kind is open`() {
        var scene = Scene()
        let talk = scene.account.talk(3, [scene.marcus, scene.hiroshi], minutes: 10)
        #expect(scene.obstacles() == [.tooClose(to: talk, from: today.adding(4))])
        #expect(scene.obstacles(in: 4) == [])
        #expect(scene.obstacles(.phone) == [])
        scene.account.planned(in: 10, [scene.marcus, scene.hiroshi])
        #expect(scene.obstacles(in: 5).count == 1)
        scene.account.dossier.issues = [
            KenDomain.Issue(
                id: .fixed(70), organisation: scene.account.dossier.account.id, title: "Stop", severity: 1,
                openedOn: today.adding(-2), standing: SampleAccount.standing(2))
        ]
        #expect(scene.obstacles(in: 5) == [])
    }

    @Test func `what they asked for costs them nothing`() {
        var scene = Scene()
        scene.account.talk(3, [scene.marcus, scene.hiroshi], by: .them)
        #expect(scene.obstacles().isEmpty)
    }

    @Test func `ninety days lie between two surveys, and none comes while a grave fault is open`() {
        var scene = Scene()
        let survey = scene.account.talk(89, [scene.marcus, scene.hiroshi], .survey, minutes: 5)
        #expect(scene.obstacles(.survey) == [.surveyedLately(survey, from: today.adding(1))])
        #expect(scene.obstacles(.survey, in: 1) == [])
        scene.account.dossier.issues = [
            KenDomain.Issue(
                id: .fixed(70), organisation: scene.account.dossier.account.id, title: "Stop", severity: 2,
                openedOn: today.adding(-2), standing: SampleAccount.standing(2))
        ]
        #expect(scene.obstacles(.survey, in: 1) == [.surveyDuringEscalation(.fixed(70))])
    }

    @Test func `one product manager at a time asks one person`() {
        var scene = Scene()
        scene.account.talk(29, [scene.ingrid, scene.hiroshi], minutes: 10)
        #expect(scene.obstacles(by: scene.devi) == [.otherManager(scene.ingrid, from: today.adding(1))])
        #expect(scene.obstacles(by: scene.ingrid) == [])
        #expect(scene.obstacles(by: scene.marcus) == [])
        #expect(scene.obstacles(in: 1, by: scene.devi) == [])
    }

    @Test func `a budget used up needs a written reason`() {
        var scene = Scene()
        scene.account.talk(8, [scene.marcus, scene.hiroshi], minutes: 200)
        #expect(scene.obstacles() == [.budgetUsed])
        #expect(scene.obstacles(.ticket) == [])
        #expect(BookingObstacle.budgetUsed.yieldsToReason)
    }

    @Test func `signs of strain raise the state by one level and leave the load`() {
        func budget(_ minutes: Double) -> ContactBudget {
            ContactBudget(of: [.init(minutes: minutes, kind: 1, age: 0)], budget: 3, policy: policy)
        }
        #expect(budget(60).raised(by: [.declines]).state == .amber)
        #expect(budget(120).raised(by: [.declines, .staysAway]).state == .red)
        #expect(budget(120).raised(by: []).state == .amber)
        #expect(budget(60).raised(by: [.declines]).load == budget(60).load)
        #expect(budget(60).raised(by: [.declines]).explanation.notes.count == 1)
    }

    @Test func `two declined in thirty days, slow replies once switched on, and staying away are signs`() {
        var strain = Strain()
        strain.declinedOn = [today.adding(-30), today.adding(1)]
        #expect(strain.signs(asOf: today, policy: policy.planner).isEmpty)
        strain.declinedOn = [today.adding(-30), today]
        strain.replyHours = 8
        strain.medianReplyHours = 4
        strain.invited = 4
        strain.attended = 2
        #expect(strain.signs(asOf: today, policy: policy.planner) == [.declines])
        strain.attended = 1
        var measured = policy.planner
        measured.measuresReplies = true
        #expect(strain.signs(asOf: today, policy: measured) == [.declines, .slowReplies, .staysAway])
    }
}
