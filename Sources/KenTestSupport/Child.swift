import Foundation

/// A program that was run to its end.
///
/// Starts it with `posix_spawn`: Foundation's `Process` reads past the end of directory entries on Linux
/// (swift-corelibs-foundation, pull request 5472), which now and then ends the whole test run.
package struct Child: Sendable {
    /// What it ended with; 128 and the signal's number where a signal ended it.
    package let code: Int32
    /// What it said on standard output.
    package let output: String
    /// What it said on standard error.
    package let complaint: String

    /// Runs a program; a name without a slash is looked for in PATH.
    /// - Throws: `POSIXError` where it can't be started.
    package static func run(_ program: String, _ arguments: [String]) throws -> Child {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-child-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "output").path
        let complaint = folder.appending(path: "complaint").path
        let code = try end(of: start(program, arguments, output: output, complaint: complaint))
        return try Child(code: code, output: text(output), complaint: text(complaint))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    /// Its three standard files are its own; what else is open here closes on exec.
    private static func start(
        _ program: String, _ arguments: [String], output: String, complaint: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, complaint, O_WRONLY | O_CREAT, 0o600)
        let words = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        var child = pid_t()
        let fault = posix_spawnp(&child, program, &actions, nil, words + [nil], environ)
        guard fault == 0 else { throw POSIXError(POSIXErrorCode(rawValue: fault) ?? .EINVAL) }
        return child
    }

    private static func end(of child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
