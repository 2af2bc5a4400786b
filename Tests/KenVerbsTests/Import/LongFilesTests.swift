import Foundation
import KenDomain
import KenImport
import KenStore
import KenTestSupport
import Synchronization
import Testing

@testable import KenVerbs

/// While one batch is written, the next is matched already: what the first makes or changes must be seen by the second.
@Suite struct `A file of many batches` {
    /// Contacts at ten companies; every one of the last batch bears the address of one in the batch before it.
    private static func contacts(from first: Int = 0, key: Int = 0) -> String {
        let batch = Ken.batchRows
        var lines = ["Record ID,First Name,Last Name,Email,Job Title,Lifecycle Stage,Create Date"]
        for row in 0..<(3 * batch) {
            let who = first + (row < 2 * batch ? row : row - batch)
            let title = row < 2 * batch ? "Head of Engineering" : "Purchasing Manager"
            lines.append(
                "\(key + row),Mira,Dahl\(who),mira.\(who)@larkspur-\(who % 10).example,\(title),Customer,2025-01-11")
        }
        return lines.joined(separator: "\n")
    }

    private static func file(_ text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-long-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private static func made(_ views: [ImportView], _ kind: String) -> Int {
        views.flatMap(\.files).reduce(0) { $0 + ($1.made[kind] ?? 0) }
    }

    @Test func `joins people and companies across batches`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let input = ImportInput(paths: [try Self.file(Self.contacts())], ownDomains: ["ours.example"])
        let view = try await ken.importFiles(input, as: .localOwner)
        #expect(view.files.flatMap(\.refused).isEmpty)
        #expect(Self.made([view], "person") == 2 * Ken.batchRows)
        #expect(Self.made([view], "organisation") == 10)
        let titles = try await ken.store.read { db in
            let found = try db.personIDs(mails: [
                "mira.0@larkspur-0.example", "mira.\(Ken.batchRows)@larkspur-0.example",
            ])
            return try db.affiliations(of: Set(found.values)).values.joined().compactMap(\.title).sorted()
        }
        #expect(titles == ["Head of Engineering", "Purchasing Manager"])
    }

    @Test func `says how far it has come while it is read, and that it is done`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let seen = Mutex<[Int]>([])
        let input = ImportInput(paths: [try Self.file(Self.contacts())], ownDomains: ["ours.example"])
        _ = try await ken.importFiles(input, as: .localOwner) { _ in
            seen.withLock { $0 += ken.importDesk.running.values.map(\.rows) }
        }
        #expect(seen.withLock { $0 } == [1, 2, 3].map { $0 * Ken.batchRows })
        #expect(try await ken.imports(as: .localOwner).map(\.standing) == [.done])
    }

    @Test func `that ended with its process says that it broke off`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let run = ImportRun(id: ken.world.newID(ImportRun.self), files: ["contacts.csv"], startedAt: ken.world.now())
        try await ken.store.write(ken.request("import", by: .localOwner)) { journal in try journal.insert(run) }
        #expect(try await ken.imports(as: .localOwner).map(\.standing) == [.brokenOff])
    }

    @Test func `changes nothing the second time`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let input = ImportInput(paths: [try Self.file(Self.contacts())], ownDomains: ["ours.example"])
        _ = try await ken.importFiles(input, as: .localOwner)
        let again = try await ken.importFiles(input, as: .localOwner)
        #expect(again.files.map(\.counts) == [[.unchanged: 3 * Ken.batchRows]])
    }

    @Test func `makes nobody twice while another import brings the same people`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let inputs = try [0, 1_000_000].map {
            ImportInput(paths: [try Self.file(Self.contacts(key: $0))], ownDomains: ["ours.example"])
        }
        async let first = ken.importFiles(inputs[0], as: .localOwner)
        async let second = ken.importFiles(inputs[1], as: .localOwner)
        let views = try await [first, second]
        #expect(Self.made(views, "person") == 2 * Ken.batchRows)
        #expect(Self.made(views, "organisation") == 10)
        #expect(try await ken.doctor(as: .localOwner).findings.isEmpty)
    }
}
