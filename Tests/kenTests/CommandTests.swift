import Foundation
import KenTestSupport
import Testing

/// The built program, run as a person runs it.
@Suite(.serialized) struct `The program` {
    @Test func `says what it is and lists its commands`() throws {
        let run = try Program.run(["--help"])
        #expect(run.code == 0)
        for command in [
            "import", "radar", "account", "brief", "next", "promises", "log", "ask", "export", "serve", "link",
            "doctor",
        ] {
            #expect(run.output.contains("  \(command)"), "\(command)")
        }
    }

    @Test(arguments: [
        "import", "radar", "account", "brief", "next", "promises", "outlook", "attention", "needs", "research", "lint",
        "log", "ask", "export",
        "serve",
        "link", "doctor",
    ])
    func `each command's help has an example`(command: String) throws {
        let run = try Program.run([command, "--help"])
        #expect(run.code == 0)
        #expect(run.output.contains("ken \(command)"))
    }

    @Test func `an account that is not there is refused with code 2 and a sentence`() throws {
        let run = try Program.run(["account", "Nobody", "--data", try Program.folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("There is no organisation “Nobody”"))
    }

    @Test func `an impossible day is refused and says how to write one`() throws {
        let run = try Program.run(["radar", "--as-of", "2026-02-31", "--data", try Program.folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("--as-of"))
        #expect(run.complaint.contains("2026-03-01"))
    }

    @Test(arguments: [["radar"], ["log", "-"], ["export", "/tmp/nowhere-to-go"], ["undo", "last"]])
    func `a data directory that is not there is refused by name, and none is made`(_ command: [String]) throws {
        let missing = try Program.folder() + "/misspelt"
        let run = try Program.run(command + ["--data", missing])
        #expect(run.code == 2)
        #expect(run.complaint.contains("There is no data directory at \(missing)."), "\(run.complaint)")
        #expect(!FileManager.default.fileExists(atPath: missing))
    }

    @Test func `a directory that cannot be made is refused by name`() throws {
        let run = try Program.run(["radar", "--data", "/proc/ken"])
        #expect(run.code == 2)
        #expect(run.complaint.contains("/proc/ken"))
    }

    @Test func `an empty directory says that nothing is known, and what to add`() throws {
        let run = try Program.run(["radar", "--data", try Program.folder()])
        #expect(run.code == 0)
        #expect(run.output.contains("Bring in an export of your CRM or a calendar"))
    }

    @Test func `there is no colour where nobody looks`() throws {
        let run = try Program.run(["radar", "--data", try Program.folder()])
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func `answers in JSON on request`() throws {
        let run = try Program.run(["radar", "--json", "--data", try Program.folder()])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(object?["findings"] != nil)
    }

    @Test func `a port that is taken is refused with a sentence`() throws {
        let taken = try Socket.listening()
        defer { close(taken.descriptor) }
        let run = try Program.run(["serve", "--port", "\(taken.port)", "--data", try Program.folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("Port \(taken.port) is taken"))
    }

    @Test func `a reader who goes away, as head does, is no fault`() throws {
        let command =
            "'\(try Program.binary().path)' --help >/dev/null; for i in 1 2 3; do "
            + "'\(try Program.binary().path)' radar --json --data '\(try Program.folder())' | true; "
            + "echo ${PIPESTATUS[0]}; done"
        #expect(try Child.run("/bin/bash", ["-c", command]).output == "0\n0\n0\n")
    }

    @Test func `a healthy directory passes the doctor`() throws {
        let run = try Program.run(["doctor", "--data", try Program.folder()])
        #expect(run.code == 0, "\(run.output)\(run.complaint)")
    }
}

/// A port of this machine that is taken while a test runs.
enum Socket {
    static func listening() throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = bind(descriptor, pointer, size)
                _ = listen(descriptor, 1)
                _ = getsockname(descriptor, pointer, &size)
            }
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }
}

/// Runs the program that was built beside these tests.
enum Program {
    static func run(_ arguments: [String]) throws -> Child { try Child.run(binary().path, arguments) }

    /// An empty folder of its own.
    static func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        return folder.path
    }

    static func binary() throws -> URL {
        let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        let beside = tests.appending(path: "ken")
        return try #require(FileManager.default.isExecutableFile(atPath: beside.path) ? beside : nil)
    }
}
