import Foundation
import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Audit, backup and lists on pages` {
    private static let sales = Caller(workspace: 1, person: nil, name: "s", role: .sales)

    @Test(arguments: ["/audit", "/backup", "/backup/export.zip", "/backup/x/file"])
    func `are for those who keep the house`(_ path: String) async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        try await Visitor.visit(ken, as: Self.sales) { visitor async throws in
            #expect(try await visitor.get(path).status == .forbidden)
            #expect(try await !visitor.get("/").markup.contains("href=\"/audit\""))
        }
    }

    @Test func `a backup is made, listed and taken away`() async throws {
        let ken = try await Ken.demonstration()
        try await Visitor.visit(ken) { visitor in
            #expect(try await visitor.post("/backup", []).status == .seeOther)
            let page = try await visitor.get("/backup").markup
            let link = try #require(page.firstMatch(of: /href="(\/backup\/ken-[^"]+)"/))
            let file = try await visitor.get(String(link.1))
            #expect(file.status == .ok && file.markup.hasPrefix("SQLite format 3"))
        }
    }

    @Test func `an examination says that the chain is whole`() async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.post("/audit/examination", [])
            #expect(answer.status == .ok && answer.markup.contains("is whole"))
        }
    }

    @Test func `the export is an archive that any unpacker opens`() async throws {
        var archive = ZipArchive()
        try archive.add("a.csv", Array("one,two\n".utf8))
        try archive.add("größe.csv", [])
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-\(UUID().uuidString).zip")
        try Data(archive.finished).write(to: file)
        let unpack = Process()
        unpack.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        unpack.arguments = [
            "-c",
            "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;"
                + "assert z.namelist()==['a.csv','größe.csv'] and z.read('a.csv')==b'one,two\\n'", file.path,
        ]
        try unpack.run()
        unpack.waitUntilExit()
        #expect(unpack.terminationStatus == 0)
    }

    @Test(arguments: [
        "accounts", "promises", "promises/disclosures", "bets", "warnings", "feedback", "needs", "conversations",
    ])
    func `every list is there as CSV and as JSON, linked below it`(_ list: String) async throws {
        try await Visitor.read { visitor in
            let page = try await visitor.get("/\(list)?asOf=\(Day.demonstration.adding(-2))")
            #expect(page.markup.contains("href=\"/\(list).csv?asOf="), "\(list)")
            for ending in ["csv", "json"] {
                let answer = try await visitor.get("/\(list).\(ending)")
                #expect(answer.status == .ok)
                #expect(answer.field("Content-Disposition")?.contains("attachment") == true)
            }
        }
    }

    @Test func `the brief is there as Markdown and as a calendar file`() async throws {
        try await Visitor.read { visitor in
            let calendar = try await visitor.get("/conversations.ics").markup
            let link = try #require(
                calendar.replacing("\r\n ", with: "").firstMatch(of: /URL:http:\/\/[^\/]+(\/conversations\/[^\r]+)/))
            let brief = try await visitor.get(String(link.1))
            #expect(brief.status == .ok && brief.markup.contains("brief.md") && brief.markup.contains("brief.ics"))
            for ending in ["md", "ics"] {
                #expect(try await visitor.get("\(link.1).\(ending)").status == .ok)
            }
        }
    }
}
