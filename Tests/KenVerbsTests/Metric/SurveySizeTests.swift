import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Surveys of three, thirty and three hundred` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    /// Answers in the proportion of six for, two between, two against; without a name, so each counts.
    private func asked(_ answers: Int) async throws -> MetricLine {
        let scores = [10, 9, 9, 10, 9, 9, 8, 7, 6, 0]
        let lines = (0..<answers).map { "\(scores[$0 % 10]);larkspur.example" }.joined(separator: "\n")
        _ = try await ken.recordWave(
            WaveInput(title: "Year", tool: "web form", question: .recommend, lines: lines), as: .localOwner)
        let view = try await ken.metrics(AsOfInput(), as: .localOwner)
        return try #require(view.answers.first { $0.name == .recommendation })
    }

    @Test func `three are counted, and no score is made of them`() async throws {
        let line = try await asked(3)
        #expect(line.value == nil && line.range == nil)
        #expect(line.text == "three would, none in between, none would not: too few for a score")
    }

    @Test func `thirty give a score with the wide interval they leave`() async throws {
        let line = try await asked(30)
        #expect(line.text == "40.0" && line.behind == "30 answers" && !line.isIndicative)
        // Three quarters of an answer more on either side, three answers more in all (Rocks 2016).
        let (pro, contra, all) = (18.75 / 33, 6.75 / 33, 33.0)
        let middle = pro - contra
        let half = 1.959964 * ((pro + contra - middle * middle) / all).squareRoot()
        #expect(abs((line.low ?? 0) - 100 * (middle - half)) < 0.001)
        #expect(abs((line.high ?? 0) - 100 * (middle + half)) < 0.001)
    }

    @Test func `three hundred give the same score, three times as sure`() async throws {
        let line = try await asked(300)
        #expect(line.text == "40.0" && line.behind == "300 answers")
        let width = (line.high ?? 0) - (line.low ?? 0)
        #expect(width > 15 && width < 20)
    }

    @Test func `twenty-nine are a hint, no more`() async throws {
        #expect(try await asked(29).isIndicative)
    }
}
