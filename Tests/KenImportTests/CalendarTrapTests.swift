import KenDomain
import KenImport
import Testing

@Suite struct `Traps of calendars` {
    private static let people = "ORGANIZER:mailto:a@fjellmark.example\nATTENDEE:mailto:b@orrell.example"

    private func read(
        _ events: String..., head: String = "", people: String = people, options: ImportOptions = .sample,
        end: String = "\n"
    ) throws -> Reading {
        let bodies = events.map { "BEGIN:VEVENT\n\($0)\n\(people)\nEND:VEVENT" }
        let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(head)\(bodies.joined(separator: "\n"))\nEND:VCALENDAR\n"
        return try Reading(text.replacing("\n", with: end), options: options)
    }

    private let plain = "UID:1\nSUMMARY:Review\nDTSTART:20260201T090000Z\nDTEND:20260201T100000Z"

    @Test(arguments: ["\r\n", "\n", "\r"])
    func `lines may end in any way`(_ end: String) throws {
        #expect(try read(plain, end: end).talks.map(\.title) == ["Review"])
    }

    @Test func `folded lines are joined, in the middle of a letter too`() throws {
        let folded = plain.replacing("SUMMARY:Review", with: "SUMMARY:Rev\n iew of\n\t the\n  loom")
        #expect(try read(folded).talks.map(\.title) == ["Review of the loom"])
    }

    @Test func `signs that are escaped come back`() throws {
        let escaped = plain.replacing("SUMMARY:Review", with: "SUMMARY:Price\\, term\\; and \\\\ sign\\nsecond")
        #expect(try read(escaped).talks.map(\.title) == ["Price, term; and \\ sign\nsecond"])
    }

    @Test func `names of properties may be in any case`() throws {
        let small = "uid:1\nsummary:Review\ndtstart:20260201T090000Z"
        #expect(try read(small).talks.map(\.title) == ["Review"])
    }

    @Test(arguments: [
        ("W. Europe Standard Time", "2026-02-01T08:00:00Z"), ("Europe/Berlin", "2026-02-01T08:00:00Z"),
        ("\"Europe/Berlin\"", "2026-02-01T08:00:00Z"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "2026-02-01T08:00:00Z"),
        ("Tokyo Standard Time", "2026-02-01T00:00:00Z"), ("Eastern Standard Time", "2026-02-01T14:00:00Z"),
        ("India Standard Time", "2026-02-01T03:30:00Z"), ("UTC", "2026-02-01T09:00:00Z"),
    ])
    func `a zone may be named by IANA, by Windows, in quotes, or with a path`(_ zone: String, _ moment: String) throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART;TZID=\(zone):20260201T090000")
        let expected = try Reading("ken:interaction,date,start,kind,title\nX,2026-02-01,\(moment),meeting,x\n").talks
            .first
        #expect(reading.talks.map(\.startsAt) == [expected?.startsAt])
    }

    @Test func `a time without a zone is the calendar's, else the workspace's`() throws {
        let floating = "UID:1\nSUMMARY:x\nDTSTART:20260201T090000"
        let tokyo = try read(floating, head: "X-WR-TIMEZONE:Asia/Tokyo\n").talks.first?.startsAt
        let oslo = try read(floating).talks.first?.startsAt
        let unknown = try read(floating, head: "X-WR-TIMEZONE:Nowhere/Land\n").talks.first?.startsAt
        #expect(try #require(oslo).milliseconds - (try #require(tokyo)).milliseconds == 8 * 3_600_000)
        #expect(unknown == oslo)
    }

    @Test func `a whole day has no hour and no length`() throws {
        let talk = try #require(try read("UID:1\nSUMMARY:x\nDTSTART;VALUE=DATE:20260201").talks.first)
        #expect(talk.happenedOn == Day(iso: "2026-02-01"))
        #expect(talk.startsAt == nil && talk.minutes == nil)
    }

    @Test(arguments: [
        ("DURATION:PT45M", 45.0), ("DURATION:PT1H30M", 90), ("DURATION:P1DT0H", 1440), ("DTEND:20260201T093000Z", 30),
    ])
    func `a length may be given by its end or by itself`(_ line: String, _ minutes: Double) throws {
        #expect(try read("UID:1\nSUMMARY:x\nDTSTART:20260201T090000Z\n\(line)").talks.map(\.minutes) == [minutes])
    }

    @Test func `without end and length the length is unknown, and no topics are made up`() throws {
        let talk = try #require(try read("UID:1\nSUMMARY:Price round\nDTSTART:20260201T090000Z").talks.first)
        #expect(talk.minutes == nil)
        #expect(talk.topics.value.isEmpty)
    }

    @Test(arguments: ["PRIVATE", "CONFIDENTIAL", "private"])
    func `what is private stays private, its words too`(_ secrecy: String) throws {
        let reading = try read("UID:1\nSUMMARY:Dentist\nCLASS:\(secrecy)\nDTSTART:20260201T090000Z")
        #expect(reading.talks.isEmpty)
        #expect(reading.skipped.map(\.field) == ["CLASS"])
        #expect(reading.skipped.map(\.text) == [""])
    }

    @Test(arguments: [
        "CLASS:PRIVATE", "CLASS:CONFIDENTIAL", "CLASS;X-KIND=a:PRIVATE", "CLASS:PRI\n VATE", "class:confidential",
    ])
    func `what is private shows none of its words when it cannot be read either`(_ secrecy: String) throws {
        let reading = try read("UID:1\nSUMMARY:Dentist\n\(secrecy)\nDTSTART:20260230T090000Z")
        #expect(reading.talks.isEmpty)
        #expect(reading.skipped.count == 1)
        #expect(reading.skipped.allSatisfy { !$0.text.contains("Dentist") })
    }

    @Test(arguments: ["PUBLIC", "X-TEAM"])
    func `anything else is read`(_ secrecy: String) throws {
        #expect(try read("UID:1\nSUMMARY:x\nCLASS:\(secrecy)\nDTSTART:20260201T090000Z").talks.count == 1)
    }

    @Test func `a meeting that was called off is kept as called off`() throws {
        #expect(try read("\(plain)\nSTATUS:CANCELLED").talks.map(\.isCancelled) == [true])
        #expect(try read("\(plain)\nSTATUS:TENTATIVE").talks.map(\.isCancelled) == [false])
    }

    @Test func `an event without an id cannot be known again, and is refused`() throws {
        let reading = try read("SUMMARY:x\nDTSTART:20260201T090000Z")
        #expect(reading.talks.isEmpty)
        #expect(reading.skipped.map(\.field) == ["UID"])
    }

    @Test(arguments: [
        ("FREQ=DAILY;COUNT=3", ["2026-02-01", "2026-02-02", "2026-02-03"]),
        ("FREQ=WEEKLY;COUNT=2;BYDAY=SU", ["2026-02-01", "2026-02-08"]),
        ("FREQ=MONTHLY;COUNT=3", ["2026-02-01", "2026-03-01", "2026-04-01"]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=-1FR", ["2026-02-27", "2026-03-27"]),
        ("FREQ=YEARLY;COUNT=2", ["2026-02-01", "2027-02-01"]),
        ("FREQ=DAILY;UNTIL=20260202T235959Z", ["2026-02-01", "2026-02-02"]),
        ("FREQ=DAILY;INTERVAL=10;COUNT=2", ["2026-02-01", "2026-02-11"]),
    ])
    func `a series takes place when its rule says`(_ rule: String, _ days: [String]) throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART:20260201T090000Z\nRRULE:\(rule)")
        #expect(reading.talks.map(\.happenedOn) == days.map { Day(iso: $0) })
    }

    @Test func `days may be added to a series and taken out of it`() throws {
        let reading = try read(
            "UID:1\nSUMMARY:x\nDTSTART:20260201T090000Z\nRRULE:FREQ=DAILY;COUNT=3\nRDATE:20260210T090000Z\nEXDATE:20260202T090000Z,20260203T090000Z"
        )
        #expect(reading.talks.map(\.happenedOn) == ["2026-02-01", "2026-02-10"].map { Day(iso: $0) })
    }

    @Test func `one time of a series that was moved replaces that time, wherever it stands in the file`() throws {
        let series = "UID:1\nSUMMARY:x\nDTSTART:20260201T090000Z\nRRULE:FREQ=DAILY;COUNT=2"
        let moved = "UID:1\nSUMMARY:moved\nRECURRENCE-ID:20260202T090000Z\nDTSTART:20260205T090000Z"
        for reading in [try read(series, moved), try read(moved, series)] {
            #expect(Set(reading.talks.map(\.title)) == ["x", "moved"])
            #expect(Set(reading.drafts.map(\.origin.externalID)) == ["1/20260201T090000Z", "1/20260202T090000Z"])
        }
    }

    @Test func `each time of a series is its own conversation, known again by its time`() throws {
        let series = "UID:1\nSUMMARY:x\nDTSTART:20260201T090000Z\nRRULE:FREQ=DAILY;COUNT=3"
        let ids = try read(series).drafts.map(\.origin.externalID)
        #expect(Set(ids).count == 3)
        #expect(try read(series).drafts.map(\.origin.externalID) == ids)
    }

    @Test func `names of those invited are kept, an address in place of a name is not`() throws {
        let reading = try read(
            plain,
            people:
                "ORGANIZER;CN=\"Vik, Åse\":mailto:a@fjellmark.example\nATTENDEE;CN=b@orrell.example:mailto:b@orrell.example"
        )
        #expect(reading.talks.first?.names == ["a@fjellmark.example": "Vik, Åse"])
    }

    @Test func `somebody invited twice takes part once, whatever the case of the address`() throws {
        let reading = try read(
            plain,
            people:
                "ORGANIZER:mailto:A@fjellmark.example\nATTENDEE:mailto:a@FJELLMARK.example\nATTENDEE:mailto:b@orrell.example"
        )
        #expect(reading.talks.first?.participants == [.mail("a@fjellmark.example"), .mail("b@orrell.example")])
    }

    @Test(arguments: ["CUTYPE=ROOM", "CUTYPE=RESOURCE", "CUTYPE=GROUP", "cutype=room"])
    func `rooms, devices and lists do not take part`(_ type: String) throws {
        let reading = try read(plain, people: "\(Self.people)\nATTENDEE;\(type):mailto:oslo@fjellmark.example")
        #expect(reading.talks.first?.participants.count == 2)
    }

    @Test(arguments: ["invalid", "mailto:", "MAILTO:nobody", "urn:uuid:1", "/o=ExchangeLabs/cn=Recipients"])
    func `an attendee without an address does not take part, and breaks nothing`(_ address: String) throws {
        let reading = try read(plain, people: "\(Self.people)\nATTENDEE:\(address)")
        #expect(reading.talks.first?.participants.count == 2)
    }

    @Test func `whoever called it is told by our own domains, and unknown without them`() throws {
        var options = ImportOptions.sample
        #expect(try read(plain, options: options).talks.map(\.initiator) == [nil])
        options.ourDomains = ["fjellmark.example"]
        #expect(try read(plain, options: options).talks.map(\.initiator) == [.us])
        options.ourDomains = ["orrell.example"]
        #expect(try read(plain, options: options).talks.map(\.initiator) == [.them])
    }

    @Test func `what a conference tool wrote under the invitation is left out`() throws {
        let notes =
            "DESCRIPTION:Prices for spring.\\n________________________________________\\nMicrosoft Teams meeting\\nJoin on your computer"
        #expect(try read("\(plain)\n\(notes)").talks.map(\.gist) == ["Prices for spring."])
    }

    @Test func `an invitation written in markup becomes words`() throws {
        let notes = "DESCRIPTION:<p>Prices &amp; terms</p><br>for <b>spring</b>"
        #expect(try read("\(plain)\n\(notes)").talks.map(\.gist) == ["Prices & terms for spring"])
    }

    @Test func `tasks, journals and alarms are no conversations`() throws {
        let text =
            "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:9\nSUMMARY:buy milk\nEND:VTODO\nBEGIN:VJOURNAL\nUID:8\nEND:VJOURNAL\nEND:VCALENDAR\n"
        let reading = try Reading(text)
        #expect(reading.drafts.isEmpty)
    }

    @Test func `a summary that is missing or blank is untitled`() throws {
        #expect(try read("UID:1\nDTSTART:20260201T090000Z").talks.map(\.title) == ["Untitled"])
        #expect(try read("UID:1\nSUMMARY:   \nDTSTART:20260201T090000Z").talks.map(\.title) == ["Untitled"])
    }

    @Test func `two calendars in one file are both read`() throws {
        let one =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:one\nDTSTART:20260201T090000Z\n\(Self.people)\nEND:VEVENT\nEND:VCALENDAR\n"
        let two = one.replacing("UID:1", with: "UID:2").replacing("SUMMARY:one", with: "SUMMARY:two")
        #expect(try Reading(one + two).talks.map(\.title) == ["one", "two"])
    }
}
