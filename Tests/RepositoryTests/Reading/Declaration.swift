/// A declaration at the top level of a file or inside a type; what is declared inside a function is not read.
struct Declaration {
    /// What is declared.
    enum Kind: Equatable {
        case type, `extension`, function, initializer, `subscript`, property, enumCase, alias, `import`, other
    }

    var kind: Kind
    /// The name without backticks; "init" for an initialiser, the module for an import.
    var name: String
    /// The name with argument labels, as in `encode(to:)`; the name alone where there are no parentheses.
    var signature: String
    var modifiers: Set<String>
    /// Whether it is a protocol.
    var isProtocol = false
    /// Names of attributes, without `@`.
    var attributes: [String]
    /// 1-based line of the first attribute, modifier or keyword.
    var line: Int
    /// Lines from the keyword to the closing brace; nil without a body.
    var length: Int?
    /// Names of the types around it, outermost first.
    var enclosing: [String]
    /// What a type or an extension conforms to or inherits from, as written in its head.
    var parents: Set<String> = []
    /// Private itself, or inside something private.
    var isHidden: Bool
    /// The documentation comment above it, without its marks.
    var summary: String?

    /// Whether a property is worked out when read, or watched when set.
    var isComputed: Bool { kind == .property && length != nil }

    /// Whether other modules may use it.
    var isShared: Bool { !modifiers.isDisjoint(with: ["public", "package", "open"]) }

    /// Whether it belongs to the type rather than to a value.
    var isStatic: Bool { modifiers.contains("static") || modifiers.contains("class") }
}
