import CLibICal

extension CalendarLibrary {
    /// What an event says, copied.
    static func words(_ component: OpaquePointer) -> CalendarEvent {
        var event = CalendarEvent()
        event.uid = text(icalcomponent_get_uid(component)) ?? ""
        event.summary = text(icalcomponent_get_summary(component)) ?? ""
        event.description = text(icalcomponent_get_description(component))
        event.place = text(icalcomponent_get_location(component))
        event.isCancelled = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED
        let secrecy = value(component, ICAL_CLASS_PROPERTY)?.uppercased()
        event.isPrivate = secrecy == "PRIVATE" || secrecy == "CONFIDENTIAL"
        event.link = value(component, ICAL_CONFERENCE_PROPERTY) ?? conferenceLink(component)
        event.organiser = first(component, ICAL_ORGANIZER_PROPERTY).flatMap(attendee)
        forEach(component, ICAL_ATTENDEE_PROPERTY) { property in
            if let attendee = attendee(property) { event.attendees.append(attendee) }
        }
        return event
    }

    private static func attendee(_ property: OpaquePointer) -> CalendarEvent.Attendee? {
        guard let written = owned(icalproperty_get_value_as_string_r(property)) else { return nil }
        let status = parameter(property, "PARTSTAT")?.uppercased()
        let type = parameter(property, "CUTYPE")?.uppercased()
        return CalendarEvent.Attendee(
            address: parameter(property, "EMAIL") ?? written, name: parameter(property, "CN"),
            hasDeclined: status == "DECLINED", isThing: ["ROOM", "RESOURCE", "GROUP"].contains(type))
    }

    /// The link that Google, Outlook and others put into a property of their own.
    private static func conferenceLink(_ component: OpaquePointer) -> String? {
        var link: String?
        forEach(component, ICAL_X_PROPERTY) { property in
            guard link == nil, let name = text(icalproperty_get_x_name(property))?.uppercased(),
                ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"]
                    .contains(name)
            else { return }
            link = owned(icalproperty_get_value_as_string_r(property))
        }
        return link
    }

    // MARK: Properties

    /// The first property of a kind.
    static func first(_ component: OpaquePointer, _ kind: icalproperty_kind) -> OpaquePointer? {
        icalcomponent_get_first_property(component, kind)
    }

    /// Visits every property of a kind.
    static func forEach(
        _ component: OpaquePointer, _ kind: icalproperty_kind, _ body: (OpaquePointer) throws -> Void
    ) rethrows {
        var next = icalcomponent_get_first_property(component, kind)
        while let property = next {
            try body(property)
            next = icalcomponent_get_next_property(component, kind)
        }
    }

    /// The value of the first property of a kind, as written.
    static func value(_ component: OpaquePointer, _ kind: icalproperty_kind) -> String? {
        first(component, kind).flatMap { owned(icalproperty_get_value_as_string_r($0)) }
    }

    /// A parameter of a property.
    static func parameter(_ property: OpaquePointer, _ name: String) -> String? {
        owned(icalproperty_get_parameter_as_string_r(property, name))
    }

    /// Copies a text that libical keeps; nil when it is empty.
    static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        let text = String(cString: pointer)
        return text.isEmpty ? nil : text
    }

    /// Copies a text that libical gave away, and frees it.
    static func owned(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        defer { icalmemory_free_buffer(pointer) }
        return text(pointer)
    }
}
