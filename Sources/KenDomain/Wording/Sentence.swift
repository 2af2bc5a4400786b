/// A sentence with its numbers and names linked to what they rest on (rule book 13.2b).
public struct Sentence: Hashable, Sendable, Codable {
    /// A piece of a sentence.
    public enum Piece: Hashable, Sendable, Codable {
        case text(String)
        /// A number or name, and the records behind it.
        case linked(String, [Reference])
    }

    public var pieces: [Piece]

    /// A sentence made of pieces.
    public init(_ pieces: [Piece]) { self.pieces = pieces }

    /// The words alone.
    public var plain: String {
        pieces.map {
            switch $0 {
            case .text(let text), .linked(let text, _): text
            }
        }.joined()
    }
}

extension Sentence: ExpressibleByStringInterpolation {
    /// Collects text and linked values.
    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.text(literal)) }
        }

        /// Words without evidence of their own.
        public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

        /// Words that open what they rest on.
        public mutating func appendInterpolation(_ text: String, _ references: [Reference]) {
            pieces.append(.linked(text, references))
        }
    }

    public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    public init(stringLiteral value: String) { pieces = [.text(value)] }
}
