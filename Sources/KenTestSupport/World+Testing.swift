package import KenDomain
package import KenVerbs
import Synchronization
import Testing

extension World {
    /// A world in which nothing may happen: a test turns on only what it expects to be used.
    package static var failing: World {
        World(
            now: {
                Issue.record("the clock was read")
                return Instant(milliseconds: 0)
            },
            random: {
                Issue.record("randomness was drawn")
                return 0
            })
    }

    /// A world that stands still at noon, UTC, of a day, and draws the same numbers every time.
    package static func at(_ day: Day) -> World {
        let generator = Mutex(SplitMix64(seed: 42))
        return World(
            now: { Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000) },
            random: { generator.withLock { $0.next() } })
    }
}
