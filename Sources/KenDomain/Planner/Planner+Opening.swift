extension Planner {
    /// The first day on which one of theirs can be met, as the limits on contact have it (rule book 8.3).
    struct Opening: Sendable {
        /// nil when any day does.
        var day: Day?
        /// What crowds them before it.
        var reason: BookingObstacle?
        /// Whether their time is used up whatever the day.
        var isUsedUp = false
    }

    /// Days tried at most: each obstacle names the next one.
    private static let mostTries = 8

    /// When one of ours may meet one of theirs.
    func opening(with theirs: Profile, by asker: Profile?) -> Opening {
        var opening = Opening()
        for _ in 0..<Self.mostTries {
            let booking = Booking(
                person: theirs.person.id, kind: .meeting, on: opening.day ?? asOf,
                minutes: policy.planner.proposedMinutes, askers: [asker?.person.id].compactMap(\.self))
            let obstacles = booking.obstacles(in: dossier, conversations, policy: policy)
            opening.isUsedUp = obstacles.contains(.budgetUsed)
            guard let (next, reason) = obstacles.latest, next > booking.on else { break }
            opening.day = next
            opening.reason = reason
        }
        return opening
    }
}

extension [BookingObstacle] {
    /// The obstacle that stands longest, with its day.
    fileprivate var latest: (Day, BookingObstacle)? {
        compactMap { obstacle in obstacle.from.map { ($0, obstacle) } }.max { $0.0 < $1.0 }
    }
}
