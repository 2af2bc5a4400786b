import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken snooze`: puts a warning off, or takes it back.
struct SnoozeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze", abstract: "Put a warning off until a day, with a reason, or take it back.",
        discussion: """
            A warning put off is listed apart and comes back on its day. `ken warnings` prints the ids of the rules.

            Examples:
              ken snooze W-CONF-01 "Lumenar Labs" --until 2026-12-31 --reason "visit agreed for December"
              ken snooze W-CONF-01 "Lumenar Labs" --wake
            """)

    @Argument(help: "Id of the rule, such as W-CONF-01.") var code: String
    @Argument(help: "Name, mail domain or id of the account; none for a warning about the company.")
    var account: String?
    @Option(help: "The tier, person or bet, as the catalogue gives it, such as tier-2.") var detail: String?
    @Option(help: "The day it comes back, YYYY-MM-DD.") var until: String?
    @Option(help: "Why it can wait.") var reason = ""
    @Flag(help: "Take it back now.") var wake = false
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let input = try input()
            let view = try await Door.open(location).perform(Operations.snooze, input)
            let terminal = Terminal.standard()
            guard !json else { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            let when = view.until.map { "Put off until \(Wording.date($0)):" } ?? "Taken back:"
            terminal.print(when)
            for sentence in view.sentences { terminal.print(terminal.wrapped(sentence, indent: 4, first: "  ")) }
        }
    }

    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    private func input() throws(Refusal) -> SnoozeInput {
        var problems: [Problem] = []
        let rule = Warning.Code(rawValue: code.uppercased())
        if rule == nil { problems.append(Problem(field: "code", "“\(code)” is no rule; `ken warnings` prints them.")) }
        let day = until.flatMap { Day(iso: $0) }
        if let until, day == nil {
            problems.append(Problem(field: "--until", "“\(until)” is no day; write it as 2026-12-31."))
        }
        if wake == (until != nil) {
            problems.append(Problem(field: "--until", "Name a day with --until, or take it back with --wake."))
        }
        guard problems.isEmpty, let rule else { throw .invalid(problems) }
        return SnoozeInput(code: rule, account: account, detail: detail, until: day, reason: reason)
    }
}
