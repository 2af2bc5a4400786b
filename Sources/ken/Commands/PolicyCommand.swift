import ArgumentParser
import KenDomain
import KenVerbs

/// `ken policy`: every setting, and changing some.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Every setting with what it means and what was shipped; changing some.",
        discussion: """
            Examples:
              ken policy
              ken policy tiers --explain
              ken policy --set tiers.coldBelow=0.3 --set tiers.workingFrom=0.45 --reason "Our talks are rarer."
              ken policy --set tiers.coldBelow=0.3 --preview
              ken policy --customer "Our customer is the machine designer." --reason "Agreed in March."
              ken policy --own-domain example.com --own-domain example.org --reason "We bought them."
            """)

    @Argument(help: "A group such as tiers, or part of a setting's name; all if left out.") var part: String?
    @Option(help: "A setting and its new value, as tiers.coldBelow=0.3; again for more.") var set: [String] = []
    @Option(help: "Who our customer is, in one sentence of our own; empty takes the shipped one.") var customer: String?
    @Option(help: "Our own mail domains, all of them.") var ownDomain: [String] = []
    @Option(help: "Why, in a sentence; needed for a change.") var reason: String?
    @Flag(help: "Only print what would change.") var preview = false
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            guard set.isEmpty, customer == nil, ownDomain.isEmpty else { return try await change() }
            try await reading.answer(Operations.policy, AsOfInput(asOf: try reading.day())) { view, terminal in
                PolicyWords(view: view, terminal: terminal, part: part, explains: reading.explain).lines
            }
        }
    }

    private func change() async throws {
        let pairs = try set.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw Refusal.invalid([Problem(field: "--set", "“\(text)” names no value; write tiers.coldBelow=0.3.")])
            }
            return (parts[0], parts[1])
        }
        let input = PolicyInput(
            values: Dictionary(pairs) { $1 }, houseSentence: customer, ownDomains: ownDomain.isEmpty ? nil : ownDomain,
            reason: reason ?? "")
        guard !preview else {
            return try await reading.answer(Operations.previewPolicy, input) { view, terminal in
                [terminal.wrapped(view.sentence)] + view.settings.map { "  " + Wording.capitalised($0) } + [""]
                    + view.changes.map { "  " + Wording.change($0, names: view.names) }
            }
        }
        try await reading.answer(Operations.changePolicy, input) { view, _ in
            view.sentences + ["To take it back: ken undo --act \(view.act)"]
        }
    }
}
