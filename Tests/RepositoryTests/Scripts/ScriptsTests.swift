import Testing

@Suite struct `Scripts` {
    private static let scripts = Repository.files.filter { $0.hasPrefix("script/") || $0.hasPrefix(".ci/") }

    /// The lines a shell would run.
    private func commands(of path: String) -> [Substring] {
        (Repository.text(path) ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    @Test(arguments: ["setup", "run", "test", "format", "bench", "prove"])
    func `each that the guides name is there`(_ name: String) {
        #expect(Self.scripts.contains("script/\(name)"))
    }

    @Test(arguments: scripts)
    func `a script is short, can be run, and says what it is for`(_ path: String) {
        let lines = (Repository.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= Norms.linesOfScript + 1)
        #expect(Repository.isExecutable(path))
        #expect(["#!/usr/bin/env bash", "#!/usr/bin/env python3"].contains(lines.first))
        let purpose = lines.dropFirst().first ?? ""
        #expect(path == ".ci/run" || purpose.hasPrefix("# ") || purpose.hasPrefix("\"\"\""))
    }

    @Test(arguments: ["run", "test", "bench", "prove"])
    func `a script brings what it needs`(_ name: String) {
        #expect(commands(of: "script/\(name)").contains { $0.contains("script/setup") })
    }

    @Test func `CI runs what everybody runs and nothing else`() {
        #expect(
            commands(of: ".ci/run").map(String.init) == [
                #"cd "$(dirname "${BASH_SOURCE[0]}")/.." && exec bash script/test"#
            ])
    }
}
