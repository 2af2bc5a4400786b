import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken import`: reads files of customers, calendars and Ken's own.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read CRM tables, contact lists, calendars and Ken's own files.",
        discussion: """
            Files are recognised by what is in them, not by their names. Reading the same file again changes nothing.

            Examples:
              ken import companies.csv contacts.csv deals.csv meetings.ics
              ken import contacts.csv --preview
              ken import people.csv --map "Firma=organisation.name" --map "E-Mail=person.mail"
              ken import Demo/*.csv --day0 2026-03-01
              ken import orders.csv --answer "Close Date=dayFirst"
            """)

    @Argument(help: "The files to read.") var files: [String]
    @Flag(help: "Show what each row would do, and keep nothing.") var preview = false
    @Option(name: .customLong("day0"), help: "The day that D0 means in Ken's own files; today if left out.")
    var day0: String?
    @Option(name: .customLong("own-domain"), help: "A mail domain of ours; guessed from the data if left out.")
    var ownDomains: [String] = []
    @Option(name: .customLong("map"), help: "What a column means, as COLUMN=person.mail.") var mapping: [String] = []
    @Option(name: .customLong("answer"), help: "How to read a column, as COLUMN=dayFirst, monthFirst, comma or point.")
    var answers: [String] = []
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let input = try request()
            let door = try await Door.open(location, makesIt: true)
            let terminal = Terminal.standard()
            let progress = ImportProgress(isShown: !json)
            let view = try await importing(input, through: door) { progress.show($0) }
            progress.finish()
            if json {
                terminal.print(try JSONEncoder.wire.encode(view).text)
            } else {
                for line in ImportWords(view: view, terminal: terminal).lines { terminal.print(line) }
            }
            if view.files.contains(where: { $0.refusedCount > 0 || $0.recognisedAs == nil }) { throw ExitCode(2) }
        }
    }

    private func importing(
        _ input: ImportInput, through door: Door, progress: @escaping @Sendable (ImportState) -> Void
    ) async throws -> ImportView {
        if case .local(let ken) = door { return try await ken.importFiles(input, as: .localOwner, progress: progress) }
        let watch = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(500))
                let marks = try await door.perform(Operations.imports, AsOfInput())
                if case .running(let state)? = marks.first?.standing { progress(state) }
            }
        }
        defer { watch.cancel() }
        return try await door.perform(Operations.importFiles, input)
    }

    private func request() throws -> ImportInput {
        var problems: [Problem] = []
        let day = day0.flatMap { Day(iso: $0) }
        if let day0, day == nil {
            problems.append(Problem(field: "--day0", "“\(day0)” is no day; write it as 2026-03-01."))
        }
        let map = pairs(mapping, of: "--map", &problems)
        let answered = pairs(answers, of: "--answer", &problems)
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        return ImportInput(
            paths: files.map { URL(fileURLWithPath: $0).standardizedFileURL.path }, day0: day, isPreview: preview,
            ownDomains: ownDomains, mapping: map, answers: answered)
    }

    private func pairs(_ texts: [String], of option: String, _ problems: inout [Problem]) -> [String: String] {
        var pairs: [String: String] = [:]
        for text in texts {
            guard let sign = text.lastIndex(of: "=") else {
                problems.append(Problem(field: option, "“\(text)” has no =; write COLUMN=VALUE."))
                continue
            }
            pairs[String(text[..<sign])] = String(text[text.index(after: sign)...])
        }
        return pairs
    }
}
