import KenDomain
import Testing

@Suite struct `Strategy hints` {
    /// Scores of so many underserved, overserved and other outcomes.
    private func scores(_ under: Int, _ over: Int, _ rest: Int) throws -> [OutcomeScore] {
        let kinds = [(38, 2, 2, under), (4, 38, 4, over), (20, 20, 10, rest)]
        return try kinds.flatMap { important, satisfied, both, count in
            let tally = try #require(
                OutcomeTally(people: 40, important: important, satisfied: satisfied, both: both))
            return (0..<count).map { OutcomeScore(NeedCase.id($0), tally: tally, policy: Policy()) }
        }
    }

    @Test(arguments: [
        (2, 0, 8, StrategyHint.Word.differentiated), (1, 0, 9, .sustaining), (0, 0, 10, .sustaining),
        (1, 1, 8, .dominant), (5, 5, 0, .dominant), (0, 2, 8, .disruptive), (0, 1, 9, .sustaining),
        (4, 1, 15, .differentiated),
        (1, 4, 15, .disruptive), (0, 10, 0, .disruptive),
    ])
    func `shares of outcomes decide`(under: Int, over: Int, rest: Int, word: StrategyHint.Word) throws {
        let hint = try #require(StrategyHint(try scores(under, over, rest), respondents: 40, policy: Policy()))
        #expect(hint.word == word)
        #expect(hint.underserved.hits == under && hint.overserved.hits == over)
        #expect(hint.explanation.notes.first == "a suggestion: figures do not decide on a product")
    }

    @Test func `nothing is hinted at without people or zones`() throws {
        #expect(StrategyHint(try scores(5, 0, 0), respondents: 29, policy: Policy()) == nil)
        #expect(StrategyHint([], respondents: 100, policy: Policy()) == nil)
    }

    @Test func `a plainer product is called so, and no rule gives the one for people without choice`() {
        #expect(StrategyHint.Word.allCases.filter(\.isPlainer) == [.disruptive, .discrete])
    }
}
