import Synchronization

/// How far judging every account again has come, while it goes on.
final class WorkBoard: Sendable {
    private let state = Mutex<(done: Int, total: Int?)?>(nil)

    /// Accounts judged so far and those in all, where that is known; nil while nothing goes on.
    var judged: (done: Int, total: Int?)? { state.withLock { $0 } }

    /// Notes how far it has come.
    func note(_ done: Int, of total: Int?) { state.withLock { $0 = (done, total) } }

    /// Forgets it, for it has ended, well or not.
    func end() { state.withLock { $0 = nil } }
}
