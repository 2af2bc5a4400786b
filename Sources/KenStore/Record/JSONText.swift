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

    /// Reads what an older build wrote: what it did not know yet is as in `whole`.
    package static func decode<Value: Codable>(
        _ type: Value.Type, from text: String, filledFrom whole: Value
    ) throws -> Value {
        if let value = try? decode(type, from: text) { return value }
        let (old, new) = (try tree(text), try tree(encode(whole)))
        guard let data = try? JSONSerialization.data(withJSONObject: filled(old, from: new)) else {
            throw StoreFault.corrupt("JSON that is no \(Value.self)")
        }
        return try decode(type, from: String(decoding: data, as: UTF8.self))
    }

    private static func tree(_ text: String) throws -> [String: Any] {
        guard let tree = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            throw StoreFault.corrupt("JSON that is no object")
        }
        return tree
    }

    private static func filled(_ old: [String: Any], from new: [String: Any]) -> [String: Any] {
        old.merging(new) { old, new in
            if let old = old as? [String: Any], let new = new as? [String: Any] { filled(old, from: new) } else { old }
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
