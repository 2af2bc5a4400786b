import Foundation
import KenDomain

/// A policy taken apart into its settings, so that each can be read and changed by its path.
struct PolicyTree {
    private var root: Any

    init(_ policy: Policy) throws { root = try JSONSerialization.jsonObject(with: JSONEncoder.wire.encode(policy)) }

    /// The value of a setting as a person writes it; nil where there is no such setting.
    func text(at path: String) -> String? { Self.node(root, path.split(separator: ".")[...]).flatMap(Self.text) }

    /// The policy with one setting as a person wrote it.
    /// - Throws: ``Refusal/invalid(_:)`` for what cannot stand there.
    mutating func set(_ path: String, to text: String) throws(Refusal) {
        let parts = path.split(separator: ".")[...]
        guard let old = Self.node(root, parts), let value = Self.value(text, like: old),
            let changed = Self.replacing(root, parts, by: value)
        else { throw .invalid([Problem(field: path, "“\(text.prefix(40))” cannot stand here.")]) }
        let before = root
        root = changed
        guard (try? policy()) != nil else {
            root = before
            throw .invalid([Problem(field: path, "“\(text.prefix(40))” cannot stand here; a whole number can.")])
        }
    }

    /// The policy as it now stands.
    func policy() throws -> Policy {
        try JSONDecoder().decode(Policy.self, from: JSONSerialization.data(withJSONObject: root))
    }

    // MARK: Walking

    private static func node(_ node: Any, _ path: ArraySlice<Substring>) -> Any? {
        guard let first = path.first else { return node }
        if let object = node as? [String: Any] {
            return object[String(first)].flatMap { self.node($0, path.dropFirst()) }
        }
        guard let place = place(of: first, in: node), let list = node as? [Any] else { return nil }
        return self.node(list[place], path.dropFirst())
    }

    private static func replacing(_ node: Any, _ path: ArraySlice<Substring>, by value: Any) -> Any? {
        guard let first = path.first else { return value }
        if var object = node as? [String: Any] {
            guard let old = object[String(first)], let new = replacing(old, path.dropFirst(), by: value) else {
                return nil
            }
            object[String(first)] = new
            return object
        }
        guard let place = place(of: first, in: node), var list = node as? [Any],
            let new = replacing(list[place], path.dropFirst(), by: value)
        else { return nil }
        list[place] = new
        return list
    }

    /// Tables are written as keys and values by turns; where the value of a key stands.
    private static func place(of key: Substring, in node: Any) -> Int? {
        guard let list = node as? [Any], list.count.isMultiple(of: 2) else { return nil }
        let tiers = ["1": "one", "2": "two", "3": "three"]
        return stride(from: 0, to: list.count, by: 2).first { place in
            let written = "\(list[place])"
            return written.lowercased() == key.lowercased() || tiers[written] ?? "" == key
        }
        .map { $0 + 1 }
    }

    // MARK: Values

    /// A single value as a person writes it; nil for a table.
    private static func text(_ node: Any) -> String? {
        if let text = node as? String { return text }
        if let list = node as? [Any] {
            let words = list.map { "\($0)" }.sorted()
            return words.joined(separator: ", ")
        }
        guard node is NSNumber, let data = try? JSONSerialization.data(withJSONObject: [node]) else { return nil }
        return String(decoding: data.dropFirst().dropLast(), as: UTF8.self)
    }

    /// What a person wrote as a value of the same form; nil when it has another form.
    private static func value(_ text: String, like old: Any) -> Any? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if old is String { return text }
        if let list = old as? [Any] {
            guard list.allSatisfy({ $0 is String }) else { return nil }
            return text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        switch self.text(old) {
        case "true", "false": return ["true": true, "yes": true, "false": false, "no": false][text.lowercased()]
        default:
            guard text.utf8.allSatisfy({ (48...57).contains($0) || ".-+e".utf8.contains($0) }),
                let number = Double(text),
                number.isFinite, abs(number) <= 1_000_000
            else { return nil }
            return Int(exactly: number).map { $0 as Any } ?? number
        }
    }
}
