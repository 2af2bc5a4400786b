import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// How to carry out an act and print what it did: shared by every command that writes.
struct ActOptions: ParsableArguments {
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    /// Carries out an act and says what it did, and how to take it back.
    func act<Input>(_ operation: KenVerbs.Operation<Input, ActView>, _ input: Input) async throws {
        let view = try await Door.open(location).perform(operation, input)
        let terminal = Terminal.standard()
        guard !json else { return terminal.print(try JSONEncoder.wire.encode(view).text) }
        for sentence in view.sentences { terminal.print(terminal.wrapped(sentence, indent: 2, first: "")) }
        for warning in view.warnings {
            terminal.print(terminal.styled(terminal.wrapped(warning, indent: 4, first: "  ! "), .warning))
        }
        guard !view.act.isEmpty else { return }
        terminal.print(terminal.styled("  `ken undo --act \(view.act)` takes it back", .faint))
    }
}

/// Words of the command line as what they stand for, each problem named.
struct Arguments {
    private(set) var problems: [Problem] = []

    /// A day; nil when none was given.
    mutating func day(_ text: String?, _ field: String) -> Day? {
        guard let text else { return nil }
        let day = Day(iso: text)
        if day == nil { problems.append(Problem(field: field, "“\(text)” is no day; write it as 2026-12-31.")) }
        return day
    }

    /// One of some words, whatever the case.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ field: String, _ type: Choice.Type = Choice.self
    ) -> Choice? {
        let choice = Choice.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
        if choice == nil {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            problems.append(Problem(field: field, "“\(text)” is none of \(all)."))
        }
        return choice
    }

    /// The id of a record.
    mutating func id<Record>(_ text: String, _ field: String, _ type: Record.Type = Record.self) -> Identifier<Record>?
    {
        let id = Identifier<Record>(text)
        if id == nil { problems.append(Problem(field: field, "“\(text.prefix(40))” is no id as Ken prints them.")) }
        return id
    }

    /// Answers as `ACCOUNT: Q205`.
    mutating func grounds(_ texts: [String], _ field: String) -> [GroundInput] {
        texts.compactMap { text in
            let ground = GroundInput(text)
            if ground == nil { problems.append(Problem(field: field, "“\(text)” is not written as “ACCOUNT: Q205”.")) }
            return ground
        }
    }

    /// A question; nil when none was given.
    mutating func question(_ text: String?, _ field: String) -> Question.ID? {
        guard let text else { return nil }
        let question = Question.ID(text)
        if question == nil { problems.append(Problem(field: field, "“\(text)” is no question; write Q205.")) }
        return question
    }

    /// - Throws: ``Refusal/invalid(_:)`` with every problem there was.
    func check() throws(Refusal) {
        if !problems.isEmpty { throw .invalid(problems) }
    }
}
