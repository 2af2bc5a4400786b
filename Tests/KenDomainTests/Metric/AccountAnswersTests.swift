import KenDomain
import Testing

@Suite struct `Waves and tools joined per account` {
    private let policy = Policy()
    private let today = Day(20_000)

    private func answer(
        _ number: UInt8, _ question: SurveyQuestion, _ score: Int, at account: UInt8 = 1, by person: UInt8?,
        ago: Int, wave: UInt8 = 1, visibility: Visibility = .internal
    ) -> WaveAnswer {
        WaveAnswer(
            id: .fixed(number), wave: .fixed(wave), question: question, score: score, organisation: .fixed(account),
            person: person.map { .fixed($0) }, on: today.adding(-ago),
            standing: Standing(
                learnedOn: today.adding(-ago), at: Instant(milliseconds: 0), visibility: visibility))
    }

    @Test func `a person asked in two tools counts once, by the latest answer`() {
        let joined = AccountAnswers(
            of: .fixed(1),
            [
                answer(1, .recommend, 3, by: 9, ago: 100, wave: 1), answer(2, .recommend, 10, by: 9, ago: 10, wave: 2),
                answer(3, .recommend, 9, by: 8, ago: 50, wave: 1), answer(4, .satisfaction, 4, by: 9, ago: 10, wave: 2),
            ], asOf: today, policy: policy)
        #expect(joined.recommendation.count == 2 && joined.recommendation.score == 100)
        #expect(joined.satisfaction.rate == Rate(1, of: 1))
        #expect(joined.waves == [.fixed(1), .fixed(2)])
        #expect(joined.answers == [.fixed(2), .fixed(3), .fixed(4)])
    }

    @Test func `answers without a name each count, old and future ones and those off the scale do not`() {
        let joined = AccountAnswers(
            of: .fixed(1),
            [
                answer(1, .recommend, 9, by: nil, ago: 1), answer(2, .recommend, 9, by: nil, ago: 1),
                answer(3, .recommend, 0, by: 7, ago: 366), answer(4, .recommend, 0, by: 6, ago: -1),
                answer(5, .recommend, 12, by: 5, ago: 1),
            ], asOf: today, policy: policy)
        #expect(joined.recommendation.count == 2)
    }

    @Test func `accounts stand by id, and those without an answer are missing`() {
        let all = AccountAnswers.byAccount(
            [answer(1, .ease, 5, at: 2, by: 9, ago: 1), answer(2, .ease, 7, at: 1, by: 8, ago: 1)], asOf: today,
            policy: policy)
        #expect(all.map(\.organisation) == [.fixed(1), .fixed(2)])
        #expect(AccountAnswers(of: .fixed(3), [], asOf: today, policy: policy).recommendation.score == nil)
    }

    @Test func `what two people said in confidence counts for their circle alone`() {
        let circle = Visibility.inConfidence([.fixed(90)])
        let answers = [
            answer(1, .recommend, 0, by: 9, ago: 1, visibility: circle), answer(2, .recommend, 10, by: 8, ago: 1),
        ]
        let others = AccountAnswers(of: .fixed(1), answers, asOf: today, policy: policy)
        #expect(others.recommendation.score == 100 && others.answers == [.fixed(2)])
        let member = Caller(workspace: 1, person: .fixed(90), name: "Ines", role: .product)
        let own = AccountAnswers(
            of: .fixed(1), answers, asOf: today, readership: Readership(member), policy: policy)
        #expect(own.recommendation.score == 0)
    }

    @Test func `the response is known only where one knows how many were asked`() {
        let standing = Standing(learnedOn: today, at: Instant(milliseconds: 0))
        let answers = [answer(1, .ease, 5, by: 9, ago: 1), answer(2, .recommend, 5, by: 9, ago: 1)]
        let asked = SurveyWave(id: .fixed(1), title: "Spring", tool: "form", from: today, asked: 4, standing: standing)
        #expect(asked.response(answers) == Rate(1, of: 4))
        let unknown = SurveyWave(id: .fixed(1), title: "Spring", tool: "form", from: today, standing: standing)
        #expect(unknown.response(answers) == nil)
    }
}
