import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The brief as a file` {
    private func file(_ account: String, calendar: Bool) async throws -> String {
        let input = BriefFileInput(account: account, isCalendar: calendar)
        return try await Operations.briefFile.perform(try await SmallCompany.shared().ken, input, as: .localOwner)
    }

    @Test func `is Markdown with the sections of the page`() async throws {
        let text = try await file("Larkspur", calendar: false)
        #expect(text.hasPrefix("# Brief: Larkspur Looms: Half-year review\n"))
        for part in ["## Who comes", "## We owe them", "Drawings of the shed", "A change of style costs us the day."] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `carries nothing that was told in confidence, whoever prints it`() async throws {
        for calendar in [true, false] {
            let text = try await file("Larkspur", calendar: calendar).replacing("\r\n ", with: "")
            for secret in SmallCompany.secrets { #expect(!text.contains(secret), "\(secret)") }
        }
    }

    @Test func `is a calendar with the meeting, its day and the brief`() async throws {
        let text = try await file("Larkspur", calendar: true).replacing("\r\n ", with: "")
        #expect(text.contains("SUMMARY:Larkspur Looms: Half-year review\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:\(SmallCompany.day.adding(5).description.filter { $0 != "-" })"))
        #expect(text.contains("Drawings of the shed"))
    }

    @Test func `is no calendar where no meeting is planned`() async throws {
        await #expect(throws: Refusal.self) { try await file("Lark Pumps", calendar: true) }
    }

    @Test func `all planned meetings make one calendar, each with the way to its brief`() async throws {
        let ken = try await SmallCompany.shared().ken
        let text = try await ken.calendar(as: .reader) { "http://127.0.0.1/conversations/\($0)/brief" }
        #expect(text.ranges(of: "BEGIN:VEVENT").count == 2)
        #expect(text.ranges(of: "URL:http://127.0.0.1/conversations/").count == 2)
        #expect(!text.contains("signing at the notary"))
    }
}
