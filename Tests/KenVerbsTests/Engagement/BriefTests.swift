import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The brief` {
    private let company: SmallCompany
    private let brief: BriefView

    init() async throws {
        company = try await SmallCompany.shared()
        brief = try await company.brief()
    }

    private func brief(_ changed: [String: String]) async throws -> BriefView {
        try await SmallCompany(changed).brief()
    }

    @Test func `is for the next meeting that is planned`() {
        #expect(brief.meeting?.title == "Half-year review")
        #expect(brief.meeting?.on == SmallCompany.day.adding(5))
    }

    @Test func `says what they make and for whom`() {
        #expect(brief.business == "Larkspur Looms makes looms and sells to mills.")
    }

    @Test func `names those who come, from both sides`() {
        #expect(brief.attendees.map(\.person.name) == ["Mira Lund"])
        #expect(Set(brief.ours.map(\.name)) == ["Ines Hoel", "Per Dahl"])
    }

    @Test func `says how to talk with them and who knows them`() {
        let mira = brief.attendees.first
        #expect(mira?.temperament == "Begin with the looms.")
        #expect(mira?.knownBy?.hasPrefix("Ines Hoel") == true)
    }

    @Test func `says what hurts, without what is gone`() {
        #expect(brief.pains.map(\.theme) == ["shed noise", "something told in confidence"])
    }

    @Test func `says what we owe and what they owe, without what is settled`() {
        #expect(brief.weOwe.map(\.text) == ["A price list", "Drawings of the shed", "a promise made in confidence"])
        #expect(brief.theyOwe.map(\.text) == ["Readings from two looms"])
    }

    @Test func `says open deals with amount and stage`() {
        #expect(brief.deals.count == 1)
        #expect(brief.deals.first?.hasPrefix("Shed drives: ") == true)
        #expect(brief.deals.first?.hasSuffix("offered") == true)
    }

    @Test func `leaves deals out that are won or lost`() async throws {
        let won = SmallCompany.tables["deals", default: ""].replacing("offered/open/D-40", with: "won/won/D-40")
        #expect(try await brief(["deals": won]).deals.isEmpty)
    }

    @Test func `begins with what we broke`() {
        #expect(brief.suggestedOpening.contains("A price list"))
    }

    @Test func `begins with a question when nothing is open`() async throws {
        let view = try await brief(["commitments": "", "pains": ""])
        #expect(view.suggestedOpening.hasPrefix("Ask Mira Lund what would make this talk worth their time"))
    }

    @Test func `warns against selling before the need is settled`() {
        #expect(brief.avoid.contains { $0.contains("“A price list”") })
    }

    @Test func `warns against having a pain told again, with those who heard it`() {
        #expect(brief.avoid.contains { $0.contains("shed noise") && $0.contains("two times") })
    }

    @Test func `warns against the roadmap without an agreement, and not with one`() async throws {
        #expect(brief.avoid.contains { $0.hasPrefix("Our roadmap") })
        let covered = try await brief([
            "non_disclosures": "ken:non_disclosure,organisation,from,until,learned_on\nN1,LK,D-100,,D-100"
        ])
        #expect(!covered.avoid.contains { $0.hasPrefix("Our roadmap") })
        #expect(covered.mayShow.hasPrefix("A non-disclosure agreement is in force"))
    }

    @Test func `says that an agreement lapsed`() async throws {
        let lapsed = try await brief([
            "non_disclosures": "ken:non_disclosure,organisation,from,until,learned_on\nN1,LK,D-100,D-7,D-100"
        ])
        #expect(
            lapsed.mayShow == "The non-disclosure agreement lapsed seven days ago: renew it before showing any roadmap."
        )
    }

    @Test func `names open issues, gravest first, and none that is resolved`() async throws {
        let view = try await brief([
            "issues": """
            ken:issue,organisation,title,severity,opened_on,resolved_on,learned_on
            I1,LK,Loose plug,3,D-9,,D-9
            I2,LK,Smoke,1,D-8,,D-8
            I3,LK,Old story,1,D-90,D-80,D-90
            """
        ])
        #expect(view.issues.map { $0.contains("Smoke") } == [true, false])
    }

    @Test func `asks three questions at most, each with why`() {
        #expect((1...3).contains(brief.asks.count))
        for ask in brief.asks { #expect(!ask.text.isEmpty && !ask.why.isEmpty) }
    }

    @Test func `quotes what was told openly, newest first`() {
        let days = brief.told.compactMap(\.citation.on)
        #expect(days == days.sorted(by: >))
        #expect(brief.told.map(\.citation.quote) == ["A change of style costs us the day."])
    }

    @Test func `without a meeting it is for those met last`() async throws {
        let talks = SmallCompany.tables["interactions", default: ""].split(separator: "\n")
            .filter { !$0.contains("D+") }.joined(separator: "\n")
        let view = try await brief(["interactions": talks])
        #expect(view.meeting == nil)
        #expect(view.attendees.map(\.person.name) == ["Mira Lund", "Otto Lund"])
    }

    @Test func `says what is missing and what to add`() async throws {
        let view = try await company.ken.brief(AccountInput(account: "Lark Pumps"), as: .localOwner)
        #expect(view.attendees.isEmpty && view.told.isEmpty && view.business == nil)
        #expect(view.missing.count == 4)
        #expect(view.missing.allSatisfy { $0.contains(": ") })
    }

    @Test func `is not missing what it has`() {
        #expect(brief.missing.isEmpty)
    }

    @Test func `of one conversation is for that conversation`() async throws {
        let id = try await company.talk("Half-year review")
        let one = try await company.ken.brief(RecordInput(id: id), as: .localOwner)
        #expect(one.meeting?.id == id)
        let difference = try one.wire.difference(from: brief.wire)
        #expect(difference == nil)
    }
}
