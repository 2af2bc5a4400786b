import Foundation

/// Calls of operations as JSON lines, on one connection to a server's socket.
final class LineCall {
    private let socket: Socket

    /// Connects to the socket of a data directory, which opens a moment after the server has printed its link.
    init(_ path: String) throws {
        let watch = Stopwatch()
        while true {
            do {
                socket = try Socket(path: path)
                return
            } catch {
                guard watch.seconds < 10 else { throw error }
                usleep(1000)
            }
        }
    }

    private struct Call: Encodable {
        let operation: String
        let input: String
    }

    private struct Answer: Decodable {
        let output: String?
        let refusal: Refused?
        let fault: String?

        struct Refused: Decodable { let text: String }
    }

    private struct Note: Encodable {
        let text: String
        let keeps = true
    }

    private struct Kept: Decodable { let interaction: String? }

    /// Calls an operation with its input as JSON.
    /// - Returns: the output as JSON.
    func call(_ operation: String, _ input: String) throws -> String {
        try socket.send(Array(try JSONEncoder().encode(Call(operation: operation, input: input))) + [10])
        let line = try socket.line()
        let answer = try JSONDecoder().decode(Answer.self, from: Data(line))
        guard let output = answer.output else {
            throw Failure("\(operation) is answered: \(String(decoding: line.prefix(500), as: UTF8.self))")
        }
        return output
    }

    /// Keeps a note.
    /// - Returns: the id of the conversation it became: from then on it must not be lost.
    func log(_ note: String) throws -> String {
        let input = String(decoding: try JSONEncoder().encode(Note(text: note)), as: UTF8.self)
        let kept = try JSONDecoder().decode(Kept.self, from: Data(try call("log", input).utf8))
        guard let id = kept.interaction else { throw Failure("a note was answered, but not kept") }
        return id
    }
}
