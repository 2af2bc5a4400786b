import KenDomain
import KenImport
import Testing

@Suite struct `A calendar` {
    private let reading: Reading

    init() throws {
        var options = ImportOptions.sample
        options.ourDomains = ["fjellmark.example"]
        reading = try Reading(fixture: "meetings.ics", options: options)
    }

    private func drafts(_ uid: String) -> [Draft] { reading.drafts.filter { $0.origin.externalID.hasPrefix(uid) } }

    private func talk(_ uid: String) throws -> InteractionDraft {
        guard case .interaction(let talk) = try #require(drafts(uid).first).content else { throw Refusal.notFound(uid) }
        return talk
    }

    @Test func `a series takes place each time but those taken out or changed, in its own zone`() {
        #expect(
            drafts("quarterly").map(\.origin.externalID) == [
                "quarterly@fjellmark.example/20260105T080000Z", "quarterly@fjellmark.example/20260126T080000Z",
                "quarterly@fjellmark.example/20260119T080000Z",
            ])
        #expect(drafts("quarterly").map(\.origin.line) == [5, 5, 22])
    }

    @Test func `those invited take part, without those who declined, rooms and doubles`() throws {
        let talk = try talk("quarterly")
        #expect(talk.participants == [.mail("marcus.hale@fjellmark.example"), .mail("graham.pell@orrell.example")])
        #expect(
            talk.names == [
                "marcus.hale@fjellmark.example": "Marcus Hale", "graham.pell@orrell.example": "Pell, Graham",
            ])
        #expect(talk.initiator == .us)
        #expect(talk.minutes == 75)
        #expect(talk.happenedOn == Day(iso: "2026-01-05"))
    }

    @Test func `kind and topics are inferred with their reasons, without the words of the conference tool`() throws {
        let talk = try talk("quarterly")
        #expect(talk.kind == .inferred(.video, from: "conference link meet.google.com"))
        #expect(talk.gist == "Volume rebate against delivery penalties.")
        #expect(talk.topics.value == [TopicMinutes(.price, 37.5), TopicMinutes(.delivery, 37.5)])
        #expect(talk.topics.isInferred)
    }

    @Test func `a changed time that was called off is kept as called off`() throws {
        let changed = try #require(drafts("quarterly").last)
        guard case .interaction(let talk) = changed.content else { return }
        #expect(talk.isCancelled)
        #expect(talk.title == "Price round, moved")
        #expect(talk.happenedOn == Day(iso: "2026-01-20"))
    }

    @Test func `what is private stays there, its words too`() throws {
        let row = try #require(reading.skipped.first { $0.field == "CLASS" })
        #expect(row.reason == "private in the calendar, and stays there")
        #expect(row.text == "")
        #expect(!reading.skipped.contains { $0.text.contains("Dentist") })
    }

    @Test func `a holiday has no attendees`() {
        #expect(reading.skipped.contains { $0.reason == "no attendees" && $0.text.contains("Labour Day") })
    }

    @Test func `the day is the workspace's, and their call is theirs`() throws {
        let talk = try talk("late")
        #expect(talk.happenedOn == Day(iso: "2026-02-16"))
        #expect(talk.initiator == .them)
        #expect(talk.minutes == 30)
        #expect(talk.kind.value == .phone)
        #expect(drafts("late").first?.learnedOn == Day(iso: "2026-02-16"))
    }

    @Test func `zones of Windows are known, unknown ones refuse their event with its line`() throws {
        #expect(try talk("windows").startsAt == Instant(milliseconds: 1_772_352_000_000))
        #expect(try talk("windows").kind.value == .visit)
        let row = try #require(reading.skipped.first { $0.line == 55 })
        #expect(row.field == "DTSTART")
        #expect(row.reason == "the time zone “Nowhere/Land” is neither defined in the file nor known")
    }

    @Test func `a day that does not exist refuses its event and no other`() throws {
        let row = try #require(reading.skipped.last)
        #expect(row.field == "DTSTART")
        #expect(row.text.contains("No such month"))
        #expect(reading.drafts.count == 5)
    }
}
