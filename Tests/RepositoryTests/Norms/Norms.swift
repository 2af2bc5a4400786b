/// The shape of files and functions: ceilings that may not be passed, medians that are only told.
enum Norms {
    static let linesOfSource = 450
    static let linesOfTest = 600
    static let linesOfFunction = 40
    static let linesOfPage = 80
    static let linesOfScript = 60

    /// Files over their ceiling. Generated ones are nobody's to read.
    static func longFiles(_ files: [SourceFile]) -> [Breach] {
        files.filter { !$0.isGenerated }.compactMap { file in
            let ceiling = file.path.hasPrefix("Tests/") ? linesOfTest : linesOfSource
            guard file.length > ceiling else { return nil }
            return Breach(path: file.path, line: nil, reason: "has \(file.length) lines, the ceiling is \(ceiling)")
        }
    }

    /// Functions, initialisers and computed properties over their ceiling; `body` of a page may be longer.
    static func longFunctions(_ files: [SourceFile]) -> [(breach: Breach, subject: String)] {
        files.filter { !$0.isGenerated }.flatMap { file in
            bodies(in: file).compactMap { declaration in
                let isPage = file.module == "KenWeb" && declaration.name == "body"
                let ceiling = isPage ? linesOfPage : linesOfFunction
                guard let length = declaration.length, length > ceiling else { return nil }
                let reason = "\(declaration.signature) has \(length) lines, the ceiling is \(ceiling)"
                return (
                    Breach(path: file.path, line: declaration.line, reason: reason),
                    "\(file.path) \(declaration.signature)"
                )
            }
        }
    }

    /// What has a body of statements.
    static func bodies(in file: SourceFile) -> [Declaration] {
        file.declarations.filter { declaration in
            switch declaration.kind {
            case .function, .initializer, .subscript, .property: declaration.length != nil
            default: false
            }
        }
    }

    /// Types declared at the top of a file.
    static func topLevelTypes(of file: SourceFile) -> [Declaration] {
        file.declarations.filter { $0.kind == .type && $0.enclosing.isEmpty }
    }

    /// Whether a file bears the name of a type or extension at its top, with or without a role after `+`.
    static func isNamedForItsConcept(_ file: SourceFile) -> Bool {
        let concept = file.name.prefix { $0 != "+" }
        return file.declarations.contains {
            $0.enclosing.isEmpty && [.type, .extension].contains($0.kind)
                && ($0.name == concept || $0.name.hasSuffix(".\(concept)"))
        }
    }
}
