import Foundation
import KenDomain
import Testing

@testable import KenImport

@Suite struct `A calendar that is written` {
    private let words =
        "Noise, again; “so loud” \\ 100 %\nZweite Zeile: größer, 🧵🧵 "
        + String(repeating: "sehr lang — ", count: 40)
    private let start = Instant(milliseconds: 1_772_442_000_000)

    private func written(_ event: CalendarWriter.Event) -> String {
        CalendarWriter.calendar([event], now: Instant(milliseconds: 1_772_000_000_000))
    }

    private func read(_ text: String) throws -> InteractionDraft {
        var options = ImportOptions.sample
        options.includesSoloEvents = true
        options.asOf = Day(20_510)
        let reading = try Reading(text, options: options)
        guard case .interaction(let talk) = try #require(reading.drafts.first).content else {
            throw Refusal.notFound("conversation")
        }
        return talk
    }

    @Test func `is read back by the library as it was meant`() throws {
        let text = written(
            .init(uid: "a@ken", summary: words, on: Day(20_514), startsAt: start, minutes: 75, description: words))
        let talk = try read(text)
        #expect(talk.startsAt == start && talk.minutes == 75)
        #expect(talk.title.contains("Noise, again; “so loud” \\ 100 %") && talk.title.contains("größer, 🧵🧵"))
        #expect(talk.gist?.contains("größer, 🧵🧵 sehr lang — sehr lang") == true)
    }

    @Test func `without a time takes the whole day`() throws {
        let talk = try read(written(.init(uid: "b@ken", summary: "Review", on: Day(20_514))))
        #expect(talk.happenedOn == Day(20_514) && talk.startsAt == nil && talk.minutes == nil)
    }

    @Test func `has lines of at most 75 octets, and cuts no letter in two`() {
        let text = written(.init(uid: "c@ken", summary: words, on: Day(20_514), description: words))
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.unicodeScalars.contains("\u{FFFD}"))
        }
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test(arguments: ["x\r\nATTENDEE:mailto:evil@example.org", "x\nEND:VEVENT\nBEGIN:VALARM", "\u{0}\u{1B}x", "a\rb"])
    func `lets no words become lines of their own`(_ words: String) {
        let text = written(.init(uid: words, summary: words, on: Day(20_514), description: words))
        let names = text.components(separatedBy: "\r\n").map { $0.prefix { $0 != ":" && $0 != ";" } }
        #expect(!names.contains("ATTENDEE") && names.count { $0 == "END" } == 2 && !names.contains("a"))
    }
}
