import Foundation
import KenTestSupport
import Testing

@Suite struct `The guide to the commands` {
    private static let commands = [
        "import", "radar", "account", "brief", "next", "plan", "plan write", "plan review",
        "plan step", "plan expect", "plan follow", "promises", "bets", "bets record", "bets rest",
        "bets decide", "bets assume", "bets strike", "disclosures", "disclosures check", "disclosures record",
        "access request", "access answer", "undo", "warnings", "snooze", "handover", "outlook", "outlook show",
        "needs", "needs list", "needs hand-over", "needs job", "needs step", "needs outcome",
        "needs answers", "research", "research show", "research ask", "research confirm", "lint",
        "outlook call", "outlook seen", "outlook resolve", "outlook withdraw", "attention", "sensitivity",
        "metrics", "metrics show", "metrics account", "metrics wave", "metrics costs", "metrics renewal",
        "metrics reference", "metrics used", "mirror", "mirror show", "mirror answer", "mirror settle",
        "mirror assess", "mirror review", "mirror tap",
        "feedback", "feedback show", "feedback theme", "feedback name", "feedback edit", "feedback merge",
        "feedback correct", "feedback take", "feedback tell", "search", "touchpoints", "co-creation",
        "log", "ask", "export", "serve", "link", "doctor",
    ]

    @Test func `is the program's own help; RECORD_SNAPSHOTS=1 writes it anew`() throws {
        let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/cli.md").standardizedFileURL
        let text = try Self.guide()
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(text.utf8).write(to: guide)
        }
        #expect(try String(contentsOf: guide, encoding: .utf8) == text)
    }

    private static func guide() throws -> String {
        let head = "# Commands\n\nThis page is the program's own help, written by a test.\n"
        let parts = try ([""] + commands).map { command in
            let help = try Program.run(command.split(separator: " ").map(String.init) + ["--help"]).output
            let title = command.isEmpty ? "ken" : "ken \(command)"
            return
                "\n## \(title)\n\n```text\n\(help.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n"))\n```\n"
        }
        return head + parts.joined()
    }
}
