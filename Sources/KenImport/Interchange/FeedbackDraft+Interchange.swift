extension FeedbackDraft {
    /// The table that holds such drafts.
    var table: InterchangeTable {
        switch self {
        case .theme: .theme
        case .item: .feedbackItem
        case .touchpoint: .touchpoint
        case .coCreation: .coCreation
        }
    }

    /// Reads a row of a table of feedback; nil when something that must be there is missing, or the table holds others.
    init?(of table: InterchangeTable, _ row: inout InterchangeRow) {
        let draft: FeedbackDraft? =
            switch table {
            case .theme: ThemeDraft(&row).map(FeedbackDraft.theme)
            case .feedbackItem: FeedbackItemDraft(&row).map(FeedbackDraft.item)
            case .touchpoint: TouchpointDraft(&row).map(FeedbackDraft.touchpoint)
            case .coCreation: CoCreationDraft(&row).map(FeedbackDraft.coCreation)
            default: nil
            }
        guard let draft else { return nil }
        self = draft
    }

    /// Writes the cells of a row of its table.
    func write(into cells: inout InterchangeCells) {
        switch self {
        case .theme(let draft): draft.write(into: &cells)
        case .item(let draft): draft.write(into: &cells)
        case .touchpoint(let draft): draft.write(into: &cells)
        case .coCreation(let draft): draft.write(into: &cells)
        }
    }
}
