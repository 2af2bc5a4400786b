import Foundation
import KenDomain
import KenVerbs
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Lets the terminal's commands run in the server, as JSON lines on a socket only its owner may open.
struct SocketServer: Service {
    let ken: Ken
    let path: String
    let logger: Logger
    /// Makes a one-time link into the web server beside it.
    let newLink: @Sendable () -> String

    func run() async throws {
        unlink(path)
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        chmod(path, 0o600)
        defer { unlink(path) }
        do {
            // Cancelled as a whole, so that a terminal that stays connected cannot hold up the end.
            try await cancelWhenGracefulShutdown {
                try await server.executeThenClose { inbound in
                    try await withThrowingDiscardingTaskGroup { group in
                        for try await channel in inbound {
                            group.addTask { await converse(channel) }
                        }
                    }
                }
            }
        } catch is CancellationError {
            return
        }
    }

    private func converse(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async {
        do {
            try await LineConnection.serve(channel) { line in await reply(to: line) }
        } catch {
            logger.debug("a terminal hung up")
        }
    }

    private func reply(to line: ByteBuffer) async -> ByteBuffer {
        let answer = await answer(to: Data(line.readableBytesView))
        let bytes = (try? JSONEncoder.wire.encode(answer)) ?? Data(#"{"fault":"the answer could not be written"}"#.utf8)
        return ByteBuffer(bytes: bytes + [UInt8(ascii: "\n")])
    }

    private func answer(to line: Data) async -> WireAnswer {
        do {
            let call = try JSONDecoder().decode(Call.self, from: line)
            if call.operation == "ping" { return WireAnswer(output: Data("{}".utf8)) }
            if call.operation == Operations.link.name {
                return WireAnswer(output: try JSONEncoder.wire.encode(LinkView(address: newLink())))
            }
            guard let operation = Operations.all.first(where: { $0.name == call.operation }) else {
                return WireAnswer(refusal: .notFound("operation \(call.operation)"))
            }
            return WireAnswer(output: try await operation.perform(ken, json: Data(call.input.utf8), as: .localOwner))
        } catch let refusal as Refusal {
            return WireAnswer(refusal: refusal)
        } catch {
            logger.error("an operation failed", metadata: ["error": "\(error)"])
            return WireAnswer(fault: "an internal fault; the server's log has it")
        }
    }
}
