import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Backups` {
    private func log(_ words: String, in ken: Ken) async throws {
        let note = NoteInput(text: "---\naccount: Larkspur Looms\n---\n\(words)", keeps: true)
        _ = try await ken.log(note, as: .localOwner)
    }

    private func closed(_ ken: Ken) throws -> DataDirectory {
        try #require(ken.store as? SQLiteEngine).close()
        return ken.directory
    }

    private func talks(in directory: DataDirectory) async throws -> Int {
        let ken = try await Ken.open(directory, world: .at(SmallCompany.day))
        let count = try await ken.store.read { db in try db.all(Interaction.self).count }
        #expect(try await ken.doctor(as: .localOwner).findings.isEmpty)
        _ = try closed(ken)
        return count
    }

    @Test func `hold everything acknowledged before, and are listed newest first`() async throws {
        let ken = try await SmallCompany().ken
        let change = try await ken.store.read { db in try db.lastChange() }
        let mark = try await ken.backUp(as: .localOwner)
        #expect(mark.change == change && mark.bytes > 0)
        #expect(try ken.backups(as: .localOwner).map(\.name) == [mark.name])
    }

    @Test func `restored, what was changed since is as before, and is kept itself`() async throws {
        let ken = try await SmallCompany().ken
        let before = try await ken.store.read { db in try db.all(Interaction.self).count }
        let mark = try await ken.backUp(as: .localOwner)
        try await log("A call.", in: ken)
        let directory = try closed(ken)
        let view = try await Ken.restore(from: mark.name, into: directory, world: .at(SmallCompany.day))
        #expect(try await talks(in: directory) == before)
        let kept = try #require(view.kept)
        _ = try await Ken.restore(from: kept, into: directory, world: .at(SmallCompany.day.adding(1)))
        #expect(try await talks(in: directory) == before + 1)
    }

    @Test func `a file from elsewhere comes into an empty directory`() async throws {
        let ken = try await SmallCompany().ken
        let mark = try await ken.backUp(as: .localOwner)
        let file = try ken.backupFile(named: mark.name, as: .localOwner)
        let path = FileManager.default.temporaryDirectory.appending(path: "ken-restore-\(UUID().uuidString)").path
        let view = try await Ken.restore(from: file, into: DataDirectory(path), world: .at(SmallCompany.day))
        #expect(view.kept == nil && view.change == mark.change)
        #expect(try await talks(in: DataDirectory(path)) > 0)
    }

    @Test func `one bit wrong anywhere is refused, and nothing changes`() async throws {
        let ken = try await SmallCompany().ken
        let mark = try await ken.backUp(as: .localOwner)
        let file = try ken.backupFile(named: mark.name, as: .localOwner)
        let directory = try closed(ken)
        let before = try Data(contentsOf: URL(fileURLWithPath: directory.database))
        let whole = try Data(contentsOf: URL(fileURLWithPath: file))
        for place in stride(from: 17, to: whole.count, by: whole.count / 12) {
            var damaged = whole
            damaged[place] ^= 4
            try damaged.write(to: URL(fileURLWithPath: file))
            await #expect(throws: Refusal.self) {
                try await Ken.restore(from: mark.name, into: directory, world: .at(SmallCompany.day))
            }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.database)) == before)
    }

    @Test(arguments: ["", "nothing", "../ken", "/etc/passwd", "Ken", "a.b", "a/b"])
    func `a name that is none leads to no file`(_ name: String) async throws {
        let ken = try await SmallCompany.shared().ken
        #expect(throws: Refusal.self) { try ken.backupFile(named: name, as: .localOwner) }
    }

    @Test func `nothing is put back while somebody works there`() async throws {
        let ken = try await SmallCompany().ken
        let mark = try await ken.backUp(as: .localOwner)
        await #expect(throws: Refusal.self) {
            try await Ken.restore(from: mark.name, into: ken.directory, world: .at(SmallCompany.day))
        }
    }

    @Test func `are taken away by the owner alone, for they hold every word`() async throws {
        let ken = try await SmallCompany().ken
        let mark = try await ken.backUp(as: .localOwner)
        let admin = Caller(workspace: 1, person: nil, name: "keeper", role: .admin)
        #expect(throws: Refusal.self) { try ken.backupFile(named: mark.name, as: admin) }
        let sales = Caller(workspace: 1, person: nil, name: "s", role: .sales)
        await #expect(throws: Refusal.self) { try await ken.backUp(as: sales) }
        #expect(throws: Refusal.self) { try ken.backups(as: sales) }
    }

    @Test func `making one is told in the log of changes`() async throws {
        let ken = try await SmallCompany().ken
        let mark = try await ken.backUp(as: .localOwner)
        let line = try await ken.audit(AuditInput(), as: .localOwner).lines.first
        #expect(line?.verb == "make a backup" && line?.fields.first?.after?.contains(mark.name) == true)
    }
}
