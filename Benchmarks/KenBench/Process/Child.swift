import Foundation

/// A process that was started here; it ends on its own or is told to, and then says what it used.
final class Child {
    /// What a process left behind.
    struct Ending {
        /// Exit code; nil when a signal ended it.
        let code: Int32?
        /// Wall-clock seconds from its start to its end.
        let seconds: Double
        /// The most memory it held at one time, in bytes.
        let peakBytes: Int

        /// Whether it ended by itself and all was well.
        var isFine: Bool { code == 0 }
    }

    let pid: pid_t
    private let start: Stopwatch

    /// Starts a program with its output going to a file.
    /// - Parameter output: the file for what it prints; errors go to the same name with `.errors` added.
    init(_ program: String, _ arguments: [String], output: String) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let fresh = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, fresh, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, output + ".errors", fresh, 0o600)
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        start = Stopwatch()
        let code = posix_spawnp(&child, program, &actions, nil, words, environ)
        guard code == 0 else { throw Failure("cannot start \(program): \(String(cString: strerror(code)))") }
        pid = child
    }

    /// Waits for its end.
    func wait() throws -> Ending {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(pid, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure("cannot wait for process \(pid)") }
        }
        let signal = status & 0x7F
        return Ending(
            code: signal == 0 ? status >> 8 & 0xFF : nil, seconds: start.seconds, peakBytes: Int(usage.ru_maxrss) * 1024
        )
    }

    /// Ends it at once, as a crash would, and waits.
    @discardableResult
    func kill() throws -> Ending {
        Foundation.kill(pid, SIGKILL)
        return try wait()
    }

    /// Whether it is still there and no zombie.
    var isRunning: Bool {
        guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
            let end = stat.lastIndex(of: ")")
        else { return false }
        return !stat[end...].hasPrefix(") Z")
    }

    /// Memory it holds now, in bytes; nil when it is gone.
    var residentBytes: Int? { memory("VmRSS:") }

    /// The most memory it has held so far, in bytes; nil when it is gone.
    var peakBytes: Int? { memory("VmHWM:") }

    private func memory(_ name: String) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
}

extension Child {
    /// Runs a program to its end.
    /// - Throws: a ``Failure`` with the end of what it complained of, unless it ended well.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], output: String) throws -> Ending {
        let ending = try Child(program, arguments, output: output).wait()
        guard ending.isFine else {
            let said = (try? String(contentsOfFile: output + ".errors", encoding: .utf8)) ?? ""
            let call = ([program] + arguments.prefix(4)).joined(separator: " ")
            throw Failure("\(call) … ended with \(ending.code.map { "\($0)" } ?? "a signal"):\n\(said.suffix(2000))")
        }
        return ending
    }
}
