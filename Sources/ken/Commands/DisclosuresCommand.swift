import ArgumentParser
import KenDomain
import KenVerbs

/// `ken disclosures`: what was told of our roadmap.
struct DisclosuresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disclosures",
        abstract: "What was told to whom of our roadmap, who believes what, and who must be told again.",
        discussion: """
            An item may be shown under an agreement in force, if its class permits, in a way that leaves nothing to pass on,
            with the notice that it is directional and confidential, and not when it is for another customer alone.

            Examples:
              ken disclosures
              ken disclosures --as-of 2026-01-31 --json
              ken disclosures check "Safety module" --account "Lumenar Labs"
              ken disclosures record "Safety module" --account "Aurelio Medicale" --with Giulia --notice --acknowledged
            """,
        subcommands: [ListDisclosures.self, CheckDisclosure.self, RecordDisclosure.self],
        defaultSubcommand: ListDisclosures.self)
}

/// `ken disclosures list`.
struct ListDisclosures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The re-brief list, who believes what, and what was shown.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.disclosures, AsOfInput(asOf: try reading.day())) { view, terminal in
                DisclosureWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}

/// What is shown, to whom and how: shared by asking and writing down.
struct ShowingOptions: ParsableArguments {
    @Argument(help: "Title of the item of our roadmap.") var item: String
    @Option(help: "The account, or a partner.") var account: String
    @Option(help: "Somebody of theirs; may be given several times.") var with: [String] = []
    @Option(help: "How: inPerson, screenShare, watermarkedDocument, document, stage.") var channel = "inPerson"
    @Flag(help: "They hear that it is directional and confidential.") var notice = false
    @Flag(help: "They said they understand that.") var acknowledged = false

    /// The input of the act.
    func input(_ words: inout Arguments, keeps: Bool) -> DiscloseInput {
        let channel: Disclosure.Channel? = words.choice(channel, "--channel")
        return DiscloseInput(
            item: item, account: account, people: with, channel: channel ?? .inPerson, hasNotice: notice,
            isAcknowledged: acknowledged, keeps: keeps)
    }
}

/// `ken disclosures check`.
struct CheckDisclosure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say whether an item may be shown to somebody, and write nothing down.",
        discussion: """
            Examples:
              ken disclosures check "Safety module" --account "Lumenar Labs" --channel screenShare --notice
            """)

    @OptionGroup var showing: ShowingOptions
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let input = showing.input(&words, keeps: false)
            try words.check()
            try await options.act(Operations.disclose, input)
        }
    }
}

/// `ken disclosures record`.
struct RecordDisclosure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write down that an item was shown, also to somebody who had to be told again.",
        discussion: """
            What stands against it is said, and what was shown anyway is written down.

            Examples:
              ken disclosures record "Safety module" --account "Aurelio Medicale" --with Giulia --notice --acknowledged
              ken disclosures record "Safety module" --account "Lumenar Labs" --on 2026-05-02 --question "When?"
            """)

    @OptionGroup var showing: ShowingOptions
    @Option(help: "Who of us showed it.") var by: String?
    @Option(help: "The day it was shown; today when left out.") var on: String?
    @Option(help: "A question it raised; may be given several times.") var question: [String] = []
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            var input = showing.input(&words, keeps: true)
            (input.shownBy, input.shownOn) = (by, words.day(on, "--on"))
            input.questions = question
            try words.check()
            try await options.act(Operations.disclose, input)
        }
    }
}
