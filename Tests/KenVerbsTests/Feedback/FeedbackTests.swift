import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Feedback` {
    private let company: SmallCompany

    init() async throws { company = try await FeedbackCompany.make() }

    @Test func `waits in three queues, by what its giver is to us`() async throws {
        #expect(try await company.feedback().items.map(\.text).contains("Nice cable."))
        #expect(try await company.feedback(.internalVoice).items.map(\.text) == ["The tool needs a dark screen."])
        #expect(try await company.feedback(.partnerNeeds).items.isEmpty)
    }

    @Test func `is read newest first, with giver, company and themes`() async throws {
        let items = try await company.feedback().items
        #expect(items.map(\.receivedOn) == items.map(\.receivedOn).sorted(by: >))
        let dust = try await company.item("The shed dust")
        #expect(dust.giver?.name == "Mira Lund" && dust.organisation?.name == "Larkspur Looms")
        #expect(dust.themes.map(\.name) == ["Shed dust"])
        #expect(dust.label == .componentDesigner)
    }

    @Test func `what was told in confidence is neither shown nor named to others`() async throws {
        let view = try await company.feedback(as: .reader)
        #expect(view.items.allSatisfy { !$0.text.contains("rival") } && view.items.count == 3)
        let theme = try #require(view.themes.first { $0.finding.name == "Shed dust" })
        #expect(theme.finding.reach.mentions == 1)
        let own = try await company.feedback()
        #expect(own.themes.first { $0.finding.name == "Shed dust" }?.finding.reach.mentions == 2)
    }

    @Test func `what came later is not there as of an earlier day`() async throws {
        let past = try await company.feedback(asOf: SmallCompany.day.adding(-30))
        #expect(past.items.map(\.text) == ["The shed dust gets everywhere."])
        #expect(past.items.first?.toldBackOn != nil)
        let before = try await company.feedback(asOf: SmallCompany.day.adding(-38))
        #expect(before.items.first?.toldBackOn == nil)
    }

    @Test func `of whoever may be told, so many were told in time, and who waits is named`() async throws {
        let told = try await company.feedback().toldBack
        #expect(told.rate == Rate(1, of: 2) && told.waiting == 1)
        #expect(told.longest.map(\.text) == ["Late parts again."])
        #expect(told.explanation.terms.allSatisfy { $0.evidence.isEmpty })
    }

    @Test func `an item that was taken stands above the stream, with owner and day`() async throws {
        let taken = try await company.feedback(.internalVoice).taken
        #expect(taken.map(\.owner) == ["Per Dahl"] && taken.first?.dueOn == SmallCompany.day.adding(3))
        #expect(try await company.feedback().taken.isEmpty)
    }

    @Test func `pages follow each other without gap or repetition`() async throws {
        let rows = (0..<95).map { "G\($0),mail,LK,OT,,,D-\(20 + $0 / 9),word \($0),,,,D-\(20 + $0 / 9)," }
        let head = FeedbackCompany.tables["zfeedback", default: ""].split(separator: "\n")[0]
        let company = try await FeedbackCompany.make(["zfeedback": ([String(head)] + rows).joined(separator: "\n")])
        var seen: [String] = []
        var page: String?
        repeat {
            let view = try await company.ken.feedback(FeedbackInput(page: page), as: .localOwner)
            seen += view.items.map(\.text)
            page = view.nextPage
        } while page != nil
        #expect(seen.count == 95 && Set(seen).count == 95)
    }

    @Test(arguments: ["x", "1.2.3", "20000.", ".AAAA", "9999999999999999999.AZ"])
    func `a page that is none is refused`(_ page: String) async throws {
        await #expect(throws: Refusal.self) {
            try await company.ken.feedback(FeedbackInput(page: page), as: .localOwner)
        }
    }
}
