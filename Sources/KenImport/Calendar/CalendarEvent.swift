import KenDomain

/// One event of a calendar as plain values, with the days on which it takes place.
struct CalendarEvent: Sendable {
    /// Someone invited, or the one who invites.
    struct Attendee: Sendable, Equatable {
        /// The address as written, without `mailto:`.
        var address: String
        var name: String?
        var hasDeclined = false
        /// Whether it is a room, a device or a list.
        var isThing = false
    }

    /// One time it takes place.
    struct Occurrence: Sendable, Equatable {
        /// When it starts; nil for a whole day.
        var startsAt: Instant?
        /// The day, for whole days.
        var day: Day?
        /// Which of a series it is, such as `20260302T090000Z`; nil for an event that does not repeat.
        var key: String?
    }

    var uid = ""
    var summary = ""
    var description: String?
    var place: String?
    /// A conference link of its own.
    var link: String?
    var isCancelled = false
    var isPrivate = false
    var organiser: Attendee?
    var attendees: [Attendee] = []
    /// Length in minutes; nil for whole days and where neither an end nor a length is given.
    var minutes: Double?
    var createdAt: Instant?
    /// Within the window, oldest first.
    var occurrences: [Occurrence] = []
    /// Whether it takes place at all outside the window.
    var isOutsideWindow = false
}
