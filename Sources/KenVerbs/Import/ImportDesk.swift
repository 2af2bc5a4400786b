import KenStore
import Synchronization

/// How far the imports that go on in this process have come.
final class ImportDesk: Sendable {
    private let states = Mutex<[ImportRun.ID: ImportState]>([:])

    /// The imports that go on, each with how far it has come.
    var running: [ImportRun.ID: ImportState] { states.withLock { $0 } }

    /// Notes how far an import has come.
    func note(_ state: ImportState, of run: ImportRun.ID) { states.withLock { $0[run] = state } }

    /// Forgets an import that has ended, well or not.
    func end(_ run: ImportRun.ID) { states.withLock { _ = $0.removeValue(forKey: run) } }
}
