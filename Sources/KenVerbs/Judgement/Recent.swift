import Synchronization

/// What was made last, by what it was made from, so that the same is not made again.
final class Recent<Basis: Hashable & Sendable, Value: Sendable>: Sendable {
    private let held = Mutex<[(basis: Basis, value: Value)]>([])
    /// Values kept at once.
    private let most: Int

    init(most: Int) { self.most = most }

    /// What was made from just that; nil when it was not, or was let go of.
    func value(_ basis: Basis) -> Value? { held.withLock { $0.first { $0.basis == basis }?.value } }

    /// What was made from just that, or is made now.
    func value(_ basis: Basis, make: () throws -> Value) rethrows -> Value {
        if let found = value(basis) { return found }
        let made = try make()
        keep(made, as: basis)
        return made
    }

    /// Keeps a value and lets go of the oldest.
    func keep(_ value: Value, as basis: Basis) {
        held.withLock { held in
            held.removeAll { $0.basis == basis }
            held.insert((basis, value), at: 0)
            if held.count > most { held.removeLast() }
        }
    }
}
