/// The apostrophe before a text that a spreadsheet would take for a formula.
public enum FormulaGuard {
    /// The text, with an apostrophe in front when it starts like a formula or like a guarded one.
    public static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

    /// The text without the apostrophe that ``guarded(_:)`` put there.
    public static func unguarded(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'") else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return isDangerous(rest) ? rest : text
    }

    /// Whether a text, after any apostrophes, starts with `=`, `+`, `-`, `@`, a tab or a carriage return.
    private static func isDangerous(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
        return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
    }
}
