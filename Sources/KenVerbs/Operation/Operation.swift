package import Foundation
package import KenDomain

/// A verb as every door sees it: a name, the right it needs, a typed input and a typed answer.
package struct Operation<Input: Codable & Sendable, Output: Codable & Sendable>: Sendable {
    /// As written on the wire and in the terminal.
    package let name: String
    /// The right its caller needs.
    package let right: Right
    /// One line for help.
    package let summary: String
    private let run: @Sendable (Ken, Input, Caller) async throws -> Output

    package init(
        _ name: String, right: Right, summary: String,
        run: @escaping @Sendable (Ken, Input, Caller) async throws -> Output
    ) {
        self.name = name
        self.right = right
        self.summary = summary
        self.run = run
    }

    /// Checks the caller's right, then runs the verb.
    /// - Throws: ``Refusal/forbidden(_:)``, and what the verb itself refuses.
    package func perform(_ ken: Ken, _ input: Input, as caller: Caller) async throws -> Output {
        try caller.require(right)
        return try await run(ken, input, caller)
    }
}

/// An operation whose types are only known on the wire.
package protocol WireOperation: Sendable {
    var name: String { get }
    var right: Right { get }
    var summary: String { get }
    /// Runs the verb on JSON and answers in JSON.
    func perform(_ ken: Ken, json: Data, as caller: Caller) async throws -> Data
}

extension Operation: WireOperation {
    package func perform(_ ken: Ken, json: Data, as caller: Caller) async throws -> Data {
        let input: Input
        do {
            input = try JSONDecoder().decode(Input.self, from: json)
        } catch {
            throw Refusal.invalid([Problem(field: name, unreadable(error))])
        }
        return try JSONEncoder.wire.encode(try await perform(ken, input, as: caller))
    }

    /// What an input lacks, or where it holds something else than the operation takes.
    private func unreadable(_ error: any Error) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.isEmpty ? "the input" : "“\(path.map(\.stringValue).joined(separator: "."))”"
        }
        return switch error as? DecodingError {
        case .keyNotFound(let key, let context): "\(place(context.codingPath + [key])) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            "\(place(context.codingPath)) could not be read: \(context.debugDescription)"
        default: "the input could not be read"
        }
    }
}

extension JSONEncoder {
    /// The form of answers on the wire and behind `--json`: keys sorted, slashes plain.
    package static var wire: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
