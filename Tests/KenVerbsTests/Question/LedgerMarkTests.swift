import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Letter and digit stand on an answer` {
    private func line(_ ken: Ken, as caller: Caller = .localOwner) async throws -> (LedgerLine, [Citation]) {
        let view = try await ken.ask(AccountInput(account: "Larkspur", asked: "Q205"), as: caller)
        let line = try #require(view.lines.first)
        return (line, view.citations.of(line.references))
    }

    @Test func `an answer shows that of its strongest words, and each item its own`() async throws {
        let (line, citations) = try await line(try await SmallCompany().ken)
        let grade = try #require(line.answers.first?.grade)
        #expect(grade.count == 2 && "ABCDEF".contains(grade.prefix(1)) && "123456".contains(grade.suffix(1)))
        let told = try #require(citations.first { $0.quote == "A change of style costs us the day." })
        #expect(told.mark?.hasSuffix(grade) == true, "\(told.mark ?? "")")
    }

    @Test func `what somebody set stands beside what the rule gives, with the reason`() async throws {
        let ken = try await SmallCompany().ken
        let words = "A change of style costs us the day."
        let before = try await line(ken).1.first { $0.quote == words }?.mark
        let evidence = try await ken.records(RecordListInput(kind: "evidence"), as: .localOwner).rows
        let item = try #require(evidence.first { $0.title.contains("costs us the day") })
        _ = try await ken.saveRecord(
            SaveRecordInput(
                kind: "admiralty_setting",
                cells: [
                    "evidence": [item.id], "letter": ["E"], "reason": ["Sells against us."], "by": ["Ines Hoel"],
                    "set_on": [ken.today().description],
                ]), as: .localOwner)
        let computed = try #require(before?.suffix(2))
        let after = try await line(ken).1.first { $0.quote == words }?.mark
        let told = "E\(computed.suffix(1)), set by hand in place of \(computed): Sells against us."
        #expect(after?.hasSuffix(told) == true, "\(after ?? "")")
    }

    @Test func `an answer in others' confidence has none`() async throws {
        let ken = try await SmallCompany().ken
        let outsider = Caller(workspace: 1, person: nil, name: "outsider", role: .product)
        let view = try await ken.ask(AccountInput(account: "Larkspur", asked: "Q213"), as: outsider)
        let line = try #require(view.lines.first)
        #expect(!line.answers.isEmpty && line.answers.allSatisfy { $0.grade == nil })
        #expect(view.citations.of(line.references).allSatisfy { $0.mark?.contains("·") == false })
    }

    @Test func `what our own records answer is an answer, counted in the tier and in all`() async throws {
        let view = try await SmallCompany().ken.account(AccountInput(account: "Larkspur"), as: .localOwner)
        let line = try #require(view.ledger.first { $0.question == Question.ID(111) })
        #expect(
            line.isAnswered && line.answers.first?.gist == "Three promises, one overdue or broken, by our own records")
        let tiers = view.judgement.tiers.map(\.coverage)
        #expect(view.mark.answered == tiers.map(\.answered).reduce(0, +))
        #expect(view.mark.questions == tiers.map(\.questions).reduce(0, +))
    }
}
