import NIOCore
import NIOPosix

/// JSON lines over a Unix socket: one line in, one line out.
enum LineConnection {
    /// The longest line either side accepts, in bytes.
    static let limit = 256 << 20

    /// Reads lines as they arrive and answers each with what `reply` makes of it.
    static func serve(
        _ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>, reply: @Sendable (ByteBuffer) async -> ByteBuffer
    ) async throws {
        try await channel.executeThenClose { inbound, outbound in
            var pending = ByteBuffer()
            for try await part in inbound {
                pending.writeImmutableBuffer(part)
                while let line = nextLine(of: &pending) {
                    try await outbound.write(await reply(line))
                }
                guard pending.readableBytes <= limit else { return }
            }
        }
    }

    /// Sends one line and waits for the line that answers it.
    static func ask(_ line: ByteBuffer, at path: String) async throws -> ByteBuffer? {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(line)
            var pending = ByteBuffer()
            for try await part in inbound {
                pending.writeImmutableBuffer(part)
                if let answer = nextLine(of: &pending) { return answer }
            }
            return nil
        }
    }

    /// Takes the first whole line off, without its end; nil while there is none.
    static func nextLine(of pending: inout ByteBuffer) -> ByteBuffer? {
        guard let end = pending.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = pending.readSlice(length: end - pending.readerIndex)
        pending.moveReaderIndex(forwardBy: 1)
        pending.discardReadBytes()
        return line
    }
}
