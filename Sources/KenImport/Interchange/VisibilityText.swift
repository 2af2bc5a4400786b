import KenDomain

/// Visibility as Ken's own files write it; the circle is named by keys of colleagues, joined by blanks.
enum VisibilityText {
    /// What a cell may hold.
    static let form = "open, internal, underNDA, or inConfidence: KEY KEY"

    /// Reads it; nil for anything else.
    static func read(_ text: String) -> DraftVisibility? {
        let text = text.trimmingBlanks()
        switch text {
        case "open": return .open
        case "internal": return .internal
        case "underNDA": return .underNDA
        default:
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == "inConfidence" else { return nil }
            return .inConfidence(parts[1].split { $0 == " " || $0 == "," }.map { .source("ken.person", String($0)) })
        }
    }

    /// The form read by ``read(_:)``.
    static func write(_ visibility: DraftVisibility) -> String {
        switch visibility {
        case .open: "open"
        case .internal: "internal"
        case .underNDA: "underNDA"
        case .inConfidence(let circle): "inConfidence: " + circle.map(InterchangeCells.key).joined(separator: " ")
        }
    }
}
