import Foundation

/// Under what the figures came about: printed above each table.
enum Setting {
    /// Day, commit, machine and build in a line.
    static var line: String {
        let commit = Self.commit ?? "no commit"
        #if DEBUG
            let build = "debug build of the benchmarks: figures mean nothing"
        #else
            let build = "release build"
        #endif
        let system = uname
        return "\(day), \(commit), \(build), \(ProcessInfo.processInfo.activeProcessorCount) cores, \(system)"
    }

    /// Today, YYYY-MM-DD, UTC.
    static var day: String { Date().formatted(.iso8601.year().month().day()) }

    private static var commit: String? {
        let output = NSTemporaryDirectory() + "/ken-bench-\(getpid())-commit"
        defer { for path in [output, output + ".errors"] { unlink(path) } }
        guard (try? Child.run("git", ["describe", "--always", "--dirty"], output: output)) != nil else { return nil }
        return (try? String(contentsOfFile: output, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static var uname: String {
        let kernel = (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)) ?? "unknown kernel"
        return "Linux \(kernel.trimmingCharacters(in: .whitespacesAndNewlines))"
    }
}
