import CLibICal
import KenDomain

extension CalendarLibrary {
    /// A time of an event: by the clock of its zone, and as a moment.
    struct Time {
        /// By the clock of its zone, with no zone attached.
        var local: icaltimetype
        /// The moment; midnight UTC for whole days.
        var instant: Instant
        var zone: OpaquePointer?
        var isDay: Bool { local.is_date != 0 }
        var day: Day { Day(year: Int(local.year), month: Int(local.month), day: Int(local.day)) ?? Day(0) }

        /// `20260302` or `20260302T090000Z`.
        var key: String {
            let text = InterchangeDay.write(instant).filter { $0 != "-" && $0 != ":" }
            return isDay ? String(text.prefix(8)) : text
        }
    }

    /// Reads start, length and the times an event takes place within a window.
    func times(
        _ component: OpaquePointer, into event: inout CalendarEvent, window: ClosedRange<Day>, replaced: Set<String>
    ) throws {
        guard let property = Self.first(component, ICAL_DTSTART_PROPERTY) else {
            throw Unreadable(field: "DTSTART", reason: Self.fault(component, "DTSTART") ?? "no start is given")
        }
        let start = try time(icalproperty_get_dtstart(property), property, "DTSTART")
        event.minutes = try length(component, from: start)
        if let created = Self.first(component, ICAL_CREATED_PROPERTY) {
            event.createdAt = try? time(icalproperty_get_created(created), created, "CREATED").instant
        }
        for name in ["RRULE", "RECURRENCE-ID", "EXDATE", "RDATE", "DTEND"] {
            if let fault = Self.fault(component, name) { throw Unreadable(field: name, reason: fault) }
        }
        if let identity = Self.first(component, ICAL_RECURRENCEID_PROPERTY) {
            let key = try time(icalproperty_get_recurrenceid(identity), identity, "RECURRENCE-ID").key
            event.occurrences = [occurrence(start, key: key)]
        } else {
            event.occurrences = try series(component, from: start, window: window, replaced: replaced)
        }
        let all = event.occurrences.count
        event.occurrences.removeAll { !window.contains(Self.day(of: $0)) }
        event.isOutsideWindow = event.occurrences.isEmpty && all > 0
    }

    private static func day(of occurrence: CalendarEvent.Occurrence) -> Day {
        occurrence.day ?? Day(Int(clamping: (occurrence.startsAt?.milliseconds ?? 0) / 86_400_000))
    }

    private func occurrence(_ time: Time, key: String?) -> CalendarEvent.Occurrence {
        CalendarEvent.Occurrence(startsAt: time.isDay ? nil : time.instant, day: time.isDay ? time.day : nil, key: key)
    }

    private func length(_ component: OpaquePointer, from start: Time) throws -> Double? {
        guard !start.isDay else { return nil }
        if let property = Self.first(component, ICAL_DTEND_PROPERTY) {
            let end = try time(icalproperty_get_dtend(property), property, "DTEND")
            let minutes = Double(end.instant.milliseconds - start.instant.milliseconds) / 60_000
            guard minutes >= 0 else { throw Unreadable(field: "DTEND", reason: "it ends before it starts") }
            return end.isDay ? nil : minutes
        }
        guard let property = Self.first(component, ICAL_DURATION_PROPERTY) else { return nil }
        let seconds = icaldurationtype_as_int(icalproperty_get_duration(property))
        return seconds > 0 ? Double(seconds) / 60 : nil
    }

    /// Every time of an event: the first, those of its rules and its added dates, without those taken out or replaced.
    private func series(
        _ component: OpaquePointer, from start: Time, window: ClosedRange<Day>, replaced: Set<String>
    ) throws -> [CalendarEvent.Occurrence] {
        var times: [Time] = []
        var isSeries = false
        try Self.forEach(component, ICAL_RRULE_PROPERTY) { property in
            isSeries = true
            times += try repeated(icalproperty_get_rrule(property), from: start, window: window)
        }
        if !isSeries { times = [start] }
        try Self.forEach(component, ICAL_RDATE_PROPERTY) { property in
            isSeries = true
            let date = icalproperty_get_rdate(property)
            let written = icaltime_is_null_time(date.time) == 0 ? date.time : date.period.start
            times.append(try time(written, property, "RDATE"))
        }
        var excluded = replaced
        try Self.forEach(component, ICAL_EXDATE_PROPERTY) { property in
            excluded.insert(try time(icalproperty_get_exdate(property), property, "EXDATE").key)
        }
        var seen: Set<String> = []
        return times.sorted { $0.instant < $1.instant }.compactMap { time in
            let dayKey = time.day.description.filter { $0 != "-" }
            guard !excluded.contains(time.key), !excluded.contains(dayKey), seen.insert(time.key).inserted else {
                return nil
            }
            return occurrence(time, key: isSeries ? time.key : nil)
        }
    }

    private func repeated(_ rule: icalrecurrencetype, from start: Time, window: ClosedRange<Day>) throws -> [Time] {
        var rule = rule
        guard
            [ICAL_DAILY_RECURRENCE, ICAL_WEEKLY_RECURRENCE, ICAL_MONTHLY_RECURRENCE, ICAL_YEARLY_RECURRENCE].contains(
                rule.freq)
        else {
            throw Unreadable(field: "RRULE", reason: "it repeats more often than daily, or in a way that is not known")
        }
        rule.until = until(rule.until, of: start)
        guard let steps = icalrecur_iterator_new(rule, start.local) else {
            throw Unreadable(field: "RRULE", reason: "the repetition contradicts itself")
        }
        defer { icalrecur_iterator_free(steps) }
        let opening = window.lowerBound.adding(-2)
        if rule.count == 0, start.day < opening {
            var first = start.local
            let (year, month, day) = opening.components
            (first.year, first.month, first.day) = (Int32(year), Int32(month), Int32(day))
            _ = icalrecur_iterator_set_start(steps, first)
        }
        var times: [Time] = []
        for step in 0... {
            let next = icalrecur_iterator_next(steps)
            if icaltime_is_null_time(next) != 0 { return times }
            let time = Time(local: next, instant: instant(next, start.zone), zone: start.zone)
            if time.day > window.upperBound.adding(2) { return times }
            if time.day >= opening { times.append(time) }
            guard step < Self.mostSteps, times.count <= Self.mostOccurrences else { break }
        }
        throw Unreadable(field: "RRULE", reason: "it takes place more than \(Self.mostOccurrences) times")
    }

    /// The last time of a rule by the clock of the series, whatever form the file gives it.
    private func until(_ written: icaltimetype, of start: Time) -> icaltimetype {
        guard icaltime_is_null_time(written) == 0 else { return written }
        var last = written
        if last.is_date == 0, icaltime_is_utc(written) != 0, let zone = start.zone {
            last = icaltime_convert_to_zone(written, zone)
        }
        if start.isDay {
            (last.hour, last.minute, last.second, last.is_date) = (0, 0, 0, 1)
        } else if last.is_date != 0 {
            (last.hour, last.minute, last.second, last.is_date) = (23, 59, 59, 0)
        }
        last.zone = nil
        return last
    }
}
