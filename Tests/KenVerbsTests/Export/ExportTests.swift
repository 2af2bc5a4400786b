import Foundation
import KenDomain
import KenImport
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `An export` {
    private let company: SmallCompany
    private let folder = FileManager.default.temporaryDirectory.appending(path: "ken-out-\(UUID().uuidString)")

    init() async throws { company = try await SmallCompany() }

    private func export(_ ken: Ken? = nil, to other: URL? = nil) async throws -> ExportView {
        try await (ken ?? company.ken).export(ExportInput(folder: (other ?? folder).path), as: .localOwner)
    }

    private func text(_ name: String, in other: URL? = nil) throws -> String {
        try String(contentsOf: (other ?? folder).appending(path: name), encoding: .utf8)
    }

    private func copy() async throws -> Ken {
        _ = try await export()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let ken = try await Ken.fresh(on: SmallCompany.day)
        let view = try await ken.importFiles(
            ImportInput(paths: names.map { folder.appending(path: $0).path }), as: .localOwner)
        #expect(view.files.flatMap(\.refused).isEmpty)
        return ken
    }

    @Test func `writes one file for each kind of record there is, and says how many rows`() async throws {
        let view = try await export()
        let rows = Dictionary(view.files.map { ($0.name, $0.rows) }) { first, _ in first }
        #expect(rows["organisation.csv"] == 3)
        #expect(rows["person.csv"] == 4)
        #expect(rows["commitment.csv"] == 7)
        #expect(rows["issue.csv"] == nil)
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(rows.keys))
    }

    @Test func `each file begins with the name of its kind`() async throws {
        for file in try await export().files { #expect(try text(file.name).hasPrefix("ken:"), "\(file.name)") }
    }

    @Test func `rows are sorted by their keys`() async throws {
        _ = try await export()
        let keys = try text("commitment.csv").split(separator: "\n").dropFirst().map { $0.prefix(2) }
        #expect(keys == keys.sorted())
        #expect(keys.first == "K1")
    }

    @Test func `says who may read what`() async throws {
        _ = try await export()
        #expect(try text("interaction.csv").contains("inConfidence: IN"))
    }

    @Test func `a folder that holds something is refused and left alone`() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: folder.appending(path: "person.csv"))
        await #expect(throws: Refusal.conflict("\(folder.path) is not empty; name a new folder.")) {
            _ = try await export()
        }
        #expect(try text("person.csv") == "mine")
    }

    @Test func `a folder that cannot be made is refused by name`() async throws {
        await #expect(throws: Refusal.self) { _ = try await export(to: URL(fileURLWithPath: "/proc/ken-export")) }
    }

    @Test func `a second export is refused, for the folder is full by then`() async throws {
        _ = try await export()
        await #expect(throws: Refusal.self) { _ = try await export() }
    }

    @Test func `what was exported and imported says the same of the account`() async throws {
        let copy = try await copy()
        let (old, new) = (try await company.account(), try await SmallCompany.look(copy))
        #expect(new.timeline.map(\.title) == old.timeline.map(\.title))
        #expect(new.mark.answered == old.mark.answered && new.mark.owed == old.mark.owed)
        #expect(new.judgement.tiers.map(\.status) == old.judgement.tiers.map(\.status))
        #expect(new.findings.map(\.sentence.plain) == old.findings.map(\.sentence.plain))
    }

    @Test func `confidence survives the way out and in`() async throws {
        let copy = try await copy()
        let text = try await copy.account(AccountInput(account: "Larkspur"), as: .reader).wire
        #expect(SmallCompany.secrets.filter(text.contains) == [])
    }

    @Test func `what was logged here is exported too, and comes back`() async throws {
        _ = try await company.log("# Loom week\npromise: a gasket by 2026-07-01\npain: dust\nQ203: speed wins")
        let view = try await SmallCompany.look(try await copy())
        #expect(view.timeline.first?.title == "Loom week")
        #expect(view.promises.contains { $0.text == "a gasket" && $0.dueOn == Day(iso: "2026-07-01") })
        #expect(view.ledger.flatMap(\.answers).contains { $0.gist == "speed wins" })
    }

    @Test func `a copy exports the same bytes again`() async throws {
        let copy = try await copy()
        let second = folder.appendingPathExtension("2")
        for file in try await export(copy, to: second).files {
            #expect(try text(file.name) == text(file.name, in: second), "\(file.name)")
        }
    }

    @Test func `an inferred value stays inferred, with its reason`() async throws {
        _ = try await company.log("We talked.")
        let line = try #require(try await SmallCompany.look(try await copy()).timeline.first)
        #expect(line.kind.inferredFrom == "the note does not say how you met")
    }

    @Test func `words that begin like a formula are guarded, and come back as they were`() async throws {
        _ = try await company.log("pain: =SUM(A1)")
        _ = try await export()
        #expect(try text("pain.csv").contains("'=SUM(A1)"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let ken = try await Ken.fresh(on: SmallCompany.day)
        _ = try await ken.importFiles(
            ImportInput(paths: names.map { folder.appending(path: $0).path }), as: .localOwner)
        #expect(try await SmallCompany.look(ken).pains.contains { $0.theme == "=SUM(A1)" })
    }

    @Test func `what was put off is exported too, and comes back`() async throws {
        let lines = try await company.ken.warnings(WarningsInput(account: "Larkspur"), as: .localOwner).lines
        for line in lines {
            _ = try await company.ken.snooze(
                SnoozeInput(
                    code: line.subject.code, account: "Larkspur", detail: line.subject.detail,
                    until: SmallCompany.day.adding(30), reason: "After the fair, not before"), as: .localOwner)
        }
        let copy = try await copy()
        let old = try await company.ken.warnings(WarningsInput(account: "Larkspur"), as: .localOwner)
        let new = try await copy.warnings(WarningsInput(account: "Larkspur"), as: .localOwner)
        #expect(!old.snoozed.isEmpty && old.lines.isEmpty)
        #expect(new.lines.isEmpty)
        #expect(
            new.snoozed.map(\.finding.sentence.plain).sorted() == old.snoozed.map(\.finding.sentence.plain).sorted())
        #expect(new.snoozed.first?.snooze?.reason == "After the fair, not before")
        let second = folder.appendingPathExtension("2")
        _ = try await export(copy, to: second)
        #expect(try text("snooze.csv") == text("snooze.csv", in: second))
    }

    @Test func `whoever may not read everything is told how much is left out, and what is written comes back whole`()
        async throws
    {
        let guarded = try await GuardedCompany()
        let admin = Caller(workspace: 1, person: nil, name: "admin", role: .admin)
        let view = try await guarded.ken.export(ExportInput(folder: folder.path), as: admin)
        #expect(view.withheld > 30)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let copy = try await Ken.fresh(on: SmallCompany.day)
        let read = try await copy.importFiles(
            ImportInput(paths: names.map { folder.appending(path: $0).path }), as: .localOwner)
        #expect(read.files.flatMap(\.refused).map(\.reason) == [])
    }

    @Test func `an export changes nothing`() async throws {
        let before = try await company.changes()
        _ = try await export()
        #expect(try await company.changes() == before)
    }
}

extension SmallCompany {
    /// The customer as another store has it.
    static func look(_ ken: Ken) async throws -> AccountView {
        try await ken.account(AccountInput(account: "Larkspur Looms"), as: .localOwner)
    }
}
