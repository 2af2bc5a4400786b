import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Judgements held in memory` {
    private func standing(_ day: Int, change: Int64 = 1, policy: String = "p 1") -> JudgementBoard.Standing {
        JudgementBoard.Standing(
            basis: .init(day: Day(day), policy: policy, change: change), judgements: [:],
            portfolio: PortfolioJudgement([], asOf: Day(day), policy: Policy()))
    }

    @Test func `are found by day and policy`() {
        let board = JudgementBoard()
        board.keep(standing(1))
        #expect(board.standing(on: Day(1), policy: "p 1") != nil)
        #expect(board.standing(on: Day(2), policy: "p 1") == nil)
        #expect(board.standing(on: Day(1), policy: "p 2") == nil)
    }

    @Test func `of one day replace each other`() {
        let board = JudgementBoard()
        board.keep(standing(1, change: 1))
        board.keep(standing(1, change: 2))
        #expect(board.standing(on: Day(1), policy: "p 1")?.basis.change == 2)
    }

    @Test func `are kept for three days, the one kept longest gives way`() {
        let board = JudgementBoard()
        for day in 1...4 { board.keep(standing(day)) }
        #expect(board.standing(on: Day(1), policy: "p 1") == nil)
        #expect((2...4).allSatisfy { board.standing(on: Day($0), policy: "p 1") != nil })
    }

    @Test func `are written for today by the first reading, and by a refresh`() async throws {
        let company = try await SmallCompany()
        try await company.ken.refresh()
        let kept = try await company.ken.store.read { db in
            try db.keptJudgements(on: SmallCompany.day, policy: "components 1").compactMap(\.judgement)
        }
        #expect(kept.map(\.name) == ["Larkspur Looms"])
    }

    @Test func `that an older build kept in another form are made again`() async throws {
        let company = try await SmallCompany()
        try await company.ken.refresh()
        try await company.ken.store.write { db in
            try db.run(Statement("UPDATE judgement SET body = '{\"name\":\"old\"}'"), [])
        }
        try #require(company.ken.store as? SQLiteEngine).close()
        let again = try await Ken.open(company.ken.directory, world: .at(SmallCompany.day))
        #expect(try await again.radar(AsOfInput(), as: .localOwner).accounts.map(\.name) == ["Larkspur Looms"])
        let kept = try await again.store.read { db in
            try db.keptJudgements(on: SmallCompany.day, policy: "components 1")
        }
        #expect(kept.count == 1 && kept.allSatisfy { $0.judgement != nil })
    }

    @Test func `follow a change without being asked`() async throws {
        let company = try await SmallCompany()
        try await company.ken.refresh()
        _ = try await company.log("promise: a gasket by 2026-07-01")
        let owed = try await company.ken.radar(AsOfInput(), as: .localOwner).accounts.first?.owed
        #expect(owed == 4)
    }

    @Test func `judge only what a change touched, and get the same as judging all`() async throws {
        let ken = try await Ken.demonstration()
        _ = try await ken.radar(AsOfInput(), as: .localOwner)
        let note =
            "---\naccount: Orrell Lifts\nwith: Tim Okafor\nfrom us: Devi\nminutes: 60\nlevel: 3\n---\nQ203: fast lifts"
        _ = try await ken.log(NoteInput(text: note, keeps: true), as: .localOwner)
        let touched = try await ken.radar(AsOfInput(), as: .localOwner).wire
        _ = try await ken.recompute()
        let difference = try await ken.radar(AsOfInput(), as: .localOwner).wire.difference(from: touched)
        #expect(difference == nil)
    }

    /// What many readers find who come at the same moment.
    private func readings(of ken: Ken, _ count: Int = 12) async throws -> Set<String> {
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<count {
                group.addTask { try await ken.radar(AsOfInput(), as: .localOwner).wire }
            }
            return try await group.reduce(into: []) { $0.insert($1) }
        }
    }

    @Test(arguments: 1...4)
    func `are the same for everybody who reads a fresh directory at once`(_ attempt: Int) async throws {
        let ken = try await SmallCompany().ken
        #expect(try await readings(of: ken).count == 1)
        #expect(try await ken.radar(AsOfInput(), as: .localOwner).accounts.map(\.name) == ["Larkspur Looms"])
    }

    @Test(arguments: 1...4)
    func `are the same for everybody who reads at once after a change`(_ attempt: Int) async throws {
        let company = try await SmallCompany()
        try await company.ken.refresh()
        let id = try await company.account().organisation.id
        let talk = try await company.talk("Call about prices")
        for kind in [InteractionKind.video, .visit, .phone] {
            let deed = company.ken.request("test", by: .localOwner)
            try await company.ken.store.write(deed) {
                try $0.change(Interaction.self, talk) { $0.kind = .stated(kind) }
            }
            #expect(try await readings(of: company.ken).count == 1)
        }
        let kept = try await company.ken.radar(AsOfInput(), as: .localOwner).wire
        _ = try await company.ken.recompute()
        let difference = try await company.ken.radar(AsOfInput(), as: .localOwner).wire.difference(from: kept)
        #expect(difference == nil)
        #expect(try await company.account().organisation.id == id)
    }
}
