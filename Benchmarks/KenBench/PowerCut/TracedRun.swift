import Foundation

/// What a run under strace left: the operations, and the files that were there before.
struct TracedRun {
    let trace: Trace
    /// Contents by path.
    let before: [String: [UInt8]]

    /// The options that make strace write what ``Trace`` reads.
    static func strace(to output: String) throws -> [String] {
        guard access("/usr/bin/strace", X_OK) == 0 else {
            throw Failure("strace is needed to follow every write: apt-get install strace")
        }
        return [
            "/usr/bin/strace", "-f", "-y", "-xx", "-s", "1000000", "-e", "trace=\(Trace.calls)", "-e", "signal=none",
            "-o",
            output,
        ]
    }
}

extension TracedRun {
    /// Writes records through the store alone, in a fresh data directory.
    init(records: Int, fault: Fault) throws {
        let work = try WorkFolder()
        let directory = (work("data") as NSString).resolvingSymlinksInPath
        let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        let command =
            try Self.strace(to: work("trace")) + [
                here, "write-records", directory, "--records", "\(records)", "--fault", fault.rawValue,
            ]
        try Child.run(command[0], Array(command.dropFirst()), output: work("output"))
        before = [:]
        trace = try Trace(work("trace"), database: "\(directory)/ken.db") { bytes in
            guard bytes.starts(with: Array("ack ".utf8)) else { return [] }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { Acknowledged(line: $0) }
        }
    }

    /// Sends notes to `ken serve`, on a small company; the server's answer is the acknowledgement.
    init(notes: Int, ken: String, seed: UInt64) throws {
        let work = try WorkFolder()
        let company = try SmallCompany(ken: ken, in: work, seed: seed)
        before = try company.files()
        let server = try RunningKen(
            ken, directory: company.directory, output: work("serve"), through: try Self.strace(to: work("trace")))
        let known = try Self.send(notes, to: server, company)
        try server.stop()
        trace = try Trace(work("trace"), database: "\(company.directory)/ken.db") { bytes in
            String(decoding: bytes, as: UTF8.self).matches(of: #/"interaction\W+([A-Za-z0-9_-]{22})\W/#)
                .compactMap { known[String($0.1)] }
        }
    }

    private static func send(
        _ notes: Int, to server: RunningKen, _ company: SmallCompany
    ) throws -> [String: Acknowledged] {
        let line = try LineCall(server.socket)
        var known: [String: Acknowledged] = [:]
        for number in 0..<notes {
            let words = "note \(number): \(RecordWriter.words(of: number))"
            let id = try line.log(company.note(number, words))
            known[id] = Acknowledged(text: id, words: words)
        }
        return known
    }
}
