import ArgumentParser
import Foundation
import KenDomain
import KenStore
import KenVerbs

/// Where the data is: shared by every command.
struct DirectoryOptions: ParsableArguments {
    @Option(name: .customLong("data"), help: "The data directory.")
    var data: String?

    var directory: DataDirectory { DataDirectory.located(named: data) }
}

/// How to read and print: shared by every reading command.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var location: DirectoryOptions

    @Option(name: .customLong("as-of"), help: "Read as known on that day, YYYY-MM-DD.")
    var asOf: String?

    @Flag(help: "Print JSON instead of words.")
    var json = false

    @Flag(help: "Print what each judgement rests on.")
    var explain = false

    /// The day asked for; nil for today.
    func day() throws -> Day? {
        guard let asOf else { return nil }
        guard let day = Day(iso: asOf) else {
            throw Refusal.invalid([Problem(field: "--as-of", "“\(asOf)” is no day; write it as 2026-03-01.")])
        }
        return day
    }

    /// Runs an operation and prints its answer, in JSON or as `words` puts it.
    func answer<Input, Output>(
        _ operation: KenVerbs.Operation<Input, Output>, _ input: Input,
        words: (Output, Terminal) throws -> [String]
    ) async throws {
        let output = try await Door.open(location).perform(operation, input)
        let terminal = Terminal.standard()
        if json {
            let encoder = JSONEncoder.wire
            encoder.outputFormatting.insert(.prettyPrinted)
            terminal.print(try encoder.encode(output).text)
        } else {
            for line in try words(output, terminal) { terminal.print(line) }
        }
    }
}

/// Translates what went wrong into words and an exit code: the one place for the terminal.
enum Outcome {
    /// Runs a command's work.
    static func of(_ work: () async throws -> Void) async throws {
        signal(SIGPIPE, SIG_IGN)  // a reader who goes away must not look like a crash
        do {
            try await work()
        } catch let refusal as Refusal {
            Terminal.standard().complain("ken: \(refusal)")
            throw ExitCode(refusal == .unauthenticated ? 1 : 2)
        } catch let exit as ExitCode {
            throw exit
        } catch {
            Terminal.standard().complain("ken: \(error)")
            throw ExitCode(1)
        }
    }
}
