import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken audit`: the log of changes.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The log of changes, newest first, field by field.",
        discussion: """
            Filters look at the newest twenty thousand changes for a page; --page goes on from there.

            Examples:
              ken audit
              ken audit --who owner --kind commitment
              ken audit --day 2026-03-01 --verb import --json
            """)

    @Option(help: "Who did it, or part of the name.") var who: String?
    @Option(help: "What was done, or part of it.") var verb: String?
    @Option(help: "Kind of record, such as `person` or `access request`.") var kind: String?
    @Option(help: "The day it was done, YYYY-MM-DD.") var day: String?
    @Option(help: "Where to go on, as the page before printed it.") var page: String?
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let on = day.flatMap { Day(iso: $0) }
            if let day, on == nil {
                throw Refusal.invalid([Problem(field: "--day", "“\(day)” is no day; write it as 2026-03-01.")])
            }
            let input = AuditInput(who: who, verb: verb, kind: kind, day: on, page: page)
            let view = try await Door.open(location).perform(Operations.audit, input)
            let terminal = Terminal.standard()
            if json { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            for line in AuditWords(view: view, terminal: terminal).lines { terminal.print(line) }
        }
    }
}
