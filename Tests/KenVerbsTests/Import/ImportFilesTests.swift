import Foundation
import KenDomain
import KenImport
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Importing files` {
    private static let companies = """
        Record ID,Company name,Company Domain Name,Industry,Lifecycle Stage,Create Date
        11,Larkspur Looms,larkspur.example,Textiles,Customer,2025-01-10 09:00
        12,Quill Presses,quill.example,Printing,Lead,2025-02-10 09:00
        """
    private static let contacts = """
        Record ID,First Name,Last Name,Email,Job Title,Associated Company IDs,Lifecycle Stage,Create Date
        501,Mira,Dahl,mira@larkspur.example,Head of Engineering,11,Customer,2025-01-11 09:00
        502,Otto,Berg,otto@quill.example,Purchasing Manager,12,Lead,2025-02-11 09:00
        """
    private static let calendar = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//tests//EN
        BEGIN:VEVENT
        UID:one@tests
        DTSTAMP:20260101T090000Z
        DTSTART:20260501T090000Z
        DTEND:20260501T100000Z
        SUMMARY:Roadmap and price review
        ORGANIZER;CN=Pia Holt:mailto:pia@ours.example
        ATTENDEE;CN=Pia Holt;PARTSTAT=ACCEPTED:mailto:pia@ours.example
        ATTENDEE;CN=Mira Dahl;PARTSTAT=ACCEPTED:mailto:mira@larkspur.example
        END:VEVENT
        BEGIN:VEVENT
        UID:two@tests
        DTSTAMP:20260101T090000Z
        DTSTART:20260610T090000Z
        DTEND:20260610T100000Z
        SUMMARY:Next steps
        ORGANIZER;CN=Pia Holt:mailto:pia@ours.example
        ATTENDEE;CN=Pia Holt;PARTSTAT=ACCEPTED:mailto:pia@ours.example
        ATTENDEE;CN=Mira Dahl;PARTSTAT=ACCEPTED:mailto:mira@larkspur.example
        END:VEVENT
        END:VCALENDAR
        """

    private static func files(_ texts: [String: String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try texts.sorted { $0.key < $1.key }.map { name, text in
            let file = folder.appending(path: name)
            try Data(text.utf8).write(to: file)
            return file.path
        }
    }

    private static var all: [String] {
        get throws {
            try files(["a.csv": contacts, "b.csv": companies, "c.ics": calendar.replacing("\n", with: "\r\n")])
        }
    }

    @Test func `files are read in the order their records need, whatever order they are named in`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let view = try await ken.importFiles(
            ImportInput(paths: try Self.all, ownDomains: ["ours.example"]), as: .localOwner)
        #expect(view.files.flatMap(\.refused).map(\.reason) == [])
        let account = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner)
        #expect(account.people.map(\.person.name) == ["Mira Dahl"])
        #expect(account.people.first?.person.functions.contains(.engineering) == true)
        #expect(account.people.first?.person.inferredFrom != nil)
    }

    @Test func `a second run changes nothing`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let input = ImportInput(paths: try Self.all, ownDomains: ["ours.example"])
        _ = try await ken.importFiles(input, as: .localOwner)
        let again = try await ken.importFiles(input, as: .localOwner)
        for file in again.files {
            #expect(file.counts[.create] == nil, "\(file.name)")
            #expect(file.counts[.update] == nil, "\(file.name)")
            #expect(file.made.isEmpty, "\(file.name)")
        }
    }

    @Test func `a preview says what would be new and keeps nothing`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let paths = try Self.all
        let preview = try await ken.importFiles(ImportInput(paths: paths, isPreview: true), as: .localOwner)
        #expect(preview.files.compactMap { $0.counts[.create] }.reduce(0, +) == 6)
        await #expect(throws: Refusal.self) {
            _ = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner)
        }
    }

    @Test func `what a column of one file means says nothing of the same column in another`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let people = "Wer,Email,Rolle\nMira Dahl,mira@larkspur.example,Einkauf\n"
        let answers = "Email,NPS Score,Date\nmira@larkspur.example,9,2026-05-04\n"
        let paths = try Self.files(["people.csv": people, "nps.csv": answers])
        for mapping in [
            ["people.csv:Wer": "person.name", "people.csv:Email": "person.mail"], ["Wer": "person.name"],
        ] {
            let view = try await ken.importFiles(
                ImportInput(paths: paths, isPreview: true, ownDomains: ["ours.example"], mapping: mapping),
                as: .localOwner)
            let read = Dictionary(view.files.map { ($0.name, $0) }) { $1 }
            #expect(read["nps.csv"]?.made["wave_answer"] == 1, "\(mapping)")
            #expect(read["people.csv"]?.made["person"] == 1, "\(mapping)")
        }
        await #expect(
            throws: Refusal.invalid([Problem(field: "x.csv:Wer", "None of the files has a column “x.csv:Wer”.")])
        ) {
            let input = ImportInput(paths: paths, isPreview: true, mapping: ["x.csv:Wer": "person.name"])
            _ = try await ken.importFiles(input, as: .localOwner)
        }
    }

    @Test func `contacts and a calendar alone give presumed tiers, a brief and three questions, and no claims`()
        async throws
    {
        let ken = try await Ken.fresh(on: .demonstration)
        let paths = try Self.files(["a.csv": Self.contacts, "c.ics": Self.calendar.replacing("\n", with: "\r\n")])
        _ = try await ken.importFiles(ImportInput(paths: paths, ownDomains: ["ours.example"]), as: .localOwner)
        let brief = try await ken.brief(AccountInput(account: "larkspur.example"), as: .localOwner)
        #expect(brief.meeting?.title == "Next steps")
        #expect(brief.attendees.map(\.person.name) == ["Mira Dahl"])
        #expect(brief.asks.count == 3)
        #expect(brief.told.isEmpty)
        let account = try await ken.account(AccountInput(account: "larkspur.example"), as: .localOwner)
        #expect(account.ledger.allSatisfy { $0.answers.isEmpty })
        #expect(account.judgement.tiers.contains { $0.isPresumed })
    }

    @Test func `our own mail domain is guessed from the calendar and told`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let paths = try Self.files(["c.ics": Self.calendar.replacing("\n", with: "\r\n")])
        let view = try await ken.importFiles(ImportInput(paths: paths, isPreview: true), as: .localOwner)
        #expect(view.ownDomains == ["ours.example"])
        #expect(view.ownDomainsAreGuessed)
    }

    @Test func `a changed row updates its record and nothing else`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        _ = try await ken.importFiles(ImportInput(paths: try Self.files(["b.csv": Self.companies])), as: .localOwner)
        let changed = Self.companies.replacing("Quill Presses", with: "Quill & Sons")
        let view = try await ken.importFiles(ImportInput(paths: try Self.files(["b.csv": changed])), as: .localOwner)
        #expect(view.files.first?.counts[.update] == 1)
        #expect(view.files.first?.counts[.unchanged] == 1)
        let account = try await ken.account(AccountInput(account: "quill.example"), as: .localOwner)
        #expect(account.organisation.name == "Quill & Sons")
    }

    @Test func `a file that is not there is refused by name`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        await #expect(throws: Refusal.notFound("file /nowhere/at-all.csv")) {
            _ = try await ken.importFiles(ImportInput(paths: ["/nowhere/at-all.csv"]), as: .localOwner)
        }
    }
}
