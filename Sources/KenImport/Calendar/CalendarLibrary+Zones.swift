import CLibICal
import KenDomain

extension CalendarLibrary {
    /// A time as a property writes it, with its zone found: one the file defines, an IANA zone, or a Windows zone.
    func time(_ written: icaltimetype, _ property: OpaquePointer, _ field: String) throws -> Time {
        guard icaltime_is_null_time(written) == 0, icaltime_is_valid_time(written) != 0, Self.isPossible(written) else {
            throw Unreadable(field: field, reason: "there is no such day or time")
        }
        var local = written
        local.zone = nil
        if written.is_date != 0 { return Time(local: local, instant: instant(local, nil), zone: nil) }
        if icaltime_is_utc(written) != 0 {
            let zone = icaltimezone_get_utc_timezone()
            return Time(local: local, instant: instant(local, nil), zone: zone)
        }
        let name = Self.parameter(property, "TZID") ?? floatingZone
        guard let zone = zone(named: name) else {
            throw Unreadable(field: field, reason: "the time zone “\(name)” is neither defined in the file nor known")
        }
        return Time(local: local, instant: instant(local, zone), zone: zone)
    }

    /// The moment at which a clock of a zone shows a time; UTC without a zone.
    func instant(_ local: icaltimetype, _ zone: OpaquePointer?) -> Instant {
        let day = Day(year: Int(local.year), month: Int(local.month), day: Int(local.day)) ?? Day(0)
        var seconds = Int64(day.number) * 86_400
        if local.is_date == 0 {
            seconds += Int64(local.hour) * 3600 + Int64(local.minute) * 60 + Int64(local.second)
            if let zone {
                var copy = local
                var isDaylight: Int32 = 0
                seconds -= Int64(icaltimezone_get_utc_offset(zone, &copy, &isDaylight))
            }
        }
        return Instant(milliseconds: seconds * 1000)
    }

    private static func isPossible(_ time: icaltimetype) -> Bool {
        Day(year: Int(time.year), month: Int(time.month), day: Int(time.day)) != nil && (0...24).contains(time.hour)
            && (0...60).contains(time.minute) && (0...60).contains(time.second)
    }

    private func zone(named name: String) -> OpaquePointer? {
        let name = name.filter { $0 != "\"" }
        if let calendar, let zone = icalcomponent_get_timezone(calendar, name) { return zone }
        if let zone = icaltimezone_get_builtin_timezone(name) { return zone }
        if let zone = WindowsZones.names[name].flatMap({ icaltimezone_get_builtin_timezone($0) }) { return zone }
        if ["utc", "gmt", "etc/utc", "etc/gmt", "z"].contains(name.lowercased()) {
            return icaltimezone_get_utc_timezone()
        }
        // Some programs put a path of their own before the IANA name.
        let parts = name.split(separator: "/")
        guard name.hasPrefix("/"), parts.count > 2 else { return nil }
        return icaltimezone_get_builtin_timezone(parts.suffix(2).joined(separator: "/"))
    }

    /// What libical noted against a property while parsing; nil when it is fine.
    static func fault(_ component: OpaquePointer, _ name: String) -> String? {
        var fault: String?
        forEach(component, ICAL_XLICERROR_PROPERTY) { property in
            guard let text = owned(icalproperty_get_value_as_string_r(property)), text.contains(name) else { return }
            fault = fault ?? "it cannot be read: " + text
        }
        return fault
    }
}
