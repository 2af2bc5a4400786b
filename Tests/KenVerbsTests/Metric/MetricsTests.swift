import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Figures of the demonstration company` {
    let world: DemonstrationWorld

    init() async throws { world = try await DemonstrationWorld.shared() }

    private func view() async throws -> MetricsView { try await world.ken.metrics(AsOfInput(), as: .localOwner) }

    private func line(_ lines: [MetricLine], _ name: MetricLine.Name) throws -> MetricLine {
        try #require(lines.first { $0.name == name })
    }

    @Test func `every figure says how many stand behind it, or what to add`() async throws {
        let view = try await view()
        let lines = view.retention + view.costs + view.answers + view.loyalty + view.effect
        for line in lines where line.value == nil && line.counts == nil {
            #expect(line.missing != nil, "\(line.name)")
        }
        for line in lines where line.low != nil { #expect(line.behind != nil, "\(line.name)") }
        #expect(Set(lines.map(\.name)).count > 10)
    }

    @Test func `thirty answers give the score with its interval, T-MET-04`() async throws {
        let line = try line(try await view().answers, .recommendation)
        #expect(line.text == "46.7" && line.range == "17.5 to 67.3")
        #expect(line.behind == "30 answers" && !line.isIndicative)
    }

    @Test func `26 of 32 are satisfied, and ten say how easy we made it`() async throws {
        let answers = try await view().answers
        let satisfied = try line(answers, .satisfaction)
        #expect(satisfied.explanation?.terms.first?.value == 26 && satisfied.behind == "32 answers")
        #expect(satisfied.text == "81.3\u{00A0}%" && satisfied.range == "64.7\u{00A0}% to 91.1\u{00A0}%")
        let ease = try line(answers, .ease)
        #expect(ease.text == "5.7 of 7" && ease.range == "4.7 of 7 to 6.7 of 7" && ease.isIndicative)
    }

    @Test func `winning is paid back by new customers, not by the average of all, T-MET-03`() async throws {
        let costs = try await view().costs
        #expect(try line(costs, .acquisitionCost).text == "1.2 m EUR")
        #expect(try line(costs, .keepingCost).text == "320 k EUR")
        #expect(try line(costs, .costRatio).text == "3.8 times")
        let payback = try line(costs, .payback)
        #expect(payback.text == "93.9 months")
        #expect(payback.remark?.contains("11.5 months") == true)
    }

    @Test(arguments: [(1, true), (92, true), (93, false)])
    func `costs are those of the year to the last statement, while its successor may still be open`(
        _ days: Int, _ isKnown: Bool
    ) async throws {
        let first = try await Ken.demonstration()
        let later = Ken(
            store: first.store, world: .at(Day.demonstration.adding(days)), directory: first.directory)
        let costs = try await later.metrics(AsOfInput(), as: .localOwner).costs
        // Who bought first in that year is counted with its costs, whatever the day.
        #expect(try line(costs, .acquisitionCost).text == (isKnown ? "1.2 m EUR" : "not known"))
        let line = try line(costs, .keepingCost)
        #expect((line.value != nil) == isKnown)
        #expect((line.behind?.contains("costs up to \(Wording.date(Day.demonstration.adding(-1)))") == true) == isKnown)
    }

    @Test func `two tools are joined, and each answer opens to its words`() async throws {
        let view = try await view()
        #expect(view.waves.map(\.tool).sorted() == ["support desk", "yearly web form"])
        let vestamar = try #require(view.accounts.first { $0.account.name == "Vestamar Kitchens" })
        #expect(vestamar.answers.compactMap(\.behind).count == 3)
        let promoters = try line(view.answers, .recommendation)
        let cited = view.citations.of(promoters.explanation?.terms.flatMap(\.evidence) ?? [])
        #expect(cited.count == 30 && cited.contains { $0.quote == "First settle the noise." })
    }

    @Test func `whoever may be named is told from whoever nearly may, with what is missing`() async throws {
        let words = Dictionary(
            try await view().accounts.map { ($0.account.name, $0.reference.word) }, uniquingKeysWith: { $1 })
        #expect(words["Kestrelle Robotics"] == .ready)
        #expect(words["Pacifill"] == .nearly(.consent))
        #expect(words["Vestamar Kitchens"] == .no)
    }

    @Test func `deals lost with customers that left count against those without a reference`() async throws {
        let effect = try await view().effect
        #expect(try line(effect, .winRateWithReference).counts == "one of one were won")
        #expect(try line(effect, .winRateWithoutReference).counts == "two of three were won")
    }

    @Test func `orders that carry no day are not known, and so are their marks`() async throws {
        let accounts = try await view().accounts
        let orrell = try #require(accounts.first { $0.account.name == "Orrell Lifts" })
        #expect(orrell.orders.recency == nil && orrell.orders.money != nil)
    }

    @Test func `renewals count where a rival quoted, and what nobody knows is said`() async throws {
        let stayed = try line(try await view().loyalty, .contestedRenewals)
        #expect(stayed.counts == "two of three stayed")
        #expect(stayed.remark?.contains("one further decision") == true)
    }

    @Test func `one account in money opens to what its people said`() async throws {
        let view = try await world.ken.money(AccountInput(account: "Aurelio Medicale"), as: .localOwner)
        #expect(view.sentence.plain.contains("13.8\u{00A0}% more than the year before"))
        let linked = view.sentence.pieces.flatMap { piece -> [Reference] in
            if case .linked(_, let references) = piece { references } else { [] }
        }
        #expect(view.citations.of(linked).contains { $0.mark == "3.3 m EUR" })
        #expect(view.agreements.map(\.scope) == ["A call with a designer who asks; no logo"])
        #expect(view.answers.contains { $0.who == "Giulia Conti, Aurelio Medicale" && $0.score == "10 of 10" })
    }

    @Test func `before anything was known, nothing is nought`() async throws {
        let past = try await world.ken.metrics(
            AsOfInput(asOf: Day.demonstration.adding(-1000)), as: .localOwner)
        #expect(past.sentences.isEmpty && past.waves.isEmpty)
        #expect((past.retention + past.costs + past.answers).allSatisfy { $0.value == nil && $0.missing != nil })
    }
}
