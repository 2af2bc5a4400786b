/// Finds the declarations of a source by their keywords and braces.
struct DeclarationReader {
    private let tokens: [Token]
    private let comments: DocumentationComments
    private var at = 0
    private(set) var declarations: [Declaration] = []

    private static let typeWords: Set = ["struct", "class", "enum", "actor", "protocol", "extension"]
    private static let otherWords: Set = [
        "func", "init", "deinit", "subscript", "var", "let", "case", "typealias", "associatedtype", "import",
        "operator",
        "precedencegroup",
    ]
    private static let modifiers: Set = [
        "public", "package", "internal", "fileprivate", "private", "open", "static", "final", "mutating", "nonmutating",
        "nonisolated", "override", "convenience", "required", "lazy", "weak", "unowned", "indirect", "prefix",
        "postfix",
        "infix", "dynamic", "isolated", "distributed", "borrowing", "consuming",
    ]

    /// All declarations of a source, in order.
    static func declarations(in tokens: [Token], comments: [Fragment]) -> [Declaration] {
        var reader = DeclarationReader(tokens: tokens, comments: DocumentationComments(comments))
        while reader.at < reader.tokens.count { reader.readMembers(of: []) }
        return reader.declarations
    }

    private init(tokens: [Token], comments: DocumentationComments) {
        self.tokens = tokens
        self.comments = comments
    }

    /// Reads to the brace that closes the type, and over it.
    private mutating func readMembers(of enclosing: [String], isHidden: Bool = false) {
        while at < tokens.count {
            if tokens[at].text == "}" {
                at += 1
                return
            }
            readMember(of: enclosing, isHidden: isHidden)
        }
    }

    private mutating func readMember(of enclosing: [String], isHidden: Bool) {
        let first = at
        let attributes = readAttributes()
        let modifiers = readModifiers()
        guard at < tokens.count else { return }
        let keyword = tokens[at].text
        guard Self.typeWords.contains(keyword) || Self.otherWords.contains(keyword) else {
            skipGroup()
            return
        }
        var found = Declaration(
            kind: kind(of: keyword), name: "", signature: "", modifiers: modifiers, attributes: attributes,
            line: tokens[first].line, length: nil, enclosing: enclosing,
            isHidden: isHidden || !modifiers.isDisjoint(with: ["private", "fileprivate"]),
            summary: comments.summary(above: tokens[first].line))
        if Self.typeWords.contains(keyword) { readType(&found) } else { readOther(&found) }
    }

    // MARK: - Before the keyword

    private mutating func readAttributes() -> [String] {
        var attributes: [String] = []
        while at + 1 < tokens.count, tokens[at].text == "@" {
            attributes.append(tokens[at + 1].text)
            at += 2
            while at < tokens.count, tokens[at].text == "." { at += 2 }
            if at < tokens.count, tokens[at].text == "(", tokens[at].touchesPrevious { skipGroup() }
        }
        return attributes
    }

    private mutating func readModifiers() -> Set<String> {
        var found: Set<String> = []
        while at + 1 < tokens.count, isModifier(at) {
            let word = tokens[at].text
            at += 1
            if at < tokens.count, tokens[at].text == "(" {
                skipGroup()
            } else {
                found.insert(word)
            }
        }
        return found
    }

    private func isModifier(_ index: Int) -> Bool {
        if tokens[index].text == "class" {
            return ["func", "var", "let", "subscript"].contains(tokens[index + 1].text)
        }
        return Self.modifiers.contains(tokens[index].text)
    }

    private func kind(of keyword: String) -> Declaration.Kind {
        switch keyword {
        case "extension": .extension
        case "func": .function
        case "init": .initializer
        case "subscript": .subscript
        case "var", "let": .property
        case "case": .enumCase
        case "typealias", "associatedtype": .alias
        case "import": .import
        case "deinit", "operator", "precedencegroup": .other
        default: .type
        }
    }

    // MARK: - From the keyword on

    private mutating func readType(_ found: inout Declaration) {
        let start = tokens[at].line
        found.isProtocol = tokens[at].text == "protocol"
        at += 1
        found.name = readDottedName()
        found.signature = found.name
        found.parents = readParents()
        let index = declarations.count
        declarations.append(found)
        at += 1
        readMembers(of: found.enclosing + [found.name], isHidden: found.isHidden)
        declarations[index].length = tokens[min(at, tokens.count) - 1].line - start + 1
    }

    /// The words between the colon and the brace that opens a type, constraints left out.
    private mutating func readParents() -> Set<String> {
        var parents: Set<String> = []
        var depth = 0
        var isListed = false
        var isConstrained = false
        while at < tokens.count, tokens[at].text != "{" {
            switch tokens[at].text {
            case "<": depth += 1
            case ">": depth -= 1
            case ":": isListed = depth == 0 && !isConstrained
            case "where": (isListed, isConstrained) = (false, true)
            case let word where isListed && word.utf8.first.map(Byte.isWord) == true: parents.insert(word)
            default: break
            }
            skipGroup()
        }
        return parents
    }

    private mutating func readOther(_ found: inout Declaration) {
        let start = tokens[at].line
        if !["init", "deinit", "subscript"].contains(tokens[at].text) { at += 1 }
        if found.kind == .import { skipKindOfImport() }
        found.name = readName(found.kind)
        let hasLabels = [.function, .initializer, .subscript].contains(found.kind)
        found.signature = found.name + (hasLabels ? argumentLabels() : "")
        found.length = readToEnd().map { $0 - start + 1 }
        declarations.append(found)
    }

    private mutating func skipKindOfImport() {
        let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        if at < tokens.count, kinds.contains(tokens[at].text) { at += 1 }
    }

    private mutating func readDottedName() -> String {
        var name = ""
        while at < tokens.count, !["{", ":", "<", "where", "("].contains(tokens[at].text) {
            name += plain(tokens[at].text)
            at += 1
        }
        return name
    }

    /// A word, or the signs of an operator.
    private mutating func readName(_ kind: Declaration.Kind) -> String {
        guard at < tokens.count else { return "" }
        var name = plain(tokens[at].text)
        at += 1
        guard kind == .function, let first = name.utf8.first, !Byte.isWord(first) else { return name }
        while at < tokens.count, tokens[at].touchesPrevious, !["(", "<"].contains(tokens[at].text) {
            name += tokens[at].text
            at += 1
        }
        return name
    }

    private func plain(_ word: String) -> String { word.filter { $0 != "`" } }

    /// `(to:_:)` for the next parentheses on; nothing is read.
    private func argumentLabels() -> String {
        var ahead = self
        while ahead.at < tokens.count, tokens[ahead.at].text != "(" {
            guard ["<", "?", ">", ",", ":", "&", "."].contains(tokens[ahead.at].text) || ahead.isInsideGenerics else {
                return ""
            }
            ahead.at += 1
        }
        guard ahead.at < tokens.count else { return "" }
        return ahead.readLabels()
    }

    private var isInsideGenerics: Bool { at > 0 && ["<", ",", ":", "&", "."].contains(tokens[at - 1].text) }

    private mutating func readLabels() -> String {
        var labels = ""
        var expectsLabel = true
        at += 1
        while at < tokens.count, tokens[at].text != ")" {
            if expectsLabel, tokens[at].text == "@" {
                _ = readAttributes()
                continue
            }
            if expectsLabel { labels += tokens[at].text + ":" }
            expectsLabel = tokens[at].text == ","
            skipGroup()
        }
        return "(\(labels))"
    }

    /// Reads over the rest of a declaration.
    /// - Returns: the line of the brace that closes its body; nil when it has none.
    private mutating func readToEnd() -> Int? {
        var isAssigned = false
        var bodyEnd: Int?
        while at < tokens.count {
            let token = tokens[at]
            if token.text == "}" || token.text == ";" || (token.startsLine && startsDeclaration(token)) { break }
            if token.text == "=" { isAssigned = true }
            let isBody = token.text == "{" && !isAssigned
            skipGroup()
            if isBody { bodyEnd = tokens[at - 1].line }
        }
        return bodyEnd
    }

    private func startsDeclaration(_ token: Token) -> Bool {
        token.text == "@" || Self.typeWords.contains(token.text) || Self.otherWords.contains(token.text)
            || Self.modifiers.contains(token.text)
    }

    /// Moves over one token, or over all that a bracket encloses.
    private mutating func skipGroup() {
        var depth = 0
        repeat {
            switch tokens[at].text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: break
            }
            at += 1
        } while depth > 0 && at < tokens.count
    }
}
