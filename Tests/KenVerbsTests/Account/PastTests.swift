import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Reading as of an earlier day` {
    private let company: SmallCompany
    private let day = SmallCompany.day

    init() async throws { company = try await SmallCompany.shared() }

    private func refuses(_ read: (Day) async throws -> Void) async {
        let tomorrow = day.adding(1)
        let problem = Problem(field: "as-of", "\(tomorrow) is still to come; read as of \(day) or earlier.")
        await #expect(throws: Refusal.invalid([problem])) { try await read(tomorrow) }
    }

    @Test func `no list is read as of tomorrow`() async {
        let ken = company.ken
        await refuses { _ = try await ken.radar(AsOfInput(asOf: $0), as: .localOwner) }
        await refuses { _ = try await ken.next(AsOfInput(asOf: $0), as: .localOwner) }
        await refuses { _ = try await ken.promises(AsOfInput(asOf: $0), as: .localOwner) }
        await refuses { _ = try await ken.conversations(AsOfInput(asOf: $0), as: .localOwner) }
        await refuses { _ = try await ken.house(asOf: $0) }
    }

    @Test func `no account is read as of tomorrow`() async {
        let ken = company.ken
        await refuses { _ = try await ken.account(AccountInput(account: "Larkspur", asOf: $0), as: .localOwner) }
        await refuses { _ = try await ken.brief(AccountInput(account: "Larkspur", asOf: $0), as: .localOwner) }
        await refuses { _ = try await ken.ask(AccountInput(account: "Larkspur", asOf: $0), as: .localOwner) }
    }

    @Test func `no person and no conversation is read as of tomorrow`() async throws {
        let (mira, talk) = (try await company.person("Mira Lund"), try await company.talk("Visit to the loom hall"))
        await refuses { _ = try await company.ken.person(RecordInput(id: mira, asOf: $0), as: .localOwner) }
        await refuses { _ = try await company.ken.conversation(RecordInput(id: talk, asOf: $0), as: .localOwner) }
    }

    @Test func `today may be asked for by its date`() async throws {
        let difference = try await company.account(asOf: day).wire.difference(from: company.account().wire)
        #expect(difference == nil)
    }

    @Test func `an account is refused before we knew it`() async throws {
        await #expect(throws: Refusal.self) { _ = try await company.account(asOf: day.adding(-401)) }
        #expect(try await company.account(asOf: day.adding(-400)).organisation.name == "Larkspur Looms")
    }

    @Test func `the Radar of a day before we knew anybody is empty`() async throws {
        let radar = try await company.ken.radar(AsOfInput(asOf: day.adding(-500)), as: .localOwner)
        #expect(radar.accounts.isEmpty)
        #expect(radar.asOf == day.adding(-500))
    }

    @Test func `a talk is on the timeline from its day on`() async throws {
        #expect(try await company.account(asOf: day.adding(-31)).timeline.isEmpty)
        #expect(try await company.account(asOf: day.adding(-30)).timeline.map(\.title) == ["Visit to the loom hall"])
    }

    @Test func `a planned meeting is planned from the day it was entered`() async throws {
        #expect(try await company.account(asOf: day.adding(-6)).upcoming.isEmpty)
        #expect(try await company.account(asOf: day.adding(-5)).upcoming.map(\.title).first == "Half-year review")
    }

    @Test func `an answer is known from the day it was given`() async throws {
        func answers(_ day: Day) async throws -> Int {
            try await company.account(asOf: day).ledger.flatMap(\.answers).count { !$0.claims.isEmpty }
        }
        #expect(try await answers(day.adding(-31)) == 0)
        #expect(try await answers(day.adding(-30)) == 1)
        #expect(try await answers(day) == 2)
    }

    @Test func `asking the past finds what was known then`() async throws {
        let input = AccountInput(account: "Larkspur", asOf: day.adding(-31), asked: "Q205")
        let line = try #require(try await company.ken.ask(input, as: .localOwner).lines.first)
        #expect(line.answers.isEmpty && !line.isAnswered)
    }

    @Test func `a conversation cannot be opened before it was known`() async throws {
        let id = try await company.talk("Visit to the loom hall")
        await #expect(throws: Refusal.notFound("such conversation on \(day.adding(-31))")) {
            _ = try await company.ken.conversation(RecordInput(id: id, asOf: day.adding(-31)), as: .localOwner)
        }
    }

    @Test func `the brief of an earlier day knows only what was told by then`() async throws {
        let input = AccountInput(account: "Larkspur", asOf: day.adding(-20))
        let brief = try await company.ken.brief(input, as: .localOwner)
        #expect(brief.told.count == 1)
        #expect(brief.meeting == nil)
    }

    @Test func `conversations of an earlier day end with that day`() async throws {
        let talks = try await company.ken.conversations(AsOfInput(asOf: day.adding(-15)), as: .localOwner)
        #expect(talks.held.map(\.title) == ["Call about prices", "Visit to the loom hall"])
    }

    @Test func `reading the past changes nothing that is kept for today`() async throws {
        _ = try await company.ken.radar(AsOfInput(), as: .localOwner)
        let before = try await company.ken.store.read { db in
            try db.keptJudgements(on: day, policy: "components 1").compactMap(\.judgement)
        }
        _ = try await company.ken.radar(AsOfInput(asOf: day.adding(-30)), as: .localOwner)
        let after = try await company.ken.store.read { db in
            try db.keptJudgements(on: day, policy: "components 1").compactMap(\.judgement)
        }
        #expect(before == after)
        #expect(before.count == 1)
    }

    @Test func `the present is read anew after the past was`() async throws {
        let before = try await company.ken.radar(AsOfInput(), as: .localOwner).wire
        for back in 1...5 { _ = try await company.ken.radar(AsOfInput(asOf: day.adding(-back * 10)), as: .localOwner) }
        let difference = try await company.ken.radar(AsOfInput(), as: .localOwner).wire.difference(from: before)
        #expect(difference == nil)
    }

    @Test func `a person's page of an earlier day has the talks of then`() async throws {
        let mira = try await company.person("Mira Lund")
        let past = try await company.ken.person(RecordInput(id: mira, asOf: day.adding(-20)), as: .localOwner)
        #expect(past.timeline.map(\.title) == ["Visit to the loom hall"])
        #expect(past.told.count == 1)
    }
}
