import Hummingbird
import KenDomain
import KenVerbs

/// Lists as tables for other programs: beside each list, under its address with `.csv` and `.json`.
struct ListRoutes {
    static func add(to pages: Pages) {
        pages.list(Places.accounts) { try await $0.ken.accountsTable(AsOfInput(asOf: $0.asOf), as: $0.caller) }
        pages.list(Places.conversations) {
            try await $0.ken.conversationsTable(AsOfInput(asOf: $0.asOf), as: $0.caller)
        }
        pages.list(Places.promises) { try await $0.ken.promisesTable(AsOfInput(asOf: $0.asOf), as: $0.caller) }
        pages.list(Places.disclosures) { try await $0.ken.disclosuresTable(AsOfInput(asOf: $0.asOf), as: $0.caller) }
        pages.list(Places.bets) { try await $0.ken.betsTable(AsOfInput(asOf: $0.asOf), as: $0.caller) }
        pages.list(Places.warnings) { try await $0.ken.warningsTable(try $0.warnings(), as: $0.caller) }
        pages.list(Places.feedback) { try await $0.ken.feedbackTable(try $0.feedback(), as: $0.caller) }
        pages.list(Places.needs) { try await $0.ken.outcomesTable($0.needs(), as: $0.caller) }
        pages.list(Places.accountPeople.pattern) { visit in
            let input = AccountInput(account: try visit.id(Organisation.self).description, asOf: visit.asOf)
            return try await visit.ken.peopleTable(input, as: visit.caller)
        }
    }
}

extension Pages {
    /// A list as CSV and as JSON.
    fileprivate func list(_ address: String, _ table: @escaping @Sendable (Visit) async throws -> ListTable) {
        download("\(address).csv", right: .read) { visit in
            let table = try await table(visit)
            return Download(
                name: "\(table.name).csv", type: "text/csv; charset=utf-8", bytes: Array(table.csv.utf8))
        }
        download("\(address).json", right: .read) { visit in
            let table = try await table(visit)
            return Download(name: "\(table.name).json", type: "application/json", bytes: Array(try table.json))
        }
    }
}
