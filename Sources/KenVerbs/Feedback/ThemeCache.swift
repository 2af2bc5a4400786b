import KenDomain
import Synchronization

/// What was said of themes last, so that reading it again costs nothing until something changes.
final class ThemeCache: Sendable {
    /// What it depends on: the changes it knows, and what its reader may see.
    struct Key: Hashable, Sendable {
        var basis: JudgementBoard.Basis
        var reader: Caller?
    }

    private let held = Mutex<[(key: Key, reading: ThemeReading)]>([])
    /// Readings kept at once.
    private let most = 4

    func reading(_ key: Key) -> ThemeReading? { held.withLock { $0.first { $0.key == key }?.reading } }

    /// Keeps a reading and lets go of the oldest.
    func keep(_ reading: ThemeReading, as key: Key) {
        held.withLock { held in
            held.removeAll { $0.key == key }
            held.insert((key, reading), at: 0)
            if held.count > most { held.removeLast() }
        }
    }
}
