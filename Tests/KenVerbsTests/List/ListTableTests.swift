import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Lists as tables` {
    @Test func `hold what the list shows, a row for each line`() async throws {
        let ken = try await SmallCompany.shared().ken
        let table = try await ken.promisesTable(AsOfInput(), as: .localOwner)
        let view = try await ken.promises(AsOfInput(), as: .localOwner)
        #expect(table.rows.count == view.ours.count + view.theirs.count)
        #expect(table.csv.contains("ours,Larkspur Looms,Drawings of the shed,Mira Lund,Ines Hoel,"))
        let rows = try #require(try JSONSerialization.jsonObject(with: table.json) as? [[String: Any]])
        #expect(rows.count == table.rows.count && Set(rows.flatMap(\.keys)) == Set(table.columns))
    }

    @Test func `show to each reader what the list shows them`() async throws {
        let ken = try await SmallCompany.shared().ken
        #expect(try await ken.promisesTable(AsOfInput(), as: .localOwner).csv.contains("never name the buyer"))
        #expect(try await !ken.promisesTable(AsOfInput(), as: .reader).csv.contains("never name the buyer"))
        #expect(try await !ken.conversationsTable(AsOfInput(), as: .reader).csv.contains("supper"))
    }

    @Test func `are read page after page to the end`() async throws {
        let ken = try await Ken.demonstration()
        let table = try await ken.conversationsTable(AsOfInput(), as: .localOwner)
        let first = try await ken.conversations(AsOfInput(), as: .localOwner)
        #expect(first.nextPage != nil && table.rows.count > first.held.count)
        #expect(Set(table.rows.map { $0[0] }).count == table.rows.count)
    }

    @Test func `make no formula of what people wrote, and leave unknown figures empty`() throws {
        let table = ListTable(
            "x", ["words", "number", "day"],
            [[.words("=cmd|' /C calc'!A0"), .number(nil), .day(nil)], [.words("+1"), .number(-2), .day(Day(0))]])
        #expect(table.csv == "words,number,day\n'=cmd|' /C calc'!A0,,\n'+1,-2.0,1970-01-01\n")
        #expect(String(decoding: try table.json, as: UTF8.self).contains("\"number\":null"))
    }

    @Test func `have each column once`() async throws {
        let ken = try await SmallCompany.shared().ken
        for table in [
            try await ken.accountsTable(AsOfInput(), as: .localOwner),
            try await ken.betsTable(AsOfInput(), as: .localOwner),
            try await ken.warningsTable(WarningsInput(), as: .localOwner),
            try await ken.feedbackTable(FeedbackInput(), as: .localOwner),
            try await ken.outcomesTable(NeedsInput(), as: .localOwner),
            try await ken.disclosuresTable(AsOfInput(), as: .localOwner),
            try await ken.peopleTable(AccountInput(account: "Larkspur"), as: .localOwner),
        ] {
            #expect(Set(table.columns).count == table.columns.count, "\(table.name)")
            #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
        }
    }
}
