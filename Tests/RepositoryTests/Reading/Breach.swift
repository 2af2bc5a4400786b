/// A place where a house rule is not kept.
struct Breach: Equatable, CustomStringConvertible {
    let path: String
    /// 1-based; nil when the file as a whole is meant.
    let line: Int?
    /// What is wrong there, as part of a sentence.
    let reason: String

    var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

extension [Breach] {
    /// One breach a line, the way an editor can jump to them.
    var listing: String { "\n" + map(\.description).joined(separator: "\n") }
}
