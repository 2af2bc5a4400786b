import ArgumentParser
import Foundation

/// The ken that is measured.
struct KenBinary: ParsableArguments {
    @Option(name: .customLong("ken"), help: "The ken to measure; else KEN_BINARY, else the one beside this program.")
    var path: String?

    /// Its path.
    /// - Throws: a ``Failure`` when there is none.
    var located: String {
        get throws {
            let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            let beside = here.deletingLastPathComponent().appendingPathComponent("ken").path
            let chosen = path ?? ProcessInfo.processInfo.environment["KEN_BINARY"] ?? beside
            guard access(chosen, X_OK) == 0 else {
                throw Failure("there is no ken at \(chosen); build it, or name it with --ken")
            }
            return chosen
        }
    }
}
