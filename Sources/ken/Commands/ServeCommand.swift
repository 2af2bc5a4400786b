import ArgumentParser
import Foundation
import KenDomain
import KenStore
import KenVerbs
import KenWeb
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// `ken serve`: the pages, on this machine only.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the pages on this machine, to its owner only.",
        discussion: """
            Prints the data directory and a link that works once. Stop it with Ctrl-C.

            Examples:
              ken serve
              ken serve --demo
              ken serve --data ~/ken --port 8090
            """)

    @Flag(help: "Serve the demonstration company from a fresh directory, with today as its day 0.") var demo = false
    @Option(help: "The port; 0 picks a free one.") var port = 7373
    @OptionGroup var location: DirectoryOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
    }

    func run() async throws {
        Allocator.poolSparingly()
        try await Outcome.of {
            let directory = demo && location.data == nil ? Self.freshDirectory() : location.directory
            let ken = try await Ken.open(directory)
            if demo { try await ken.loadDemonstration(as: .localOwner) }
            try await serve(ken)
        }
    }

    private func serve(_ ken: Ken) async throws {
        var logger = Logger(label: "ken") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        let sessions = Sessions()
        let tells = ProcessInfo.processInfo.environment["KEN_TELL_STATEMENTS"] == "1"
        let server = WebServer(
            ken: ken, sessions: sessions, port: port, tellsStatements: tells, logger: logger
        ) { address in
            Self.announce(directory: ken.directory.path, link: address + Places.open(sessions.newLink()))
        }
        let socket = SocketServer(ken: ken, path: ken.directory.socket, logger: logger) { server.newLink() }
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: server, failureTerminationBehavior: .gracefullyShutdownGroup),
                    .init(service: socket), .init(service: Watch(ken: ken, logger: logger)),
                ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Refusal.conflict("Port \(port) is taken. Name another with --port, or 0 for a free one.")
        }
    }

    private static func announce(directory: String, link: String) {
        let terminal = Terminal.standard()
        terminal.print("Ken serves \(directory)")
        terminal.print("Open this link; it works once: \(link)")
        terminal.print("Another one: ken link --data \(directory)")
    }

    private static func freshDirectory() -> DataDirectory {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-demo-\(UUID().uuidString.prefix(8))")
        return DataDirectory(folder.path)
    }
}
