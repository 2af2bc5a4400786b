import KenDomain
import KenVerbs

extension TouchpointsPage {
    /// One stage in step, one green for us alone, one that nobody asks about and one of which nothing is said.
    package static let sample = TouchpointsPage(view: view, frame: Sample.frame(Places.touchpoints, nil))

    /// Nothing on record yet.
    package static let emptySample = TouchpointsPage(
        view: TouchpointsView(
            asOf: Sample.today, sentences: [], lines: [],
            balance: TwoWayBalance(incoming: 0, outgoing: 0, policy: Policy())),
        frame: Sample.frame(Places.touchpoints, nil))

    private static let view = TouchpointsView(
        asOf: Sample.today, sentences: ["Our figures look good where customers are not: when they install."],
        lines: [
            line(1, .install, wanted: "The first movement within an hour.", process: 0.92, experience: 0.55),
            line(2, .learn, wanted: "One afternoon is enough.", process: 0.60, experience: 0.58),
            line(3, .use, wanted: nil, process: 0.88, experience: nil),
            line(4, .retire, wanted: nil, process: nil, experience: nil),
        ], balance: TwoWayBalance(incoming: 14, outgoing: 42, policy: Policy()))

    private static func line(
        _ number: UInt8, _ stage: TouchpointStage, wanted: String?, process: Double?, experience: Double?
    ) -> TouchpointsView.Line {
        var touchpoint = Touchpoint(
            id: Sample.id(number), stage: stage, wanted: wanted,
            standing: Standing(learnedOn: Sample.day(60), at: Instant(milliseconds: 0)))
        touchpoint.process = process.map { [.init("came on the day", value: $0, on: Sample.day(30))] } ?? []
        touchpoint.experience = experience.map { [.init("said it was easy", value: $0, on: Sample.day(30))] } ?? []
        let gap = TouchpointGap(touchpoint, asOf: Sample.today, policy: Policy())
        return TouchpointsView.Line(
            gap: gap, wanted: wanted, owner: number == 1 ? "Ewa Olsen" : nil,
            move: gap.warning.map { Wording.move(for: $0) })
    }
}

extension CoCreationPage {
    /// One far, one given up, and a customer who may be ahead.
    package static let sample: CoCreationPage = {
        let vestamar = OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)
        let lead = LeadUser(
            LeadUser.Candidate(organisation: SampleAccount.id, stance: .shaping, positions: ["short runs": 1]),
            policy: Policy())
        let standing = Standing(learnedOn: Sample.day(90), at: Instant(milliseconds: 0))
        let work = CoCreation(
            id: Sample.id(1), title: "One plug for the lift", organisation: SampleAccount.id,
            steps: [.init(.invited, on: Sample.day(90)), .init(.prototyped, on: Sample.day(20))], standing: standing)
        let lines = [
            CoCreationView.Line(
                id: work.id, title: work.title, organisation: vestamar, people: ["Luc Bernard"], item: "One cable",
                stage: .prototyped, since: Sample.day(20)),
            CoCreationView.Line(
                id: Sample.id(2), title: "Set-up from a tablet", organisation: vestamar, stage: .invited,
                since: Sample.day(80), endedOn: Sample.day(40), endedBecause: "nobody there had time for it"),
        ]
        return CoCreationPage(
            view: CoCreationView(
                asOf: Sample.today, sentences: ["One piece of work with customers goes on."], lines: lines,
                funnel: CoCreationFunnel([work], roadmap: [], asOf: Sample.today, policy: Policy()),
                leadUsers: [
                    .init(
                        finding: lead, organisation: vestamar, ask: Question.ID(108),
                        askText: QuestionBank.question(Question.ID(108))?.text)
                ]), frame: Sample.frame(Places.coCreation, nil))
    }()

    /// Nothing on record yet.
    package static let emptySample = CoCreationPage(
        view: CoCreationView(
            asOf: Sample.today, sentences: [], lines: [],
            funnel: CoCreationFunnel([], roadmap: [], asOf: Sample.today, policy: Policy())),
        frame: Sample.frame(Places.coCreation, nil))
}
