import Foundation

/// A `ken serve` on a data directory of its own.
final class RunningKen {
    /// The one-time link that it printed.
    let link: String
    /// The port it listens on.
    let port: UInt16
    /// Seconds from its start to the printed link.
    let secondsToLink: Double
    let process: Child
    let directory: String

    /// The socket for calls as JSON lines.
    var socket: String { directory + "/ken.sock" }

    /// Starts it and waits for its link.
    /// - Parameter wrapper: a program with its options that starts it in turn; none if left out.
    /// - Throws: a ``Failure`` with what it complained of, when it ends or keeps silent for a minute.
    init(_ ken: String, directory: String, output: String, through wrapper: [String] = []) throws {
        self.directory = directory
        let watch = Stopwatch()
        let command = wrapper + [ken, "serve", "--data", directory, "--port", "0"]
        process = try Child(command[0], Array(command.dropFirst()), output: output)
        var found: String?
        while found == nil {
            found = Self.link(in: output)
            if found == nil, !process.isRunning || watch.seconds > 60 {
                _ = try? process.kill()
                let said = (try? String(contentsOfFile: output + ".errors", encoding: .utf8)) ?? ""
                throw Failure("ken serve printed no link:\n\(said.suffix(2000))")
            }
            if found == nil { usleep(1000) }
        }
        secondsToLink = watch.seconds
        guard let found, let port = URL(string: found)?.port.flatMap(UInt16.init(exactly:)) else {
            throw Failure("ken serve printed a link without a port")
        }
        link = found
        self.port = port
    }

    deinit { if process.isRunning { _ = try? process.kill() } }

    private static func link(in output: String) -> String? {
        guard let text = try? String(contentsOfFile: output, encoding: .utf8), text.hasSuffix("\n") else { return nil }
        return text.firstMatch(of: #/http://127\.0\.0\.1:\d+/open/[A-Za-z0-9_-]+/#).map { String($0.0) }
    }

    /// Asks the server itself to end, whatever started it, and waits.
    func stop() throws {
        let holder = try String(contentsOfFile: directory + "/ken.lock", encoding: .utf8)
        guard let server = pid_t(holder.trimmingCharacters(in: .whitespacesAndNewlines)), server > 1 else {
            throw Failure("the lock of \(directory) names no process")
        }
        kill(server, SIGTERM)
        guard try process.wait().isFine else { throw Failure("ken serve did not stop well when asked to") }
    }

    /// Opens the link, which makes a session.
    /// - Returns: the cookie to send with every request.
    func signIn() throws -> String {
        let connection = try HTTPConnection(port: port)
        let path = String(link.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" })
        let answer = try connection.get(path, cookie: nil)
        guard answer.status < 400, let cookie = answer.cookie else {
            throw Failure("the printed link answers \(answer.status) and sets no cookie")
        }
        return cookie
    }
}
