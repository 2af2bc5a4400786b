/// Which declarations must say what they are for.
enum Summaries {
    /// Members whose meaning is fixed by what they conform to. Operators count as such, too.
    static let witnesses: Set = [
        "description", "debugDescription", "errorDescription", "hashValue", "id", "body", "rawValue", "codingKey",
        "allCases", "configuration", "hash(into:)", "encode(to:)", "run()", "validate()", "next()",
        "makeIterator()", "appendLiteral(_:)", "init(from:)", "init(rawValue:)", "init(codingKey:)",
        "init(stringValue:)",
        "init(intValue:)", "init(stringLiteral:)", "init(stringInterpolation:)", "init(integerLiteral:)",
        "init(floatLiteral:)", "init(booleanLiteral:)", "init(arrayLiteral:)", "init(dictionaryLiteral:)",
        "init(nilLiteral:)", "init(literalCapacity:interpolationCount:)",
    ]

    /// Declarations that are not private and lack a summary, or whose summary only says the name again.
    /// - Parameter requirements: of all files, for a witness is explained where it is asked for.
    static func breaches(in file: SourceFile, requirements: Requirements) -> [Breach] {
        guard !file.isGenerated else { return [] }
        let held = file.declarations.filter {
            needsSummary($0) && !requirements.explain($0) && !isMemberwise($0, in: file)
        }
        return held.compactMap { declaration in
            guard let reason = fault(of: declaration) else { return nil }
            return Breach(path: file.path, line: declaration.line, reason: reason)
        }
    }

    private static func fault(of declaration: Declaration) -> String? {
        guard let summary = declaration.summary else { return "\(declaration.signature) has no `///` summary" }
        let saysNothingNew = words(of: summary) == words(of: declaration.name)
        return saysNothingNew ? "the summary of \(declaration.signature) only says its name again" : nil
    }

    /// Types say what they are for, and so does whatever leaves its module: functions and computed properties that are
    /// public or package, initialisers and constants that are public. Stored properties and cases may speak for themselves.
    private static func needsSummary(_ declaration: Declaration) -> Bool {
        guard !declaration.isHidden, !isWitness(declaration) else { return false }
        switch declaration.kind {
        case .type: return true
        case .function, .subscript: return declaration.isShared
        case .initializer: return declaration.modifiers.contains("public")
        case .property:
            let isPublic = declaration.modifiers.contains("public")
            return declaration.isComputed && declaration.isShared || declaration.isStatic && isPublic
        case .alias: return declaration.enclosing.isEmpty
        case .extension, .enumCase, .import, .other: return false
        }
    }

    /// Whether an initialiser of a record takes its stored properties by their names and nothing else.
    private static func isMemberwise(_ declaration: Declaration, in file: SourceFile) -> Bool {
        guard declaration.kind == .initializer, !declaration.modifiers.contains("public") else { return false }
        let labels = declaration.signature.dropFirst("init(".count).dropLast().split(separator: ":").map(String.init)
        let stored = file.declarations.filter {
            $0.kind == .property && !$0.isStatic && !$0.isComputed && $0.enclosing == declaration.enclosing
        }
        return !labels.isEmpty && Set(stored.map(\.name)).isSuperset(of: labels)
    }

    private static func isWitness(_ declaration: Declaration) -> Bool {
        let isOperator = declaration.kind == .function && declaration.name.utf8.first.map(Byte.isWord) == false
        return isOperator || witnesses.contains(declaration.signature)
    }

    /// The words that carry meaning, in lower case: of a sentence, or of a name in camel case.
    private static func words(of text: String) -> [String] {
        var spaced = ""
        for character in text {
            if character.isUppercase { spaced.append(" ") }
            spaced.append(character.isLetter || character.isNumber ? Character(character.lowercased()) : " ")
        }
        let fillers: Set = ["a", "an", "the", "this", "of", "for"]
        return spaced.split(separator: " ").map(String.init).filter { !fillers.contains($0) }
    }
}
