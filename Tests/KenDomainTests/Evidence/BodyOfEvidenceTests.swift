import KenDomain
import Testing

@Suite struct `Body of evidence` {
    private func roadmap() throws -> EvidenceCase { try #require(EvidenceCase(208)) }

    private func talk(_ example: EvidenceCase) -> WeighedItem {
        example.item(1, .talkAboutProblems, trust: 0.75, age: 30, speaker: 11)
    }

    private func secondTalk(_ example: EvidenceCase) -> WeighedItem {
        example.item(2, .talkAboutProblems, trust: 0.40, age: 90, speaker: 12)
    }

    private func observation(_ example: EvidenceCase) -> WeighedItem {
        example.item(3, .observation, trust: 0.75, age: 10, speaker: 13)
    }

    @Test func `T-EVI-01 one level 3 talk with someone we know is moderate`() throws {
        let example = try roadmap()
        let talk = talk(example)
        #expect(talk.weighing.base == 0.80)
        #expect(talk.weighing.trustFactor == 0.875)
        #expect(printed(talk.weighing.decay) == 0.8909)
        #expect(printed(talk.weighing.weight) == 0.6236)
        #expect(talk.weighing.terms.map(\.value).reduce(1, *) == talk.weighing.weight)
        let body = example.judge([talk])
        #expect(printed(body.confidence) == 0.6236)
        #expect(example.word(body) == .moderate)
        #expect(body.caps == [Cap(.singleSource, limit: 0.75)])
    }

    @Test func `T-EVI-02 a second person makes it surer`() throws {
        let example = try roadmap()
        #expect(printed(secondTalk(example).weighing.weight) == 0.3960)
        let body = example.judge([talk(example), secondTalk(example)])
        #expect(printed(body.support) == 0.7727)
        #expect(example.word(body) == .moderate)
        #expect(body.caps.isEmpty)
    }

    @Test func `T-EVI-03 an observation by a third source makes it high`() throws {
        let example = try roadmap()
        #expect(printed(observation(example).weighing.weight) == 0.8227)
        let body = example.judge([talk(example), secondTalk(example), observation(example)])
        #expect(printed(body.support) == 0.9597)
        #expect(example.word(body) == .high)
    }

    @Test func `T-EVI-04 a partner who denies it makes it moderate and contested`() throws {
        let example = try roadmap()
        let denial = example.item(4, .partnerReport, trust: 0.60, age: 20, speaker: 14)
        #expect(printed(denial.weighing.weight) == 0.3333)
        let body = example.judge([talk(example), secondTalk(example), observation(example)], against: [denial])
        #expect(printed(body.confidence) == 0.6398)
        #expect(example.word(body) == .moderate)
        #expect(body.isContested)
    }

    @Test func `T-EVI-05 partners alone on a need stay low`() throws {
        let example = try #require(EvidenceCase(218))
        let first = example.item(1, .partnerReport, trust: 0.60, age: 20, speaker: 11)
        let second = example.item(2, .partnerReport, trust: 0.60, age: 60, speaker: 12)
        #expect(printed(first.weighing.weight) == 0.3333)
        #expect(printed(second.weighing.weight) == 0.2857)
        let body = example.judge([first, second])
        #expect(printed(body.uncapped) == 0.5238)
        #expect(body.confidence == 0.40)
        #expect(example.word(body) == .low)
        #expect(body.caps.map(\.reason) == [.partnerOnly, .noPrimarySource])
        #expect(body.explanation.notes == ["capped at 0.40: only partners said so"])
    }

    @Test func `T-EVI-06 a favourite customer asked to agree is very low`() throws {
        let example = try roadmap()
        let body = example.judge([example.item(1, .talkToConfirm, trust: 0.90, age: 0, speaker: 11)])
        #expect(printed(body.uncapped) == 0.285)
        #expect(body.confidence == 0.19)
        #expect(example.word(body) == .veryLow)
    }

    @Test func `T-EVI-07 an anonymous survey answer is worth half`() throws {
        let example = try #require(EvidenceCase(213))
        let body = example.judge([example.item(1, .survey, trust: 0, age: 15, speaker: nil)])
        #expect(printed(body.confidence) == 0.2293)
        #expect(example.word(body) == .low)
    }

    @Test func `T-EVI-08 the same answer from someone we know is worth more`() throws {
        let example = try #require(EvidenceCase(213))
        let body = example.judge([example.item(1, .survey, trust: 0.75, age: 15, speaker: 11)])
        #expect(printed(body.confidence) == 0.4012)
        #expect(example.word(body) == .low)
    }

    @Test func `T-EVI-09 two press articles stay below desk research's limit`() throws {
        var example = try #require(EvidenceCase(304))
        example.value = .trend(dimension: "paper", direction: 1, horizon: .twoYears)
        let articles = [
            example.item(1, .desk, trust: 0, age: 100, speaker: nil),
            example.item(2, .desk, trust: 0, age: 40, speaker: nil),
        ]
        #expect(articles.map { printed($0.weighing.weight) } == [0.2321, 0.2707])
        let body = example.judge(articles)
        #expect(printed(body.uncapped) == 0.4400)
        #expect(body.confidence == 0.30)
        #expect(example.word(body) == .low)
        #expect(body.caps == [Cap(.deskOnly, limit: 0.30)])
    }

    @Test func `T-EVI-10 a customer's words relayed by sales are low`() throws {
        let example = try #require(EvidenceCase(201))
        let body = example.judge([example.item(1, .relayed, trust: 0.50, age: 14, speaker: 11)])
        #expect(printed(body.confidence) == 0.2556)
        #expect(example.word(body) == .low)
        #expect(body.caps.map(\.reason) == [.colleagueOnly, .singleSource])
    }

    @Test func `several talks with one person are one source`() throws {
        let example = try roadmap()
        let again = example.item(9, .talkAboutProblems, trust: 0.75, age: 60, speaker: 11)
        let body = example.judge([again, talk(example)])
        #expect(printed(body.confidence) == 0.6236)
        #expect(body.caps.map(\.reason) == [.singleSource])
    }

    @Test func `a five-year trend ages by its own horizon`() throws {
        var example = try #require(EvidenceCase(305))
        example.value = .trend(dimension: "paper", direction: 1, horizon: .fiveYears)
        #expect(example.item(1, .desk, trust: 0, age: 365, speaker: nil).weighing.decay == 0.5)
    }

    @Test func `what has not yet happened weighs nothing`() throws {
        let example = try roadmap()
        let planned = example.item(1, .talkAboutProblems, trust: 1, age: -1, speaker: 11)
        #expect(planned.weighing.weight == 0)
    }

    @Test func `opinion alone is capped lowest, whatever the number of heads`() throws {
        let example = try roadmap()
        let heads = (1...5).map { example.item($0, .opinion, trust: 0, age: 0, speaker: 10 + $0) }
        #expect(example.judge(heads).confidence == 0.10)
    }

    @Test func `no evidence at all is no confidence and no cap`() throws {
        let body = try roadmap().judge([])
        #expect(body.confidence == 0)
        #expect(body.caps.isEmpty)
        #expect(!body.isContested)
    }

    @Test(arguments: [
        (0.80, ConfidenceWord.high), (0.7999, .moderate), (0.5, .moderate), (0.2, .low), (0.19, .veryLow),
    ])
    func `lower ends belong to the upper word`(confidence: Double, word: ConfidenceWord) {
        #expect(ConfidenceWord(confidence, policy: EvidencePolicy()) == word)
        #expect(ConfidenceWord(confidence - 1e-12, policy: EvidencePolicy()) == word)
    }
}
