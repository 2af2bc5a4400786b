import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Rows that were not taken` {
    private let ken: Ken

    init() async throws { ken = try await Ken.fresh(on: .demonstration) }

    private func read(_ text: String, as name: String) async throws -> ImportView {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-refused-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return try await ken.importFiles(
            ImportInput(paths: [file.path], ownDomains: ["ours.example"]), as: .localOwner)
    }

    private func refused(_ view: ImportView, _ file: String) async throws -> String {
        let id = try #require(view.importID)
        return String(decoding: try await ken.refusedRows(of: id, file: file, as: .localOwner), as: UTF8.self)
    }

    @Test func `come back as a table with their own columns and the reason`() async throws {
        let head = "ken:affiliation,person,organisation,title,functions,seniority,learned_on"
        let view = try await read(
            "\(head)\nP1,nobody,nowhere,Cook,,,D-5\n", as: "affiliation.csv")
        let table = try await refused(view, "affiliation.csv")
        #expect(table.hasPrefix("\(head),Not taken because\n"))
        #expect(table.contains("Cook"))
    }

    @Test func `are read once they are mended, the column with the reason passed over`() async throws {
        let head = "Record ID,First Name,Last Name,Email,Create Date"
        let view = try await read(
            "\(head)\n1,Ann,Lee,ann@a.example,2025-01-01 09:00\n2,Bo,Day,bo@b.example\n", as: "c.csv")
        #expect(view.files.first?.counts == [.create: 1, .skip: 1])
        let table = try await refused(view, "c.csv")
        #expect(table.split(separator: "\n").count == 2)
        let mended = "\(head),Not taken because\n2,Bo,Day,bo@b.example,2025-01-01 09:00,too short\n"
        #expect(try await read(mended, as: "mended.csv").files.first?.counts == [.create: 1])
    }

    @Test func `words that a spreadsheet would take for a formula come back as they were`() async throws {
        let head = "Record ID,First Name,Last Name,Email,Create Date"
        let view = try await read("\(head)\n1,=Ann,Lee,ann@a.example,31.31.2025\n", as: "c.csv")
        let table = try await refused(view, "c.csv")
        #expect(table.contains("'=Ann"))
        _ = try await read(table.replacing("31.31.2025", with: "2025-01-01 09:00"), as: "mended.csv")
        #expect(try await ken.store.read { try $0.all(Person.self) }.map(\.name) == ["=Ann Lee"])
    }

    @Test func `of a calendar come back as a list`() async throws {
        let calendar = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            PRODID:-//tests//EN\r
            BEGIN:VEVENT\r
            UID:solo@tests\r
            DTSTART:20260501T090000Z\r
            SUMMARY:Dentist\r
            END:VEVENT\r
            END:VCALENDAR\r

            """
        let view = try await read(calendar, as: "c.ics")
        #expect(try await refused(view, "c.ics").hasPrefix("line,field,text,Not taken because\n"))
    }

    @Test func `are not there when all rows were taken`() async throws {
        let view = try await read("Record ID,First Name,Last Name,Email\n1,Ann,Lee,ann@a.example\n", as: "c.csv")
        let id = try #require(view.importID)
        await #expect(throws: Refusal.self) { try await ken.refusedRows(of: id, file: "c.csv", as: .localOwner) }
        await #expect(throws: Refusal.self) { try await ken.refusedRows(of: "none", file: "c.csv", as: .localOwner) }
    }
}
