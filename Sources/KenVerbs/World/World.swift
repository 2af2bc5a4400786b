import Foundation
package import KenDomain

/// What is truly outside: the clock and randomness. Passed in, never reached for.
package struct World: Sendable {
    /// The present moment.
    package var now: @Sendable () -> Instant
    /// A word of randomness.
    package var random: @Sendable () -> UInt64

    package init(now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.random = random
    }

    /// The machine's clock and generator.
    package static let real = World(
        now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded())) },
        random: { RandomWords.shared.next() })

    /// A new id, later than all made before it.
    package func newID<Record>(_ type: Record.Type = Record.self) -> Identifier<Record> {
        Identifier(UUID.version7(milliseconds: now().milliseconds, random: (random(), random())))
    }
}
