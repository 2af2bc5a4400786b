/// A text with properties in one item of a list: `Brake noise|topic=QUA|minutes=20`; a `|` or `\` in it is written with
/// `\` before it.
struct PhraseText {
    var text: String
    var properties: [String: String] = [:]
    /// Whether every property that was asked for could be read.
    private(set) var isReadable = true

    /// A text without properties yet.
    init(text: String) { self.text = text }

    /// Reads it; nil without a text, or with a property that is none of the names.
    init?(_ written: String, names: Set<String>) {
        let parts = InterchangeList.read(written, separator: "|")
        guard let text = parts.first else { return nil }
        self.text = text
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, names.contains(String(pair[0])) else { return nil }
            properties[String(pair[0])] = String(pair[1])
        }
    }

    /// The form that is read, properties in order of their names.
    var written: String {
        let pairs = properties.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return InterchangeList.write([text] + pairs, separator: "|")
    }

    /// A property, read; one that cannot be read makes the whole text unreadable.
    mutating func value<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
        guard let text = properties[name] else { return nil }
        let value = read(text)
        if value == nil { isReadable = false }
        return value
    }

    /// The row of another table that a property names.
    func link(_ name: String, _ table: InterchangeTable) -> Link? {
        properties[name].map { .source(table.sourceName, $0) }
    }
}
