import Foundation

/// A Swift file of the repository, read once.
struct SourceFile: Sendable {
    /// Relative to the root, as in `Sources/KenDomain/Time/Day.swift`.
    let path: String
    let text: String
    let code: [Substring]
    let comments: [Fragment]
    let literals: [Fragment]
    let names: [Fragment]
    let declarations: [Declaration]
    /// Every word and sign of the code, so that a search can pass over a file quickly.
    let vocabulary: Set<String>

    /// Reads a source.
    init(path: String, text: String) {
        let parts = SourceText(text)
        let tokens = Token.all(in: parts.code)
        self.path = path
        self.text = text
        code = parts.codeLines
        comments = parts.comments
        literals = parts.literals
        names = parts.names
        declarations = DeclarationReader.declarations(in: tokens, comments: parts.comments)
        vocabulary = Set(tokens.map(\.text))
    }

    /// The folder under `Sources` or `Tests`.
    var module: String {
        let folders = path.split(separator: "/")
        return folders.count > 2 ? String(folders[1]) : ""
    }

    /// The file's name without `.swift`.
    var name: String { String((path.split(separator: "/").last ?? "").dropLast(".swift".count)) }

    var isGenerated: Bool { name.hasSuffix("+Generated") }

    /// Number of lines, as an editor counts them.
    var length: Int { code.last?.isEmpty == true ? code.count - 1 : code.count }

    /// 1-based numbers of the lines of code that match a regular expression.
    func lines(matching pattern: String) throws -> [Int] {
        let regex = try Regex(pattern).wordBoundaryKind(.simple)
        return code.indices.filter { code[$0].contains(regex) }.map { $0 + 1 }
    }
}
