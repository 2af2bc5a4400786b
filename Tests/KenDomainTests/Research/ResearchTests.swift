import KenDomain
import Testing

@Suite struct `Levels of research` {
    private let policy = Policy()
    private let today = Day(20_000)

    @Test(arguments: [
        ([3, 3, 3, 2, 0], false, 3), ([3, 3, 1, 1], false, 2), ([1, 1, 2], false, 1), ([3, 3, 3], true, 2),
    ])
    func `T-Q-31 the level of a session`(levels: [Int], hasLeading: Bool, level: Int) {
        #expect(SessionLevel(levels: levels, hasLeading: hasLeading, policy: policy).level == level)
    }

    @Test(arguments: [
        ([Int?](), 0), ([0, 0], 0), ([nil, nil], 0), ([3, nil, nil], 3), ([3, 3, 3, 2, 2], 3), ([2, 1], 2), ([1], 1),
        ([9, -1], 0),
    ])
    func `facts, ratings and what was not read count for nothing`(levels: [Int?], level: Int) {
        let session = SessionLevel(levels: levels, hasLeading: false, policy: policy)
        #expect(session.level == level)
        #expect(session.without + session.counts.values.reduce(0, +) == levels.count)
        #expect((session.explanation.score == nil) == (level == 0))
    }

    private func question(_ level: Int?, codes: Set<QuestionCode> = [], followUps: Int? = nil) -> AskedQuestion {
        AskedQuestion(
            id: .fixed(1), interaction: .fixed(2), text: "q", level: level.map { Marked($0) }, codes: codes,
            followUps: followUps, standing: NeedCase.standing())
    }

    @Test func `a question about problems that nobody followed up is unprobed, unless nobody counted`() {
        #expect(question(3, followUps: 0).isUnprobed == true)
        #expect(question(3, followUps: 1).isUnprobed == false)
        #expect(question(3).isUnprobed == nil && question(nil, followUps: 0).isUnprobed == nil)
        #expect(question(2, followUps: 0).isUnprobed == false)
    }

    @Test func `a level set by hand counts`() {
        var set = question(1, codes: [.leading])
        set.level?.byHand = .init(3, reason: "asked openly", by: .fixed(3), on: today)
        let session = SessionLevel([set], policy: policy)
        #expect(session.counts == [3: 1] && session.level == 2, "its answer is still in it")
        #expect(session.explanation.terms.first?.evidence == [.interaction(.fixed(2))])
    }

    private func interaction(_ kind: InteractionKind, level: Int) -> Interaction {
        var interaction = Interaction(
            id: .fixed(1), kind: .stated(kind), on: today, organisations: [], participants: [], title: "t",
            standing: NeedCase.standing())
        interaction.level = level
        return interaction
    }

    @Test func `watching and taking part are levels of their own`() {
        #expect(ResearchLevel(interaction(.observation, level: 0)) == .observe)
        #expect(ResearchLevel(interaction(.participation, level: 3)) == .become)
        #expect(ResearchLevel(interaction(.visit, level: 3)) == .problems)
        #expect(ResearchLevel(interaction(.visit, level: 0)) == nil)
        var cancelled = interaction(.observation, level: 0)
        cancelled.isCancelled = true
        #expect(ResearchItem(cancelled) == nil)
    }

    private func items(_ counts: [Int]) -> [ResearchItem] {
        zip(ResearchLevel.allCases, counts).flatMap { level, count in
            (0..<count).map {
                ResearchItem(NeedCase.id($0 + 100 * level.rawValue), on: today.adding(-$0), level: level)
            }
        }
    }

    @Test func `the 43 talks of the demonstration`() throws {
        let portfolio = ResearchPortfolio(items([4, 9, 25, 4, 1]), asOf: today, policy: policy)
        #expect(ResearchLevel.allCases.map { portfolio.shares[$0]?.hits } == [4, 9, 25, 4, 1])
        #expect(portfolio.shares[.problems]?.trials == 43)
        #expect(Numerics.rounded(try #require(portfolio.depth), places: 4) == 2.7442)
        let sum = portfolio.explanation.terms.reduce(0) { $0 + $1.contribution }
        #expect(abs(sum - (portfolio.depth ?? 0)) < 1e-9)
    }

    @Test func `without research its depth is unknown, and what is old or still to come is none`() {
        let old = ResearchItem(.fixed(1), on: today.adding(-366), level: .observe)
        let planned = ResearchItem(.fixed(2), on: today.adding(1), level: .observe)
        let portfolio = ResearchPortfolio([old, planned], asOf: today, policy: policy)
        #expect(portfolio.depth == nil && portfolio.explanation.score == nil)
        #expect(portfolio.shares[.observe] == Rate(0, of: 0))
        let edge = ResearchItem(.fixed(1), on: today.adding(-365), level: .observe)
        #expect(ResearchPortfolio([edge], asOf: today, policy: policy).depth == 4)
    }
}
