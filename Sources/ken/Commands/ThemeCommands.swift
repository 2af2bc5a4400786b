import ArgumentParser
import KenDomain
import KenVerbs

/// `ken feedback name`.
struct NameTheme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "name", abstract: "Name a theme; all feedback is read for its phrases.",
        discussion: """
            A phrase finds its words with any English ending; `*` stands for any end or beginning of a word.

            Examples:
              ken feedback name "Brake noise" --phrase "brake noise" --phrase "brake squeal"
            """)

    @Argument(help: "Its name.") var name: String
    @Option(help: "A phrase that shows it; may be given several times.") var phrase: [String] = []
    @Option(help: "Who of ours looks after it.") var owner: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            try await options.act(
                Operations.editTheme, ThemeEditInput(name: name, phrases: phrase, owner: owner))
        }
    }
}

/// `ken feedback edit`.
struct EditTheme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a theme's name, phrases or owner.",
        discussion: """
            Examples:
              ken feedback edit "Brake noise" --add "brake whine"
              ken feedback edit "Brake noise" --phrase "brake noise" --owner "Sami Aalto"
              ken feedback edit "Brake noise" --rename "Noisy brake"
            """)

    @Argument(help: "Name or id of the theme.") var theme: String
    @Option(help: "Its new name.") var rename: String?
    @Option(help: "A phrase in place of all it has; may be given several times.") var phrase: [String] = []
    @Option(help: "A phrase beside those it has; may be given several times.") var add: [String] = []
    @Option(help: "Who of ours looks after it.") var owner: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            let input = ThemeEditInput(
                theme: theme, name: rename, phrases: phrase.isEmpty ? nil : phrase, adds: add, owner: owner)
            try await options.act(Operations.editTheme, input)
        }
    }
}

/// `ken feedback merge`.
struct MergeThemes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make one theme of two: phrases and corrections go over, the other goes.",
        discussion: """
            Examples:
              ken feedback merge "Noisy brake" --into "Brake noise"
            """)

    @Argument(help: "Name or id of the theme that goes.") var theme: String
    @Option(help: "Name or id of the one that stays.") var into: String
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            try await options.act(Operations.mergeThemes, ThemeMergeInput(from: theme, into: into))
        }
    }
}
