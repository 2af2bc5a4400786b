import ArgumentParser
import KenDomain
import KenVerbs

/// What the commands on a call share.
struct CallOptions: ParsableArguments {
    @Argument(help: "Words of the call, or its id.") var call: String
    @Option(help: "The day it was known, YYYY-MM-DD; today if left out.") var on: String?
    @OptionGroup var options: ActOptions

    /// Does something to the call and says how it stands.
    func change(_ deed: CallDeed) async throws {
        try await Outcome.of {
            let day = on.flatMap { Day(iso: $0) }
            if let on, day == nil {
                throw Refusal.invalid([Problem(field: "--on", "“\(on)” is no day; write it as 2026-12-31.")])
            }
            let input = CallChangeInput(call: call, deed: deed, on: day)
            try await options.act(Operations.changeCall, input)
        }
    }
}

/// `ken outlook seen`: marks a tell-tale event.
struct OutlookSeenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seen", abstract: "Mark a tell-tale event of a call as seen, or take that back.")

    @OptionGroup var options: CallOptions
    @Argument(help: "The event, 1 for the first.") var number: Int
    @Flag(name: .customLong("not"), help: "It was not seen after all.") var isNot = false

    func run() async throws { try await options.change(isNot ? .notSeen(number) : .seen(number)) }
}

/// `ken outlook resolve`: says what became of a call.
struct OutlookResolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Say what became of a call, or open it again.")

    /// What became of it.
    enum Result: String, EnumerableFlag {
        case came, didNotCome, reopen
    }

    @OptionGroup var options: CallOptions
    @Flag(help: "It came, it did not come, or it is open after all.") var result: Result

    func run() async throws {
        switch result {
        case .came: try await options.change(.resolve(cameTrue: true))
        case .didNotCome: try await options.change(.resolve(cameTrue: false))
        case .reopen: try await options.change(.reopen)
        }
    }
}

/// `ken outlook withdraw`: takes a call back.
struct OutlookWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take a call back.")

    @OptionGroup var options: CallOptions

    func run() async throws { try await options.change(.withdraw) }
}
