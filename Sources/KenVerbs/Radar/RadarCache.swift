import KenDomain
import Synchronization

/// Radars made before, so that reading one again costs nothing until something changes.
final class RadarCache: Sendable {
    /// What a Radar depends on: the judgements it was made from, the page, and what its reader may see.
    struct Key: Hashable, Sendable {
        var basis: JudgementBoard.Basis
        var start: Int
        var reader: Caller
    }

    private let held = Mutex<[(key: Key, view: RadarView)]>([])
    /// Radars kept at once.
    private let most = 8

    func view(_ key: Key) -> RadarView? { held.withLock { $0.first { $0.key == key }?.view } }

    /// Keeps a Radar and lets go of the oldest.
    func keep(_ view: RadarView, as key: Key) {
        held.withLock { held in
            held.removeAll { $0.key == key }
            held.insert((key, view), at: 0)
            if held.count > most { held.removeLast() }
        }
    }
}
