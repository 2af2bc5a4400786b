import KenDomain
import Testing

@Suite struct `What we believe of ourselves` {
    private let policy = Policy()
    private let today = Day(20_000)

    private func assessment(_ number: UInt8, _ values: [Int?], ago: Int = 0, by person: UInt8? = nil) -> SelfAssessment
    {
        SelfAssessment(
            id: .fixed(number), by: .fixed(person ?? number),
            marks: zip(CentricityItem.allCases, values).compactMap { item, value in value.map { .init(item, $0) } },
            on: today.adding(-ago), at: Instant(milliseconds: 0))
    }

    private let demonstration: [Int?] = [1, 2, 1, 2, 1, 1, 2, 3, 2, 3, 2, 1]

    @Test func `T-SELF-01 the demonstration is in transition`() {
        let found = Centricity([assessment(1, demonstration)], asOf: today, policy: policy)
        #expect(found.score == 43.75)
        #expect(found.word == .inTransition)
        #expect(abs(found.explanation.terms.reduce(0) { $0 + $1.contribution } - 43.75) < 1e-9)
        #expect(found.spread == nil && found.unshared.isEmpty)
    }

    @Test(arguments: [
        (0, Centricity.Word.productCentric), (1, .productCentric), (2, .inTransition), (3, .customerCentric),
    ])
    func `the word follows the score`(_ mark: Int, _ word: Centricity.Word) {
        let all = Array(repeating: Optional(mark), count: 12)
        #expect(Centricity([assessment(1, all)], asOf: today, policy: policy).word == word)
    }

    @Test func `raters far apart share no view, and nobody is named`() {
        let low = assessment(1, Array(repeating: 0, count: 12))
        var values: [Int?] = Array(repeating: 0, count: 12)
        values[0] = 4
        let found = Centricity([low, assessment(2, values)], asOf: today, policy: policy)
        #expect(found.raters == 2)
        #expect(found.unshared == [.business])
        #expect(found.spread?.count == 2)
        #expect(found.explanation.terms.allSatisfy { $0.evidence.isEmpty })
    }

    @Test func `the latest assessment of a rater counts, items left out do not, and none is unknown`() {
        let old = assessment(1, Array(repeating: 0, count: 12), ago: 30, by: 7)
        let new = assessment(2, [4, nil, 2], ago: 1, by: 7)
        let found = Centricity([new, old], asOf: today, policy: policy)
        #expect(found.raters == 1 && found.score == 75)
        #expect(found.explanation.notes == ["marked by one colleague", "ten items left out"])
        #expect(Centricity([], asOf: today, policy: policy).score == nil)
        #expect(Centricity([assessment(1, [9, -1])], asOf: today, policy: policy).word == nil)
    }

    @Test func `the author alone may read an assessment`() {
        let other = Caller(workspace: 1, person: .fixed(9), name: "Ines", role: .admin)
        #expect(!other.mayRead(assessment(1, demonstration).standing.visibility))
    }

    @Test func `records give four marks, halves of what is known, and nothing for what is not`() {
        var inputs = ObservedCentricity.Inputs()
        inputs.alternativeRivals = 0.25
        inputs.twoWay = 0.5
        inputs.kept = 0.4
        let seen = ObservedCentricity(inputs, policy: policy)
        #expect(seen.marks == [.competition: 1, .contact: 2, .commitments: 1.6])
        inputs.reach = 1
        #expect(ObservedCentricity(inputs, policy: policy).marks[.contact] == 3)
        #expect(ObservedCentricity(.init(), policy: policy).marks.isEmpty)
        for (item, mark) in seen.marks {
            let sum = seen.explanations[item]?.terms.reduce(0) { $0 + $1.contribution }
            #expect(sum.map { abs($0 - mark) < 1e-9 } == true)
        }
    }

    @Test func `W-SELF-01 we believe better of ourselves than we behave`() throws {
        var inputs = ObservedCentricity.Inputs()
        inputs.kept = 0.40
        inputs.alternativeRivals = 0.40
        let gaps = CentricityGap.all(
            Centricity([assessment(1, demonstration)], asOf: today, policy: policy),
            ObservedCentricity(inputs, policy: policy), policy: policy)
        #expect(gaps.map(\.item) == [.commitments, .competition])
        #expect(gaps.map(\.isTold) == [true, false])
        let warning = try #require(gaps.first?.warning)
        #expect(warning.code.rawValue == "W-SELF-01")
        #expect(
            Wording.sentence(for: warning).plain
                == "We give ourselves 3.0 of 4 on commitments kept after the sale; the records show 1.6.")
        #expect(gaps.last?.warning == nil)
    }
}
