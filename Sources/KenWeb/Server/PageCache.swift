import KenDomain
import KenVerbs
import Synchronization

/// Pages made before: while nothing has changed, a page read again is not made again.
final class PageCache: Sendable {
    /// What a page depends on beside its code.
    struct Key: Hashable, Sendable {
        /// Path and query.
        var address: String
        var caller: Caller
        /// The day, the policy and the last change it knows.
        var state: String
        /// How it travels.
        var packing: Packing
    }

    /// Pages kept at once: about 1 MB of them packed, 10 MB plain.
    private static let most = 64

    private let held = Mutex<[Key: (page: Packed, use: Int)]>([:])
    private let uses = Atomic<Int>(0)

    func page(_ key: Key) -> Packed? {
        let use = uses.wrappingAdd(1, ordering: .relaxed).newValue
        return held.withLock { held in
            held[key]?.use = use
            return held[key]?.page
        }
    }

    /// Keeps a page, and lets go of the one read longest ago.
    func keep(_ page: Packed, as key: Key) {
        let use = uses.wrappingAdd(1, ordering: .relaxed).newValue
        held.withLock { held in
            held[key] = (page, use)
            if held.count > Self.most, let oldest = held.min(by: { $0.value.use < $1.value.use })?.key {
                held[oldest] = nil
            }
        }
    }
}
