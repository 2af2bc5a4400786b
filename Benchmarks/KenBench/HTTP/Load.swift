import Foundation
import Synchronization

/// Many requests from several clients at once, each on a connection of its own.
struct Load: Sendable {
    let port: UInt16
    let cookie: String
    /// Clients, each waiting for its answer before it asks again.
    let clients: Int
    /// For how long they ask.
    let seconds: Double

    /// What came of it.
    struct Outcome: Sendable {
        /// Seconds from request to the last byte of the answer, for each request.
        var latencies: [Double] = []
        /// Answers other than 200, and connections that broke.
        var failures = 0
        /// Seconds that all of it took.
        var seconds = 0.0

        /// Answers in a second.
        var rate: Double { Double(latencies.count) / seconds }
        /// The latencies as a spread.
        var spread: Spread { Spread(latencies) }
    }

    /// Asks for the paths in turn, each client from another place on.
    func run(_ paths: [String]) -> Outcome {
        let shared = Mutex(Outcome())
        let watch = Stopwatch()
        Crew.work(clients) { client in
            let own = ask(paths, from: client * 7, until: watch)
            shared.withLock { outcome in
                outcome.latencies += own.latencies
                outcome.failures += own.failures
            }
        }
        var outcome = shared.withLock { $0 }
        outcome.seconds = watch.seconds
        return outcome
    }

    private func ask(_ paths: [String], from first: Int, until watch: Stopwatch) -> Outcome {
        var outcome = Outcome()
        outcome.latencies.reserveCapacity(100_000)
        var place = first
        do {
            let connection = try HTTPConnection(port: port)
            while watch.seconds < seconds {
                let request = Stopwatch()
                let answer = try connection.get(paths[place % paths.count], cookie: cookie, keepsBody: false)
                if answer.status == 200 { outcome.latencies.append(request.seconds) } else { outcome.failures += 1 }
                place += 1
            }
        } catch {
            outcome.failures += 1
        }
        return outcome
    }
}
