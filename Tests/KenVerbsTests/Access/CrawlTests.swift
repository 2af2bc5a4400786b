import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenImport
@testable import KenVerbs

// One after the other: the crawl puts warnings off and takes them back in a company that all of them share.
@Suite(.serialized) struct `Protected words, wherever one looks` {
    /// Who may not read what was told to Ines: every role, the administrator who does not own the directory among them.
    static let outsiders = Caller.Role.allCases.map {
        Caller(workspace: 1, person: nil, name: "outsider", role: $0)
    }

    private static let loaded = Task { try await GuardedCompany() }
    private static let underNDA = Task { try await GuardedCompany(visibility: "underNDA") }

    private func crawl(_ company: GuardedCompany, as caller: Caller) async throws -> [String] {
        try await Crawl(company, as: caller).answers().flatMap { name, text in
            GuardedCompany.leaks(in: text).map { "\(name): \($0)" }
        }
    }

    @Test func `the company comes in whole, but for the one row that is not taken`() async throws {
        let refused = try await Self.loaded.value.imported.files.flatMap(\.refused)
        #expect(refused.count == 1, "\(refused.map(\.reason))")
    }

    @Test func `every column of words of every file carries the marker`() {
        let links: Set<String> = [
            "organisation", "buys_through", "person", "product", "organisations", "participants", "industry", "claim",
            "speaker", "speaking_organisation", "hearer", "interaction", "people", "owner", "teller", "requester",
            "asked_of", "wanted", "industries", "item", "rival_of", "claims", "competitor", "by", "caller", "evidence",
            "invited", "reviewer", "agenda", "shown_by", "asked_by", "need_of", "record", "made_with", "exclusive_to",
            "source", "disclosure", "wave", "given_by", "agreed",
            "job", "step", "outcomes", "survey", "respondent", "ratings", "commitments", "bets",
            "giver", "corrections", "items",
        ]
        // Who somebody is, is no word that was told: names, addresses and where they are stay visible.
        let names: Set<String> = ["mails", "domains", "zone"]
        for table in InterchangeTable.allCases where table != .source && table != .snooze {
            let rows = GuardedCompany.tables[table.rawValue, default: ""].split(separator: "\n").map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            let isNamed = [.organisation, .person, .product].contains(table)
            for column in table.columns
            where !InterchangeTable.values.contains(column) && !names.contains(column)
                && !(links.contains(column) && !(table == .organisation && column == "industry"))
                && !(isNamed && column == "name")
            {
                let place = rows.first?.firstIndex(of: column)
                #expect(
                    rows.dropFirst().contains { row in place.map { row[$0].contains("quagga") } ?? false },
                    "\(table.rawValue).\(column)")
            }
        }
    }

    @Test func `whoever was told reads them`() async throws {
        let company = try await Self.loaded.value
        #expect(try await crawl(company, as: .localOwner).count > 50)
        let ines = try await company.ken.store.read { db in try db.all(Person.self) }.first { $0.name == "Ines Hoel" }
        let insider = Caller(workspace: 1, person: try #require(ines?.id), name: "Ines Hoel", role: .admin)
        #expect(try await crawl(company, as: insider).count > 50)
    }

    @Test(arguments: outsiders)
    func `nobody else finds one of them in any answer, page or export`(_ outsider: Caller) async throws {
        let leaks = try await crawl(Self.loaded.value, as: outsider)
        #expect(leaks == [])
    }

    @Test(arguments: outsiders.filter { $0.role != .executive })
    func `what was told under an agreement is for executives alone`(_ outsider: Caller) async throws {
        let leaks = try await crawl(Self.underNDA.value, as: outsider)
        #expect(leaks == [])
    }

    @Test func `every operation is crawled`() {
        #expect(Set(Operations.all.map(\.name)) == Set(Crawl.operations.keys).union(Crawl.acts))
    }
}
