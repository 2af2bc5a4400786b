import ArgumentParser
import KenDomain
import KenVerbs

/// `ken access`: requests to meet somebody, and their answers.
struct AccessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Write down that we asked to meet somebody, and what came of it.",
        discussion: """
            `ken disclosures` lists requests with their ids.

            Examples:
              ken access request --account "Orrell Lifts" --wanted "Tim Okafor" --asked "Marcus" --by "Dana"
              ken access answer AZpx… refused --words "not the right time"
            """,
        subcommands: [RequestAccess.self, AnswerAccess.self])
}

/// `ken access request`.
struct RequestAccess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Write down that somebody of ours asked to meet somebody.",
        discussion: """
            Examples:
              ken access request --account "Orrell Lifts" --wanted "Tim Okafor" --asked "Marcus" --by "Dana"
            """)

    @Option(help: "The account.") var account: String
    @Option(help: "Whom we want to meet.") var wanted: String?
    @Option(help: "Who was asked: a colleague, or somebody of theirs.") var asked: String?
    @Option(help: "Who of us asks.") var by: String?
    @Option(help: "The day; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let input = AccessInput(
                account: account, wanted: wanted, askedOf: asked, requester: by, askedOn: words.day(on, "--on"))
            try words.check()
            try await options.act(Operations.requestAccess, input)
        }
    }
}

/// `ken access answer`.
struct AnswerAccess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Write down what came of a request.",
        discussion: """
            Examples:
              ken access answer AZpx… granted
              ken access answer AZpx… refused --words "not the right time"
            """)

    @Argument(help: "The request, by the id that `ken disclosures` prints.") var request: String
    @Argument(help: "The answer: granted, refused.") var reply: String
    @Option(help: "The reason, in their words.") var words: String?
    @Option(help: "The day; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var found = Arguments()
            let id = found.id(request, "request", AccessRequest.self)
            let answer: AccessRequest.Reply? = found.choice(reply, "reply")
            let day = found.day(on, "--on")
            try found.check()
            guard let id, let answer else { return }
            try await options.act(
                Operations.answerAccess,
                AccessReplyInput(request: id, reply: answer, words: words, repliedOn: day))
        }
    }
}
