import Foundation
import KenDomain
import KenStore
import KenVerbs
import NIOCore

/// Where the terminal's commands run: in this process, or in the server that holds the data directory.
enum Door: Sendable {
    case local(Ken)
    case server(socket: String)

    /// Opens the data directory; when a server holds it, talks to the server instead.
    static func open(_ location: DirectoryOptions, makesIt: Bool = false) async throws -> Door {
        let directory = location.directory
        guard makesIt || location.data == nil || FileManager.default.fileExists(atPath: directory.path) else {
            throw Refusal.invalid([
                Problem(
                    field: "--data",
                    "There is no data directory at \(directory.path). Mend the path, or make one with `ken import` or "
                        + "`ken serve`.")
            ])
        }
        if FileManager.default.fileExists(atPath: directory.socket), await answers(directory.socket) {
            return .server(socket: directory.socket)
        }
        return .local(try await Ken.open(directory))
    }

    /// Runs an operation as the owner of the data directory.
    func perform<Input, Output>(_ operation: KenVerbs.Operation<Input, Output>, _ input: Input) async throws -> Output {
        switch self {
        case .local(let ken):
            return try await operation.perform(ken, input, as: .localOwner)
        case .server(let socket):
            let line = try Call(operation: operation.name, input: JSONEncoder.wire.encode(input).text).line
            guard let reply = try await LineConnection.ask(line, at: socket) else {
                throw Refusal.conflict("The running server closed the connection; look at its output.")
            }
            let answer = try JSONDecoder().decode(WireAnswer.self, from: Data(reply.readableBytesView))
            if let refusal = answer.refusal { throw refusal.refusal }
            guard let output = answer.output else {
                throw Refusal.conflict("The running server failed: \(answer.fault ?? "no answer").")
            }
            return try JSONDecoder().decode(Output.self, from: Data(output.utf8))
        }
    }

    private static func answers(_ socket: String) async -> Bool {
        guard let line = try? Call(operation: "ping", input: "{}").line else { return false }
        return ((try? await LineConnection.ask(line, at: socket)) ?? nil) != nil
    }
}

extension Call {
    /// The call as one line of JSON.
    var line: ByteBuffer {
        get throws {
            var buffer = ByteBuffer(bytes: try JSONEncoder.wire.encode(self))
            buffer.writeInteger(UInt8(ascii: "\n"))
            return buffer
        }
    }
}

extension Data {
    /// The bytes as UTF-8 text.
    var text: String { String(decoding: self, as: UTF8.self) }
}
