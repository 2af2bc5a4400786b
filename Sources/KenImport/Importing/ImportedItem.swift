/// What one row of a file became.
public enum ImportedItem: Hashable, Sendable {
    case draft(Draft)
    case skipped(SkippedRow)
}
