import CLibICal
import KenDomain
import Synchronization

/// The only type that calls libical: parsing, time zones and recurrence.
///
/// libical keeps one table of zones for the whole process and is not thread-safe there, so every call is made under one
/// lock, synchronously, on the caller's thread. Ownership: the calendar component is ours and freed with this object,
/// its zones with it; an event lives only within ``read(_:window:excluding:)``; texts are copied before anything is freed.
final class CalendarLibrary {
    private static let gate = Mutex(())

    /// Why an event is not read.
    struct Unreadable: Error {
        var field: String
        var reason: String
    }

    /// Most times one event may take place within the window.
    static let mostOccurrences = 5000
    /// Most steps taken through a recurrence, the times before the window included.
    static let mostSteps = 100_000

    let calendar: OpaquePointer?
    /// The zone of times that name none.
    let floatingZone: String

    /// A calendar without events.
    /// - Parameter floatingZone: an IANA zone.
    init(floatingZone: String) {
        self.floatingZone = floatingZone
        let address = Self.gate.withLock { _ in
            icalerror_set_errors_are_fatal(0)
            return UInt(bitPattern: icalcomponent_new(ICAL_VCALENDAR_COMPONENT))
        }
        calendar = OpaquePointer(bitPattern: address)
    }

    deinit {
        let address = UInt(bitPattern: calendar)
        Self.gate.withLock { _ in if let calendar = OpaquePointer(bitPattern: address) { icalcomponent_free(calendar) }
        }
    }

    /// Adds a zone that the file defines; false when it cannot be read.
    func add(zone text: String) -> Bool {
        Self.gate.withLock { _ in
            guard let calendar, let zone = icalparser_parse_string(text) else { return false }
            guard icalcomponent_isa(zone) == ICAL_VTIMEZONE_COMPONENT else {
                icalcomponent_free(zone)
                return false
            }
            icalcomponent_add_component(calendar, zone)
            return true
        }
    }

    /// Which time of a series an event replaces, and the series' id; nil for any other event.
    func override(_ text: String) -> (uid: String, key: String)? {
        try? withEvent(text) { event in
            guard let uid = Self.text(icalcomponent_get_uid(event)),
                let property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)
            else { return nil }
            return (uid, try time(icalproperty_get_recurrenceid(property), property, "RECURRENCE-ID").key)
        }
    }

    /// Reads one event and the times it takes place.
    /// - Parameters:
    ///   - window: days that are looked at.
    ///   - replaced: keys of the times that other events replace.
    func read(_ text: String, window: ClosedRange<Day>, replaced: Set<String>) throws(Unreadable) -> CalendarEvent {
        let event: CalendarEvent?
        do {
            event = try withEvent(text) { component in
                var event = Self.words(component)
                try self.times(component, into: &event, window: window, replaced: replaced)
                return event
            }
        } catch let fault as Unreadable {
            throw fault
        } catch {
            throw Unreadable(field: "", reason: "the event cannot be read")
        }
        guard let event else { throw Unreadable(field: "", reason: "the event cannot be read") }
        return event
    }

    /// Parses an event, lends it and frees it.
    private func withEvent<Result: Sendable>(_ text: String, _ body: (OpaquePointer) throws -> Result?) throws
        -> Result?
    {
        try Self.gate.withLock { _ in
            guard let calendar, let event = icalparser_parse_string(text) else { return nil }
            defer { icalcomponent_free(event) }
            guard icalcomponent_isa(event) == ICAL_VEVENT_COMPONENT else { return nil }
            icalcomponent_add_component(calendar, event)
            defer { icalcomponent_remove_component(calendar, event) }
            return try body(event)
        }
    }
}
