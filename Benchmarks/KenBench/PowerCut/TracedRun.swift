import Foundation

/// A run of the record writer under strace.
struct TracedRun {
    let fault: Fault
    /// How many records it writes.
    let records: Int

    /// Runs it and reads the trace.
    func trace() throws -> Trace {
        guard access("/usr/bin/strace", X_OK) == 0 else {
            throw Failure("strace is needed to follow every write: apt-get install strace")
        }
        let work = try WorkFolder()
        let directory = (work("data") as NSString).resolvingSymlinksInPath
        let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        try Child.run(
            "/usr/bin/strace",
            ["-f", "-y", "-xx", "-s", "1000000", "-e", "trace=\(Trace.calls)", "-e", "signal=none", "-o", work("trace")]
                + [here, "write-records", directory, "--records", "\(records)", "--fault", fault.rawValue],
            output: work("output"))
        return try Trace(work("trace"), database: "\(directory)/ken.db") { bytes in
            guard bytes.starts(with: Array("ack ".utf8)) else { return [] }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { Acknowledged(line: $0) }
        }
    }
}
