/// A file of the pages that lives in the binary: style, script, icon. Nothing is read from disk.
package struct Asset: Sendable {
    /// The file's name, as in its address.
    package let name: String
    /// Its media type.
    package let type: String
    /// SHA-256 of the file, in hexadecimal: its entity tag, and part of its address.
    package let digest: String
    /// The file's text.
    package let text: StaticString

    /// Where it is found. The address changes with the content, so browsers may keep it for ever.
    package var address: String { "\(Places.asset(name))?v=\(digest.prefix(12))" }

    /// The asset of that name; nil when there is none.
    package static func named(_ name: String) -> Asset? { all.first { $0.name == name } }
}
