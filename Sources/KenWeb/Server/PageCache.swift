import KenDomain
import KenVerbs
import NIOCore
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
    }

    /// Pages kept at once, at most about 5 MB of them.
    private static let most = 64

    private let held = Mutex<[Key: (page: ByteBuffer, use: Int)]>([:])
    private let uses = Atomic<Int>(0)

    func page(_ key: Key) -> ByteBuffer? {
        let use = uses.wrappingAdd(1, ordering: .relaxed).newValue
        return held.withLock { held in
            held[key]?.use = use
            return held[key]?.page
        }
    }

    /// Keeps a page, and lets go of the one read longest ago.
    func keep(_ page: ByteBuffer, as key: Key) {
        let use = uses.wrappingAdd(1, ordering: .relaxed).newValue
        held.withLock { held in
            held[key] = (page, use)
            if held.count > Self.most, let oldest = held.min(by: { $0.value.use < $1.value.use })?.key {
                held[oldest] = nil
            }
        }
    }
}
