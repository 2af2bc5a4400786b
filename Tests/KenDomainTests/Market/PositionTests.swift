import Foundation
import KenDomain
import KenTestSupport
import Testing

@Suite struct `A position` {
    @Test(arguments: [2.0, -3, 1e300, .infinity, -.infinity])
    func `beyond one is one, whatever a policy says`(_ value: Double) {
        let position = Position(value, confidence: 0.4)
        #expect(position.value == (value > 0 ? 1 : -1))
        #expect((-1.0...1.0).contains(position.range.lowerBound) && (-1.0...1.0).contains(position.range.upperBound))
    }

    @Test func `that is no number may be anything`() {
        let position = Position(.nan, confidence: .nan)
        #expect(position.range == -1...1 && position.confidence == 0)
    }

    @Test func `keeps its span within bounds`() {
        #expect(Position(0.5, confidence: 1, span: -7...9).range == -1...1)
        let range = Position(0.5, confidence: 0.75, span: 0.25...1).range
        #expect(range == 0...1)
    }

    @Test func `of a policy far off judges without a trap`() {
        var policy = Policy()
        policy.market.readyPosition = 40
        policy.market.absentPosition = -40
        let lines = [Position(policy.market.readyPosition, confidence: 0.9), Position(-40, confidence: 0.9)].map {
            Alignment.Line(title: "a", exposure: 0.5, magnitude: 1, confidence: 0.8, position: $0)
        }
        let alignment = Alignment(lines, policy: policy)
        #expect(alignment.score == 0)
        #expect(alignment.range.map { $0.lowerBound >= -1 && $0.upperBound <= 1 } ?? false)
    }

    @Test func `headings and signs are keys by name when they are written`() throws {
        let headings: [AlignmentHeading: Double] = [.aligned: 1, .unknown: 2, .drifting: 3]
        let signs: [StanceIndicator: Int] = [.leadsStandards: 1, .changesThePlay: 2]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let texts = try [encoder.encode(headings), encoder.encode(signs)].map { String(decoding: $0, as: UTF8.self) }
        #expect(texts == [#"{"aligned":1,"drifting":3,"unknown":2}"#, #"{"2":1,"6":2}"#])
        let read = try JSONDecoder().decode([StanceIndicator: Int].self, from: Data(texts[1].utf8))
        #expect(read == signs)
    }
}
