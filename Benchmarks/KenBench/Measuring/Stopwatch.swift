import Foundation

/// Time since its making, by the clock that is never set.
struct Stopwatch: Sendable {
    private let start = Stopwatch.now

    /// Nanoseconds since then.
    var nanoseconds: UInt64 { Self.now - start }

    /// Seconds since then.
    var seconds: Double { Double(nanoseconds) / 1e9 }

    /// Seconds that some work takes.
    static func seconds(of work: () throws -> Void) rethrows -> Double {
        let watch = Stopwatch()
        try work()
        return watch.seconds
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
