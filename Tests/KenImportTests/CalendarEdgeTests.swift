import KenDomain
import KenImport
import Testing

@Suite struct `Calendars at their edges` {
    private func read(_ lines: String, asOf: String = "2026-03-01", chunk: Int = 262_144) throws -> Reading {
        var options = ImportOptions.sample
        options.asOf = Day(iso: asOf) ?? options.asOf
        let people = "ORGANIZER:mailto:a@fjellmark.example\nATTENDEE:mailto:b@orrell.example"
        let events = lines.split(separator: "---").map { "BEGIN:VEVENT\n\($0.trimming())\n\(people)\nEND:VEVENT" }
        let text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + events.joined(separator: "\n") + "\nEND:VCALENDAR\n"
        return try Reading(text, options: options, chunk: chunk)
    }

    @Test func `the end of a series may be a day where times are meant, and its last day counts`() throws {
        let reading = try read(
            "UID:1\nSUMMARY:x\nDTSTART;TZID=America/New_York:20251207T090000\nRRULE:FREQ=WEEKLY;UNTIL=20251221")
        #expect(reading.talks.map(\.happenedOn) == ["2025-12-07", "2025-12-14", "2025-12-21"].map { Day(iso: $0) })
    }

    @Test func `the end of a series may be a time where days are meant`() throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART;VALUE=DATE:20251207\nRRULE:FREQ=DAILY;UNTIL=20251209T100000Z")
        #expect(reading.talks.map(\.happenedOn) == ["2025-12-07", "2025-12-08", "2025-12-09"].map { Day(iso: $0) })
        #expect(reading.talks.allSatisfy { $0.startsAt == nil && $0.minutes == nil })
    }

    @Test func `days taken out may be written without a time`() throws {
        let reading = try read(
            "UID:1\nSUMMARY:x\nDTSTART;TZID=America/New_York:20251207T170000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20251208"
        )
        #expect(reading.talks.map(\.happenedOn) == ["2025-12-07", "2025-12-09"].map { Day(iso: $0) })
    }

    @Test func `an endless series is read within the window only, in step`() throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART:20100104T090000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2")
        #expect(reading.talks.allSatisfy { $0.happenedOn.weekday == 1 })
        #expect(reading.talks.first.map { $0.happenedOn >= Day(iso: "2021-03-01") ?? Day(0) } == true)
        #expect(reading.talks.last.map { $0.happenedOn <= Day(iso: "2027-03-02") ?? Day(0) } == true)
        let first = try #require(Day(iso: "2010-01-04"))
        #expect(reading.talks.allSatisfy { first.days(to: $0.happenedOn) % 14 == 0 })
        #expect(reading.talks.count == 157)
    }

    @Test func `a series keeps its hour through a change of the clocks`() throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART;TZID=Europe/Oslo:20260323T090000\nRRULE:FREQ=WEEKLY;COUNT=2")
        #expect(reading.talks.map { ($0.startsAt?.milliseconds ?? 0) / 3_600_000 % 24 } == [8, 7])
    }

    @Test(arguments: [
        "DTSTART:20260301T090000Z\nRRULE:FREQ=SECONDLY", "DTSTART:20260301T090000Z\nRRULE:FREQ=NEVER",
        "DTSTART:20260301T090000Z\nDTEND:20260301T080000Z", "DTSTART:yesterday", "DTSTART:20260230T090000Z",
        "SUMMARY:y",
        "DTSTART:20260301T090000Z\nRRULE:FREQ=DAILY;COUNT=zero",
        "DTSTART:20260301T090000Z\nRECURRENCE-ID:never",
    ])
    func `what cannot be read refuses its event with line and reason, and the next is read`(_ lines: String) throws {
        let reading = try read("UID:1\nSUMMARY:x\n\(lines)---UID:2\nSUMMARY:fine\nDTSTART:20260301T090000Z")
        #expect(reading.talks.map(\.title) == ["fine"])
        #expect(reading.skipped.map(\.line) == [3])
        #expect(reading.skipped.first?.reason.isEmpty == false)
    }

    @Test(arguments: [1, 5, 64])
    func `the size of the pieces changes nothing`(_ chunk: Int) throws {
        let lines = "UID:1\r\nSUMMARY:x\r\nDTSTART:20260301T090000Z\r\nRRULE:FREQ=DAILY;COUNT=3"
        #expect(try read(lines, chunk: chunk).drafts == read(lines).drafts)
    }

    @Test func `an event that breaks off is reported and the next one read`() throws {
        let reading = try Reading(
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            BEGIN:VEVENT
            UID:2
            SUMMARY:fine
            DTSTART:20260301T090000Z
            ORGANIZER:mailto:a@fjellmark.example
            ATTENDEE:mailto:b@orrell.example
            END:VEVENT
            END:VCALENDAR
            """)
        #expect(reading.talks.map(\.title) == ["fine"])
        #expect(reading.skipped.map(\.line) == [2])
    }

    @Test func `an alarm inside an event is passed over, and an end that did not begin breaks the event`() throws {
        let alarm = try read("UID:1\nSUMMARY:x\nDTSTART:20260301T090000Z\nBEGIN:VALARM\nTRIGGER:-PT15M\nEND:VALARM")
        #expect(alarm.talks.map(\.title) == ["x"])
        let broken = try read(
            "UID:1\nSUMMARY:x\nDTSTART:20260301T090000Z\nEND:VALARM---UID:2\nSUMMARY:y\nDTSTART:20260301T090000Z")
        #expect(broken.talks.map(\.title) == ["y"])
        #expect(broken.skipped.map(\.reason) == ["broken off: a VALARM ends inside it that did not begin there"])
    }

    @Test func `one guest is enough, whoever calls the meeting alone is not`() throws {
        func calendar(_ people: String) -> String {
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:20260301T090000Z\n\(people)\nEND:VEVENT\nEND:VCALENDAR\n"
        }
        #expect(try Reading(calendar("ATTENDEE:mailto:b@orrell.example")).talks.count == 1)
        let alone = try Reading(calendar("ORGANIZER:mailto:a@f.example\nATTENDEE:mailto:A@f.example"))
        #expect(alone.skipped.map(\.reason) == ["no attendees"])
        let declined = try Reading(
            calendar("ORGANIZER:mailto:a@f.example\nATTENDEE;PARTSTAT=DECLINED:mailto:b@orrell.example"))
        #expect(declined.skipped.map(\.reason) == ["everybody else declined"])
    }

    @Test func `an old event is outside the window and says so`() throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART:20030203T170000Z")
        #expect(reading.skipped.map(\.reason) == ["no time between 2021-03-01 and 2027-03-02"])
    }

    @Test func `a talk still to come is known since it was entered`() throws {
        let reading = try read("UID:1\nSUMMARY:x\nDTSTART:20260401T090000Z\nCREATED:20260210T120000Z")
        #expect(reading.drafts.map(\.learnedOn) == [Day(iso: "2026-02-10")])
    }

    @Test func `a calendar without events gives nothing`() throws {
        #expect(try Reading("BEGIN:VCALENDAR\nEND:VCALENDAR\n").drafts.isEmpty)
        #expect(try Reading("BEGIN:VCALENDAR").drafts.isEmpty)
    }
}

extension Substring {
    fileprivate func trimming() -> String {
        String(drop { $0.isNewline }.reversed().drop { $0.isNewline }.reversed())
    }
}
