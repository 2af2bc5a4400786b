import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `How an account came to stand where it stands` {
    private func changes(
        _ account: String, in ken: Ken, asOf: Day? = nil, as caller: Caller = .localOwner
    ) async throws -> AccountChangesView {
        try await Operations.accountChanges.perform(ken, AccountInput(account: account, asOf: asOf), as: caller)
    }

    @Test func `earlier days stand beside today, oldest first, and the last is what the account shows`() async throws {
        let ken = try await SmallCompany().ken
        let view = try await changes("Larkspur", in: ken)
        #expect(view.steps.map { $0.on.days(to: ken.today()) } == [365, 182, 91, 0])
        let mark = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).mark
        let last = try #require(view.steps.last)
        #expect(last.tiers == mark.tiers && last.answered == mark.answered && last.questions == mark.questions)
        #expect(view.steps.first?.answered == 0)
    }

    @Test func `what an account of the demonstration gained in a year is said`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let view = try await changes("Brandtner Packmaschinen", in: ken)
        let then = try #require(view.steps.first { $0.on.days(to: view.asOf) == 365 })
        let now = try #require(view.steps.last)
        let mark = try await ken.account(AccountInput(account: "Brandtner"), as: .localOwner).mark
        #expect(then.answered < now.answered && now.answered == mark.answered)
        #expect(view.sentences.first?.hasPrefix("Twelve months ago") == true, "\(view.sentences)")
        #expect(view.sentences.contains { $0.contains("today Brandtner Packmaschinen is diverging") })
    }

    @Test func `somebody known for a month has no earlier day`() async throws {
        let ken = try await SmallCompany().ken
        let view = try await changes("Lark Pumps", in: ken, asOf: ken.today().adding(-60))
        #expect(view.steps.count == 1 && view.sentences.first?.contains("less than three months") == true)
    }

    @Test func `a change by hand is told with the fields and the way back, and an import is not`() async throws {
        let ken = try await SmallCompany().ken
        #expect(try await changes("Larkspur", in: ken).changes.isEmpty)
        let promise = try #require(
            try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).promises.first {
                $0.text == "A price list"
            })
        let saved = try await ken.saveRecord(
            SaveRecordInput(
                kind: "commitment", id: promise.id.description, version: 1, cells: ["text": ["A list of prices"]]),
            as: .localOwner)
        let line = try #require(try await changes("Larkspur", in: ken).changes.first)
        #expect(line.kind == "commitment" && line.change.act == saved.act?.act)
        #expect(line.change.fields == [.init(label: "Text", before: "A price list", after: "A list of prices")])
        #expect(try await changes("Larkspur", in: ken, asOf: ken.today().adding(-1)).changes.isEmpty)
    }

    @Test func `a change of words in confidence is for whoever may read them`() async throws {
        let ken = try await SmallCompany().ken
        let records = try await ken.records(RecordListInput(kind: "commitment"), as: .localOwner)
        let secret = try #require(records.rows.first { $0.title.contains("never name the buyer") })
        _ = try await ken.saveRecord(
            SaveRecordInput(kind: "commitment", id: secret.id, version: 1, cells: ["due_on": ["2027-01-01"]]),
            as: .localOwner)
        #expect(try await changes("Larkspur", in: ken).changes.count == 1)
        let outsider = Caller(workspace: 1, person: nil, name: "outsider", role: .product)
        #expect(try await changes("Larkspur", in: ken, as: outsider).changes.isEmpty)
    }
}
