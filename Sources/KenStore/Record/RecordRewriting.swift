import Foundation

/// Rewrites the texts of a record, wherever in it they stand.
package struct RecordRewriting {
    private let rewrite: (String) -> String
    /// An id that stays only once in a list that comes to hold it twice.
    private let once: String?

    /// Rewrites each text of a record on its own.
    package init(_ rewrite: @escaping (String) -> String) {
        self.rewrite = rewrite
        once = nil
    }

    /// Replaces one id by another.
    package init(from old: String, to new: String) {
        rewrite = { $0.replacing(old, with: new) }
        once = new
    }

    /// The record as it reads then. Linear in its text.
    package func apply<R: StoredRecord>(to record: R) throws -> R {
        let tree = try JSONSerialization.jsonObject(with: Data(JSONText.encode(record).utf8))
        let data = try JSONSerialization.data(withJSONObject: rewritten(tree))
        return try JSONText.decode(R.self, from: String(decoding: data, as: UTF8.self))
    }

    private func rewritten(_ tree: Any) -> Any {
        switch tree {
        case let text as String: return rewrite(text)
        case let object as [String: Any]: return object.mapValues(rewritten)
        case let list as [Any]:
            let items = list.map(rewritten)
            guard let once, let texts = items as? [String], texts.count(where: { $0 == once }) > 1 else { return items }
            var isThere = false
            return texts.filter { text in
                defer { if text == once { isThere = true } }
                return text != once || !isThere
            }
        default: return tree
        }
    }
}
