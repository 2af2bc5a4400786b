import Hummingbird
package import KenVerbs
package import Logging
import ServiceLifecycle
import Synchronization

/// The pages as a service: listens on this machine, says where, and makes links that work once.
package final class WebServer: Service {
    private let ken: Ken
    private let sessions: Sessions
    private let port: Int
    private let tellsStatements: Bool
    private let logger: Logger
    private let onRunning: @Sendable (String) async -> Void
    /// `http://127.0.0.1:7373`, once it listens.
    private let address: Mutex<String>

    /// - Parameters:
    ///   - port: 0 picks a free one.
    ///   - tellsStatements: whether each answer says how many statements were run; for benchmarks alone.
    ///   - onRunning: called with the address once it listens.
    package init(
        ken: Ken, sessions: Sessions, port: Int, tellsStatements: Bool = false, logger: Logger,
        onRunning: @escaping @Sendable (String) async -> Void
    ) {
        self.ken = ken
        self.sessions = sessions
        self.port = port
        self.tellsStatements = tellsStatements
        self.logger = logger
        self.onRunning = onRunning
        address = Mutex("http://127.0.0.1:\(port)")
    }

    /// A fresh one-time link, in full.
    package func newLink() -> String { address.withLock { $0 } + Places.open(sessions.newLink()) }

    package func run() async throws {
        let application = Site.application(
            ken: ken, sessions: sessions, port: port, tellsStatements: tellsStatements, logger: logger
        ) { [weak self] port in
            await self?.announce(port)
        }
        try await application.run()
    }

    private func announce(_ port: Int) async {
        let found = "http://127.0.0.1:\(port)"
        address.withLock { $0 = found }
        await onRunning(found)
    }
}
