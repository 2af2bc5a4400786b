extension PlanDraft {
    /// The table that holds such drafts.
    var table: InterchangeTable {
        switch self {
        case .agenda: .agenda
        case .expectation: .expectation
        case .disclosure: .disclosure
        case .bet: .bet
        case .workItem: .workItem
        }
    }

    /// Writes the cells of a row of its table.
    func write(into cells: inout InterchangeCells) {
        switch self {
        case .agenda(let draft): draft.write(into: &cells)
        case .expectation(let draft): draft.write(into: &cells)
        case .disclosure(let draft): draft.write(into: &cells)
        case .bet(let draft): draft.write(into: &cells)
        case .workItem(let draft): draft.write(into: &cells)
        }
    }
}
