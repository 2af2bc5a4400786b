import KenDomain
import Testing

@Suite struct `Working together with customers` {
    private let policy = Policy()
    private let today = Day(20_000)

    private var standing: Standing { Standing(learnedOn: today.adding(-300), at: Instant(milliseconds: 0)) }

    private func project(_ number: UInt8, _ stages: [CoCreationStage], item: UInt8? = nil) -> CoCreation {
        var project = CoCreation(
            id: .fixed(number), title: "Axis", organisation: .fixed(1),
            steps: stages.map { .init($0, on: today.adding(-10)) }, standing: standing)
        project.item = item.map { .fixed($0) }
        return project
    }

    @Test func `whoever reached a stage has passed those before it`() {
        let funnel = CoCreationFunnel(
            [project(1, [.invited]), project(2, [.invited, .prototyped]), project(3, [.adopted], item: 5)],
            roadmap: [
                RoadmapItem(id: .fixed(5), owner: .fixed(9), title: "A", dimension: nil, standing: standing),
                RoadmapItem(id: .fixed(6), owner: .fixed(9), title: "B", dimension: nil, standing: standing),
            ], asOf: today, policy: policy)
        #expect(
            funnel.passages.map(\.rate) == [
                Rate(2, of: 3), Rate(2, of: 2), Rate(2, of: 2), Rate(1, of: 2), Rate(1, of: 1),
            ])
        #expect(funnel.participation == Rate(1, of: 2))
        #expect(funnel.participationExplanation.score == 0.5)
    }

    @Test func `without work or roadmap the shares are unknown`() {
        let funnel = CoCreationFunnel([], roadmap: [], asOf: today, policy: policy)
        #expect(funnel.passages.count == 5 && funnel.passages.allSatisfy { $0.rate.share == nil })
        #expect(funnel.participation.share == nil)
        #expect(project(1, [.invited]).stage(on: today.adding(-11)) == nil)
    }

    private func candidate(
        _ stance: StanceHeading, _ positions: [String: Double], _ needs: [LeadUser.Candidate.Need]
    ) -> LeadUser.Candidate {
        .init(organisation: .fixed(1), stance: stance, positions: positions, needs: needs)
    }

    @Test func `ahead and with much to gain makes a lead user`() {
        let need = LeadUser.Candidate.Need("Minimise rework", importance: 5, satisfaction: 2)
        let served = LeadUser.Candidate.Need("Minimise rework", importance: 5, satisfaction: 3)
        let cases: [(LeadUser.Candidate, Answer)] = [
            (candidate(.shaping, [:], [need]), .yes), (candidate(.catchingUp, ["Cyber": 1], [need]), .yes),
            (candidate(.keepingPace, ["Cyber": 0.25], [need]), .no), (candidate(.shaping, [:], [served]), .no),
            (candidate(.unknown, [:], [need]), .unknown), (candidate(.shaping, [:], []), .unknown),
            (candidate(.shaping, [:], [.init("Minimise", importance: 5, satisfaction: nil)]), .unknown),
            (candidate(.unknown, [:], [served]), .no),
        ]
        for (candidate, answer) in cases {
            #expect(LeadUser(candidate, policy: policy).answer == answer, "\(candidate)")
        }
    }

    @Test func `those found stand by company, and the reasons with them`() {
        var other = candidate(.shaping, ["Cyber": 1], [.init("Minimise rework", importance: 5, satisfaction: 1)])
        other.organisation = .fixed(2)
        let found = LeadUser.find(
            [other, candidate(.shaping, [:], []), candidate(.catchingUp, ["a": 0], [])], policy: policy)
        #expect(found.map(\.organisation) == [.fixed(1), .fixed(2)])
        #expect(found.last?.trends == ["Cyber"] && found.last?.needs == ["Minimise rework"])
    }
}
