import Foundation

/// Values kept as JSON in a text column: keys in order, so that equal values give equal text.
package enum JSONText {
    /// The JSON of a value.
    /// - Throws: ``StoreFault`` for what JSON cannot hold, such as a number that is none.
    package static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw StoreFault.corrupt("a value that JSON cannot hold")
        }
    }

    /// Reads ``encode(_:)``.
    package static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw StoreFault.corrupt("JSON that is no \(Value.self)")
        }
    }
}
