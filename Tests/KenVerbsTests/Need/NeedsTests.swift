import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Needs of the demonstration company` {
    private let ken: Ken
    private let view: NeedsView
    private let survey: SurveyView

    init() async throws {
        ken = try await DemonstrationWorld.shared().ken
        view = try await ken.needs(NeedsInput(), as: .localOwner)
        survey = try #require(view.survey)
    }

    private func score(_ words: String, in scores: [OutcomeScore]) throws -> OutcomeScore {
        let line = try #require(view.map?.outcomes.first { $0.statement.contains(words) })
        return try #require(scores.first { $0.outcome == line.id })
    }

    /// The table of rule book 12.10: opportunity of all, of the fast integrators, of the uptime guardians.
    @Test(arguments: [
        ("verify that the axis is safe", "12.2", "15.5", "8.1"), ("wiring changes", "9.2", "13.5", "4.4"),
        ("determine the motor size", "10.1", "13.5", "5.9"), ("stops without warning", "10.8", "6.0", "16.9"),
        ("replace a failed unit", "8.9", "4.5", "14.7"), ("losing position", "8.1", "5.0", "12.5"),
        ("find the cause of a fault", "11.5", "8.0", "15.9"), ("number of parameters", "9.7", "15.3", "3.8"),
        ("noise exceeds", "3.1", "2.5", "3.8"), ("obtain the documents", "8.3", "8.5", "8.1"),
        ("cabinet space", "3.6", "4.0", "3.1"), ("delivery arrives later", "8.3", "7.5", "9.4"),
    ])
    func `each outcome scores as printed`(_ words: String, _ all: String, _ first: String, _ second: String) throws {
        #expect(survey.sample.respondents == 72 && survey.refused.isEmpty)
        #expect(survey.segments.map(\.people) == [40, 32])
        let scores = [survey.whole, survey.segments[0].scores, survey.segments[1].scores]
        for (scores, expected) in zip(scores, [all, first, second]) {
            #expect(try score(words, in: scores).opportunity.map { Wording.tenths($0.score) } == expected)
        }
    }

    @Test func `averages hide four outcomes, and two are overserved`() throws {
        #expect(survey.whole.count { $0.zone?.kind == .underserved } == 4)
        let inside = survey.segments.flatMap(\.scores).filter { $0.zone?.kind == .underserved }.map(\.outcome)
        #expect(Set(inside).count == 8)
        #expect(survey.whole.count { $0.zone?.kind == .overserved } == 2)
        let words = view.sentences.map(\.plain).joined(separator: " ")
        #expect(words.contains("Four further outcomes are underserved inside a segment only"), "\(words)")
        #expect(words.contains("Two outcomes are overserved"))
    }

    @Test func `segments are found from what people lack, stable, and only then named`() throws {
        #expect(survey.isStable == true)
        #expect(survey.segments.map(\.group) == ["fast integrators", "uptime guardians"])
        #expect(survey.segments.map(\.inGroup) == [40, 32])
        #expect(survey.segments.allSatisfy { $0.hint != nil })
        let second = try #require(survey.segments.last)
        #expect(try score("stops without warning", in: second.scores).zone == .underserved(.extreme))
    }

    @Test func `the map has all eight kinds of steps, and says that it is small`() throws {
        let map = try #require(view.map)
        #expect(map.steps.map(\.kind) == JobStep.Kind.allCases)
        #expect(map.outcomes.count == 12)
        #expect(map.outcomes.flatMap(\.codes) == [])
        #expect(map.gaps.contains { $0.hasPrefix("twelve outcomes") })
        #expect(view.jobs.map(\.holder) == [.primary, .buyer, .distributor, .installer])
    }

    @Test func `an outcome is tied to words, people, promises and bets`() throws {
        let line = try #require(view.map?.outcomes.first { $0.statement.contains("wiring changes") })
        #expect(line.bets.map(\.text) == ["One cable from drive to motor"])
        #expect(line.promises.map(\.text) == ["Wiring guide"])
        #expect(view.citations.of(line.words).compactMap(\.quote).contains { $0.contains("Eleven") })
        let safe = try #require(view.map?.outcomes.first { $0.statement.contains("verify that the axis") })
        #expect(!safe.people.isEmpty)
        #expect(safe.people.filter { !$0.label.isPrimary } == [])
    }

    @Test func `one segment is looked at by its number, and there is no third`() async throws {
        let second = try await ken.needs(NeedsInput(segment: 2), as: .localOwner)
        #expect(second.survey?.scores == survey.segments[1].scores)
        #expect(second.survey?.people == 32)
        await #expect(throws: Refusal.self) { try await ken.needs(NeedsInput(segment: 3), as: .localOwner) }
    }

    @Test func `on a day before the survey nobody was asked, and before the job nothing is known`() async throws {
        let early = try await ken.needs(NeedsInput(asOf: Day.demonstration.adding(-100)), as: .localOwner)
        #expect(early.survey == nil && early.map != nil)
        let earlier = try await ken.needs(NeedsInput(asOf: Day.demonstration.adding(-200)), as: .localOwner)
        #expect(earlier.map == nil && earlier.jobs.isEmpty)
        let half = try await ken.needs(NeedsInput(asOf: Day.demonstration.adding(-72)), as: .localOwner)
        let people = try #require(half.survey?.sample.respondents)
        #expect((1..<72).contains(people))
    }

    @Test func `a need is handed over with its score, their words, who lacks it, promises and bets`() async throws {
        let need = try await ken.need(NeedInput(outcome: "wiring changes"), as: .localOwner)
        #expect(need.outcomes.count == 1)
        for words in [
            "# Minimize the number of wiring changes", "Eleven. I counted them aloud", "Priya Nair, Pacifill",
            "## What we promised", "Wiring guide", "## What we decided", "segment 1 (40 people): 13.5",
        ] { #expect(need.markdown.contains(words), "\(words)\n\(need.markdown)") }
        let whole = try await ken.need(NeedInput(), as: .localOwner)
        #expect(whole.outcomes.count == 12)
        let barred = try await ken.need(NeedInput(outcome: "number of parameters"), as: .localOwner)
        #expect(barred.outcomes.first?.accounts.map(\.name) == ["Brandtner Packmaschinen"])
    }

    @Test func `words that fit several outcomes are refused with those they fit`() async throws {
        do {
            _ = try await ken.need(NeedInput(outcome: "Minimize the likelihood", job: "powered axis"), as: .localOwner)
            Issue.record("several fit")
        } catch Refusal.invalid(let problems) {
            #expect(problems.first?.reason.contains("fits several") == true)
        }
    }
}
