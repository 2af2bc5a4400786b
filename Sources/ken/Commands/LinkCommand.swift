import ArgumentParser
import KenDomain
import KenStore
import KenVerbs

/// `ken link`: a new one-time link into the running server.
struct LinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Print a new one-time link that opens the running server.",
        discussion: """
            Example:
              ken link
            """)

    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let door = try await Door.open(location)
            guard case .server = door else {
                throw Refusal.conflict("No server runs on \(location.directory.path); start one with `ken serve`.")
            }
            Terminal.standard().print(try await door.perform(Operations.link, AsOfInput()).address)
        }
    }
}
