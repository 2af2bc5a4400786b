import Foundation
import KenDomain

/// The JSON of a record as fields a person can read.
struct RecordFields {
    private let values: [String: Any]

    /// - Parameter text: as the log keeps it; nil for no record.
    init(_ text: String?) {
        let object = text.flatMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) }
        values = object as? [String: Any] ?? [:]
    }

    /// Who may see it; nil when there is no record.
    var visibility: Visibility? {
        ((values["standing"] as? [String: Any])?["visibility"] as? String).flatMap { Visibility($0) }
    }

    /// What it is called.
    var title: String? {
        let names = ["name", "title", "statement", "text", "gist", "theme", "quote", "words", "reason"]
        return names.lazy.compactMap { values[$0] as? String }.first { !$0.isEmpty }
    }

    /// What differs between two versions, field by field, in the order of their names.
    static func differences(_ before: RecordFields, _ after: RecordFields) -> [AuditLine.Field] {
        Set(before.plain.keys).union(after.plain.keys).sorted().compactMap { key in
            let (old, new) = (before.plain[key], after.plain[key])
            return old == new ? nil : AuditLine.Field(name: Wording.plain(key), before: old, after: new)
        }
    }

    /// Values as text, without the id and what only the machinery needs.
    private var plain: [String: String] {
        var fields = values
        let standing = fields.removeValue(forKey: "standing") as? [String: Any] ?? [:]
        fields["id"] = nil
        fields["visibility"] = standing["visibility"]
        fields["deletedOn"] = standing["endedOn"]
        return fields.compactMapValues { Self.text($0) }
    }

    private static func text(_ value: Any) -> String? {
        if value is NSNull { return nil }
        if let text = value as? String { return text.isEmpty ? nil : text }
        if let number = value as? NSNumber { return "\(number)" }
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        guard let text = data.map({ String(decoding: $0, as: UTF8.self) }), text != "[]", text != "{}" else {
            return nil
        }
        return text
    }
}
