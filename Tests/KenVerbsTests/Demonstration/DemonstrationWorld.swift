import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

/// The demonstration company, imported once for all tests that only read it.
final class DemonstrationWorld: Sendable {
    let ken: Ken
    let imported: ImportView
    private let judgements: [String: Judgement]

    private static let loaded = Task { try await DemonstrationWorld() }

    static func shared() async throws -> DemonstrationWorld { try await loaded.value }

    private init() async throws {
        ken = try await Ken.fresh(on: .demonstration)
        imported = try await ken.loadDemonstration(as: .localOwner)
        let standing = try await ken.standing(asOf: .demonstration, policy: Policy())
        judgements = Dictionary(standing.judgements.values.map { ($0.name, $0) }) { $1 }
    }

    func judgement(_ name: String) throws -> Judgement { try #require(judgements[name]) }

    func ledger(_ name: String) async throws -> [LedgerLine] {
        try await ken.ask(AccountInput(account: name), as: .localOwner).lines
    }

    func temporaryFolder() throws -> URL {
        FileManager.default.temporaryDirectory.appending(path: "ken-export-\(UUID().uuidString)")
    }
}
