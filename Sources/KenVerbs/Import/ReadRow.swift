import Foundation
import KenImport

/// A row as it was read, with what can be told of it before the database is asked.
struct ReadRow: Sendable {
    let draft: Draft
    /// The same from run to run as long as the row says the same.
    let digest: [UInt8]
    /// Columns nobody reads yet, as a JSON object.
    let fields: String

    /// Linear in the row's text.
    init(_ draft: Draft) throws {
        let custom = draft.custom.sorted { $0.key < $1.key }
        self.draft = draft
        digest = try Fingerprint.of(draft, custom: custom)
        fields = try FlatJSON.object(custom)
    }
}

/// A row, or why there is none.
enum ReadItem: Sendable {
    case row(ReadRow)
    case skipped(SkippedRow)
}

/// A JSON object of texts, written at once: a third of an import's time went into building it generally.
enum FlatJSON {
    /// The object of pairs, in their order.
    static func object(_ pairs: [(key: String, value: String)]) throws -> String {
        var text: [UInt8] = []
        text.reserveCapacity(pairs.reduce(2) { $0 + $1.key.utf8.count + $1.value.utf8.count + 6 })
        text.append(UInt8(ascii: "{"))
        for (index, pair) in pairs.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            try append(pair.key, to: &text)
            text.append(UInt8(ascii: ":"))
            try append(pair.value, to: &text)
        }
        text.append(UInt8(ascii: "}"))
        return String(decoding: text, as: UTF8.self)
    }

    private static func append(_ word: String, to text: inout [UInt8]) throws {
        var word = word
        let isPlain = word.withUTF8 { utf8 in
            let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            guard isPlain else { return false }
            text.append(UInt8(ascii: "\""))
            text.append(contentsOf: utf8)
            text.append(UInt8(ascii: "\""))
            return true
        }
        if !isPlain { text += try JSONEncoder.wire.encode(word) }
    }
}
