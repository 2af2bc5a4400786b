extension PlanDraft {
    /// The table that holds such drafts.
    var table: InterchangeTable {
        switch self {
        case .agenda: .agenda
        case .expectation: .expectation
        case .disclosure: .disclosure
        case .bet: .bet
        case .assumption: .assumption
        case .workItem: .workItem
        }
    }

    /// Reads a row of a table of plans; nil when something that must be there is missing, or the table holds others.
    init?(of table: InterchangeTable, _ row: inout InterchangeRow) {
        let draft: PlanDraft? =
            switch table {
            case .agenda: AgendaDraft(&row).map(PlanDraft.agenda)
            case .expectation: ExpectationDraft(&row).map(PlanDraft.expectation)
            case .disclosure: DisclosureDraft(&row).map(PlanDraft.disclosure)
            case .bet: BetDraft(&row).map(PlanDraft.bet)
            case .assumption: AssumptionDraft(&row).map(PlanDraft.assumption)
            case .workItem: WorkItemDraft(&row).map(PlanDraft.workItem)
            default: nil
            }
        guard let draft else { return nil }
        self = draft
    }

    /// Writes the cells of a row of its table.
    func write(into cells: inout InterchangeCells) {
        switch self {
        case .agenda(let draft): draft.write(into: &cells)
        case .expectation(let draft): draft.write(into: &cells)
        case .disclosure(let draft): draft.write(into: &cells)
        case .bet(let draft): draft.write(into: &cells)
        case .assumption(let draft): draft.write(into: &cells)
        case .workItem(let draft): draft.write(into: &cells)
        }
    }
}
